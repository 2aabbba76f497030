import { expect, test } from "vitest";
import { isTruncatedJson } from "./is-truncated-json.ts";

test.each(["[", '[{"a":"b"', '{"a":"b', '[{"a":"]}"},', '{"a":"\\"}', '  [{"a":"b"}'])(
  "takes %j as cut short",
  (text) => {
    expect(isTruncatedJson(text)).toBe(true);
  },
);

test.each(["", "[]", '{"a":"["}', '[{"a":"\\\\"}]', "hello [", "[oops]", '[{"a":"b"}]]'])(
  "takes %j as whole",
  (text) => {
    expect(isTruncatedJson(text)).toBe(false);
  },
);
