/** Free text of a row, where strange bytes really come from: what people and devices typed. */
const TEXT_KEYS = ["host-name", "comment", "name", "ssid", "identity", "message", "detail"];

/** Puts one odd byte at the start of the first free text in a JSON body, or else of its first string value. */
export function spoilText(json: Buffer, byte: number): Buffer {
  const starts = [...TEXT_KEYS.map((key) => endOf(json, `"${key}":"`)), endOf(json, '":"')];
  const place = starts.find((start) => start !== -1);
  if (place === undefined) return json;
  return Buffer.concat([json.subarray(0, place), Buffer.from([byte]), json.subarray(place)]);
}

function endOf(json: Buffer, text: string): number {
  const start = json.indexOf(text);
  return start === -1 ? -1 : start + text.length;
}
