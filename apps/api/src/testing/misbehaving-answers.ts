import type { TestAnswer } from "./api-under-test.ts";
import type { Scene } from "./misbehaving-scene.ts";

/** What a test looks at in a warning. */
export interface Said {
  readonly code: string;
  readonly router: string;
  readonly menu: string | null;
}

/** The warnings of an answer; none of a problem. */
export const warningsOf = ({ body }: TestAnswer): readonly Said[] => (body.warnings ?? []) as Said[];
/** Codes of the warnings, or of the problem. */
export const codesOf = (answer: TestAnswer): string[] =>
  answer.status === 200 ? warningsOf(answer).map(({ code }) => code) : [String(answer.body.code)];
/** Status, quality, number of devices and codes. */
export const briefly = (answer: TestAnswer) => [answer.status, answer.body.quality, answer.body.total, codesOf(answer)];

/** Asks again and again, and gives all answers. */
export async function pollFor(scene: Scene, { totalMs, everyMs }: { totalMs: number; everyMs: number }) {
  const answers: TestAnswer[] = [];
  for (let passed = everyMs; passed <= totalMs; passed += everyMs) answers.push(await scene.poll(everyMs));
  return answers;
}

/** Asks many times at once. */
export const many = <T>(count: number, ask: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, ask));
