import { expect, test } from "vitest";
import { renderTemplate } from "./render-template.ts";

const scope = {
  value_json: { total: 2, none: null, devices: [{ id: "A", access_point: "attic" }, { id: "B" }] },
  states: (entity: string) => `state of ${entity}`,
};

test.each([
  ["{{ value_json.total }}", "2"],
  ["{{ value_json.none }}", "None"],
  ["{{ value_json.absent }}", ""],
  ["{{ value_json.absent.deeper is defined }}", "False"],
  ["{{ value_json.total is number and value_json.none is number }}", "False"],
  ["{{ value_json.total == 2 or value_json.none }}", "True"],
  ["{{ 'B' in value_json.devices | map(attribute='id') | list }}", "True"],
  ["{{ value_json.devices | selectattr('id', 'eq', 'A') | map(attribute='access_point') | first }}", "attic"],
  ["{{ value_json.devices | selectattr('id', 'eq', 'C') | first | default('nobody') }}", "nobody"],
  ["{{ value_json.none | default('replaces undefined only') }}", "None"],
  ["{{ value_json.none | default('replaces none too', true) }}", "replaces none too"],
  ["{{ value_json.absent | default('a' if value_json.total in [2] else 'b') }}", "a"],
  ["{{ {'state of x': 'yes'}[states('x')] | default('no') }}", "yes"],
  ["{{ ('a' in ['a', 'b']) and value_json.total != 3 }}", "True"],
])("renders %s as %s", (template, text) => {
  expect(renderTemplate(template, scope)).toBe(text);
});

test.each([
  ["{{ value_json.total | round }}", "Not known in a template: round"],
  ["{{ value_jsn.total }}", "Not known in a template: value_jsn"],
  ["{{ value_json.total + 1 }}", "Not known in a template:"],
  ["{{ value_json.total 2 }}", "Not understood from here: 2"],
  ["{% if 1 %}", "Not one expression"],
])("refuses %s, which it would only half understand", (template, message) => {
  expect(() => renderTemplate(template, scope)).toThrow(message);
});
