import { expectTypeOf, test } from "vitest";
import type { Columns } from "./menu-map.ts";
import type { RouterOsClient } from "./router-os-client.ts";
import type { AddValuesOf, Command, SetIdOf, SetValuesOf, Values } from "./values-of.ts";

test("types the arguments of add and set by the menu", () => {
  expectTypeOf<AddValuesOf<"/ip/arp">>().toHaveProperty("copy-from").toEqualTypeOf<string | undefined>();
  expectTypeOf<SetValuesOf<"/ip/arp">>().toHaveProperty("mac-address");
  expectTypeOf<SetValuesOf<"/ip/arp">>().not.toHaveProperty("copy-from");
  expectTypeOf<SetValuesOf<"/ip/arp">>().not.toHaveProperty("numbers");
  expectTypeOf<AddValuesOf<"/test/widget">>().toEqualTypeOf<{ readonly name?: string }>();
});

test("takes any argument for a menu that it does not know", () => {
  expectTypeOf<AddValuesOf<"/some/new/menu">>().toEqualTypeOf<Values>();
  expectTypeOf<SetValuesOf<string>>().toEqualTypeOf<Values>();
  expectTypeOf<AddValuesOf<"/caps-man/access-list">>().toEqualTypeOf<Values>();
  expectTypeOf<SetValuesOf<"/test/partly">>().toEqualTypeOf<Values>();
});

test("tells tables from menus of one row", () => {
  expectTypeOf<SetIdOf<"/ip/arp">>().toEqualTypeOf<string>();
  expectTypeOf<SetIdOf<"/system/ntp/client">>().toEqualTypeOf<null>();
  expectTypeOf<SetIdOf<"/some/new/menu">>().toEqualTypeOf<string | null>();
  expectTypeOf<AddValuesOf<"/system/ntp/client">>().toBeNever();
  expectTypeOf<SetValuesOf<"/log">>().toBeNever();
});

test("tells tables from menus of one row where no package types them", () => {
  expectTypeOf<SetIdOf<"/interface/wireless">>().toEqualTypeOf<string>();
  expectTypeOf<SetIdOf<"/system/routerboard">>().toEqualTypeOf<null>();
});

test("compiles what RouterOS takes", () => {
  const typesOnly = async (router: RouterOsClient, menu: string, values: Record<string, string>) => {
    await router.set("/interface/bridge/port", "*1", { pvid: "7", "frame-types": "admit-all" });
    await router.set("/system/ntp/client", null, { enabled: "yes" });
    await router.set(menu, null, values);
    await router.set("/ip/arp", "*1", values);
    await router.add("/ip/firewall/filter", { chain: "input", action: "drop", "place-before": "*1" });
    await router.remove("/interface/wifi/registration-table", "*1");
    await router.remove(menu, "*1");
    await router.get("/system/license", { properties: ["software-id"] });
    await router.get("/system/routerboard");
    await router.get("/test/partly");
    await router.get(menu);
    await router.list("/system/identity");
    await router.run("/ip/dhcp-client/release", { numbers: "*1" });
    await router.run("/some/new/command");
  };
  expectTypeOf(typesOnly).toBeFunction();
  expectTypeOf<"/ip/dhcp-client/release">().toExtend<Columns["commands"]>();
  expectTypeOf<Extract<Command, "/ip/dhcp-client/nonsense">>().toBeNever();
});

test("refuses to compile what RouterOS would refuse", () => {
  const typesOnly = async (router: RouterOsClient) => {
    // @ts-expect-error: a menu of one row has no add
    await router.add("/system/ntp/client", { enabled: "yes" });
    // @ts-expect-error: not even without values
    await router.add("/system/ntp/client", {});
    // @ts-expect-error: the log can't be added to
    await router.add("/log", {});
    // @ts-expect-error: nor can it be changed
    await router.set("/log", "*1", {});
    // @ts-expect-error: no such argument
    await router.set("/interface/bridge/port", "*1", { pvidd: "7" });
    // @ts-expect-error: no such argument
    await router.add("/ip/arp", { address: "10.0.0.1", "host-name": "x" });
    // @ts-expect-error: values are text
    await router.set("/interface/bridge/port", "*1", { pvid: 7 });
    // @ts-expect-error: a row of a table is named by its id
    await router.set("/interface/bridge/port", null, { pvid: "7" });
    // @ts-expect-error: a menu of one row has no ids
    await router.set("/system/ntp/client", "*1", { enabled: "yes" });
    // @ts-expect-error: a menu of one row can't be removed
    await router.remove("/system/ntp/client", "*1");
    // @ts-expect-error: a table has more than the one row of get
    await router.get("/ip/firewall/filter");
    // @ts-expect-error: nor with options
    await router.get("/ip/firewall/filter", { where: { ".id": "*1" } });
    // @ts-expect-error: nor where no package types it
    await router.get("/interface/wireless");
    // @ts-expect-error: nor where a caller declares it
    await router.get("/test/widget");
    // @ts-expect-error: a filter is text
    await router.list("/ip/arp", { where: { interface: undefined } });
    const [entry] = await router.list("/ip/arp");
    // @ts-expect-error: the key is .about
    if (entry?.about) return;
    // @ts-expect-error: no such key
    return entry?.["host-name"];
  };
  expectTypeOf(typesOnly).toBeFunction();
});
