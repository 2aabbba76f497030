import type { RouterOsClientOptions } from "../client-options.ts";
import { createRouterOsClient } from "../create-router-os-client.ts";
import type { RouterOsClient } from "../router-os-client.ts";
import { RouterOsError } from "../router-os-error.ts";
import { createFakeRuntime, type FakeRuntime } from "./fake-runtime.ts";
import { type Answer, startServer, type TestServer } from "./start-server.ts";

export const testPassword = "correct-horse-battery";

/** A client and the server it talks to; both end with the block that declares it. */
export interface TestPair {
  readonly server: TestServer;
  readonly router: RouterOsClient;
  readonly runtime: FakeRuntime;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a server and a client of it whose waits pass at once. */
export async function startClient(answer: Answer, options: Partial<RouterOsClientOptions> = {}): Promise<TestPair> {
  const server = await startServer(answer);
  const runtime = createFakeRuntime();
  const credentials = { username: "monitor", password: testPassword };
  const router = createRouterOsClient({ url: server.url, ...credentials, ...options }, runtime);
  return {
    server,
    router,
    runtime,
    [Symbol.asyncDispose]: async () => {
      await router.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Waits for the error of a call that must fail. */
export async function errorOf(call: Promise<unknown>): Promise<RouterOsError> {
  const error = await call.then(
    () => new Error("The call succeeded."),
    (thrown: unknown) => thrown,
  );
  if (error instanceof RouterOsError) return error;
  throw error;
}
