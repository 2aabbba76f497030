/** Spells a menu with one leading slash and none at the end: `ip/arp/` becomes `/ip/arp`. */
export function menuPath(text: string): string {
  const words = text.split("/").filter((word) => word !== "");
  return `/${words.join("/")}`;
}
