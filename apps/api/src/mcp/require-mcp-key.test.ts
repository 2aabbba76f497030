import { expect, test } from "vitest";
import { initialize, keys, openDoor, readRefusal } from "./testing/door-under-test.ts";

test.each([
  ["no key", {}, /has no key/],
  ["Basic", { authorization: "Basic YTpi" }, /has no key/],
  ["an empty bearer", { authorization: "Bearer " }, /has no key/],
  ["another key", { authorization: "Bearer key-of-rest-0123" }, /not one of \/mcp/],
  ["another X-API-Key", { "x-api-key": "key-of-rest-0123" }, /not one of \/mcp/],
  ["a part of the key", { authorization: `Bearer ${keys[0].slice(1)}` }, /not one of \/mcp/],
  ["a wrong bearer beside the right X-API-Key", { authorization: "Bearer x", "x-api-key": keys[0] }, /not one of/],
])("refuses %s with 401 and teaches how to send the key", async (_case, headers, message) => {
  const answer = await openDoor().ask({ headers: { authorization: null, ...headers }, body: initialize });
  expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="mtw-mcp"');
  const refusal = await readRefusal(answer);
  expect(refusal).toMatchObject({ status: 401, code: -32000, id: null, message: expect.stringMatching(message) });
  expect(refusal.message).toMatch(/Authorization: Bearer <MCP_API_KEY>.*X-API-Key.*REST/);
  expect(refusal.message).not.toMatch(/key-of|YTpi/);
});

test.each([
  { authorization: `Bearer ${keys[0]}` },
  { authorization: `bearer  ${keys[1]}` },
  { "x-api-key": keys[0] },
  { authorization: "Basic YTpi", "x-api-key": keys[1] },
])("%j opens", async (headers) => {
  expect((await openDoor().ask({ headers: { authorization: null, ...headers }, body: initialize })).status).toBe(200);
});

test.each(["GET", "HEAD", "DELETE", "PUT", "OPTIONS"])("%s without a key is answered 401", async (method) => {
  expect((await openDoor().ask({ method, headers: { authorization: null } })).status).toBe(401);
});

test("too many wrong keys are answered 429 with Retry-After, the right key is not for them", async () => {
  const { ask } = openDoor();
  const wrong = { headers: { authorization: "Bearer x" }, body: initialize };
  const answers = await Promise.all(Array.from({ length: 70 }, () => ask(wrong)));
  expect(answers.map(({ status }) => status)).toEqual([...Array(60).fill(401), ...Array(10).fill(429)]);
  const last = answers.at(-1) ?? new Response();
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await readRefusal(last)).toMatchObject({
    code: -32000,
    id: null,
    message: expect.stringMatching(/wrong keys/),
  });
  expect((await ask({ body: initialize })).status).toBe(200);
});
