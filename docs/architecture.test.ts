import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");

/** Which room may use which: arrows go one way. A room that is not listed here has no arrows yet. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "packages/routeros-client": [],
  "packages/normalize": [],
  "packages/core": ["@mtw/normalize", "@mtw/routeros-client"],
  "packages/environment": ["@mtw/core", "@mtw/routeros-client"],
  "packages/mcp": ["@mtw/core"],
  "packages/routeros-simulator": [],
  "apps/api": ["@mtw/core", "@mtw/environment", "@mtw/mcp", "@mtw/normalize", "@mtw/routeros-client"],
  "apps/mcp-stdio": ["@mtw/core", "@mtw/environment", "@mtw/mcp"],
};

const rooms = ["packages", "apps"].flatMap((floor) => readdirSync(`${root}${floor}`).map((room) => `${floor}/${room}`));

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly isTest: boolean;
}

const sources: readonly Source[] = rooms.flatMap((room) =>
  (readdirSync(`${root}${room}/src`, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .map((file) => {
      const path = `${room}/src/${file}`;
      return { path, room, text: read(path), isTest: /\.test\.ts$|(^|\/)testing\//.test(file) };
    }),
);
const product = sources.filter((source) => !source.isTest);

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (room: string): Manifest => JSON.parse(read(`${room}/package.json`));
const roomsIn = (declared: Readonly<Record<string, string>> = {}): string[] =>
  Object.keys(declared).filter((name) => name.startsWith("@mtw/"));

/** An app that depends on nothing carries in its bundle what it is built from; that stands in devDependencies. */
const isBundled = (room: string): boolean => room.startsWith("apps/") && manifestOf(room).dependencies === undefined;

test("every room has its arrows listed, and declares no other", () => {
  expect(rooms.sort()).toEqual(Object.keys(arrows).sort());
  for (const room of rooms.filter((name) => !isBundled(name))) {
    expect(roomsIn(manifestOf(room).dependencies).sort(), room).toEqual([...(arrows[room] ?? [])].sort());
  }
});

test("a bundled app declares its arrows among what it is built and tested with", () => {
  for (const room of rooms.filter(isBundled)) {
    expect(roomsIn(manifestOf(room).devDependencies), room).toEqual(expect.arrayContaining([...(arrows[room] ?? [])]));
  }
});

test("no source imports against the arrows", () => {
  for (const { path, room, text } of product) {
    const imported = [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()"(@mtw\/[^"/]+)/g)].map(([, name]) => name);
    expect(
      imported.filter((name) => !arrows[room]?.includes(name ?? "")),
      path,
    ).toEqual([]);
  }
});

test("RouterOS keys stand only in field tables, in the simulator and in the client's generated row types", () => {
  const key =
    /"(mac-address|host-name|last-activity|signal-strength|rx-signal|radio-mac|master-interface|active-address)"/;
  const homes = /^packages\/(normalize\/src\/tables|routeros-simulator|routeros-client\/src\/(rows|menus)\.generated)/;
  expect(product.filter(({ path, text }) => !homes.test(path) && key.test(text)).map(({ path }) => path)).toEqual([]);
});

/** A program that a package brings is an app in its file. */
const programs: readonly string[] = ["packages/routeros-client/src/routeros-types.ts"];

test("the environment is read in one file of each app, and in no package but its programs", () => {
  const reading = product.filter(({ path, text }) => text.includes("process.env") && !programs.includes(path));
  const readers = reading.map(({ path }) => path);
  expect(readers.filter((path) => path.startsWith("packages/"))).toEqual([]);
  for (const room of rooms.filter((name) => name.startsWith("apps/"))) {
    expect(readers.filter((path) => path.startsWith(`${room}/`)).length, room).toBeLessThanOrEqual(1);
  }
});

test("normalize reads no clock and does no input or output", () => {
  const impure = /from "node:|Date\.now|new Date\(\)|Math\.random|performance\.|fetch\(/;
  const found = product.filter(({ room, text }) => room === "packages/normalize" && impure.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("no index passes names on by a wildcard, and no file is longer than 300 lines", () => {
  expect(product.filter(({ text }) => /export \* from/.test(text)).map(({ path }) => path)).toEqual([]);
  const long = product.filter(({ path, text }) => !path.includes(".generated.") && text.split("\n").length > 300);
  expect(long.map(({ path }) => path)).toEqual([]);
});
