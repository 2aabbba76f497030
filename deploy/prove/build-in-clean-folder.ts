import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readDockerfile, textsOf } from "./read-dockerfile.ts";

/** What `docker build` does in the stage `build`: the same commands, in a folder with only what .dockerignore lets in. */
export function buildInCleanFolder(repository: string, work: string): string {
  const source = join(work, "src");
  const out = join(work, "out");
  const isIgnored = ignoring(readFileSync(join(repository, ".dockerignore"), "utf8"));
  const filter = (path: string) => path === repository || !isIgnored(relative(repository, path));
  cpSync(repository, source, { recursive: true, verbatimSymlinks: true, filter });
  const build = readDockerfile(join(repository, "Dockerfile")).find(({ name }) => name === "build");
  for (const command of textsOf(build, "RUN")) {
    console.log(`$ ${command}`);
    execFileSync("sh", ["-c", command.replaceAll("/out", out)], {
      cwd: source,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return out;
}

/** The part of .dockerignore that this project uses: names, paths, `*` within a name, and a leading `**`. */
function ignoring(text: string): (path: string) => boolean {
  const patterns = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const sources = patterns.map((pattern) =>
    pattern.replace(/[.+^$()|[\]\\]/g, "\\$&").replace(/\*\*\/|\*/g, (star) => (star === "*" ? "[^/]*" : "(?:.*/)?")),
  );
  const ignored = new RegExp(`^(?:${sources.join("|")})(?:/|$)`);
  return (path) => ignored.test(path);
}
