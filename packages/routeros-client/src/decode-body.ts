// Windows-1252 for 0x80 to 0x9F; every other byte is its own code point. A table and not TextDecoder, because
// Node 20 decodes "windows-1252" as Latin-1 (nodejs/node 56542). The five unassigned bytes stay control characters.
const highPunctuation = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

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
    return { text: decodeWindows1252(bytes), isCharsetGuessed: true };
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (character) => highPunctuation.charAt(character.charCodeAt(0) - 0x80));
}
