import { isQueryError } from "@mtw/core";
import type { McpContext } from "../context.ts";
import { errorText } from "../error-text.ts";
import { internalError, invalidParams, RpcError } from "../rpc-error.ts";
import { readDevice } from "./read-device.ts";
import { devicePrefix, resources } from "./resources.ts";

/** What resources/read answers. */
export type ResourceContents = {
  readonly contents: { readonly uri: string; readonly mimeType: string; readonly text: string }[];
};

/**
 * Reads a resource.
 *
 * @throws {RpcError} resource not found; invalid params for a name that several devices share; internal error when no
 * router can be read
 */
export async function readResource(uri: string, context: McpContext): Promise<ResourceContents> {
  const read = readerOf(uri, context);
  if (!read) throw notFound(uri, context, "resources/list and resources/templates/list tell what there is.");
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

async function problemOf(error: unknown, uri: string, context: McpContext): Promise<RpcError> {
  const text = await errorText(error, context);
  if (!isQueryError(error)) return new RpcError(internalError, text);
  return error.code === "unknown_device" ? notFound(uri, context, text) : new RpcError(invalidParams, text);
}

const notFound = (uri: string, { resourceNotFound }: McpContext, why: string): RpcError =>
  new RpcError(resourceNotFound, `There is no such resource. ${why}`, { uri });
