// Proves the images of the Dockerfile and the add-on without a container engine: the same commands in a clean folder,
// the result in a root that holds less than the images. Needs Linux, root, git, and Node 24 with this repository:
//   sudo node_modules/node/bin/node deploy/prove.ts            (about two minutes)
//   sudo node_modules/node/bin/node deploy/prove.ts FOLDER     (with what deploy/build-artifact.sh has built)
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildInCleanFolder } from "./prove/build-in-clean-folder.ts";
import { createImage, secrets } from "./prove/image.ts";
import { proveAddOn } from "./prove/prove-add-on.ts";
import { proveArtifact } from "./prove/prove-artifact.ts";
import { proveImage } from "./prove/prove-image.ts";
import { createProver } from "./prove/prover.ts";
import { startInRoot } from "./prove/start-in-root.ts";

if (process.getuid?.() !== 0) {
  console.error("Only root can change the root of a process: sudo node_modules/node/bin/node deploy/prove.ts");
  process.exit(77);
}

const repository = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const work = mkdtempSync(join(tmpdir(), "mtw-proof-"));
process.once("exit", () => rmSync(work, { recursive: true }));

const out = process.argv[2] ?? buildInCleanFolder(repository, work);
const places = { repository, out, work };
const prover = createProver();
proveArtifact(prover, out);

const { command } = createImage("simulator", places);
const words = command.words.map((word) => (word === "8080" ? "0" : word));
const simulator = startInRoot({
  ...command,
  words: [...words, "--username", "mtw", "--password", secrets.router_password],
});
const [, port] = await simulator.said(/listening on http:\/\/\S+:(\d+)/);
const routerUrl = `http://127.0.0.1:${port}`;
await proveImage(prover, createImage("api", places), routerUrl);
simulator.kill("SIGTERM");
prover.check("SIGTERM ends the simulator with 0", (await simulator.ended) === 0, simulator.output());

const forAddOn = startInRoot({ ...command, words });
const [, secondPort] = await forAddOn.said(/listening on http:\/\/\S+:(\d+)/);
await proveAddOn(prover, places, `http://127.0.0.1:${secondPort}`);
forAddOn.kill("SIGTERM");
await forAddOn.ended;
process.exitCode = prover.sum() ? 0 : 1;
