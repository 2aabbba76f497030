import type { Finding } from "./finding.ts";

/** Colours a status for a terminal, or leaves it as it is. */
export type Paint = (status: Finding["status"], text: string) => string;

/** How findings are written. */
export interface OutputOptions {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  readonly isJson: boolean;
}

/** A router as the output calls it. */
export interface OutputRouter {
  readonly name: string;
  readonly url: string;
}

/** Writes findings as they come, those of one router together although several are checked at once. */
export interface DoctorOutput {
  readonly report: (router: number, finding: Finding) => void;
  /** Tells that nothing more comes of a router. */
  readonly end: (router: number) => void;
  readonly conclude: (findings: readonly Finding[]) => void;
}

/** Makes the output for these routers, in this order. */
export function createOutput(routers: readonly OutputRouter[], options: OutputOptions): DoctorOutput {
  const waiting = routers.map((router) => [headOf(router, options)]);
  const ended = new Set<number>();
  let current = 0;

  /** What is at hand of the router whose turn it is, and of those after it when it has ended. */
  function flush(): void {
    for (const text of waiting[current]?.splice(0) ?? []) options.write(text);
    if (!ended.has(current)) return;
    current += 1;
    flush();
  }

  flush();
  return {
    report: (router, finding) => {
      waiting[router]?.push(lineOf(finding, routers[router] as OutputRouter, options));
      flush();
    },
    end: (router) => {
      ended.add(router);
      flush();
    },
    conclude: (findings) => {
      if (!options.isJson) options.write(`\n${conclusion(findings)}\n`);
    },
  };
}

const headOf = ({ name, url }: OutputRouter, { isJson }: OutputOptions): string =>
  isJson ? "" : `${clean(`router ${name}  ${url}`)}\n`;

function lineOf(finding: Finding, router: OutputRouter, { isJson, paint }: OutputOptions): string {
  if (isJson) return `${JSON.stringify({ router: router.name, ...finding })}\n`;
  const { status, check, found, todo } = finding;
  const todoLine = todo === null ? "" : `      -> ${clean(todo)}\n`;
  return `${paint(status, status.padEnd(4))}  ${check.padEnd(11)}  ${clean(found)}\n${todoLine}`;
}

/** Text from routers is anybody's: without control characters it can't move the cursor or colour what is not its own. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");

function conclusion(findings: readonly Finding[]): string {
  const failed = findings.filter(({ status }) => status === "fail").length;
  const warned = findings.filter(({ status }) => status === "warn").length;
  if (failed + warned === 0) return `All is well (${findings.length} checks).`;
  return `Not all is well: ${failed} failed, ${warned} with a warning, of ${findings.length} checks.`;
}
