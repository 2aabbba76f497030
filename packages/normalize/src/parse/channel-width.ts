const widthForm = /^(?:20\/)?(?:40\/)?(?:80\/)?(?:160\/)?(\d+)(?:\+80)?mhz(?:-[CeX]+|-ht-(?:above|below))?$/;

/**
 * Reads a configured channel width (`20/40/80mhz`, `20/40mhz-Ce`) as the widest that is allowed, in MHz.
 *
 * It is a limit and not the width in use.
 */
export function parseChannelWidth(text: string): number | null {
  const match = widthForm.exec(text);
  if (!match) return null;
  return text.includes("80+80") ? 160 : Number(match[1]);
}
