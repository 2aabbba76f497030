export { instructions } from "./instructions.ts";
export type { Prompt, PromptArgument } from "./prompts/prompt.ts";
export { prompts } from "./prompts/prompts.ts";
export type { Resource, ResourceTemplate } from "./resources/resources.ts";
export { deviceTemplate, resources } from "./resources/resources.ts";
export type { McpServerOptions } from "./server-options.ts";
export { type Tool, tools } from "./tools/tools.ts";
