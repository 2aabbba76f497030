import type { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { connect } from "node:tls";
import { fingerprintOf } from "@mtw/routeros-client";
import type { DoctorTools } from "./doctor-tools.ts";
import type { Place } from "./place.ts";
import { systemCode } from "./system-code.ts";

/** What a TLS handshake shows of the other side, whether it is trusted or not; or why there was none. */
export type Handshake =
  | { readonly certificate: CertificateFacts; readonly protocol: string }
  | { readonly certificate: null; readonly code: string };

/** What a person wants to know of a certificate. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  readonly isSelfSigned: boolean;
  /** Names and addresses that it is for. */
  readonly names: string;
  readonly validFrom: number;
  readonly validTo: number;
  /** SHA-256 of the public key (SPKI), as ROUTEROS_TLS_FINGERPRINT takes it. */
  readonly fingerprint: string;
}

type HandshakeTools = Pick<DoctorTools, "timeoutMs" | "signal">;

/** Shakes hands and says nothing else: no password is sent to a side that nobody has looked at yet. */
export function shakeHands({ host, port }: Place, tools: HandshakeTools): Promise<Handshake> {
  const { timeoutMs, signal } = tools;
  if (signal.aborted) return Promise.resolve({ certificate: null, code: "aborted" });
  return new Promise((resolve) => {
    const name = isIP(host) === 0 ? { servername: host } : {};
    // Whether the certificate is trusted is the client's affair; here it is only looked at.
    const socket = connect({ host, port, rejectUnauthorized: false, ...name });
    const end = (handshake: Handshake) => {
      signal.removeEventListener("abort", abort);
      socket.destroy();
      resolve(handshake);
    };
    const endWith = (code: string) => end({ certificate: null, code });
    const abort = () => endWith("aborted");
    socket.setTimeout(timeoutMs, () => endWith("ETIMEDOUT"));
    signal.addEventListener("abort", abort);
    socket.on("error", (error) => endWith(systemCode(error)));
    socket.once("close", () => endWith("ECONNRESET"));
    socket.once("secureConnect", () => {
      const certificate = socket.getPeerX509Certificate();
      if (certificate) end({ certificate: factsOf(certificate), protocol: socket.getProtocol() ?? "TLS" });
      else endWith("no certificate");
    });
  });
}

function factsOf(certificate: X509Certificate): CertificateFacts {
  const subject = oneLine(certificate.subject);
  return {
    subject,
    issuer: oneLine(certificate.issuer),
    isSelfSigned: certificate.checkIssued(certificate),
    names: certificate.subjectAltName ?? subject,
    validFrom: Date.parse(certificate.validFrom),
    validTo: Date.parse(certificate.validTo),
    fingerprint: fingerprintOf(certificate),
  };
}

/** Node writes one part of a name a line; a certificate may also have no name at all. */
const oneLine = (name: string | undefined): string => (name ?? "").split("\n").join(", ") || "no name";
