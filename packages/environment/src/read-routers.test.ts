import { rootCertificates } from "node:tls";
import { expect, test } from "vitest";
import { readRouters } from "./read-routers.ts";
import { createFolder } from "./testing/create-folder.ts";

const file = createFolder();
const one = { ROUTEROS_URL: "https://192.0.2.9", ROUTEROS_USERNAME: "reader", ROUTEROS_PASSWORD: "s3cret" };

const readProblems = async (content: string) =>
  (await readRouters({ MTW_CONFIG: file("routers.yaml", content) })).problems ?? [];

const yaml = `
routers:
  - name: attic
    url: https://192.0.2.1
    username: reader
    password_file: attic-password
    tls: { ca_file: ca.pem }
  - url: http://192.0.2.2
    username: reader
    password: ""
`;

test("MTW_CONFIG replaces the single router, its files are looked for beside it", async () => {
  file("attic-password", "from file\n");
  file("ca.pem", String(rootCertificates[0]));
  const { config } = await readRouters({ ...one, MTW_CONFIG: file("routers.yaml", yaml) });
  expect(config).toMatchObject([
    { name: "attic", password: "from file", tls: { ca: expect.stringContaining("BEGIN CERTIFICATE") } },
    { name: undefined, url: "http://192.0.2.2", password: "" },
  ]);
});

test("MTW_CONFIG may be JSON", async () => {
  const router = { name: "attic", url: "http://192.0.2.1", username: "reader", password: "s3cret" };
  const { config } = await readRouters({ MTW_CONFIG: file("r.json", JSON.stringify({ routers: [router] })) });
  expect(config).toEqual([{ ...router, tls: { ca: undefined, fingerprint: undefined, insecure: undefined } }]);
});

test("every problem of MTW_CONFIG names its place", async () => {
  const routers = [
    { name: "a", url: "http://192.0.2.1", username: "u", password: "hidden", pasword: "hidden" },
    { name: "a", url: "gopher://hidden", username: "u", password: 12345, tls: { insecure: "yes", ca: "hidden" } },
    { url: "http://192.0.2.1", username: "u", password: "hidden", password_file: "nowhere" },
    "hidden",
  ];
  const problems = await readProblems(JSON.stringify({ routers }));
  expect(problems.map((problem) => problem.replace(/: .*/, ""))).toEqual([
    "MTW_CONFIG routers[0]",
    "MTW_CONFIG routers[1].url",
    "MTW_CONFIG routers[1].password",
    "MTW_CONFIG routers[1].tls.insecure",
    "MTW_CONFIG routers[1].tls",
    "MTW_CONFIG routers[2].password_file",
    "MTW_CONFIG routers[2].password_file",
    "MTW_CONFIG routers[3]",
    "MTW_CONFIG routers[3].username",
    "MTW_CONFIG routers[3].password",
    "MTW_CONFIG routers[1].name",
  ]);
  expect(problems.join("\n")).not.toContain("hidden");
});

test.each(["routers: []", "[]", "", "router: x", "routers: [}", "a: hidden\na: hidden", "a: &a [*a]"])(
  "the content %j is one problem of MTW_CONFIG",
  async (content) => {
    expect(await readProblems(content)).toEqual([expect.stringMatching(/^MTW_CONFIG: (?!.*hidden)/)]);
  },
);
