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

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const folder = mkdtempSync(join(tmpdir(), "mtw-compose-"));
afterAll(() => rmSync(folder, { recursive: true }));

const stages = readDockerfile(join(root, "Dockerfile"));
const stageOf = (name: string) => stages.find((stage) => stage.name === name);

const target = z.string().refine((name) => stageOf(name) !== undefined, { error: "a stage of the Dockerfile" });
const hardened = {
  image: z.string(),
  build: z.strictObject({ context: z.literal("."), target }),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal("ALL")]),
  security_opt: z.tuple([z.literal("no-new-privileges:true")]),
};
const variable = z.string().refine((name) => Object.hasOwn(environmentVariables, name), { error: "a variable" });
const api = { ...hardened, environment: z.record(variable, z.string()) };
const compose = z.strictObject({
  name: z.string(),
  services: z.strictObject({
    api: z.strictObject({
      ...api,
      restart: z.literal("unless-stopped"),
      ports: z.tuple([z.string().regex(/^\$\{LISTEN_ADDRESS:-127\.0\.0\.1\}:8490:8490$/)]),
      env_file: z.literal("deploy/api.env"),
      secrets: z.array(z.string()),
      mem_limit: z.string(),
      pids_limit: z.int(),
      logging: z.strictObject({ driver: z.literal("local") }),
    }),
  }),
  secrets: z.record(z.string(), z.strictObject({ file: z.string().startsWith("deploy/secrets/") })),
});
const demo = z.strictObject({
  name: z.string(),
  services: z.strictObject({
    simulator: z.strictObject(hardened),
    api: z.strictObject({
      ...api,
      depends_on: z.tuple([z.literal("simulator")]),
      ports: z.tuple([z.literal("127.0.0.1:8490:8490")]),
    }),
  }),
});

const site = compose.parse(parse(read("compose.yaml")));
const demoSite = demo.parse(parse(read("compose.demo.yaml")));
const imageEnvironment = environmentOf(stageOf("api"));

test("the image listens where compose leads to", () => {
  expect(imageEnvironment).toEqual({ HOST: "0.0.0.0", PORT: "8490" });
  expect(textsOf(stageOf("api"), "EXPOSE")).toEqual(["8490"]);
});

test("the demo leads to the simulator's port", () => {
  expect(demoSite.services.api.environment.ROUTEROS_URL).toBe("http://simulator:8080");
  expect(textsOf(stageOf("simulator"), "EXPOSE")).toEqual(["8080"]);
  expect(textsOf(stageOf("simulator"), "CMD").join()).toContain('"--port", "8080"');
});

test("the API accepts what the demo tells it", async () => {
  const { problems } = await readEnvironment({ ...imageEnvironment, ...demoSite.services.api.environment });
  expect(problems).toBeNull();
});

test("every secret that is used is declared, and every declared one is used", () => {
  const { environment, secrets } = site.services.api;
  const used = Object.values(environment).map((path) => path.replace("/run/secrets/", ""));
  expect([...used].sort()).toEqual([...secrets].sort());
  expect(Object.keys(site.secrets).sort()).toEqual([...secrets].sort());
});

test("the API accepts the example of api.env with secrets as files", async () => {
  const example = z.record(variable, z.string()).parse(parseEnv(read("deploy/api.env.example")));
  expect(Object.keys(example).filter((name) => /PASSWORD|KEY/.test(name))).toEqual([]);
  for (const name of site.services.api.secrets) writeFileSync(join(folder, name), `${name}-of-the-test\n`);
  const secretFiles = Object.fromEntries(
    Object.entries(site.services.api.environment).map(([name, path]) => [name, path.replace("/run/secrets", folder)]),
  );
  const { config, problems } = await readEnvironment({ ...imageEnvironment, ...example, ...secretFiles });
  expect(problems).toBeNull();
  expect(config).toMatchObject({
    apiKey: "api_key-of-the-test",
    mcpApiKey: "mcp_api_key-of-the-test",
    mcpAllowedHosts: ["localhost:8490", "127.0.0.1:8490"],
    routers: [{ url: "https://192.168.88.1", password: "router_password-of-the-test" }],
  });
});

test("what is secret reaches neither the image nor the repository", () => {
  expect(read(".dockerignore").split("\n")).toEqual(expect.arrayContaining(["deploy/api.env", "deploy/secrets"]));
  expect(read("deploy/.gitignore").split("\n")).toContain("api.env");
  expect(read("deploy/secrets/.gitignore")).toBe("*\n!.gitignore\n");
});
