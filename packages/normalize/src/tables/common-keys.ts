/** Keys that many menus have: they do not tell which menu a row is from. */
export const commonKeys: ReadonlySet<string> = new Set([
  ".id",
  "name",
  "comment",
  "disabled",
  "dynamic",
  "invalid",
  "running",
  "type",
  "status",
  "address",
  "mac-address",
  "interface",
]);
