/** Calls back once when the body of an answer has ended, was cut by the client, or is not there at all. */
export function whenEnded(response: Response, onEnded: () => void): Response {
  if (response.body === null) {
    onEnded();
    return response;
  }
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  response.body.pipeTo(writable).then(onEnded, onEnded);
  return new Response(readable, { status: response.status, headers: response.headers });
}
