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
  if (pin !== null) return createPinnedConnector(pin, sockets);
  if (tls.insecure) return sockets.buildConnector({ rejectUnauthorized: false });
  return createVerifyingConnector(tls.ca, sockets);
}

function createVerifyingConnector(ca: string | undefined, sockets: Sockets): buildConnector.connector {
  let connect: buildConnector.connector | null = null;
  return (options, callback) => {
    // Made at the first connection and kept: reading the system's CAs takes some milliseconds.
    connect ??= sockets.buildConnector({
      // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment does not silently open this client.
      rejectUnauthorized: true,
      secureContext: createSecureContext({ ca: ca ?? trustedCertificates() }),
    });
    connect(options, callback);
  };
}

function createPinnedConnector(pin: string, sockets: Sockets): buildConnector.connector {
  // No cached sessions: a resumed session may come without the peer's certificate.
  const connect = sockets.buildConnector({ rejectUnauthorized: false, maxCachedSessions: 0 });
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      const presented = presentedFingerprint(socket);
      if (presented === pin) return callback(null, socket);
      // Before the socket is handed over nothing was written, so the password has not left.
      socket.destroy();
      callback(fingerprintError(presented), null);
    });
}

function presentedFingerprint(socket: unknown): string | null {
  const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  return certificate ? fingerprintOf(certificate) : null;
}

function fingerprintError(presented: string | null): Error {
  const message = presented
    ? `the SHA-256 of the presented public key is ${presented}, not the one in tls.fingerprint`
    : "no certificate was presented to compare with tls.fingerprint";
  return Object.assign(new Error(message), { code: "ERR_TLS_FINGERPRINT_MISMATCH" });
}
