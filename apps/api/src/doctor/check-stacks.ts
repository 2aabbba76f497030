import {
  capsManInterface,
  capsManRegistration,
  type StackName,
  type Table,
  wifiTables,
  wifiwave2Tables,
  wirelessInterface,
  wirelessRegistration,
} from "@mtw/normalize";
import { checkTable } from "./check-table.ts";
import { count } from "./count.ts";
import { type Finding, ok, warn } from "./finding.ts";
import type { TableReading } from "./read-table.ts";

interface Stack {
  readonly name: StackName;
  readonly devices: Table;
  readonly interfaces: Table;
}

const stacks: readonly Stack[] = [
  { name: "wifi", devices: wifiTables.registration, interfaces: wifiTables.interface },
  { name: "wifiwave2", devices: wifiwave2Tables.registration, interfaces: wifiwave2Tables.interface },
  { name: "wireless", devices: wirelessRegistration, interfaces: wirelessInterface },
  { name: "capsman", devices: capsManRegistration, interfaces: capsManInterface },
];

/** The tables that {@link checkStacks} looks at. */
export const stackTables: readonly Table[] = stacks.flatMap(({ devices, interfaces }) => [devices, interfaces]);

/** The menu that all menus of a stack are below. */
const rootOf = ({ devices }: Stack): string => devices.menu.replace(/registration-table$/, "");

/** Tells whether a table belongs to a stack that a router does not have: such a menu need not be asked for. */
export function isOfAbsentStack({ menu }: Table, readings: readonly TableReading[]): boolean {
  const stack = stacks.find((one) => menu.startsWith(rootOf(one)));
  return readings.some(({ table, answer }) => table === stack?.devices && answer.state === "absent");
}

/** Tells which stacks a router has, and whether it uses them. */
export function checkStacks(
  readings: readonly TableReading[],
  { slowMs, isOnlyRouter }: { readonly slowMs: number; readonly isOnlyRouter: boolean },
): Finding[] {
  const byTable = new Map(readings.map((reading) => [reading.table, reading]));
  const found = stacks.map(({ name, devices, interfaces }) => ({
    name,
    devices: byTable.get(devices),
    interfaces: byTable.get(interfaces),
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
  readonly name: StackName;
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
