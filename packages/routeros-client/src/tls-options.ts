import { X509Certificate } from "node:crypto";
import { parseFingerprint } from "./fingerprint.ts";
import { RouterOsError } from "./router-os-error.ts";

/** Which certificate of a router is accepted. Without any of these: what Node and the operating system trust. */
export interface TlsOptions {
  /** PEM text of the CA, or of the self-signed certificate, that is trusted instead of the system's CAs. */
  readonly ca?: string | undefined;
  /**
   * SHA-256 of the certificate's public key (SPKI), hex or Base64. Accepts exactly this key, whatever the issuer,
   * host name and dates; wins over `ca` and `insecure`.
   */
  readonly fingerprint?: string | undefined;
  /** Accepts any certificate: the password can then be read by whoever answers. @default false */
  readonly insecure?: boolean | undefined;
}

/**
 * Checks the TLS options, so that a typing error shows at creation and not at the first request.
 *
 * @throws {RouterOsError} `invalid_request`
 */
export function assertTlsOptions(tls: TlsOptions, isHttps: boolean): void {
  if (tls.fingerprint !== undefined && parseFingerprint(tls.fingerprint) === null) {
    throw invalid("The option tls.fingerprint is no SHA-256 in hex (64 digits) or Base64 (44 characters).");
  }
  if (tls.ca !== undefined && !isCertificate(tls.ca)) {
    throw invalid("The option tls.ca is no certificate in PEM.");
  }
  if (!isHttps && (tls.fingerprint !== undefined || tls.ca !== undefined)) {
    throw invalid("The options tls.fingerprint and tls.ca need an https URL: over http nothing is verified.");
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== null;
  } catch {
    return false;
  }
}

function invalid(message: string): RouterOsError {
  return new RouterOsError("invalid_request", message);
}
