import { expect, test } from "vitest";
import { readQuery, requestPath } from "./request-path.ts";
import { isRouterOsError } from "./router-os-error.ts";

test.each([
  ["/ip/arp", undefined, "/rest/ip/arp"],
  ["/ip/arp", "*1A", "/rest/ip/arp/*1A"],
  ["/interface/wifi", "my wifi/1", "/rest/interface/wifi/my%20wifi%2F1"],
  ["/system/script run", undefined, "/rest/system/script%20run"],
  ["/a+b", undefined, "/rest/a%2Bb"],
])("leads menu %s and id %s to %s", (menu, id, path) => {
  expect(requestPath(menu, id)).toBe(path);
});

test.each(["", "/", "ip/arp", "/ip//arp", "/ip/arp/", "/ip/../arp", "/ip/arp?x=1", "/ip#a", "/\ud800"])(
  "refuses the menu %j",
  (menu) => {
    expect(() => requestPath(menu)).toThrow(expect.objectContaining({ code: "invalid_request" }));
  },
);

test.each(["", ".", ".."])("refuses the id %j", (id) => {
  expect(() => requestPath("/ip/arp", id)).toThrow(expect.toSatisfy(isRouterOsError));
});

test.each([
  [{}, ""],
  [{ properties: [] }, ""],
  [{ properties: [".id", "mac-address"] }, "?.proplist=.id,mac-address"],
  [{ where: { comment: "a b+c&d=é" } }, "?comment=a%20b%2Bc%26d%3D%C3%A9"],
  [
    { properties: ["name"], where: { disabled: "false", dynamic: "true" } },
    "?.proplist=name&disabled=false&dynamic=true",
  ],
])("writes the query of %j", (query, text) => {
  expect(readQuery(query)).toBe(text);
});
