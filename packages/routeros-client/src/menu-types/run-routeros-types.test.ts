import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { answerInspect } from "../testing/answer-inspect.ts";
import { smallSchema } from "../testing/small-schema.ts";
import { sendJson, startServer } from "../testing/start-server.ts";
import { runRouterOsTypes } from "./run-routeros-types.ts";
import { augmentationFile } from "./type-files.ts";

const folder = mkdtempSync(join(tmpdir(), "routeros-types-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const schemaFile = write(
  "schema.json",
  JSON.stringify({ _meta: { routeros: smallSchema.routeros, source: smallSchema.source }, menus: smallSchema.menus }),
);
const noSchema = write("no-schema.json", "{}");
const passwordFile = write("password", "s3cret\n");

async function run(words: readonly string[], password?: string) {
  const [out, error]: [string[], string[]] = [[], []];
  const world = { version: "1.2.3", password, writeOut: push(out), writeError: push(error) };
  const code = await runRouterOsTypes(words, world);
  return { code, out: out.join(""), error: error.join("") };
}

const push = (texts: string[]) => (text: string) => {
  texts.push(text);
};

test("writes the types of a schema file", async () => {
  expect(await run(["--schema", schemaFile])).toEqual({ code: 0, out: augmentationFile(smallSchema), error: "" });
});

test.each([
  [["--password-file", passwordFile], undefined],
  [[], "s3cret"],
])("writes the types of a router whose password comes from %j or the environment", async (words, password) => {
  await using server = await startServer(answerInspect(smallSchema));
  const { code, out, error } = await run(["--url", server.url, "--username", "reader", ...words], password);
  expect([code, out]).toEqual([0, augmentationFile(smallSchema)]);
  expect(error).toBe("routeros-types: 6 menus; 0 did not tell the keys of their rows\n");
  expect(server.requests[0]?.authorization).toBe(`Basic ${btoa("reader:s3cret")}`);
});

test("writes what it could read, with one line on stderr for a menu that did not tell its keys", async () => {
  await using server = await startServer((response, request, index) => {
    const isLog = request.body === '{"request":"completion","path":"log,get,value-name"}';
    if (isLog) sendJson(response, { error: 400, detail: "failure: bad" }, 400);
    else answerInspect(smallSchema)(response, request, index);
  });
  const { code, out, error } = await run(["--url", server.url, "--username", "reader"], "s3cret");
  expect([code, out]).toEqual([0, expect.stringContaining('"/log": string;')]);
  expect(out).toContain("not asked for their keys or did not tell:\n//   /log\n");
  expect(error).toMatch(/^routeros-types: \/log: its rows take any key, because Router .*failure: bad\.$/m);
  expect(error).toMatch(/^routeros-types: 6 menus; 1 did not tell the keys of their rows$/m);
});

test("ends with 1 and what to do when the router refuses, and shows no password", async () => {
  await using server = await startServer((response) => sendJson(response, { error: 401 }, 401));
  const { code, out, error } = await run(["--url", server.url, "--username", "reader"], "s3cret");
  expect([code, out]).toEqual([1, ""]);
  expect(error).toMatch(/^routeros-types: .*policy rest-api/);
  expect(error).not.toContain("s3cret");
});

test.each([
  [["--bogus"], "--bogus"],
  [["extra"], "extra"],
  [[], "either --schema or --url"],
  [["--schema", schemaFile, "--url", "http://127.0.0.1"], "either --schema or --url"],
  [["--schema", schemaFile, "--insecure"], "--insecure goes with --url only"],
  [["--url", "nonsense", "--username", "x"], "option url"],
  [["--url", "https://127.0.0.1"], "option username"],
  [["--url", "https://127.0.0.1", "--username", "x", "--fingerprint", "beef"], "tls.fingerprint"],
])("refuses %j with exit code 64", async (words, problem) => {
  const { code, out, error } = await run(words);
  expect([code, out]).toEqual([64, ""]);
  expect(error).toContain(problem);
});

const router = ["--url", "https://127.0.0.1", "--username", "x"];

test.each([
  [["--schema", join(folder, "missing")], "missing can't be read: ENOENT"],
  [["--schema", noSchema], "_meta and menus"],
  [[...router, "--password-file", folder], "can't be read: EISDIR"],
  [[...router, "--ca", join(folder, "missing")], "--ca"],
])("refuses %j with exit code 78", async (words, problem) => {
  const { code, out, error } = await run(words);
  expect([code, out]).toEqual([78, ""]);
  expect(error).toContain(problem);
});

test("prints its version and its help", async () => {
  expect((await run(["--version"])).out).toBe("1.2.3\n");
  expect((await run(["--help"])).out).toContain("--password-file FILE");
});
