import { createSecureContext, TLSSocket } from "node:tls";
import type { buildConnector } from "undici";
import { fingerprintOf, parseFingerprint } from "./fingerprint.ts";
import type { Sockets } from "./sockets.ts";
import type { TlsOptions } from "./tls-options.ts";
import { trustedCertificates } from "./trusted-certificates.ts";

/**
 * Creates the function that opens TLS connections and hands over only those whose certificate is accepted.
 */
export function createTlsConnector(tls: TlsOptions, sockets: Sockets): buildConnector.connector {
  const pin = tls.fingerprint === undefined ? null : parseFingerprint(tls.fingerprint);
  const isVerified = pin === null && !tls.insecure;
  let connect: buildConnector.connector | null = null;
  return (target, callback) => {
    // Made at the first connection and kept: reading the system's CAs takes some milliseconds.
    connect ??= sockets.buildConnector({
      // Node checks all the same; it is judged below, so that the error can say which key was presented.
      rejectUnauthorized: false,
      // A resumed session may come without the certificate, and its host name is not checked again.
      maxCachedSessions: 0,
      ...(isVerified ? { secureContext: createSecureContext({ ca: tls.ca ?? trustedCertificates() }) } : {}),
    });
    connect(target, (...[error, socket]) => {
      if (error) return callback(error, null);
      const refusal = isVerified || pin !== null ? refusalOf(socket, pin) : null;
      if (refusal === null) return callback(null, socket);
      // Before the socket is handed over nothing was written, so the password has not left.
      socket.destroy();
      callback(refusal, null);
    });
  };
}

/** Tells why a connection is not accepted: by its key when one is pinned, else by what Node found. */
function refusalOf(socket: unknown, pin: string | null): Error | null {
  const peer = socket instanceof TLSSocket ? socket : null;
  const certificate = peer?.getPeerX509Certificate();
  const presented = certificate ? fingerprintOf(certificate) : "not known";
  if (pin === null ? peer?.authorized : presented === pin) return null;
  const code = pin === null ? String(peer?.authorizationError) : "ERR_TLS_FINGERPRINT_MISMATCH";
  const problem = pin === null ? `is not trusted (${code})` : "is not the one of tls.fingerprint";
  return Object.assign(new Error(`the certificate ${problem}; the SHA-256 of its public key is ${presented}`), {
    code,
  });
}
