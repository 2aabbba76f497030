/** The address can't be listened on; the message says why. */
export class ListenError extends Error {
  override readonly name = "ListenError";

  constructor(code: string, { host, port }: { readonly host: string | undefined; readonly port: number }) {
    const reason = code === "EADDRINUSE" ? "something else listens there already" : code;
    super(`--port ${port}${host === undefined ? "" : ` of --host ${host}`} can't be listened on: ${reason}.`);
  }
}
