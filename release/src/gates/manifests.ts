import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { published, type Room, readRoom, rootFolder } from "../places.ts";
import type { Gate } from "./gate.ts";

const readmeLines = 80;
const repository = "git+https://github.com/mtw-wifi/mtw.git";

/** From the catalog of pnpm-workspace.yaml, of this house, or one exact version: nothing else can drift apart. */
const pinnedSpec = /^(catalog:|workspace:[*^]|\d+\.\d+\.\d+(-[\w.]+)?)$/;
const pinnedWords = "use catalog:, workspace: or an exact version";
const required = ["description", "license", "homepage", "bugs"];
const { catalog } = parse(readFileSync(`${rootFolder}pnpm-workspace.yaml`, "utf8")) as { readonly catalog: object };
const dependencyFields = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;
const privateRooms = [".", "bench", "conformance", "examples"];

/** What the registry shows, where each dependency's version comes from, and that a release would be told of. */
export const manifests: Gate = {
  name: "manifests",
  run: () => {
    const rooms = [...published, ...privateRooms.map(readRoom)];
    const problems = [...rooms.flatMap(driftOf), ...published.flatMap(publishProblemsOf)];
    return { summary: `${published.length} packages, dependencies of ${rooms.length} folders`, problems };
  },
};

function driftOf({ folder, manifest }: Room): string[] {
  return dependencyFields
    .flatMap((field) => Object.entries(manifest[field] ?? {}))
    .filter(([name, spec]) => !pinnedSpec.test(spec) || (name in catalog && spec !== "catalog:"))
    .map(([name, spec]) => `${folder} asks for ${name} ${spec}: ${name in catalog ? "use catalog:" : pinnedWords}.`);
}

function publishProblemsOf({ folder, manifest }: Room): string[] {
  const fields = manifest as unknown as Record<string, unknown>;
  const source = fields.repository as { readonly url?: string; readonly directory?: string } | undefined;
  const shipped = textsIn(fields.files);
  const lines = readFileSync(`${rootFolder}${folder}/README.md`, "utf8").trimEnd().split("\n").length;
  const checks: Readonly<Record<string, boolean>> = {
    "has no repository of this house": source?.url === repository && source.directory === folder,
    "does not publish for everyone": JSON.stringify(fields.publishConfig) === '{"access":"public"}',
    "is not ESM": fields.type === "module",
    "does not say that its modules have no side effects": fields.sideEffects === false,
    "does not say which Node it needs": /^>=\d+$/.test(manifest.engines?.node ?? ""),
    "has no keywords": textsIn(fields.keywords).includes("mikrotik"),
    "does not ship dist and its CHANGELOG.md": shipped.includes("dist") && shipped.includes("CHANGELOG.md"),
    [`has a README of ${lines} lines, over ${readmeLines}`]: lines <= readmeLines,
    "has neither a changelog nor a changeset":
      existsSync(`${rootFolder}${folder}/CHANGELOG.md`) || isAnnounced(manifest.name),
    ...Object.fromEntries(required.map((field) => [`has no ${field}`, fields[field] !== undefined])),
  };
  return Object.entries(checks).flatMap(([problem, isMet]) => (isMet ? [] : [`${manifest.name} ${problem}.`]));
}

const textsIn = (list: unknown): readonly string[] => (Array.isArray(list) ? list : []);

function isAnnounced(name: string): boolean {
  const folder = `${rootFolder}.changeset/`;
  const changesets = readdirSync(folder).filter((file) => file.endsWith(".md"));
  return changesets.some((file) => readFileSync(`${folder}${file}`, "utf8").includes(`"${name}": minor`));
}
