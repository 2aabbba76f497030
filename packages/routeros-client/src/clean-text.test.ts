import { expect, test } from "vitest";
import { createCleanText } from "./clean-text.ts";

test("drops control characters and shortens to 200 characters", () => {
  const clean = createCleanText([]);
  expect(clean("a\u001b[31m\nb\u202e")).toBe("a [31m b");
  expect(clean("x".repeat(201))).toBe(`${"x".repeat(200)}…`);
});

test("masks secrets that the other side echoes, but not very short ones", () => {
  expect(createCleanText(["hunter22", "on"])("not hunter22, hunter22")).toBe("not ***, ***");
});
