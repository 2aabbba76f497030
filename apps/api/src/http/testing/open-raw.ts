import { once } from "node:events";
import { connect, type Socket, type TcpNetConnectOpts } from "node:net";
import { onTestFinished } from "vitest";

/** A connection on which a test says what no HTTP client would. */
export interface RawConnection {
  readonly socket: Socket;
  readonly write: (text: string) => void;
  /** Sends one byte of the text after another, every few milliseconds, until the connection ends. */
  readonly drip: (text: string) => void;
  /** What has come so far. */
  readonly text: () => string;
  /** Ends when the connection has ended, with all that came. */
  readonly ended: Promise<string>;
}

/** Connects; the connection is gone when the test ends. */
export async function openRaw(port: number, options: Partial<TcpNetConnectOpts> = {}): Promise<RawConnection> {
  const socket = connect({ port, host: "127.0.0.1", ...options });
  let text = "";
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
  });
  // Who is cut while sending gets a reset.
  socket.on("error", () => undefined);
  const closed = new Promise<string>((resolve) => socket.once("close", () => resolve(text)));
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  return {
    socket,
    write: (said) => socket.write(said),
    drip: (said) => drip(socket, said),
    text: () => text,
    ended: closed,
  };
}

function drip(socket: Socket, text: string): void {
  const bytes = [...text];
  const timer = setInterval(() => {
    const byte = bytes.shift();
    if (byte === undefined || !socket.writable) clearInterval(timer);
    else socket.write(byte);
  }, 5);
  socket.once("close", () => clearInterval(timer));
}

/** An HTTP answer as it came over a raw connection. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads the text of one answer. */
export function readRawAnswer(text: string): RawAnswer {
  const [head = "", body = ""] = text.split(/\r\n\r\n(.*)/s);
  const [status = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => line.split(/: (.*)/s).slice(0, 2)) as [string, string][];
  return {
    status: Number(status.split(" ")[1]),
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body,
  };
}
