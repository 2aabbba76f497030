// The house's API in a program of one's own, which asks it and stops.
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";

const simulator = await startSimulator({ tables: houseScenario() });
process.env.ROUTEROS_URL = simulator.url;
process.env.ROUTEROS_USERNAME = "mtw";
process.env.ROUTEROS_PASSWORD = "secret";
process.env.API_KEY = "api-key-of-the-example";
process.env.LOG_LEVEL = "silent";
process.env.PORT = "0";

// #region readme
import { readEnvironment, startApi } from "@mtw/api";

const { config, problems } = await readEnvironment(process.env);
if (!config) throw new Error(problems.join("\n"));
const { url, close } = await startApi(config); // it listens
console.log((await fetch(`${url}/health`)).status); // 200
await close(); // lets running requests finish, for about three seconds
// #endregion

await simulator.close();
