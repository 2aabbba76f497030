import { fileURLToPath } from "node:url";

/** The folder of the whole house; every command runs in it. */
export const rootFolder = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of these runs. */
export const conformanceFolder = fileURLToPath(new URL("..", import.meta.url));

/** Where logs and the judges' results go. */
export const resultsFolder = `${conformanceFolder}results`;

const judges = "conformance/node_modules";

/** The entry files of the judges, relative to the root. */
export const judgeFiles = {
  conformance: `${judges}/@modelcontextprotocol/conformance/dist/index.js`,
  inspector: `${judges}/@modelcontextprotocol/inspector/clients/launcher/build/index.js`,
  mcpRemote: `${judges}/mcp-remote/dist/proxy.js`,
} as const;
