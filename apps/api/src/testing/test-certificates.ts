import {
  makeCertificate,
  type TestCertificate,
} from "../../../../packages/routeros-client/src/testing/make-certificate.ts";
import type { BadCertificate } from "./misbehaving-router.ts";

/** Certificates of a router on 127.0.0.1. */
export interface TestCertificates {
  /** The CA that a client is told to trust. */
  readonly authority: TestCertificate;
  readonly good: TestCertificate;
  readonly bad: Readonly<Record<BadCertificate, TestCertificate>>;
}

/** Makes them anew: no private key stands in the repository, and none runs out. */
export async function makeCertificates(): Promise<TestCertificates> {
  const authority = await makeCertificate({ isCa: true });
  const selfSigned = await makeCertificate();
  return {
    authority,
    good: await makeCertificate({ ca: authority }),
    bad: {
      other_key: selfSigned,
      self_signed: selfSigned,
      expired: await makeCertificate({ ca: authority, isExpired: true }),
      other_host: await makeCertificate({ ca: authority, hostName: "other.test" }),
    },
  };
}
