import { type Table, tables } from "@mtw/normalize";
import { checkTable, count } from "./check-table.ts";
import { type Finding, ok, warn } from "./finding.ts";
import type { TableReading } from "./read-table.ts";

/** Each stack with the menu that all its others are below, and the one with its interfaces. */
const stacks = [
  { name: "wifi", root: "/interface/wifi", interfaces: "/interface/wifi" },
  { name: "wifiwave2", root: "/interface/wifiwave2", interfaces: "/interface/wifiwave2" },
  { name: "wireless", root: "/interface/wireless", interfaces: "/interface/wireless" },
  { name: "capsman", root: "/caps-man", interfaces: "/caps-man/interface" },
].map((stack) => ({ ...stack, devices: `${stack.root}/registration-table` }));

const stackMenus: ReadonlySet<string> = new Set(stacks.flatMap(({ devices, interfaces }) => [devices, interfaces]));

/** The tables that {@link checkStacks} looks at. */
export const stackTables: readonly Table[] = tables.filter(({ menu }) => stackMenus.has(menu));

/** Tells whether a table belongs to a stack that a router does not have: such a menu need not be asked for. */
export function isOfAbsentStack({ menu }: Table, readings: readonly TableReading[]): boolean {
  const stack = stacks.find(({ root }) => menu.startsWith(`${root}/`));
  return readings.some(({ table, answer }) => table.menu === stack?.devices && answer.state === "absent");
}

/** Tells which stacks a router has, and whether it uses them. */
export function checkStacks(
  readings: readonly TableReading[],
  { slowMs, isOnlyRouter }: { readonly slowMs: number; readonly isOnlyRouter: boolean },
): Finding[] {
  const byMenu = new Map(readings.map((reading) => [reading.table.menu, reading]));
  const found = stacks.map(({ name, devices, interfaces }) => ({
    name,
    devices: byMenu.get(devices),
    interfaces: byMenu.get(interfaces),
  }));
  const there = found.filter((stack) => stack.devices?.answer.state !== "absent");
  const absent = found.filter((stack) => !there.includes(stack)).map(({ name }) => name);
  return [
    ...there.flatMap((stack) => checkStack(stack, slowMs)),
    ...(absent.length > 0 ? [ok("stack", `not on this router: ${absent.join(", ")}`)] : []),
    ...(there.some(isUsed) ? [] : [nothingUsed(isOnlyRouter)]),
  ];
}

interface FoundStack {
  readonly name: string;
  readonly devices: TableReading | undefined;
  readonly interfaces: TableReading | undefined;
}

/** One line a stack, and one more for each of its two tables that is not as it should be. */
function checkStack({ name, devices, interfaces }: FoundStack, slowMs: number): Finding[] {
  const present = [devices, interfaces].filter((reading) => reading !== undefined);
  const problems = present
    .map((reading) => checkTable(reading, "stack", slowMs))
    .filter(({ status }) => status !== "ok");
  const hasFailed = problems.some(({ status }) => status === "fail");
  if (hasFailed || !devices) return problems;
  return [ok("stack", `${name}: ${describe(devices, interfaces)}`), ...problems];
}

function describe(devices: TableReading, interfaces: TableReading | undefined): string {
  if (rowCount(devices) === 0 && interfaces && rowCount(interfaces) === 0) {
    return "its menus answer, but it has no interfaces: not in use";
  }
  const seen = `${count(rowCount(devices), "device")} in ${devices.milliseconds} ms`;
  const of = interfaces ? `, ${count(rowCount(interfaces), "interface")} in ${interfaces.milliseconds} ms` : "";
  return `${seen}${of}`;
}

const rowCount = ({ answer }: TableReading): number => (answer.state === "present" ? answer.rows.length : 0);

/** A stack that could not be read may be in use. */
const isUsed = ({ devices, interfaces }: FoundStack): boolean =>
  [devices, interfaces].some((reading) => reading && (rowCount(reading) > 0 || reading.answer.state === "failed"));

function nothingUsed(isOnlyRouter: boolean): Finding {
  const found = "no stack is in use: this router has no WiFi of its own and controls none";
  if (!isOnlyRouter) return ok("stack", `${found}; it helps with addresses and names`);
  return warn("stack", found, "give the CAPsMAN controller, or the access points themselves");
}
