export type { RouterConfig } from "@mtw/environment";
export type { ApiEnv } from "./api-env.ts";
export { type ApiOptions, createApi } from "./create-api.ts";
export { type ApiConfig, readEnvironment } from "./environment.ts";
export { describeApi } from "./openapi.ts";
export { type ApiErrorCode, apiErrors, statuses } from "./problems.ts";
export { type RunningApi, startApi } from "./start-api.ts";
