import { cleanText } from "@mtw/normalize";

/**
 * Cleans a name that is asked for as the names of answers are; nothing else would equal them.
 *
 * A text of which nothing is left stays as it is: it names nothing, and an empty one would be a part of every name.
 */
export const cleanQuestion = (text: string): string => cleanText(text) || text;
