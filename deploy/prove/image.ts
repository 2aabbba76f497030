import { join } from "node:path";
import { createRoot } from "./create-root.ts";
import { environmentOf, readDockerfile, type Stage, wordsOf } from "./read-dockerfile.ts";
import type { RootCommand } from "./start-in-root.ts";

/** An image as its Dockerfile says, with a root that holds less than it: Node, its libraries, /app and the secrets. */
export interface Image {
  readonly root: string;
  readonly command: RootCommand;
  readonly healthcheck: RootCommand;
}

/** Where things are. */
export interface Places {
  readonly repository: string;
  readonly out: string;
  readonly work: string;
}

/** The files that compose.yaml mounts as secrets. */
export const secrets = {
  router_password: "router-s3cret",
  api_key: "rest-key-of-the-proof",
  mcp_api_key: "mcp-key-of-the-proof",
} as const;

const mounted = Object.fromEntries(
  Object.entries(secrets).map(([name, text]) => [`/run/secrets/${name}`, { text: `${text}\n`, mode: 0o644 }]),
);

/** Makes the root of one image of the Dockerfile. */
export function createImage(name: "api" | "simulator", { repository, out, work }: Places): Image {
  const stages = readDockerfile(join(repository, "Dockerfile"));
  const stage = (wanted: string): Stage | undefined => stages.find((one) => one.name === wanted);
  const root = createRoot(join(work, name), {
    programs: { "/usr/local/bin/node": process.execPath },
    folders: { "/app": join(out, name) },
    ...(name === "api" && { files: mounted }),
  });
  const environment = { ...environmentOf(stage("runtime")), ...environmentOf(stage(name)) };
  return {
    root,
    command: { root, environment, words: wordsOf(stage(name), "CMD") },
    healthcheck: { root, environment, words: name === "api" ? wordsOf(stage(name), "HEALTHCHECK") : [] },
  };
}
