const bodies = new WeakMap<object, Uint8Array<ArrayBuffer>>();
const encoder = new TextEncoder();

/** The JSON of an answer as bytes. Answers over one snapshot are one object, so most are written once. */
export function jsonBody(answer: object): Uint8Array<ArrayBuffer> {
  const known = bodies.get(answer) ?? encoder.encode(JSON.stringify(answer));
  bodies.set(answer, known);
  return known;
}
