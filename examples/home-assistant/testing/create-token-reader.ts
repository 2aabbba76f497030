import { type Token, tokensOf } from "./tokens-of.ts";

/** Goes through the pieces of an expression, one after the other. */
export interface TokenReader {
  readonly next: () => Token;
  /** Takes this sign or word if it comes next. */
  readonly take: (value: string) => boolean;
  /** Takes this sign, which has to come next. */
  readonly expect: (value: string) => void;
  /** Takes the words `name=` if they come next, and gives the name. */
  readonly takeName: () => string | null;
  readonly isAtEnd: () => boolean;
}

/** Creates a reader of one expression. */
export function createTokenReader(expression: string): TokenReader {
  const tokens = tokensOf(expression);
  let at = 0;
  const isNext = (value: string): boolean => tokens[at]?.value === value && tokens[at]?.kind !== "text";
  const next = (): Token => {
    const token = tokens[at];
    if (!token) throw new Error(`The expression ends too early: ${expression}`);
    at += 1;
    return token;
  };
  const take = (value: string): boolean => {
    if (!isNext(value)) return false;
    at += 1;
    return true;
  };
  const expect = (value: string): void => {
    if (!take(value)) throw new Error(`Expected ${value} before ${tokens[at]?.value}: ${expression}`);
  };
  const takeName = (): string | null => {
    if (tokens[at + 1]?.value !== "=" || tokens[at]?.kind !== "word") return null;
    at += 2;
    return tokens[at - 2]?.value ?? null;
  };
  return { next, take, expect, takeName, isAtEnd: () => at === tokens.length };
}
