import { isQueryError } from "@mtw/core";
import type { McpContext } from "../context.ts";
import { errorText } from "../error-text.ts";
import { McpProblem } from "../problem.ts";
import { devicePrefix, readDevice, resources } from "./resources.ts";

/** What resources/read answers. */
export type ResourceContents = {
  readonly contents: { readonly uri: string; readonly mimeType: string; readonly text: string }[];
};

/**
 * Reads a resource.
 *
 * @throws {McpProblem} `resource_not_found`; `invalid_params` for a name that several devices share; `internal` when no
 * router can be read
 */
export async function readResource(uri: string, context: McpContext): Promise<ResourceContents> {
  const read = readerOf(uri, context);
  if (!read) throw notFound(uri, "resources/list and resources/templates/list tell what there is.");
  try {
    return { contents: [{ uri, mimeType: "application/json", text: JSON.stringify(await read()) }] };
  } catch (error) {
    if (context.signal.aborted) throw error;
    throw await problemOf(error, uri, context);
  }
}

function readerOf(uri: string, { network, signal }: McpContext): (() => Promise<object>) | null {
  const resource = resources.find((candidate) => candidate.uri === uri);
  if (resource) return () => resource.read(network, { signal });
  const id = uri.startsWith(devicePrefix) ? decoded(uri.slice(devicePrefix.length)) : "";
  return id === "" ? null : () => readDevice(network, id, { signal });
}

/** A name with a slash is written with %2F; what stands there unescaped is another resource, which does not exist. */
function decoded(segment: string): string {
  if (/[/?#]/.test(segment)) return "";
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}

async function problemOf(error: unknown, uri: string, context: McpContext): Promise<McpProblem> {
  const text = await errorText(error, context);
  if (!isQueryError(error)) return new McpProblem("internal", text);
  return error.code === "unknown_device" ? notFound(uri, text) : new McpProblem("invalid_params", text);
}

const notFound = (uri: string, why: string): McpProblem =>
  new McpProblem("resource_not_found", `There is no such resource. ${why}`, { uri });
