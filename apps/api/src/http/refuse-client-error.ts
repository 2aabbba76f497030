import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Logger } from "pino";
import { ApiError } from "../problems.ts";
import type { HttpLimits } from "./http-limits.ts";
import { plainProblem } from "./plain-problem.ts";
import type { OpenAnswers } from "./watch-answers.ts";

/** What the refusal needs beside the error. */
export interface ClientErrorMeans {
  readonly answers: OpenAnswers;
  readonly limits: HttpLimits;
  readonly logger: Logger;
}

/** Answers what Node's parser gave up on: a problem as any other, and then the end of the connection. */
export function refuseClientError(error: NodeJS.ErrnoException, socket: Socket, means: ClientErrorMeans): void {
  const { answers, limits, logger } = means;
  // It has its answer already, and goes on sending.
  if (!socket.writable) return;
  const refusal = refusalOf(error.code ?? "", limits);
  const hasAsked = socket.bytesRead > 0;
  if (refusal === null || !hasAsked || answers.hasBegun(socket)) {
    socket.destroy();
    return;
  }
  const { id, status, headers, text } = plainProblem(refusal);
  logger.debug({ status, code: refusal.code, request_id: id }, "request refused");
  socket.end(messageOf(status, headers, text));
  // With a part of the request unread an immediate end would be a reset, which throws the answer away.
  const cut = setTimeout(() => socket.destroy(), limits.lingerMs).unref();
  socket.once("close", () => clearTimeout(cut));
}

/** Makes an error of the parser one of ours; null for one of the connection, where nobody is left to be told. */
function refusalOf(code: string, { maxHeaderBytes, headersMs, requestMs }: HttpLimits): ApiError | null {
  if (code === "HPE_HEADER_OVERFLOW") {
    const message = `The request line and the headers are together larger than ${maxHeaderBytes} bytes.`;
    return new ApiError("headers_too_large", message);
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    const message = `The headers took more than ${headersMs / 1000} s to come, or all of the request ${requestMs / 1000} s.`;
    return new ApiError("request_timeout", message);
  }
  return code.startsWith("HPE_") ? new ApiError("bad_request", "The request is no valid HTTP/1.1.") : null;
}

function messageOf(status: number, headers: Readonly<Record<string, string>>, text: string): string {
  const framing = { date: new Date().toUTCString(), connection: "close", "content-length": Buffer.byteLength(text) };
  const lines = Object.entries({ ...headers, ...framing }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", text].join("\r\n");
}
