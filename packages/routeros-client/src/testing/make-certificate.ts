import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";
import { fingerprintOf } from "../fingerprint.ts";

/** A certificate for tests. */
export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, hex. */
  readonly fingerprint: string;
}

/** Makes an EC certificate for 127.0.0.1, self-signed unless a CA is given. */
export async function makeCertificate(
  options: { isExpired?: boolean; hostName?: string; ca?: TestCertificate; isCa?: boolean } = {},
): Promise<TestCertificate> {
  const { hostName, ca } = options;
  const dayMs = 86_400_000;
  const notBeforeDate = new Date(Date.now() - (options.isExpired ? 20 : 1) * dayMs);
  const notAfterDate = new Date(Date.now() + (options.isExpired ? -10 : 10) * dayMs);
  const altName = hostName ? ({ type: 2, value: hostName } as const) : ({ type: 7, ip: "127.0.0.1" } as const);
  const made = await generate([{ name: "commonName", value: hostName ?? (options.isCa ? "Test CA" : "router") }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate,
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: options.isCa ?? false },
      { name: "subjectAltName", altNames: [altName] },
    ],
    ...(ca ? { ca: { key: ca.key, cert: ca.cert } } : {}),
  });
  return { key: made.private, cert: made.cert, fingerprint: fingerprintOf(new X509Certificate(made.cert)) };
}
