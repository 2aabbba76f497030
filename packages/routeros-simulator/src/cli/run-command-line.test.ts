import { expect, test } from "vitest";
import { runCommandLine } from "./run-command-line.ts";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function run(
  words: readonly string[],
  whileRunning: (out: string) => Promise<void> = async () => {},
): Promise<Run> {
  let out = "";
  let error = "";
  const code = await runCommandLine(words, {
    version: "1.2.3",
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    untilStopped: () => whileRunning(out),
  });
  return { code, out, error };
}

function identity(out: string, user: string): Promise<Response> {
  const [url] = /http:\S+/.exec(out) ?? [];
  return fetch(`${url}/rest/system/identity`, { headers: { authorization: `Basic ${btoa(user)}` } });
}

test("serves the house to everybody, and says where", async () => {
  const { code, out, error } = await run(["--seed", "5"], async (text) => {
    expect(await (await identity(text, "any:thing")).json()).toEqual({ name: "gateway" });
  });
  expect([code, error]).toEqual([0, ""]);
  expect(out).toMatch(/^routeros-simulator is listening on http:\/\/127\.0\.0\.1:\d+ \(accepts any user name .*\)\n$/);
});

test("accepts the given credentials only, and does not print the password", async () => {
  const { out } = await run(["--username", "admin", "--password", "s3cret"], async (text) => {
    expect((await identity(text, "admin:s3cret")).status).toBe(200);
    expect((await identity(text, "admin:other")).status).toBe(401);
  });
  expect(out).toContain("user name admin");
  expect(out).not.toContain("s3cret");
});

test("prints its version and its help", async () => {
  expect((await run(["--version"])).out).toBe("1.2.3\n");
  const { out } = await run(["--help"]);
  expect(out).toContain("--tables FILE_OR_DIR");
  expect(out).toMatch(/\nExit codes: 0 stopped, 1 can't listen, 64 wrong command line, 78 .*\n$/);
});

test.each([
  [["--bogus"], "--bogus"],
  [["extra"], "extra"],
  [["--port"], "--port"],
  [["--port", "70000"], "--port 70000: it should be a whole number from 0 to 65535"],
  [["--port", "x"], "--port x"],
  [["--seed", "-1"], "--seed"],
  [["--scenario", "castle"], "--scenario castle"],
  [["--scenario", "house", "--tables", "x"], "exclude each other"],
])("refuses %j with exit code 64", async (words, problem) => {
  const { code, out, error } = await run(words);
  expect([code, out]).toEqual([64, ""]);
  expect(error).toContain(problem);
});

test("refuses tables that are not there with exit code 78", async () => {
  const { code, error } = await run(["--tables", "/nowhere/tables.json"]);
  expect(code).toBe(78);
  expect(error).toContain("/nowhere/tables.json: not found");
});

test("says that a port is taken with exit code 1", async () => {
  await run([], async (text) => {
    const port = /:(\d+) /.exec(text)?.[1] ?? "";
    const { code, out, error } = await run(["--port", port]);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toBe(
      `routeros-simulator: --port ${port} can't be listened on: something else listens there already.\n`,
    );
  });
});

test("says which host can't be listened on with exit code 1", async () => {
  const { code, error } = await run(["--host", "192.0.2.1"]);
  expect([code, error]).toEqual([
    1,
    "routeros-simulator: --port 0 of --host 192.0.2.1 can't be listened on: EADDRNOTAVAIL.\n",
  ]);
});
