// Writes what the add-on's page says into a folder as files that the API reads: secrets, the list of routers, and
// `environment` for `node --env-file`, which holds no secret and so needs no quoting.
// Run: node write-environment.ts OPTIONS_FILE FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A router as the add-on's page has it; a field that is left empty is absent or "". */
interface RouterOptions {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly name?: string;
  readonly fingerprint?: string;
}

/** The page, checked by Home Assistant against the schema of config.yaml. */
interface AddOnOptions {
  readonly routers: readonly RouterOptions[];
  readonly api_key: string;
  readonly mcp_api_key?: string;
  readonly mcp_allowed_hosts?: string;
  readonly log_level?: string;
}

const [, , optionsFile = "", folder = ""] = process.argv;
const options: AddOnOptions = JSON.parse(readFileSync(optionsFile, "utf8"));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const routerOf = ({ url, username, password, name, fingerprint }: RouterOptions) => ({
  url,
  username,
  password,
  ...(name && { name }),
  ...(fingerprint && { tls: { fingerprint } }),
});

const environment = {
  MTW_CONFIG: write("routers.json", JSON.stringify({ routers: options.routers.map(routerOf) })),
  API_KEY_FILE: write("api_key", options.api_key),
  MCP_API_KEY_FILE: options.mcp_api_key && write("mcp_api_key", options.mcp_api_key),
  MCP_ALLOWED_HOSTS: options.mcp_allowed_hosts,
  LOG_LEVEL: options.log_level,
};
const lines = Object.entries(environment).flatMap(([name, value]) => (value ? [`${name}=${value}\n`] : []));
write("environment", lines.join(""));
