const UNITS = [
  ["w", 604_800_000],
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
] as const;

/** Writes a duration as RouterOS does: `3d4h24m`, `3s10ms`; units that are zero are left out. */
export function durationText(milliseconds: number, zero = "0s"): string {
  let left = milliseconds;
  let text = "";
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text === "" ? zero : text;
}

/** Writes a MAC address from its first three octets and a number for the other three. */
export function macText(prefix: string, number: number): string {
  const digits = (number & 0xffffff).toString(16).toUpperCase().padStart(6, "0");
  return `${prefix}:${digits.slice(0, 2)}:${digits.slice(2, 4)}:${digits.slice(4)}`;
}

/** The MAC address of a virtual interface: its master's with the locally administered bit set. */
export function virtualMacText(mac: string): string {
  const first = Number.parseInt(mac.slice(0, 2), 16) | 0x02;
  return `${first.toString(16).toUpperCase().padStart(2, "0")}${mac.slice(2)}`;
}

/** The interface half of an IPv6 address that a MAC address gives (modified EUI-64). */
export function eui64Text(mac: string): string {
  const [first = 0, ...others] = mac.split(":").map((part) => Number.parseInt(part, 16));
  const bytes = [first ^ 0x02, ...others.slice(0, 2), 0xff, 0xfe, ...others.slice(2)];
  const groups = [0, 2, 4, 6].map((index) => (((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)).toString(16));
  return groups.join(":");
}

/** A row's id: `*1A` for 26. */
export function idText(number: number): string {
  return `*${number.toString(16).toUpperCase()}`;
}
