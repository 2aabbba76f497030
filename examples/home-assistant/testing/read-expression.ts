import type { TokenReader } from "./create-token-reader.ts";
import { attributeOf, filters, tests, type Value } from "./jinja-filters.ts";

/** The names that a template sees. */
export type Scope = Readonly<Record<string, Value>>;

/** Reads `a if b else c`, and in it `a or b and c == d | filter`, with Jinja's precedence, and gives its value. */
export function readExpression(reader: TokenReader, scope: Scope): Value {
  const value = readOr(reader, scope);
  if (!reader.take("if")) return value;
  const isTrue = readOr(reader, scope);
  reader.expect("else");
  const other = readExpression(reader, scope);
  return isTrue ? value : other;
}

function readOr(reader: TokenReader, scope: Scope): Value {
  let value = readAnd(reader, scope);
  while (reader.take("or")) {
    // Both sides are always read: nothing has an effect, and a mistake behind `or` is found too.
    const other = readAnd(reader, scope);
    value = value || other;
  }
  return value;
}

function readAnd(reader: TokenReader, scope: Scope): Value {
  let value = readComparison(reader, scope);
  while (reader.take("and")) {
    const other = readComparison(reader, scope);
    value = value && other;
  }
  return value;
}

function readComparison(reader: TokenReader, scope: Scope): Value {
  const value = readFiltered(reader, scope);
  if (reader.take("==")) return value === readFiltered(reader, scope);
  if (reader.take("!=")) return value !== readFiltered(reader, scope);
  if (!reader.take("in")) return value;
  const list = readFiltered(reader, scope);
  return Array.isArray(list) && list.includes(value);
}

function readFiltered(reader: TokenReader, scope: Scope): Value {
  let value = readPath(reader, scope);
  for (;;) {
    if (reader.take("|")) value = readFilter(reader, scope, value);
    else if (reader.take("is")) value = known(tests, reader.next().value)(value);
    else return value;
  }
}

function readFilter(reader: TokenReader, scope: Scope, input: Value): Value {
  const filter = known(filters, reader.next().value);
  const args: Value[] = [];
  const named: Record<string, Value> = {};
  if (reader.take("(")) {
    readItems(reader, ")", () => {
      const name = reader.takeName();
      const value = readExpression(reader, scope);
      if (name === null) args.push(value);
      else named[name] = value;
    });
  }
  return filter(input, args, named);
}

function readPath(reader: TokenReader, scope: Scope): Value {
  let value = readPrimary(reader, scope);
  for (;;) {
    if (reader.take(".")) value = attributeOf(value, reader.next().value);
    else if (reader.take("[")) {
      value = attributeOf(value, readExpression(reader, scope));
      reader.expect("]");
    } else return value;
  }
}

function readPrimary(reader: TokenReader, scope: Scope): Value {
  if (reader.take("(")) {
    const value = readExpression(reader, scope);
    reader.expect(")");
    return value;
  }
  if (reader.take("[")) return readList(reader, "]", scope);
  if (reader.take("{")) return readDictionary(reader, scope);
  const { kind, value } = reader.next();
  if (kind === "text") return value;
  if (kind === "number") return Number.parseFloat(value);
  if (value === "true") return true;
  const found = known(scope, value);
  return typeof found === "function" && reader.take("(") ? found(...readList(reader, ")", scope)) : found;
}

function readList(reader: TokenReader, end: string, scope: Scope): Value[] {
  const values: Value[] = [];
  readItems(reader, end, () => values.push(readExpression(reader, scope)));
  return values;
}

function readDictionary(reader: TokenReader, scope: Scope): Value {
  const entries: [string, Value][] = [];
  readItems(reader, "}", () => {
    const { value: key } = reader.next();
    reader.expect(":");
    entries.push([key, readExpression(reader, scope)]);
  });
  return Object.fromEntries(entries);
}

function readItems(reader: TokenReader, end: string, readItem: () => void): void {
  if (reader.take(end)) return;
  do readItem();
  while (reader.take(","));
  reader.expect(end);
}

/** A name that the example does not use is no value but a mistake, here or in the template. */
function known<T>(table: Readonly<Record<string, T>>, name: string): T {
  if (!Object.hasOwn(table, name)) throw new Error(`Not known in a template: ${name}`);
  return table[name] as T;
}
