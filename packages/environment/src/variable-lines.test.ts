import { expect, test } from "vitest";
import { networkVariables } from "./network-variables.ts";
import { variableLines } from "./variable-lines.ts";

test("every variable of a network is a line with its description and default", () => {
  const lines = variableLines(networkVariables).split("\n");
  expect(lines.map((line) => line.trim().split(" ")[0])).toEqual(Object.keys(networkVariables));
  for (const line of lines) expect(line).toMatch(/^ {2}[A-Z_]+ {2,}\S.*$/);
  expect(lines).toContain("  ROUTEROS_TIMEOUT_MS       limit of one router request (default 10000)");
});
