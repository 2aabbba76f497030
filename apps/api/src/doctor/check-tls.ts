import { isRouterOsError, type TlsOptions } from "@mtw/routeros-client";
import { type Finding, fail, ok, warn } from "./finding.ts";
import type { Place } from "./place.ts";
import type { TableReading } from "./read-table.ts";
import type { CertificateFacts, Handshake } from "./shake-hands.ts";

/** Explains a port on which no TLS handshake comes about; null when one did. */
export function checkHandshake(handshake: Handshake, { port }: Place): Finding | null {
  if (handshake.certificate !== null) return null;
  const { code } = handshake;
  if (/WRONG_VERSION|EPROTO|PACKET_LENGTH/.test(code)) {
    const todo = "write http:// in the URL, or the port of www-ssl: /ip service print";
    return fail("tls", `port ${port} does not speak TLS (${code})`, todo);
  }
  if (code === "ETIMEDOUT") {
    const found = `port ${port} does not answer the TLS handshake`;
    return fail("tls", found, "check that this is the port of www-ssl: /ip service print");
  }
  const todo =
    "on the router: make a certificate, then /ip service set www-ssl certificate=NAME; without one it closes connections";
  return fail("tls", `port ${port} ends the TLS handshake (${code})`, todo);
}

/** What the verdict on a certificate is made of. */
export interface TlsCase {
  readonly certificate: CertificateFacts;
  readonly protocol: string;
  readonly tls: TlsOptions;
  /** The first request of the client: whether the certificate is trusted is what the client makes of it. */
  readonly first: TableReading;
  readonly now: number;
}

/** Tells what the certificate is and whether the configuration trusts it. */
export function checkTls(tlsCase: TlsCase): Finding {
  const { certificate, protocol, tls, first, now } = tlsCase;
  const facts = `${protocol}, ${describe(certificate)}`;
  const paste = `ROUTEROS_TLS_FINGERPRINT=${certificate.fingerprint}`;
  const error = first.answer.state === "failed" ? first.answer.error : null;
  if (error?.code === "router_tls_failed") return refused(causeOf(error), { facts, paste, certificate });
  if (tls.fingerprint === undefined && tls.insecure) {
    return warn("tls", `any certificate is accepted: ${facts}`, `instead of ROUTEROS_TLS_INSECURE set ${paste}`);
  }
  if (tls.fingerprint !== undefined) return ok("tls", `${facts}; its key is the pinned one: ${paste}`);
  const trust = tls.ca === undefined ? "by this machine's CAs" : "by the given CA file";
  const daysLeft = Math.floor((certificate.validTo - now) / dayMs);
  if (daysLeft < 30) return warn("tls", `${facts}: ${daysLeft} days left`, `renew it on the router, or set ${paste}`);
  return ok("tls", `${facts}; trusted ${trust}; ${paste}`);
}

const dayMs = 86_400_000;

function describe({ subject, issuer, isSelfSigned, validTo }: CertificateFacts): string {
  return `${subject}, ${isSelfSigned ? "self-signed" : `issued by ${issuer}`}, valid to ${day(validTo)}`;
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

const causeOf = (error: unknown): string => {
  const cause = isRouterOsError(error) ? error.cause : null;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
};

interface Refused {
  readonly facts: string;
  /** The line that pins the key. */
  readonly paste: string;
  readonly certificate: CertificateFacts;
}

function refused(cause: string, { facts, paste, certificate }: Refused): Finding {
  const pin = `if this is your router, set ${paste} (in MTW_CONFIG: tls.fingerprint)`;
  if (cause === "ERR_TLS_FINGERPRINT_MISMATCH") {
    const todo = `if you gave the router a new key, set ${paste}; else find out who answers there before you send it a password`;
    return fail("tls", `the key is not the pinned one: ${facts}`, todo);
  }
  if (cause === "CERT_HAS_EXPIRED") {
    return fail("tls", `the certificate has expired: ${facts}`, `renew it on the router; or, ${pin}`);
  }
  if (cause === "CERT_NOT_YET_VALID") {
    const todo = `set the clock of the router or of this machine; or, ${pin}`;
    return fail("tls", `the certificate is not valid before ${day(certificate.validFrom)}: ${facts}`, todo);
  }
  if (cause === "ERR_TLS_CERT_ALTNAME_INVALID") {
    const todo = `write one of these names in the URL: ${certificate.names}; or, ${pin}`;
    return fail("tls", `the certificate is for another name: ${facts}`, todo);
  }
  const why = certificate.isSelfSigned
    ? "the certificate is self-signed"
    : "nobody here trusts the certificate's issuer";
  return fail("tls", `${why}: ${facts}`, `${pin}, or ROUTEROS_TLS_CA_FILE`);
}
