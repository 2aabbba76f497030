/** One thing that must hold of every package before it is published. */
export interface Gate {
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

/** What a gate found. */
export interface Outcome {
  /** What was looked at, in a few words with numbers. */
  readonly summary: string;
  /** One sentence each; none when all is well. */
  readonly problems: readonly string[];
  /** Files that are made from code: path relative to the root, and the text that they must have. */
  readonly files?: Readonly<Record<string, string>>;
}
