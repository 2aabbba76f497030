/** A file with tables can't be used; the message names the file and says what it should be. */
export class TableFileError extends Error {
  override readonly name = "TableFileError";
  /** The file or folder at fault. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.path = path;
  }
}
