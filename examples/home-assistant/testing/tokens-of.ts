/** A piece of a template's expression. */
export interface Token {
  readonly kind: "text" | "number" | "word" | "sign";
  readonly value: string;
}

const pattern = /\s*(?:'([^']*)'|(\d+(?:\.\d+)?)|(\w+)|(==|!=|[=|.,:()[\]{}]))/y;

/** Splits an expression into its pieces; throws at what it does not know, so that no template is half understood. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  const text = expression.trim();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const [, quoted, number, word, sign] = pattern.exec(text) ?? [];
    if (quoted !== undefined) tokens.push({ kind: "text", value: quoted });
    else if (number !== undefined) tokens.push({ kind: "number", value: number });
    else if (word !== undefined) tokens.push({ kind: "word", value: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", value: sign });
    else throw new Error(`Not known in a template: ${text.slice(from)}`);
  }
  return tokens;
}
