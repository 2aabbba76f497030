import * as tls from "node:tls";

/**
 * Returns the CA certificates (PEM) of Node and, where Node can read them (22.15 and later), of the operating system.
 * Undefined leaves the choice to Node.
 */
export function trustedCertificates(): string[] | undefined {
  // Read through a plain record: Node 20 has no such function, and newer type definitions say it is always there.
  const { getCACertificates } = tls as { getCACertificates?: (type: "default" | "system") => string[] };
  if (!getCACertificates) return undefined;
  return [...new Set([...getCACertificates("default"), ...getCACertificates("system")])];
}
