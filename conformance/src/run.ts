/** The parts of the judgement, in the order of running. */
export const legs = ["stack", "server", "clients"] as const;

/** One of the parts. */
export type Leg = (typeof legs)[number];

/** Which server a run needs. */
export type ServerName = "fixture" | "api";

/** What a command may refer to. */
export interface Site {
  /** The address of the server's MCP door. */
  readonly url: string;
  /** The same door for judges that can't send a key. */
  readonly keyedUrl: string;
  readonly key: string;
  /** Where the simulated router of the API listens. */
  readonly routerUrl: string;
  /** Where the run may write; empty when it starts. */
  readonly folder: string;
}

/** What shows that a judge did something: checks that it wrote into its folder, or words of its output. */
export type Proof = { readonly kind: "checks" } | { readonly kind: "words"; readonly words: readonly string[] };

/** One judgement: a command with what must come of it. */
export interface Run {
  readonly leg: Leg;
  readonly name: string;
  readonly server: ServerName;
  /** Arguments of node. */
  readonly command: (site: Site) => readonly string[];
  readonly exitCode: number;
  readonly proof: Proof;
  readonly timeoutMs: number;
}

/** A judgement that the table leaves out, with the reason. */
export interface OmittedRun {
  readonly leg: Leg;
  readonly name: string;
  readonly reason: string;
}
