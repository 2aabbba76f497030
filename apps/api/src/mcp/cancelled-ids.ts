import { CancelledNotificationSchema, type RequestId } from "@modelcontextprotocol/sdk/types.js";

/** Finds the ids of the requests that messages of a client cancel. */
export function cancelledIds(messages: readonly unknown[]): RequestId[] {
  return messages.flatMap((message) => {
    const id = CancelledNotificationSchema.safeParse(message).data?.params.requestId;
    return id === undefined ? [] : [id];
  });
}
