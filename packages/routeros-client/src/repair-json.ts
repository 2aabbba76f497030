/**
 * Escapes the raw control characters (U+0000 to U+001F) inside the strings of a JSON text.
 *
 * RouterOS sends what it stored: a DHCP host name with an ESC byte arrives unescaped. Text outside strings stays as
 * it is, so valid JSON comes back unchanged.
 *
 * @see terraform-provider-routeros issue 165
 */
export function repairJson(text: string): string {
  let repaired = "";
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (isInString && character === "\\") {
      repaired += escapePair(text.charAt(index + 1));
      index++;
      continue;
    }
    if (character === '"') isInString = !isInString;
    repaired += isInString ? escapeControl(character) : character;
  }
  return repaired;
}

// A backslash before a raw control character can't be an escape, so the backslash itself was data.
function escapePair(next: string): string {
  return isControl(next) ? `\\\\${escapeControl(next)}` : `\\${next}`;
}

function escapeControl(character: string): string {
  return isControl(character) ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : character;
}

function isControl(character: string): boolean {
  return character !== "" && character < " ";
}
