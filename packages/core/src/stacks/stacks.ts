import { capsManStack } from "./capsman.ts";
import type { Stack } from "./stack.ts";
import { wifiStack, wifiwave2Stack } from "./wifi.ts";
import { wirelessStack } from "./wireless.ts";

/** Every stack that is asked for, on every router. */
export const stacks: readonly Stack[] = [wifiStack, wifiwave2Stack, wirelessStack, capsManStack];
