/** A body as text. */
export interface DecodedBody {
  readonly text: string;
  /** True when the bytes were not UTF-8 and were read as windows-1252. */
  readonly isCharsetGuessed: boolean;
}

/**
 * Decodes the bytes of a RouterOS answer as UTF-8, and as windows-1252 where they are not UTF-8.
 *
 * @see docs/routeros.md: comments typed in old WinBox are in the code page of that PC
 */
export function decodeBody(bytes: Uint8Array): DecodedBody {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isCharsetGuessed: false };
  } catch {
    // As a stream, because Node 20 decodes a whole "windows-1252" text as Latin-1 (nodejs/node 56542).
    return { text: new TextDecoder("windows-1252").decode(bytes, { stream: true }), isCharsetGuessed: true };
  }
}
