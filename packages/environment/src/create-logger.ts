import pino, { type Logger } from "pino";

/** Makes the log: JSON lines on stderr, written at once so that none is lost at the end. */
export function createLogger(level: string): Logger {
  const destination = pino.destination({ dest: 2, sync: true });
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: levelName } },
    destination,
  );
}

const levelName = (label: string) => ({ level: label });
