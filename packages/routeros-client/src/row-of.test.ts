import { expectTypeOf, test } from "vitest";
import type { RouterOsClient } from "./router-os-client.ts";
import type { MenuRows } from "./rows.generated.ts";

test("types the rows of a known menu by its keys", () => {
  expectTypeOf<RouterOsClient>().toHaveProperty("list");
  const typesOnly = (router: RouterOsClient) => ({
    known: router.list("/ip/arp"),
    unknown: router.list("/ip/route"),
    one: router.get("/system/resource"),
    read: router.read("/ip/arp"),
    added: router.add("/ip/arp", {}),
  });
  type Calls = ReturnType<typeof typesOnly>;
  expectTypeOf<Calls["known"]>().resolves.toEqualTypeOf<MenuRows["/ip/arp"][]>();
  expectTypeOf<Calls["unknown"]>().resolves.toEqualTypeOf<Record<string, string>[]>();
  expectTypeOf<Calls["one"]>().resolves.toEqualTypeOf<MenuRows["/system/resource"]>();
  expectTypeOf<Calls["added"]>().resolves.toEqualTypeOf<MenuRows["/ip/arp"] | null>();
  expectTypeOf<Extract<Awaited<Calls["read"]>, { state: "present" }>["rows"]>().toEqualTypeOf<MenuRows["/ip/arp"][]>();
  expectTypeOf<MenuRows["/ip/arp"]>().not.toHaveProperty("host-name");
});
