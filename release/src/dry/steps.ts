import { published } from "../places.ts";
import { askApi } from "./ask-api.ts";
import { askStdio } from "./ask-stdio.ts";
import { compileExamples } from "./compile-examples.ts";
import { installNodes, nodeVersions } from "./install-nodes.ts";
import { installTarballs } from "./install-tarballs.ts";
import { packRoom } from "./pack-room.ts";
import { expectManners } from "./run-bin.ts";
import { examples, runExample } from "./run-example.ts";
import { startRouter } from "./start-router.ts";
import type { Step } from "./step.ts";

/** Every step, in the order of running. */
export const steps: readonly Step[] = [
  ...published.map((room): Step => ({ name: `pack ${room.manifest.name}`, run: (place) => packRoom(place, room) })),
  { name: "npm install of the tarballs", run: installTarballs },
  { name: `npm install of Node ${nodeVersions.join(", ")}`, run: installNodes },
  { name: "tsc of the examples, with all declarations checked", run: compileExamples },
  { name: "routeros-simulator --tables", run: startRouter },
  ...nodeVersions.flatMap(stepsOf),
];

function stepsOf(node: number): Step[] {
  const named = (name: string, run: Step["run"]): Step => ({ name: `Node ${node}: ${name}`, run });
  const bins = published.flatMap(({ manifest }) =>
    Number(/\d+/.exec(manifest.engines?.node ?? "")) > node ? [] : Object.keys(manifest.bin ?? {}),
  );
  return [
    ...examples
      .filter(({ leastNode = node }) => leastNode <= node)
      .map((example) => named(example.file, (place) => runExample({ place, node, example }))),
    ...bins.map((bin) =>
      named(`${bin}: --help, --version, a wrong option`, (place) => expectManners({ place, node, bin })),
    ),
    named("mtw-mcp: tools/list and a call over stdio", (place) => askStdio(place, node)),
    ...(bins.includes("mtw-api")
      ? [named("mtw-api: GET /devices, initialize at /mcp", (place) => askApi(place, node))]
      : []),
  ];
}
