import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Folders that are made, installed or another program's; `app` is the built add-on, `results` the conformance's. */
const skipped: ReadonlySet<string> = new Set(["node_modules", "dist", "coverage", "app", "results", ".git", ".turbo"]);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path);
    return [path];
  });
}

const files = filesIn(".");
const pages = files.filter((path) => path.endsWith(".md"));

/** A page without its code, in which a bracket is no link. */
const proseOf = (page: string): string => page.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "code");

const linksOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string): string[] =>
  [...page.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

function problemOf(page: string, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path));
  if (target.startsWith("..") || !existsSync(join(root, target))) return `${page} leads to ${link}, which is not there`;
  if (anchor === undefined || anchorsOf(read(target)).includes(anchor)) return null;
  return `${page} leads to ${link}, a heading that ${target} has not`;
}

test("every relative link of every page leads to a file, and to a heading of it", () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.flatMap((page) => linksOf(read(page)).map((link) => problemOf(page, link))).filter(Boolean)).toEqual([]);
});

test("pages that code, settings and other pages name are there", () => {
  const named = files
    .filter((path) => /\.(ts|ya?ml|sh|md|example|service|jsonc?)$|(^|\/)Dockerfile$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/\bdocs\/[\w./-]+\.md\b/g)].map(([name]) => ({ path, name })));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !existsSync(join(root, name)))).toEqual([]);
});

test("the pages for people stay short, and their TypeScript is that of the examples", () => {
  const limits: Readonly<Record<string, number>> = { "README.md": 120, "docs/typescript.md": 120 };
  for (const [page, limit] of Object.entries(limits)) {
    expect(read(page).trimEnd().split("\n").length, page).toBeLessThanOrEqual(limit);
  }
  const own = [
    "README.md",
    "docs/typescript.md",
    ...pages.filter((page) => /^(?:packages|apps)\/[\w-]+\/README\.md$/.test(page)),
  ];
  const loose = /(?<!<!-- from \S+ -->\n)```ts\n/;
  expect(own.filter((page) => loose.test(read(page)))).toEqual([]);
});

test("what programs are told of in the pages is in their environment", () => {
  const reference = read("docs/environment.md");
  const known = new Set(reference.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g));
  const guides = ["README.md", "SECURITY.md", ...pages.filter((page) => /^docs\/[\w-]+\.md$|README\.md$/.test(page))];
  const ours = /\b(?:ROUTEROS|MCP|MTW|DEVICES|API|MAX|LOG|LISTEN)_[A-Z][A-Z_]*\b/g;
  const unknown = guides.flatMap((page) => (read(page).match(ours) ?? []).filter((name) => !known.has(name)));
  expect([...new Set(unknown)]).toEqual([]);
});

test("every row of a table stands on one line", () => {
  const broken = pages.flatMap((page) =>
    proseOf(read(page))
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.trimEnd().endsWith("|"))
      .map((line) => `${page}: ${line.slice(0, 40)}`),
  );
  expect(broken).toEqual([]);
});
