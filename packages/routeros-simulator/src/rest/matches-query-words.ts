import type { Row } from "../simulator-tables.ts";

/**
 * Runs the words of a `.query` on one row, as RouterOS does: each word pushes true or false, `#|`, `#&` and `#!`
 * combine what is on the stack, and the row matches when all that is left is true.
 */
export function matchesQueryWords(row: Row, words: readonly string[]): boolean {
  const stack: boolean[] = [];
  for (const word of words) {
    if (word.startsWith("#")) operate(stack, word.slice(1));
    else stack.push(matchesWord(row, word));
  }
  return stack.every((value) => value);
}

function operate(stack: boolean[], operators: string): void {
  for (const operator of operators) {
    const last = stack.pop() ?? true;
    if (operator === "!") stack.push(!last);
    if (operator === "&") stack.push((stack.pop() ?? true) && last);
    if (operator === "|") stack.push((stack.pop() ?? false) || last);
  }
}

function matchesWord(row: Row, word: string): boolean {
  if (word.startsWith("-")) return row[word.slice(1)] === undefined;
  const [, comparison = "=", key = word, value] = /^([<>=]?)([^=]+)=(.*)$/s.exec(word) ?? [];
  const actual = row[key];
  if (actual === undefined) return false;
  if (value === undefined) return true;
  if (comparison === "<") return compare(actual, value) < 0;
  if (comparison === ">") return compare(actual, value) > 0;
  return actual === value;
}

function compare(left: string, right: string): number {
  const isNumber = (text: string) => /^-?\d+$/.test(text);
  if (isNumber(left) && isNumber(right)) return Math.sign(Number(left) - Number(right));
  return left < right ? -1 : Number(left > right);
}
