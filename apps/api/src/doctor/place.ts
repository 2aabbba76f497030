/** Where a router is, taken out of its URL. */
export interface Place {
  /** Name or address, without the brackets of IPv6. */
  readonly host: string;
  readonly port: number;
  readonly isHttps: boolean;
  /** The RouterOS service that answers there by default. */
  readonly service: "www-ssl" | "www";
}

/** Finds out where a router's URL leads. */
export function placeOf(url: string): Place {
  const { hostname, port, protocol } = new URL(url);
  const isHttps = protocol === "https:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (isHttps ? 443 : 80) : Number.parseInt(port, 10),
    isHttps,
    service: isHttps ? "www-ssl" : "www",
  };
}
