import type { RouterOsError } from "@mtw/routeros-client";

/** A router as messages know it. */
export interface NamedUrl {
  readonly name: string;
  readonly url: string;
}

/** What Node says of a connection: `connect ECONNREFUSED 192.168.88.1:443`. */
const systemAddress = /( E[A-Z_]+) \S+\.$/;

/** What an error says, with the router's name in place of its address: answers go to people and models, who know names. */
export const saidOf = (error: RouterOsError, { name, url }: NamedUrl): string =>
  error.message.replace(`Router ${url} `, () => `${name} `).replace(systemAddress, "$1.");
