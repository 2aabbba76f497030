import { request } from "node:http";
import { expect, test } from "vitest";
import {
  initialize,
  jsonHeaders,
  keyHeaders,
  openDoor,
  readRefusal,
  readStream,
  withDoor,
} from "./testing/door-under-test.ts";

test.each(["", "{", "not json", '{"jsonrpc":"2.0"', "[".repeat(500_000)])(
  "a body that is no JSON is answered 400 -32700 (%#)",
  async (body) => {
    expect(await readRefusal(await openDoor().ask({ body }))).toMatchObject({ status: 400, code: -32700, id: null });
  },
);

test.each([
  {},
  [],
  null,
  7,
  "text",
  [{}],
  { jsonrpc: "1.0", id: 1, method: "ping" },
  { id: 1, method: "ping" },
  [initialize, 1],
])("JSON that is no JSON-RPC is answered 400 -32600: %j", async (body) => {
  const { ask, door } = openDoor();
  expect(await readRefusal(await ask({ body: JSON.stringify(body) }))).toMatchObject({ status: 400, code: -32600 });
  const query = /\?sessionId=\S+/.exec(await readStream(await ask({ method: "GET" })).next())?.[0] ?? "";
  const posted = await ask({ query, body: JSON.stringify(body) });
  expect(await readRefusal(posted)).toMatchObject({ status: 400, code: -32600 });
  expect(door.sizes().sessions).toBe(0);
});

test.each([null, "text/plain", "application/json-seq", "text/plain; a=application/json"])(
  "a body of the type %s is answered 415",
  async (type) => {
    const { ask } = openDoor();
    const headers = { "content-type": type };
    for (const query of ["", "?sessionId=nobody"]) {
      expect(await readRefusal(await ask({ headers, query, body: initialize }))).toMatchObject({
        status: 415,
        id: null,
      });
    }
  },
);

test("a type with parameters is JSON", async () => {
  const headers = { "content-type": "Application/JSON; charset=utf-8" };
  expect((await openDoor().ask({ headers, body: initialize })).status).toBe(200);
});

test.each(["", "?sessionId=nobody"])("a body that says it is 10 MB is answered 413 (%s)", async (query) => {
  await withDoor(async ({ url }) => {
    const answer = await fetch(`${url}${query}`, { method: "POST", headers: sent, body: "x".repeat(10_000_000) });
    expect(await readRefusal(answer)).toMatchObject({
      status: 413,
      code: -32000,
      id: null,
      message: expect.stringMatching(/1048576/),
    });
  })();
});

const sent = { ...jsonHeaders, ...keyHeaders() };

test(
  "a body of 10 MB without a length is answered 413 after the first MiB",
  withDoor(async ({ url }) => {
    const answered = await new Promise<unknown>((resolve, reject) => {
      const post = request(url, { method: "POST", headers: sent }, (answer) => {
        resolve(answer.statusCode);
        post.destroy();
      });
      post.on("error", reject);
      const chunk = Buffer.alloc(64 * 1024, "x");
      // Never ended: only a server that does not wait for the end can answer.
      for (let index = 0; index < 160; index += 1) post.write(chunk);
    });
    expect(answered).toBe(413);
  }),
);

test(
  "a body of almost 1 MiB is read, with and without a length",
  withDoor(async ({ url }) => {
    const text = JSON.stringify({ ...initialize, method: "x".repeat(1024 * 1024 - 1000) });
    const body = () => new Blob([text]).stream();
    const answers = [
      await fetch(url, { method: "POST", headers: sent, body: text }),
      await fetch(url, { method: "POST", headers: sent, body: body(), duplex: "half" }),
    ];
    for (const answer of answers) expect(await readRefusal(answer)).toMatchObject({ status: 400, code: -32000 });
  }),
);
