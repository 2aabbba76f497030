import { expect, test } from "vitest";
import { parseAllowedOrigin } from "./parse-allowed-origin.ts";

test.each([
  ["https://app.example.org", "https://app.example.org"],
  ["HTTPS://App.Example.org:443", "https://app.example.org"],
  ["http://localhost:6274", "http://localhost:6274"],
  ["http://[FD00:0::1]:8490", "http://[fd00::1]:8490"],
])("%s is the Origin header %s", (text, origin) => {
  expect(parseAllowedOrigin(text)).toBe(origin);
});

test.each([
  ...["", "null", "*", "app.example.org", "https://", "https://app.example.org/", "https://app.example.org/mcp"],
  ...[
    "https://app.example.org?x",
    "https://app.example.org#x",
    "https://user:pw@app.example.org",
    "https://a b.example",
  ],
  ...[
    "ftp://app.example.org",
    "https://app.example.org:65536",
    "https://app.example.org\\mcp",
    "https://*.example.org",
  ],
])("%j is no origin", (text) => {
  expect(parseAllowedOrigin(text)).toBeNull();
});
