import { expect, test } from "vitest";
import { parseSpelledMac } from "./mac-spelling.ts";

const other = "06:00:5E:00:0A:BC";

test.each([
  ["A2:00:5E:00:53:01", "06:00:5E:00:0A:BC"],
  ["a2:00:5e:00:53:01", "06:00:5e:00:0a:bc"],
  ["A2-00-5E-00-53-01", "06-00-5E-00-0A-BC"],
  ["a200.5e00.5301", "0600.5e00.0abc"],
  ["A2005E005301", "06005E000ABC"],
  ["1:a2:0:5e:0:53:1", "1:6:0:5e:0:a:bc"],
])("writes another address like %s", (text, spelled) => {
  const found = parseSpelledMac(text);
  expect(found?.mac_address).toBe("A2:00:5E:00:53:01");
  expect(found?.spell(other)).toBe(spelled);
});

test.each(["anna", "1:2:3", "A2:00:5E:00:53", "1:a2:0:5e:0:53:1:2"])("finds no MAC address in %s", (text) => {
  expect(parseSpelledMac(text)).toBeNull();
});
