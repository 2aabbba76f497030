import { expect, test } from "vitest";
import { parseBaseUrl } from "./base-url.ts";

const credentials = { username: "u", password: "p" };

test.each([
  ["http://192.168.88.1", "http://192.168.88.1", false],
  ["https://router.lan:8443/", "https://router.lan:8443", true],
  ["https://proxy/gw/one//?x=1#y", "https://proxy/gw/one", true],
  ["http://[2001:db8::1]:80/", "http://[2001:db8::1]", false],
])("reads the address of %s", (url, address, isHttps) => {
  expect(parseBaseUrl({ url, ...credentials })).toEqual({ url: address, isHttps, ...credentials });
});

test("takes credentials from the URL where the options have none", () => {
  const parsed = parseBaseUrl({ url: "http://ad%20min:p%40ss@router", password: undefined });
  expect(parsed).toMatchObject({ url: "http://router", username: "ad min", password: "p@ss" });
});

test("prefers the options to credentials in the URL", () => {
  expect(parseBaseUrl({ url: "http://a:b@router", ...credentials })).toMatchObject(credentials);
});

test("takes a lone percent sign in URL credentials as itself", () => {
  expect(parseBaseUrl({ url: "http://a:100%25%@router" }).password).toBe("100%25%");
});

test.each(["", "192.168.88.1", "ftp://router", "http://", "http://u:hidden-word@:x"])(
  "refuses the URL %j without repeating it",
  (url) => {
    const parse = () => parseBaseUrl({ url, ...credentials });
    expect(parse).toThrow(expect.objectContaining({ code: "invalid_request" }));
    expect(parse).not.toThrow(/hidden-word/);
  },
);

test.each(["", "a:b"])("refuses the username %j", (username) => {
  expect(() => parseBaseUrl({ url: "http://router", username })).toThrow(/username/);
});
