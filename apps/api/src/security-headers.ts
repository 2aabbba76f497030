import type { MiddlewareHandler } from "hono";

/**
 * The headers of every answer. They are for browsers: an answer is data, whatever it looks like, it is no page to be
 * framed or to load anything, and no page of another origin gets to see it (unless /mcp allows that, by CORS).
 */
export const securityHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

const entries = Object.entries(securityHeaders);

/** Gives every answer these headers, unless it brings its own as the documentation page does. */
export const addSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  for (const [name, value] of entries) if (!headers.has(name)) headers.set(name, value);
};
