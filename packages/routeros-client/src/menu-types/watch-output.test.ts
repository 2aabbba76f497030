import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { watchOutput } from "./watch-output.ts";

function failuresOf(error: Error): string[] {
  const output = new EventEmitter();
  const failures: string[] = [];
  watchOutput(output, (reason) => failures.push(reason));
  output.emit("error", error);
  return failures;
}

const systemError = (code: string) => Object.assign(new Error("write failed"), { code });

test("takes a reader that leaves early for no failure", () => {
  expect(failuresOf(systemError("EPIPE"))).toEqual([]);
});

test("tells any other reason", () => {
  expect(failuresOf(systemError("ENOSPC"))).toEqual(["ENOSPC"]);
  expect(failuresOf(new Error("gone"))).toEqual(["gone"]);
});
