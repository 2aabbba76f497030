export type { ApiEnv } from "./api-env.ts";
export { type ApiOptions, createApi } from "./create-api.ts";
export { type ApiConfig, type EnvironmentReading, readEnvironment } from "./environment.ts";
export { describeApi } from "./openapi.ts";
export { type ApiErrorCode, apiErrors, statuses } from "./problems.ts";
export type { RouterConfig } from "./router-config.ts";
export { type RunningApi, startApi } from "./start-api.ts";
