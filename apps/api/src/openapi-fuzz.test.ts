import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeApi } from "./openapi.ts";
import { testKey, withApi } from "./testing/api-under-test.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly schema: { readonly enum?: readonly string[]; readonly minimum?: number; readonly maximum?: number };
}

interface Described {
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
}

const description = describeApi("1.2.3") as { paths: Record<string, { get: Described }> };
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ ...description, $id: "api" });

const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** What the description allows as an answer: of the path if it lists the status, else a problem. */
function schemaOf(path: string, status: string, type: string): string {
  const isListed = description.paths[path]?.get.responses[status]?.content?.[type] !== undefined;
  if (!isListed) return "api#/components/schemas/Problem";
  return `api#${pointer("paths", path, "get", "responses", status, "content", type, "schema")}`;
}

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("", "-1", "0", "1e9", "NaN", "null", "true", "[]", "{}", "__proto__", "%", "..", "a".repeat(5000)),
  fc.integer().map(String),
  fc.stringMatching(/^[0-9a-f]{2}(:[0-9a-f]{2}){0,5}$/),
);

const textFor = ({ schema: { enum: words, minimum = -200, maximum = 1000 } }: Parameter) =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: words ? fc.constantFrom(...words) : fc.integer({ min: minimum, max: maximum }).map(String),
    },
    { weight: 1, arbitrary: junk },
  );

const pairsOf = (parameters: readonly Parameter[]) =>
  fc.array(
    fc.oneof(
      ...parameters.map((parameter) => textFor(parameter).map((value) => [parameter.name, value] as const)),
      fc.tuple(junk, junk),
    ),
    { maxLength: 3 },
  );

const requests = fc.constantFrom(...Object.entries(description.paths)).chain(([path, { get }]) =>
  fc.record({
    path: fc.constant(path),
    id: fc.oneof(junk, fc.constantFrom("3C:22:FB:61:4D:07", "annas-macbook-air")),
    pairs: pairsOf(get.parameters.filter((parameter) => parameter.in === "query")),
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constant("GET") },
      fc.constantFrom("HEAD", "POST", "DELETE", "PROPFIND"),
    ),
    authorization: fc.oneof(
      { weight: 9, arbitrary: fc.constant(`Bearer ${testKey}`) },
      fc.constantFrom(null, "Bearer", `Basic ${testKey}`),
    ),
  }),
);

/** Halves of surrogate pairs have no URL. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ""));

test(
  "5,000 requests of any kind get an answer below 500, in the shape that the description gives it",
  withApi({ maxAgeMs: 600_000 }, async ({ ask }) => {
    await ask("/devices");
    const property = fc.asyncProperty(requests, async ({ path, id, pairs, method, authorization }) => {
      const query = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");
      const url = `${path.replace("{device_id}", encoded(id) || "x")}${query && `?${query}`}`;
      const answer = await ask(url, { method, authorization });
      expect(answer.status, url).toBeLessThan(500);
      // The server drops the body of an answer to HEAD.
      if (method === "HEAD") return;
      const type = answer.headers.get("content-type") ?? "";
      const validate = ajv.getSchema(schemaOf(path, String(answer.status), type));
      expect(validate?.(answer.body), `${url} ${answer.text.slice(0, 300)} ${ajv.errorsText(validate?.errors)}`).toBe(
        true,
      );
    });
    await fc.assert(property, { numRuns: 5000 });
  }),
  60_000,
);
