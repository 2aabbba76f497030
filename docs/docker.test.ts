import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnvironment } from "@mtw/api";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "mtw-docker-"));
afterAll(() => rmSync(folder, { recursive: true }));

const override = z.strictObject({
  services: z.strictObject({
    api: z.strictObject({ environment: z.record(z.string(), z.string()), secrets: z.array(z.string()) }),
  }),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
});

const [, block = ""] = /```yaml\n([\s\S]*?)```/.exec(read("docker.md")) ?? [];
const { services, secrets } = override.parse(parse(block));
const { environment } = z
  .object({ services: z.object({ api: z.object({ environment: z.record(z.string(), z.string()) }) }) })
  .parse(parse(read("../compose.yaml"))).services.api;

test("the file of several routers is read where the page mounts it, beside the password", async () => {
  const router = "username: mtw, password_file: router_password";
  const files: Readonly<Record<string, string>> = {
    "routers.yaml": `routers: [{ url: https://192.0.2.1, ${router} }, { url: https://192.0.2.2, ${router} }]`,
    router_password: "s3cret\n",
    api_key: "api-key-of-the-test",
    mcp_api_key: "mcp-key-of-the-test",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const variables = { ...environment, ...services.api.environment, ROUTEROS_URL: "https://192.168.88.1" };
  const given = Object.entries(variables).map(([name, path]) => [name, path.replace("/run/secrets", folder)]);
  const { config, problems } = await readEnvironment(Object.fromEntries(given));
  expect(problems).toBeNull();
  expect(config?.routers).toMatchObject([
    { url: "https://192.0.2.1", password: "s3cret" },
    { url: "https://192.0.2.2", password: "s3cret" },
  ]);
});

test("every secret that the page adds has its file in the folder that is kept out of image and repository", () => {
  expect(Object.keys(secrets)).toEqual(services.api.secrets);
  for (const [name, { file }] of Object.entries(secrets)) expect(file).toBe(`deploy/secrets/${name}`);
});
