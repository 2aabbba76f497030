/** A value of a template; undefined is Jinja's "undefined", null its "none". */
export type Value = unknown;

type Filter = (input: Value, args: readonly Value[], named: Readonly<Record<string, Value>>) => Value;

const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : []);

/** Reads an attribute or a key, as Jinja does: what is not there is undefined. */
export const attributeOf = (value: Value, name: Value): Value =>
  typeof value === "object" && value !== null && Object.hasOwn(value, String(name))
    ? (value as Readonly<Record<string, Value>>)[String(name)]
    : undefined;

/** The filters that the example uses; `first` of nothing is undefined, and `default` replaces that, and none if told so. */
export const filters: Readonly<Record<string, Filter>> = {
  selectattr: (input, [name, test, wanted]) => {
    if (test !== "eq") throw new Error(`selectattr knows only eq here, not ${test}`);
    return listOf(input).filter((item) => attributeOf(item, name) === wanted);
  },
  map: (input, _args, { attribute }) => listOf(input).map((item) => attributeOf(item, attribute)),
  first: (input) => listOf(input)[0],
  list: (input) => listOf(input),
  default: (input, [fallback, isAlsoForNone]) =>
    input === undefined || (isAlsoForNone && input === null) ? fallback : input,
};

/** The tests behind `is`. */
export const tests: Readonly<Record<string, (value: Value) => boolean>> = {
  defined: (value) => value !== undefined,
  number: (value) => typeof value === "number",
};
