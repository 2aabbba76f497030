/** Where a network's events are logged; pino's Logger is one. */
export interface NetworkLog {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
}
