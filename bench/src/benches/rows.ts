import type { Bench, Figure } from "../bench.ts";
import { makeSite } from "../make-site.ts";
import { median } from "../statistics.ts";
import { readSite, type SiteRows } from "./rows/read-site.ts";
import { siteBodies } from "./rows/site-bodies.ts";

/** How long reading and joining a site's rows takes, measured by what `JSON.parse` of the same bytes takes. */
export const rows: Bench = {
  name: "rows",
  summary: "reading and joining the rows of a site, against JSON.parse of the bytes they come from",
  run: async () => {
    const small = measureSite(1000);
    const large = measureSite(10_000);
    const growth = large.readAndJoinMs / small.readAndJoinMs;
    return [
      ...figuresOf(small),
      ...figuresOf(large),
      { name: "10,000 devices against 1,000", value: growth, unit: "", aim: { at_most: 12 } },
    ];
  },
};

interface Measured {
  readonly deviceCount: number;
  readonly rowCount: number;
  readonly parseMs: number;
  readonly readAndJoinMs: number;
  readonly ratio: number;
}

const WARM_UP_ROUNDS = 5;
const ROUNDS = 21;
/** Devices read in one measurement: a small site is read several times. */
const DEVICES_A_ROUND = 10_000;
const AS_OF = Date.UTC(2026, 4, 1);

function measureSite(deviceCount: number): Measured {
  const bodies = [...siteBodies(makeSite({ deviceCount }))];
  const parse = () => new Map(bodies.map(([menu, body]) => [menu, JSON.parse(body.toString())])) as SiteRows;
  const rows = parse();
  assertRead(rows, deviceCount);
  const times = DEVICES_A_ROUND / deviceCount;
  const round = () => ({ parseMs: time(times, parse), readAndJoinMs: time(times, () => readSite(rows, AS_OF)) });
  for (let count = 0; count < WARM_UP_ROUNDS; count += 1) round();
  const rounds = Array.from({ length: ROUNDS }, round);
  return {
    deviceCount,
    rowCount: [...rows.values()].reduce((total, table) => total + table.length, 0),
    parseMs: median(rounds.map((each) => each.parseMs)),
    readAndJoinMs: median(rounds.map((each) => each.readAndJoinMs)),
    ratio: median(rounds.map((each) => each.readAndJoinMs / each.parseMs)),
  };
}

/** A fast reader that reads nothing would be no success. */
function assertRead(rows: SiteRows, deviceCount: number): void {
  const { network, issues } = readSite(rows, AS_OF);
  const known = network.devices.filter(({ ip_address, access_point }) => ip_address !== null && access_point !== null);
  if (issues.length > 0 || known.length !== deviceCount) {
    throw new Error(`The site was not read: ${known.length} of ${deviceCount} devices, ${issues.length} issues.`);
  }
}

/** Milliseconds that one of `times` runs takes. Garbage is collected as it comes: collecting it is part of the cost. */
function time(times: number, work: () => unknown): number {
  const start = performance.now();
  for (let count = 0; count < times; count += 1) work();
  return (performance.now() - start) / times;
}

function figuresOf({ deviceCount, rowCount, parseMs, readAndJoinMs, ratio }: Measured): Figure[] {
  const name = (what: string) => `${deviceCount.toLocaleString("en")} devices: ${what}`;
  return [
    { name: name("JSON.parse"), value: parseMs, unit: "ms" },
    { name: name("read and join"), value: readAndJoinMs, unit: "ms" },
    { name: name("rows read and joined"), value: (rowCount / readAndJoinMs) * 1000, unit: "rows/s" },
    { name: name("read and join against JSON.parse"), value: ratio, unit: "", aim: { at_most: 3 } },
  ];
}
