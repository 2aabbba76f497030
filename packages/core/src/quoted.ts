import { cleanText } from "@mtw/normalize";

/** What somebody sent, short and in quotes, so that it can stand in a sentence. */
export const quoted = (said: string): string => JSON.stringify(cleanText(said, 64));
