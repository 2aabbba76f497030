import { isRouterOsError, RouterOsError } from "../router-os-error.ts";

/** Says in an error which menu was asked about: all requests go to the one path of the console's own inspection. */
export function atMenu(menu: string, error: unknown): unknown {
  return isRouterOsError(error) ? withMessage(error, `At ${menu || "/"}: ${error.message}`) : error;
}

/** The same error with another message. */
export function withMessage(error: RouterOsError, message: string): RouterOsError {
  return new RouterOsError(error.code, message, { ...error, cause: undefined });
}
