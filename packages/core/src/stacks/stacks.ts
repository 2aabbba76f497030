import type { Stack } from "./stack.ts";
import { wifiStack } from "./wifi.ts";

/** Every stack that is asked for, on every router. */
export const stacks: readonly Stack[] = [wifiStack];
