import { createHash, type X509Certificate } from "node:crypto";

/**
 * Parses a SHA-256 fingerprint to lower-case hex: 64 hex digits with or without colons, or Base64 with or without
 * the prefix `sha256/`. Null when it is neither.
 */
export function parseFingerprint(text: string): string | null {
  const value = text.trim().replace(/^sha256[/:]/i, "");
  const hex = value.replaceAll(":", "").toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hex)) return hex;
  return /^[A-Za-z0-9+/]{43}=?$/.test(value) ? Buffer.from(value, "base64").toString("hex") : null;
}

/**
 * Hashes a certificate's public key (SPKI, DER) with SHA-256, as lower-case hex.
 *
 * The key and not the certificate, so that a renewed certificate of the same key stays trusted.
 */
export function fingerprintOf(certificate: X509Certificate): string {
  const spki = certificate.publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(spki).digest("hex");
}
