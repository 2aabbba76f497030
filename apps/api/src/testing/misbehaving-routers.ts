import type { Fault, Row } from "@mtw/routeros-simulator";
import { atticDeviceCount, leaseMenu, liveMenu, registrations } from "./attic-tables.ts";
import type { BadCertificate, Expected, MisbehavingRouter, Trouble } from "./misbehaving-router.ts";

const problem = (status: 502 | 503 | 504, code: string, menu: string | null = null): Expected => ({
  status,
  code,
  menu,
});
const fresh = (devices = atticDeviceCount): Expected => ({
  status: 200,
  quality: "fresh",
  code: null,
  menu: null,
  devices,
});
const stale = (code: string, menu: string | null = null): Expected => ({
  status: 200,
  quality: "stale",
  code,
  menu,
  devices: atticDeviceCount,
});
const partial = (code: string, menu: string | null): Expected => ({
  status: 200,
  quality: "partial",
  code,
  menu,
  devices: atticDeviceCount,
});
const suspect: Expected = {
  status: 200,
  quality: "suspect",
  code: "sudden_loss",
  menu: liveMenu,
  devices: atticDeviceCount,
};

const fault = (...faults: readonly Fault[]): Trouble => ({ kind: "faults", faults });
const table = (menu: string, rows: () => readonly Row[] | null): Trouble => ({
  kind: "tables",
  tables: () => ({ [menu]: rows() }),
});
const certificate = (bad: BadCertificate): Trouble => ({ kind: "certificate", certificate: bad });

const unreachable = {
  cold: problem(503, "router_unreachable"),
  warm: stale("router_unreachable"),
};
const silent = {
  cold: problem(504, "router_timeout"),
  warm: stale("router_timeout"),
};
/** While all is well, a refresh reads the registration table alone: so that is what the warning names. */
const unreadable = {
  cold: problem(502, "router_bad_response"),
  warm: stale("router_bad_response", liveMenu),
};
const forbidden = {
  cold: problem(502, "router_forbidden"),
  warm: stale("router_forbidden", liveMenu),
};
const untrusted = {
  cold: problem(502, "router_tls_failed"),
  warm: stale("router_tls_failed"),
};
const doubted = {
  cold: { ...problem(502, "router_auth_failed"), log: ["router_unreachable", "router_auth_failed"] },
  warm: stale("router_unreachable"),
  recoversAfterMs: 30_000,
};
const unharmed = { cold: fresh(), warm: fresh() };

/** What the API answers when a router misbehaves: the source of docs/misbehaving-routers.md and of its test. */
export const misbehavingRouters: readonly MisbehavingRouter[] = [
  { fault: "connection refused", trouble: { kind: "stopped" }, ...unreachable },
  {
    fault: "DNS failure",
    trouble: { kind: "moved", to: "unknown_name" },
    ...unreachable,
    note: "The message has the system's code, such as `ENOTFOUND`.",
  },
  {
    fault: "connect hang: no answer to the SYN",
    trouble: { kind: "moved", to: "deaf_port" },
    ...silent,
    note: "`ROUTEROS_TIMEOUT_MS` covers the connect too. Tested against a listener whose queue is full.",
  },
  { fault: "connection accepted, then silence", trouble: fault({ kind: "hang" }), ...silent },
  { fault: "status and headers, then silence", trouble: fault({ kind: "hang_after_headers" }), ...silent },
  { fault: "connection reset before the answer", trouble: fault({ kind: "reset" }), ...unreachable },
  { fault: "connection reset inside the body", trouble: fault({ kind: "reset_in_body" }), ...unreachable },
  {
    fault: "truncated JSON",
    trouble: fault({ kind: "truncate" }),
    ...unreadable,
    note: "Asked twice more before it counts.",
  },
  { fault: "invalid JSON", trouble: fault({ kind: "bad_json" }), ...unreadable },
  {
    fault: "HTML page instead of JSON",
    trouble: fault({ kind: "html" }),
    ...unreadable,
    note: "A captive portal, a proxy, or RouterOS before 7.1.",
  },
  {
    fault: "invalid UTF-8 in a comment",
    trouble: fault({ kind: "invalid_utf8", menu: leaseMenu }),
    ...unharmed,
    afterMs: 120_000,
    note: "That table is read as windows-1252.",
  },
  {
    fault: "raw control bytes in a comment",
    trouble: fault({ kind: "control_characters", menu: leaseMenu }),
    ...unharmed,
    afterMs: 120_000,
    note: "They arrive escaped, as JSON wants them.",
  },
  {
    fault: "401, always: wrong password",
    trouble: fault({ kind: "status", status: 401 }),
    ...doubted,
    note: "Believed after three refusals within two seconds, after five in a row if the password was good before. Then the router is asked every 30 s to 10 min, whoever asks.",
  },
  {
    fault: "401 for some seconds, after a reboot",
    trouble: fault({ kind: "status", status: 401, times: 2 }),
    cold: { ...fresh(), log: ["router_unreachable"] },
    warm: stale("router_unreachable"),
    note: "Called a wrong password only when nothing was ever read and they last over two seconds.",
  },
  {
    fault: "user without the policy `rest-api` (401)",
    trouble: fault({ kind: "status", status: 401 }),
    ...doubted,
    note: "RouterOS answers what it answers to a wrong password; the hint names both.",
  },
  {
    fault: "user without the policy `api` (500 not allowed)",
    trouble: fault({ kind: "status", status: 500, detail: "std failure: not allowed (9)" }),
    ...forbidden,
    note: "The hint names the policy.",
  },
  {
    fault: "user without the policy `read` (500 not enough permissions)",
    trouble: fault({ kind: "status", status: 500, detail: "not enough permissions (9)" }),
    ...forbidden,
    note: "The hint names the policy.",
  },
  {
    fault: "500 once, then fine",
    trouble: fault({ kind: "status", status: 500, times: 1 }),
    ...unharmed,
    note: "Reads are tried three times.",
  },
  {
    fault: "500, always",
    trouble: fault({ kind: "status", status: 500 }),
    cold: problem(502, "router_error"),
    warm: stale("router_error", liveMenu),
  },
  {
    fault: "400 Session closed",
    trouble: fault({ kind: "status", status: 400, detail: "Session closed" }),
    ...silent,
    note: "RouterOS's own limit of 60 s.",
  },
  {
    fault: "one table fails (leases), others work",
    trouble: fault({ kind: "status", status: 500, menu: leaseMenu }),
    cold: partial("router_error", leaseMenu),
    warm: stale("router_error", leaseMenu),
    afterMs: 120_000,
    recoversAfterMs: 10_000,
    note: "Its facts are null, or the last good ones for a bounded time.",
  },
  {
    fault: "the registration table fails, others work",
    trouble: fault({ kind: "status", status: 500, menu: liveMenu }),
    cold: problem(502, "router_error", liveMenu),
    warm: stale("router_error", liveMenu),
    note: "Without it nothing is known of the devices.",
  },
  {
    fault: "one menu is absent (leases)",
    trouble: table(leaseMenu, () => null),
    ...unharmed,
    afterMs: 120_000,
    recoversAfterMs: 0,
    note: "No failure: some routers have no such menu.",
  },
  {
    fault: "the registration menus are absent",
    trouble: table(liveMenu, () => null),
    cold: fresh(0),
    warm: stale("router_error", liveMenu),
    note: "A router without WiFi. One that had devices is believed after a minute: just after boot its menus may come late.",
  },
  {
    fault: "an empty registration table",
    trouble: table(liveMenu, () => []),
    cold: fresh(0),
    warm: suspect,
    note: "Believed when the next reading says so too.",
  },
  {
    fault: "more than half of the rows gone between two reads",
    trouble: table(liveMenu, () => registrations(4)),
    cold: fresh(4),
    warm: suspect,
    note: "At least four devices; believed when the next reading says so too.",
  },
  {
    fault: "just after boot: another menu's rows",
    trouble: fault({ kind: "rows_of", rows_of: leaseMenu, menu: liveMenu }),
    cold: problem(502, "router_bad_response", liveMenu),
    warm: stale("router_bad_response", liveMenu),
  },
  {
    fault: "just after boot: an object where a list belongs",
    trouble: fault({ kind: "rows_of", rows_of: "/system/resource", menu: liveMenu }),
    cold: problem(502, "router_bad_response", liveMenu),
    warm: stale("router_bad_response", liveMenu),
  },
  {
    fault: "just after boot: a list where an object belongs",
    trouble: fault({ kind: "rows_of", rows_of: liveMenu, menu: "/system/resource" }),
    cold: partial("router_bad_response", "/system/resource"),
    warm: stale("router_bad_response", "/system/resource"),
    afterMs: 240_000,
    recoversAfterMs: 10_000,
  },
  {
    fault: "reboot: the uptime goes backwards",
    trouble: table("/system/resource", () => [{ version: "7.24.2 (stable)", uptime: "10s" }]),
    ...unharmed,
    afterMs: 240_000,
    note: "Menus that were absent are looked for again.",
  },
  {
    fault: "the clock jumps a day forwards",
    trouble: { kind: "clock", jumpMs: 86_400_000 },
    cold: null,
    warm: fresh(),
    note: "Everything is read again.",
  },
  {
    fault: "the clock jumps a day backwards",
    trouble: { kind: "clock", jumpMs: -86_400_000 },
    cold: null,
    warm: fresh(),
    note: "Everything is read again.",
  },
  {
    fault: "TLS: another key than the pinned one",
    trouble: certificate("other_key"),
    ...untrusted,
    note: "No password is sent. The message has the key that was shown.",
  },
  { fault: "TLS: expired", trouble: certificate("expired"), ...untrusted, note: "No password is sent." },
  { fault: "TLS: self-signed", trouble: certificate("self_signed"), ...untrusted, note: "No password is sent." },
  { fault: "TLS: wrong host name", trouble: certificate("other_host"), ...untrusted, note: "No password is sent." },
  {
    fault: "each answer takes 9 s",
    trouble: { kind: "slow", answerMs: 9000 },
    cold: partial("router_slow", null),
    warm: fresh(),
    note: "First the devices without what the other tables tell of them, as soon as they are known; those tables follow. Beside other routers a slow one is waited for one second, then its last good data is served as `stale` with `router_slow`.",
  },
  {
    fault: "50,000 rows",
    trouble: table(liveMenu, () => registrations(50_000)),
    cold: fresh(50_000),
    warm: null,
  },
];
