/** One thing that somebody who installs the packages does. */
export interface Step {
  readonly name: string;
  /** Throws when it does not work. */
  readonly run: (place: Place) => Promise<void>;
}

/** Where the steps happen: an empty folder outside the house, removed at the end. */
export interface Place {
  /** Where the tarballs lie. */
  readonly tarballs: string;
  /** The project that installs them. */
  readonly project: string;
  /** Where the other Nodes are installed. */
  readonly nodes: string;
  /** The router of the examples; empty until it is started. */
  routerUrl: string;
  /** Ends whatever runs. */
  readonly signal: AbortSignal;
}
