import { expect, test } from "vitest";
import { isPlainValue } from "./is-plain-value.ts";

test.each(["0", "-51", "24.2", "true", "no", "1d2h3m", "00:10:15", "*1A", "123456789"])("%s is plain", (text) => {
  expect(isPlainValue(text)).toBe(true);
});

test.each(["020000112233", "01711234567", "4915112345678", "1.2.3.4", "anna", "02:00:5E:00:53:01", "-51@1Mbps", ""])(
  "%j is not",
  (text) => {
    expect(isPlainValue(text)).toBe(false);
  },
);
