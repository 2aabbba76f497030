/** What a bench found: a number with its unit and, where it has one, its aim. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Empty for a ratio. */
  readonly unit: string;
  readonly aim?: Aim;
}

/** The border that a figure should stay on one side of. */
export type Aim = { readonly at_most: number } | { readonly at_least: number };

/** One of the questions that `pnpm bench` answers. */
export interface Bench {
  readonly name: string;
  /** One sentence for `--help` and above the table. */
  readonly summary: string;
  /** Measures; a text instead of figures says why nothing could be measured here. */
  readonly run: () => Promise<readonly Figure[] | string>;
}

/** Tells whether a figure is where it should be; null without an aim. */
export function isMet({ value, aim }: Figure): boolean | null {
  if (!aim) return null;
  return "at_most" in aim ? value <= aim.at_most : value >= aim.at_least;
}
