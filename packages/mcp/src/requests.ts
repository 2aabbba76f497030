import { type Completion, complete } from "./complete.ts";
import type { McpContext } from "./context.ts";
import { getPrompt, prompts } from "./prompts/prompts.ts";
import { readResource } from "./resources/read-resource.ts";
import { deviceTemplate, resources } from "./resources/resources.ts";
import { invalidParams, RpcError } from "./rpc-error.ts";
import { callTool, type ToolCall } from "./tools/call-tool.ts";
import { tools } from "./tools/tools.ts";

/** What the server can do; nothing of it changes while it runs. */
export const capabilities = {
  tools: { listChanged: false },
  resources: { listChanged: false },
  prompts: { listChanged: false },
  completions: {},
} as const;

/** What each request answers, whichever SDK received it. The SDKs have checked the shape of the parameters. */
export const requests = {
  "tools/list": (params: ListParams) => onOnlyPage(params, { tools: [...tools] }),
  "tools/call": (params: ToolCall, context: McpContext) => callTool(params, context),
  "resources/list": (params: ListParams) =>
    onOnlyPage(params, { resources: resources.map(({ read: _read, ...facts }) => facts) }),
  "resources/templates/list": (params: ListParams) => onOnlyPage(params, { resourceTemplates: [deviceTemplate] }),
  "resources/read": ({ uri }: { readonly uri: string }, context: McpContext) => readResource(uri, context),
  "prompts/list": (params: ListParams) =>
    onOnlyPage(params, {
      prompts: prompts.map(({ write: _write, arguments: list, ...facts }) => ({ ...facts, arguments: [...list] })),
    }),
  "prompts/get": async (params: {
    readonly name: string;
    readonly arguments?: Readonly<Record<string, string>> | undefined;
  }) => getPrompt(params.name, params.arguments),
  "completion/complete": (params: Completion, context: McpContext) => complete(params, context),
} as const;

type ListParams = { readonly cursor?: string | undefined } | undefined;

/** Every list fits on one page, so a cursor can only be somebody else's. */
async function onOnlyPage<List>(params: ListParams, list: List): Promise<List> {
  if (params?.cursor === undefined) return list;
  throw new RpcError(invalidParams, "There is no such cursor: the list has one page.");
}
