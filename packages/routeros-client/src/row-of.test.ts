import { expectTypeOf, test } from "vitest";
import type { RouterOsClient } from "./router-os-client.ts";
import type { Menu, Row, RowOf } from "./row-of.ts";
import type { MenuRows } from "./rows.generated.ts";

declare module "./menu-map.ts" {
  interface MenuMap {
    "/test/widget": { kind: "table"; row: "name" | "running"; add: "name"; set: never };
    "/test/partly": { row: "name" };
  }
}

// Never called: the tests look at the types of its answers only.
const typesOnly = (router: RouterOsClient, anyMenu: string) => ({
  table: router.list("/ip/firewall/filter"),
  singleton: router.get("/system/ntp/client"),
  read: router.read("/ip/arp"),
  added: router.add("/ip/arp", {}),
  changed: router.set("/ip/arp", "*1", {}),
  unknown: router.list("/some/new/menu"),
  dynamic: router.list(anyMenu),
  own: router.list("/test/widget"),
  ownPartly: router.list("/test/partly"),
  sorted: router.list("/ip/arp", { properties: [".id", "address"], where: { interface: "bridge" } }),
});
type Answers = { [Name in keyof ReturnType<typeof typesOnly>]: Awaited<ReturnType<typeof typesOnly>[Name]> };

test("types the rows of a table by its keys and its id", () => {
  expectTypeOf<Answers["table"][number]>().toHaveProperty("src-address").toEqualTypeOf<string | undefined>();
  expectTypeOf<Answers["table"][number]>().toHaveProperty(".id");
  expectTypeOf<Answers["table"][number]>().toHaveProperty(".about");
  expectTypeOf<Answers["table"][number]>().not.toHaveProperty("about");
  expectTypeOf<Answers["table"][number]>().not.toHaveProperty("host-name");
  expectTypeOf<Answers["sorted"]>().toEqualTypeOf<RowOf<"/ip/arp">[]>();
});

test("types a menu of one row, which has no id", () => {
  type Key = "enabled" | "freq-drift" | "mode" | "servers" | "status" | "vrf";
  type Synced = "synced-server" | "synced-stratum" | "system-offset";
  expectTypeOf<Answers["singleton"]>().toEqualTypeOf<{ [K in Key | Synced]?: string }>();
});

test("answers writes and reads with the same row", () => {
  expectTypeOf<Answers["added"]>().toEqualTypeOf<RowOf<"/ip/arp"> | null>();
  expectTypeOf<Answers["changed"]>().toEqualTypeOf<RowOf<"/ip/arp"> | null>();
  expectTypeOf<Extract<Answers["read"], { state: "present" }>["rows"]>().toEqualTypeOf<RowOf<"/ip/arp">[]>();
});

test("leaves the rows of any other menu open", () => {
  expectTypeOf<Answers["unknown"]>().toEqualTypeOf<Record<string, string>[]>();
  expectTypeOf<Answers["dynamic"]>().toEqualTypeOf<Record<string, string>[]>();
  expectTypeOf<"/some/new/menu">().toExtend<Menu>();
});

test("knows the keys that only other versions and packages answer", () => {
  expectTypeOf<keyof MenuRows["/interface/wifi"]>().toExtend<keyof RowOf<"/interface/wifi">>();
  expectTypeOf<RowOf<"/caps-man/radio">>().toEqualTypeOf<MenuRows["/caps-man/radio"] & Row>();
});

test("suggests some keys, and takes any, where only some keys of a menu are known", () => {
  expectTypeOf<RowOf<"/system/routerboard">>().toHaveProperty("model").toEqualTypeOf<string | undefined>();
  expectTypeOf<RowOf<"/system/routerboard">["serial-number"]>().toEqualTypeOf<string>();
  expectTypeOf<RowOf<"/interface/wireless">["radio-name"]>().toEqualTypeOf<string>();
  expectTypeOf<RowOf<"/interface/wireless">>().toExtend<Row>();
});

test("gives no id to a menu of one row, whoever knows it", () => {
  expectTypeOf<RowOf<"/system/identity">>().toEqualTypeOf<{ name?: string }>();
  expectTypeOf<RowOf<"/system/resource">>().not.toHaveProperty(".id");
  expectTypeOf<MenuRows["/system/routerboard"]>().not.toHaveProperty(".id");
});

test("leaves the sensors and the license of a board open", () => {
  expectTypeOf<RowOf<"/system/health">>().toEqualTypeOf<Row>();
  expectTypeOf<RowOf<"/system/license">>().toEqualTypeOf<Row>();
});

test("knows the menus that a module augmentation adds", () => {
  expectTypeOf<Answers["own"]>().toEqualTypeOf<
    { ".id"?: string; ".about"?: string; name?: string; running?: string }[]
  >();
  expectTypeOf<Answers["ownPartly"]>().toEqualTypeOf<{ name?: string }[]>();
});
