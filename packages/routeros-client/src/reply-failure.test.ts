import { expect, test } from "vitest";
import { errorOf, startClient } from "./testing/start-client.ts";
import { sendJson } from "./testing/start-server.ts";

const once = { retry: { maxAttempts: 1 } };
const api = "std failure: not allowed (9)";
const read = "not enough permissions (9)";

test.each([
  [401, { error: 401, message: "Unauthorized" }, "router_auth_failed", false, /rest-api/],
  [500, { error: 500, message: "Internal Server Error", detail: api }, "router_forbidden", false, /policy api/],
  [500, { error: 500, message: "Internal Server Error", detail: read }, "router_forbidden", false, /policy read/],
  [403, { error: 403, message: "Forbidden" }, "router_forbidden", false, /address/],
  [400, { error: 400, message: "Bad Request", detail: "Session closed" }, "router_session_closed", false, /once/],
  [400, { error: 400, message: "Bad Request", detail: "unknown parameter x" }, "router_error", false, /detail/],
  [404, { error: 404, message: "Not Found" }, "router_error", false, /detail/],
  [500, { error: 500, message: "Internal Server Error" }, "router_error", true, /detail/],
  [503, "busy", "router_error", true, /detail/],
  [200, "<html><body>Sign in</body></html>", "router_html_response", false, /REST API/],
  [400, "<html></html>", "router_html_response", false, /REST API/],
  [502, "<html></html>", "router_html_response", true, /REST API/],
  [200, '[{"name":"a"},{"na', "router_truncated_response", true, /fewer properties/],
  [500, '{"error":500,"mess', "router_truncated_response", true, /fewer properties/],
  [200, "[oops]", "router_bad_response", false, /RouterOS itself/],
  [200, "7", "router_bad_response", false, /RouterOS itself/],
])("reads status %i with %j as %s", async (status, body, code, isRetryable, hint) => {
  await using pair = await startClient((response) => sendJson(response, body, status), once);
  const error = await errorOf(pair.router.list("/ip/arp"));
  expect(error).toMatchObject({ code, isRetryable, status, menu: "/ip/arp", method: "GET", attempts: 1 });
  expect(error.hint).toMatch(hint);
  expect(error.message).toContain(`Router ${pair.server.url} `);
  expect(error.message).toContain("GET /rest/ip/arp");
});

test("says that the row of a write does not exist when 404 comes without detail", async () => {
  await using pair = await startClient((response) => sendJson(response, { error: 404, message: "Not Found" }, 404));
  const error = await errorOf(pair.router.remove("/ip/arp", "*99"));
  expect(error).toMatchObject({ code: "router_error", status: 404, detail: null });
  expect(error.message).toBe(
    `Router ${pair.server.url} refused DELETE /rest/ip/arp/*99 because the row does not exist (HTTP 404).`,
  );
});

test("shortens RouterOS's text and drops its control characters", async () => {
  const detail = `failure:\u001b[31m ${"x".repeat(500)}`;
  await using pair = await startClient((response) => sendJson(response, { error: 400, detail }, 400));
  const error = await errorOf(pair.router.list("/ip/arp"));
  expect(error.detail).toMatch(/^failure: \[31m x{185,190}…$/);
});

test("does not follow a redirect, because the credentials would go along", async () => {
  await using pair = await startClient((response) => response.writeHead(302, { location: "/rest/elsewhere" }).end());
  const error = await errorOf(pair.router.list("/ip/arp"));
  expect(error).toMatchObject({ code: "router_bad_response", status: 302, isRetryable: false });
  expect(pair.server.requests).toHaveLength(1);
});
