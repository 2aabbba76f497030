export { cleanText } from "@mtw/normalize";
export { checkQuery } from "./check-query.ts";
export { defineOperation, type Operation, type RunOptions } from "./define-operation.ts";
export { isQueryError, QueryError, type QueryErrorCode, queryErrors } from "./errors.ts";
export {
  createNetwork,
  type NamedRouter,
  type Network,
  type NetworkFailure,
  type NetworkOptions,
  type SnapshotOptions,
} from "./network.ts";
export { getDevice } from "./operations/get-device.ts";
export { getSystemInfo } from "./operations/get-system-info.ts";
export { healthCheck } from "./operations/health-check.ts";
export { type ListedAccessPoint, listAccessPoints } from "./operations/list-access-points.ts";
export { type ListedDevice, listDevices } from "./operations/list-devices.ts";
export { type ListedWifiInterface, listWifiInterfaces } from "./operations/list-wifi-interfaces.ts";
export { type OperationName, operations } from "./operations/operations.ts";
export type { NetworkRuntime } from "./runtime.ts";
export type { Router, RouterHealth, Snapshot, Warning } from "./snapshot/snapshot.ts";
export { warningCodes } from "./snapshot/warnings.ts";
