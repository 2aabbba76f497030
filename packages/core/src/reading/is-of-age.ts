/**
 * Tells whether a moment is at most so long ago.
 *
 * A clock that was set back puts it into the future, where it must not stay good for longer than it ever was.
 */
export function isOfAge(at: number, time: number, limitMs: number): boolean {
  return Math.abs(time - at) <= limitMs;
}
