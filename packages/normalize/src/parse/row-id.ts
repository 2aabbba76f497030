const idForm = /^\*[0-9A-F]+$/;

/**
 * Reads a RouterOS row id such as `*1A`; `*0` is one.
 *
 * A reference to a row that is gone shows its id where a name belongs (`server: "*1"`, `*FFFFFFFF`). Ids of dynamic rows
 * change between requests, so no id is a key to anything.
 */
export function parseRowId(text: string): string | null {
  return idForm.test(text) ? text : null;
}
