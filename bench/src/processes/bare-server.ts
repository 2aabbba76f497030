import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

/** Answers every request with the bytes of its standard input; its argument is their content type. */
const body = await buffer(process.stdin);
const headers = { "content-type": process.argv[2] ?? "", "content-length": body.byteLength };
const server = createServer((_, response) => response.writeHead(200, headers).end(body));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  console.error(JSON.stringify({ msg: "listening", url: `http://127.0.0.1:${port}` }));
});
