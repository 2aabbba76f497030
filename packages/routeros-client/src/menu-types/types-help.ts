/** What `--help` prints. */
export const typesHelp = `Usage: routeros-types --url URL --username NAME [options] > menus.d.ts
       routeros-types --schema FILE > menus.d.ts

Writes the TypeScript types of all menus of one RouterOS router, for @mtw/routeros-client.
Reading a router takes some thousand small requests, one after the other, that change nothing.
A menu that does not tell the keys of its rows gets rows with any key, and a line on stderr.

  --url URL             the router, such as https://192.168.88.1
  --username NAME       its user, with the policies read, api and rest-api
  --password-file FILE  holds the password (default: ROUTEROS_PASSWORD in the environment)
  --fingerprint SHA256  accept exactly this public key
  --ca FILE             trust this PEM instead of the system's CAs
  --insecure            accept any certificate
  --schema FILE         read a schema file instead: JSON with _meta and menus
  --help                print this text
  --version             print the version

Exit codes: 0 written, 1 the router failed or most of its menus did not tell their keys,
64 wrong command line, 78 a file that can't be used. With 1, 64 and 78 nothing is written.
`;
