import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { readEnvironment } from "@mtw/api";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { environmentVariables } from "../apps/api/src/environment.ts";
import { environmentOf, readDockerfile, textsOf } from "./prove/read-dockerfile.ts";

const addOn = fileURLToPath(new URL("./home-assistant/mtw_wifi/", import.meta.url));
const read = (name: string): string => readFileSync(join(addOn, name), "utf8");
const folder = mkdtempSync(join(tmpdir(), "mtw-add-on-"));
afterAll(() => rmSync(folder, { recursive: true }));

const type = z.string().regex(/^(str|url|password|list\(.+\))\??$/);
const port = z.strictObject({ "8490/tcp": z.literal(8490) });
const router = z.strictObject({ url: type, username: type, password: type, name: type, fingerprint: type });
const config = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    slug: z.literal("mtw_wifi"),
    description: z.string(),
    url: z.url(),
    arch: z.array(z.enum(["aarch64", "amd64"])),
    startup: z.literal("services"),
    boot: z.literal("auto"),
    tmpfs: z.literal(true),
    ports: port,
    ports_description: z.strictObject({ "8490/tcp": z.string() }),
    webui: z.literal("http://[HOST]:[PORT:8490]/docs"),
    watchdog: z.literal("tcp://[HOST]:[PORT:8490]"),
    options: z.record(z.string(), z.unknown()),
    schema: z.strictObject({
      routers: z.tuple([router]),
      api_key: type,
      mcp_api_key: type,
      mcp_allowed_hosts: type,
      log_level: type,
    }),
  })
  .parse(parse(read("config.yaml")));
const [stage] = readDockerfile(join(addOn, "Dockerfile"));

/** Runs what run.sh runs, and reads the environment that comes of it as the API does. */
async function environmentFrom(options: object) {
  writeFileSync(join(folder, "options.json"), JSON.stringify(options));
  const words = [join(addOn, "write-environment.ts"), join(folder, "options.json"), folder];
  execFileSync(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  const written = parseEnv(readFileSync(join(folder, "environment"), "utf8"));
  return { written, ...(await readEnvironment({ ...environmentOf(stage), ...written })) };
}

const apiKey = "key with 'quotes' and $dollars";
const routers = [{ url: "https://192.168.88.1", username: "mtw", password: `p"a'ss $x #y` }];

test("its version is that of the API, and its port the one on which the image listens", () => {
  const manifest = JSON.parse(readFileSync(new URL("../apps/api/package.json", import.meta.url), "utf8"));
  expect(config.version).toBe(manifest.version);
  expect(environmentOf(stage)).toMatchObject({ HOST: "0.0.0.0", PORT: "8490" });
  expect(textsOf(stage, "EXPOSE")).toEqual(["8490"]);
});

test("its options are of its schema, and what has no default has to be filled in", () => {
  const { routers: _routers, ...rest } = config.schema;
  const needed = Object.entries(rest).flatMap(([name, kind]) => (kind.endsWith("?") ? [] : [name]));
  expect(Object.keys(config.options)).toEqual(expect.arrayContaining(needed));
  expect(Object.keys(config.schema)).toEqual(expect.arrayContaining(Object.keys(config.options)));
});

test("its levels of the log are those of the API", () => {
  const levels = /^list\((.*)\)\?$/.exec(config.schema.log_level)?.[1]?.split("|");
  expect(levels?.every((level) => environmentVariables.LOG_LEVEL.safeParse(level).success)).toBe(true);
});

test("the defaults, without a key and a password, are refused with what is missing", async () => {
  const { problems } = await environmentFrom(config.options);
  expect(problems?.join("\n")).toContain("API_KEY");
});

test("the least that one fills in is enough", async () => {
  const { config: read, problems, written } = await environmentFrom({ routers, api_key: apiKey, mcp_api_key: "" });
  expect(problems).toBeNull();
  expect(read).toMatchObject({ apiKey, mcpApiKey: undefined, host: "0.0.0.0", port: 8490, routers });
  expect(Object.keys(written).sort()).toEqual(["API_KEY_FILE", "MTW_CONFIG"]);
});

test("every option reaches the API, and no secret stands in the environment file", async () => {
  const fingerprint = "ab".repeat(32);
  const {
    config: read,
    problems,
    written,
  } = await environmentFrom({
    routers: [
      { ...routers[0], name: "attic", fingerprint },
      { ...routers[0], name: "", fingerprint: "" },
    ],
    api_key: apiKey,
    mcp_api_key: "another key, for models",
    mcp_allowed_hosts: "homeassistant.local:8490",
    log_level: "debug",
  });
  expect(problems).toBeNull();
  expect(read).toMatchObject({
    mcpApiKey: "another key, for models",
    mcpAllowedHosts: ["homeassistant.local:8490"],
    logLevel: "debug",
    routers: [
      { name: "attic", tls: { fingerprint } },
      { name: undefined, tls: { fingerprint: undefined } },
    ],
  });
  expect(Object.values(written).join()).not.toMatch(/ss \$x|dollars|models/);
});
