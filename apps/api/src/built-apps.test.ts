import { createNetwork, type OperationName, operations } from "@mtw/core";
import { lookUpVendor } from "@mtw/environment";
import { createRouterOsClient } from "@mtw/routeros-client";
import { describe, expect, test } from "vitest";
import { builtClients } from "./testing/built-clients.ts";
import { type BuiltApi, startBuiltApi } from "./testing/start-built-api.ts";

/** A question, as REST asks it and as the others do; with every argument that the doors assume differently. */
interface Sample {
  readonly operation: OperationName;
  readonly path: string;
  readonly input: Record<string, unknown>;
}

const laptop = "3C:22:FB:61:4D:07";

const textsOf = (input: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]));

const samples: readonly Sample[] = [
  ...["concise", "full"].flatMap((detail): Sample[] => [
    { operation: "list_devices", path: `/devices?detail=${detail}&limit=1000`, input: { detail, limit: 1000 } },
    { operation: "get_device", path: `/devices/${laptop}?detail=${detail}`, input: { device_id: laptop, detail } },
    {
      operation: "list_wifi_interfaces",
      path: `/interfaces/wifi?detail=${detail}&limit=4&offset=2`,
      input: { detail, limit: 4, offset: 2 },
    },
    { operation: "list_access_points", path: `/access-points?detail=${detail}&limit=9`, input: { detail, limit: 9 } },
    { operation: "get_system_info", path: `/system/info?detail=${detail}`, input: { detail } },
    { operation: "health_check", path: `/health?detail=${detail}`, input: { detail } },
  ]),
  ...[
    { name: "annas", mac: "3c-22" },
    { access_point: "office", band: "5ghz", stack: "wifi", router: "gateway", ssid: "Sunnyside" },
    { interface: "office-5g", min_signal_dbm: -90, max_signal_dbm: -30, sort: "-signal_dbm" },
    { vlan_id: 20, offset: 1 },
    { fields: ["name", "vendor", "ipv6_addresses"], sort: "mac_address" },
    { access_point: "ofice" },
  ].map((query): Sample => {
    const input = { ...query, limit: 7, detail: "full" };
    return { operation: "list_devices", path: `/devices?${new URLSearchParams(textsOf(input))}`, input };
  }),
];

/** What tells when and where the reading was made rather than what was read; REST alone tells its version. */
const momentary = /^(as_of|connected_at|last_success_at|age_seconds|read_seconds|version)$/;

const withoutMoment = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (momentary.test(key) ? undefined : value)));

async function askLibrary({ environment }: BuiltApi, { operation, input }: Sample): Promise<unknown> {
  const { ROUTEROS_URL: url = "" } = environment;
  const client = createRouterOsClient({ url, username: "reader", password: "hush-hush" });
  const network = createNetwork({ routers: [{ client, name: "gateway" }], lookUpVendor });
  try {
    return await operations[operation].run(network, input as never);
  } finally {
    await network.close();
  }
}

describe.each(Object.entries(builtClients))("%s", (_name, connect) => {
  test("lists the tools of the built app, and answers every question as REST and the library do", async () => {
    const api = await startBuiltApi();
    const client = await connect(api);
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(Object.keys(operations));
    for (const sample of samples) {
      const result = await client.callTool({ name: sample.operation, arguments: sample.input });
      const [{ text }] = result.content as [{ text: string }];
      const answer = withoutMoment(JSON.parse(text));
      expect(answer, sample.path).toEqual(withoutMoment(await api.ask(sample.path)));
      expect(answer, sample.path).toEqual(withoutMoment(await askLibrary(api, sample)));
    }
  });
});
