import { beforeAll, expect, test } from "vitest";
import type { TestAnswer } from "./testing/api-under-test.ts";
import { atticDeviceCount } from "./testing/attic-tables.ts";
import { type MadeTrouble, makeTrouble } from "./testing/make-trouble.ts";
import { type Expected, loggedCodes, type MisbehavingRouter } from "./testing/misbehaving-router.ts";
import { misbehavingRouters } from "./testing/misbehaving-routers.ts";
import { type Scene, secrets, withAttic } from "./testing/misbehaving-scene.ts";
import { makeCertificates, type TestCertificates } from "./testing/test-certificates.ts";
import { createTestClock } from "./testing/test-clock.ts";

let certificates: TestCertificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

type RunTrouble = (scene: Scene, trouble: MadeTrouble) => Promise<void>;

async function withTrouble({ trouble }: MisbehavingRouter, run: RunTrouble): Promise<void> {
  const clock = createTestClock();
  const made = await makeTrouble(trouble, { clock, certificates });
  try {
    await withAttic((scene) => run(scene, made), made.options, clock);
  } finally {
    await made.close();
  }
}

function assertAnswer({ status, headers, body }: TestAnswer, expected: Expected): void {
  const { code, menu } = expected;
  if (expected.status !== 200) {
    expect(body).toMatchObject({ status: expected.status, code, detail: expect.any(String), hint: expect.any(String) });
    expect([status, headers.get("retry-after")]).toEqual([expected.status, status === 503 ? "10" : null]);
    return;
  }
  const warnings = code === null ? [] : [{ code, menu, message: expect.any(String), hint: expect.any(String) }];
  expect(body).toMatchObject({ quality: expected.quality, warnings, total: expected.devices });
  expect(status).toBe(200);
}

function assertLog({ lines }: Scene, expected: Expected): void {
  const what = expected.menu === null ? "router fails" : "table fails";
  const starts = lines().filter(([level]) => level === 40);
  expect(starts).toEqual(
    loggedCodes(expected).map((code, index) => [
      40,
      index === 0 ? what : `${what} in another way`,
      expected.menu,
      code,
    ]),
  );
}

function assertNoSecret({ api }: Scene, answers: readonly TestAnswer[]): void {
  const said = JSON.stringify([api.logs, answers.map(({ text }) => text)]);
  for (const secret of secrets) expect(said).not.toContain(secret);
}

/** Who shows a wrong certificate gets no request, and so no password. */
function assertUntold({ requestCount }: Scene, { trouble }: MisbehavingRouter): void {
  if (trouble.kind === "certificate") expect(requestCount()).toBe(0);
}

function assertRecovered({ lines }: Scene, { body }: TestAnswer): void {
  expect(body).toMatchObject({ quality: "fresh", warnings: [], total: atticDeviceCount });
  const started = lines().filter(([, message]) => /fails$/.test(String(message)));
  expect(lines().filter(([, message]) => /again$/.test(String(message)))).toHaveLength(started.length);
}

const titled = (expected: Expected) =>
  [expected.status, expected.status === 200 ? expected.quality : "", expected.code ?? ""].join(" ").trim();

const rowsWith = (moment: "cold" | "warm") =>
  misbehavingRouters.flatMap((row) => {
    const expected = row[moment];
    return expected ? [[row.fault, titled(expected), { row, expected }] as const] : [];
  });

test.each(rowsWith("cold"))("%s, at the first question: %s", async (_fault, _answer, { row, expected }) => {
  await withTrouble(row, async (scene, trouble) => {
    await trouble.begin(scene.api);
    const answer = await scene.poll();
    assertAnswer(answer, expected);
    assertLog(scene, expected);
    assertUntold(scene, row);
    assertNoSecret(scene, [answer]);
  });
});

test.each(rowsWith("warm"))("%s, later: %s, and fresh when it is over", async (_fault, _answer, { row, expected }) => {
  await withTrouble(row, async (scene, trouble) => {
    expect((await scene.poll()).body).toMatchObject({ quality: "fresh", total: atticDeviceCount });
    await trouble.begin(scene.api);
    const answer = await scene.poll(row.afterMs ?? 1000);
    assertAnswer(answer, expected);
    for (const { router } of answer.body.warnings as { router: string }[]) expect(router).toBe("attic");
    assertLog(scene, expected);
    assertUntold(scene, row);
    await trouble.end(scene.api);
    const recovered = await scene.poll(row.recoversAfterMs ?? 1000);
    assertRecovered(scene, recovered);
    assertNoSecret(scene, [answer, recovered]);
  });
});

/** Faults of the simulator can be polled for long. */
const lasting = misbehavingRouters
  .filter((row) => row.trouble.kind === "faults")
  .map((row) => [row.fault, row] as const);
const lastingMs = 180_000;

test.each(lasting)("%s, for three minutes: never an empty house, no log line twice", async (_fault, row) => {
  await withTrouble(row, async (scene, trouble) => {
    await scene.poll();
    await trouble.begin(scene.api);
    // Each poll of a silent router takes its whole timeout.
    const pollMs = trouble.options.router?.timeoutMs === undefined ? 5000 : 45_000;
    for (let passed = pollMs; passed <= lastingMs; passed += pollMs) {
      const { status, body } = await scene.poll(pollMs);
      if (status === 200) expect(body.total, `after ${passed} ms`).toBe(atticDeviceCount);
      else expect(body.code, `after ${passed} ms`).toMatch(/^router_/);
    }
    const texts = scene.lines().map((line) => line.join(" "));
    expect(texts).toEqual([...new Set(texts)]);
  });
});
