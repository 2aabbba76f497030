import { expect, test } from "vitest";
import { parseNegatableList } from "./negatable-list.ts";

test("tells the members of a negatable list from those it excludes", () => {
  expect(parseNegatableList("read,api,!ftp")).toEqual({ included: ["read", "api"], excluded: ["ftp"] });
  expect(parseNegatableList("!,a,!b")).toEqual({ included: ["a"], excluded: ["b"] });
  expect(parseNegatableList("")).toEqual({ included: [], excluded: [] });
});
