import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { secureHeaders } from "hono/secure-headers";
import { openPaths } from "./routes.ts";

/** One file of the documentation page. */
export interface DocsFile {
  readonly path: string;
  readonly type: string;
  readonly read: () => Promise<string | Uint8Array<ArrayBuffer>>;
}

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>MikroTik WiFi API</title>
    <link rel="stylesheet" href="docs/swagger-ui.css">
    <link rel="icon" type="image/png" href="docs/favicon-32x32.png">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;

// All addresses are relative, so that the page works behind a proxy's path prefix; the description's own server is the
// root of its host, so the page puts its base there. validatorUrl null: the badge would send the description to a
// validator on the internet.
const startScript = `const base = new URL(".", location).href.replace(/\\/$/, "");
const withBase = (update) => (description) => update({ ...description, servers: [{ url: base }] });
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  plugins: [{ statePlugins: { spec: { wrapActions: { updateJsonSpec: withBase } } } }],
  validatorUrl: null,
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
});
`;

/** The page and what it loads: Swagger UI's own files and nothing from elsewhere. */
export const docsFiles: readonly DocsFile[] = [
  { path: openPaths.docs, type: "text/html; charset=utf-8", read: async () => html },
  { path: `${openPaths.docs}/start.js`, type: "text/javascript; charset=utf-8", read: async () => startScript },
  swaggerFile("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
  swaggerFile("swagger-ui.css", "text/css; charset=utf-8"),
  swaggerFile("favicon-32x32.png", "image/png"),
];

function swaggerFile(name: string, type: string): DocsFile {
  let content: Promise<Uint8Array<ArrayBuffer>> | null = null;
  const read = () => {
    content ??= readFile(placeOf(name)).then((bytes) => new Uint8Array(bytes));
    return content;
  };
  return { path: `${openPaths.docs}/${name}`, type, read };
}

/** The build lays the files beside the program; the sources run where the package that has them is installed. */
function placeOf(name: string): string | URL {
  const built = new URL(`./swagger-ui/${name}`, import.meta.url);
  return existsSync(built) ? built : createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`);
}

/** Lets the page load and ask this host alone. */
export const docsHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    // Swagger UI's style sheet has its icons inside, as data.
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Whether this host speaks TLS is for the proxy in front to say.
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
});
