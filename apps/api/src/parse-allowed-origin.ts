const bareOrigin = /^https?:\/\/[^\s/\\?#@*]+$/i;

/** Reads an http or https origin in the form that an Origin header has; null when it is none. */
export function parseAllowedOrigin(text: string): string | null {
  return bareOrigin.test(text) && URL.canParse(text) ? new URL(text).origin : null;
}
