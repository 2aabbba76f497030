import { type Expected, loggedCodes, type MisbehavingRouter } from "../../apps/api/src/testing/misbehaving-router.ts";
import { misbehavingRouters } from "../../apps/api/src/testing/misbehaving-routers.ts";
import { cell, madeFrom, table } from "./markdown.ts";

/** What the API answers when a router misbehaves; the same rows are tested through the API. */
export function misbehavingPage(): string {
  return [
    "# Misbehaving routers",
    "What `GET /devices` answers, and what the log says, for each way in which a router can go wrong. Every row is tested against a simulated router.",
    rules.map((rule) => `- ${rule}`).join("\n"),
    "The *first question* comes when nothing was read before; the *later* one when the devices were read well a moment ago. Where there are other routers, the answer is never worse than 200: theirs are served, and the warnings name the one that fails.",
    table(["what goes wrong", "first question", "later questions", "log"], misbehavingRouters.map(rowOf)),
    "Codes are explained in [errors.md](errors.md), RouterOS's ways in [routeros.md](routeros.md).",
    madeFrom("apps/api/src/testing/misbehaving-routers.ts"),
  ]
    .join("\n\n")
    .concat("\n");
}

const rules = [
  "A failure never looks like an empty house. The last good devices are served, as `stale`, for `DEVICES_MAX_STALE_MS` (default 60000); then they are dropped, and the failure is in the warnings. When nothing is left of any router, the failure is the answer: a problem with its code, with `Retry-After` when it is a 503.",
  "When one table fails, the rest is served: its facts are the last good ones for as long, then `null`, and a warning names the table.",
  "A router that does not answer is tried again by itself after 1 s, 2 s, 4 s … 60 s, each shortened by chance by up to a half; the first success ends that. A question tries it at once, but not within a second of the last try.",
  "A wrong password is reported only when it is confirmed, because a router answers 401 for some seconds after a reboot too. It is then tried after 30 s, 1 min, 2 min … 10 min, and no question hastens that: each try is a line in the router's log.",
  "The log has one line when a failure starts, one when its code changes, and one when it ends, with the number of failed tries. Repetitions make none.",
];

function rowOf({ fault, note, cold, warm }: MisbehavingRouter): string[] {
  const answers = [cold, warm].map((expected, index) =>
    expected ? answerOf(expected) : (["–", "the same"][index] ?? ""),
  );
  return [note ? `${fault}<br>*${note}*` : fault, ...answers, logOf(cold, warm)].map(cell);
}

function answerOf(expected: Expected): string {
  if (expected.status !== 200) return `${expected.status} \`${expected.code}\``;
  const { quality, code, devices } = expected;
  const warning = code === null ? "" : `, warning \`${code}\``;
  return `200 \`${quality}\`${devices === 0 ? ", no devices" : ""}${warning}`;
}

/** Both lines where the first question and the later one leave different ones. */
function logOf(cold: Expected | null, warm: Expected | null): string {
  const lines = [cold, warm].map((expected) => (expected ? linesOf(expected) : ""));
  const [first, later] = lines;
  if (later && first && later !== first) return `${first}; later ${later}`;
  return first || later || "–";
}

function linesOf(expected: Expected): string {
  const codes = loggedCodes(expected).map((code) => `\`${code}\``);
  return codes.length === 0
    ? ""
    : `${expected.menu === null ? "router fails" : "table fails"}: ${codes.join(", then ")}`;
}
