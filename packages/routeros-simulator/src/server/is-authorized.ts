/** Who may log in; what is undefined is not looked at. */
export interface Credentials {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** Tells whether an `Authorization` header holds Basic credentials that are accepted. */
export function isAuthorized(header: string | undefined, credentials: Credentials): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return false;
  const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  if (username === undefined) return false;
  const isUser = credentials.username === undefined || credentials.username === username;
  return isUser && (credentials.password === undefined || credentials.password === password);
}
