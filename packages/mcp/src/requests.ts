import * as z from "zod";
import { complete } from "./complete.ts";
import type { McpContext } from "./context.ts";
import { getPrompt, prompts } from "./prompts/prompts.ts";
import { readResource } from "./resources/read-resource.ts";
import { deviceTemplate, resources } from "./resources/resources.ts";
import { invalidParams, RpcError } from "./rpc-error.ts";
import { callTool } from "./tools/call-tool.ts";
import { tools } from "./tools/tools.ts";

/** What the server can do; nothing of it changes while it runs. */
export const capabilities = {
  tools: { listChanged: false },
  resources: { listChanged: false },
  prompts: { listChanged: false },
  completions: {},
} as const;

/** Answers one kind of request; the parameters are as they came. */
export type Respond = (params: unknown, context: McpContext) => Promise<Record<string, unknown>>;

const record = z.record(z.string(), z.unknown());
const listParams = z.object({ cursor: z.string().optional() }).optional();
const ref = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ref/prompt"), name: z.string() }),
  z.object({ type: z.literal("ref/resource"), uri: z.string() }),
]);

/** What each request answers, whichever SDK received it. */
export const requests = {
  "tools/list": listOf({ tools: [...tools] }),
  // Some clients say null for no arguments.
  "tools/call": respond(z.object({ name: z.string(), arguments: record.nullish() }), (call, context) =>
    callTool({ name: call.name, arguments: call.arguments ?? {} }, context),
  ),
  "resources/list": listOf({ resources: resources.map(({ read: _read, ...facts }) => facts) }),
  "resources/templates/list": listOf({ resourceTemplates: [deviceTemplate] }),
  "resources/read": respond(z.object({ uri: z.string() }), ({ uri }, context) => readResource(uri, context)),
  "prompts/list": listOf({
    prompts: prompts.map(({ write: _write, arguments: list, ...facts }) => ({ ...facts, arguments: [...list] })),
  }),
  "prompts/get": respond(
    z.object({ name: z.string(), arguments: z.record(z.string(), z.string()).optional() }),
    async (params) => getPrompt(params.name, params.arguments),
  ),
  "completion/complete": respond(
    z.object({ ref, argument: z.object({ name: z.string(), value: z.string() }) }),
    (params, context) => complete(params, context),
  ),
} as const satisfies Record<string, Respond>;

/** Checks the parameters here, because the SDKs answer those of a wrong shape with pages of their validator's words. */
function respond<Params extends z.ZodType>(
  schema: Params,
  run: (params: z.output<Params>, context: McpContext) => Promise<Record<string, unknown>>,
): Respond {
  return async (params, context) => {
    const { data, error } = schema.safeParse(params);
    if (!error) return run(data, context);
    const [issue] = error.issues;
    throw new RpcError(invalidParams, `Invalid params: ${issue?.path.join(".")}: ${issue?.message}.`);
  };
}

/** Every list fits on one page, so a cursor can only be somebody else's. */
function listOf(list: Record<string, unknown>): Respond {
  return respond(listParams, async (params) => {
    if (params?.cursor === undefined) return list;
    throw new RpcError(invalidParams, "There is no such cursor: the list has one page.");
  });
}
