import type { Bench } from "./bench.ts";
import { manyRouters } from "./benches/many-routers.ts";
import { memory } from "./benches/memory.ts";
import { requests } from "./benches/requests.ts";
import { routerCost } from "./benches/router-cost.ts";
import { rows } from "./benches/rows.ts";
import { slowRouters } from "./benches/slow-routers.ts";
import { stdioStart } from "./benches/stdio-start.ts";

/** Every bench, in the order of running. */
export const benches: readonly Bench[] = [rows, requests, memory, routerCost, manyRouters, slowRouters, stdioStart];
