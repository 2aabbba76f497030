import { expect, test } from "vitest";
import { smallSchema } from "../testing/small-schema.ts";
import { augmentationFile, shippedFile } from "./type-files.ts";

const members = `  rows: {
    "/ip/arp": K1 | ".about" | "status";
    "/ip/client": K1;
    "/ip/settings": "forward";
    "/log": "message" | "topics";
    "/secret": string;
  };
  adds: {
    "/ip/arp": K1 | "copy-from";
  };
  sets: {
    "/ip/arp": K1;
    "/ip/client": K1;
    "/ip/settings": "forward";
  };
  singletons:${" "}
    | "/ip/settings"
    | "/secret";
  commands:${" "}
    | "/ping"
    | "/ip/client/release"
    | "/ip/client/renew";
`;

test("writes the menus of a schema as a module augmentation", () => {
  expect(augmentationFile(smallSchema)).toBe(`// RouterOS 7.99 (test); source: a router that is not there.
// Made by routeros-types of @mtw/routeros-client.

type K1 = "address" | "comment" | "disabled" | "interface";

interface Menus {
${members}}

declare module "@mtw/routeros-client" {
  interface MenuSource {
    menus: Menus;
  }
}

export {};
`);
});

const singleton = { kind: "singleton", add: [], set: [], commands: [] } as const;

test("writes the file that the package ships", () => {
  const text = shippedFile(smallSchema);
  expect(text).toContain("export interface RouterOsMenus {\n  rows: {\n");
  expect(text).toContain(members);
});

test.each([shippedFile, augmentationFile])("leaves the menu of sensors open, whose rows name them", (file) => {
  const health = { ...singleton, readable: ["fan1"] };
  expect(file({ ...smallSchema, menus: { ...smallSchema.menus, "/system/health": health } })).toBe(file(smallSchema));
});

test("ships the license with any key, for a virtual router has others than a board", () => {
  const license = { ...singleton, readable: ["system-id"] };
  const text = shippedFile({ ...smallSchema, menus: { "/system/license": license } });
  expect(text).toContain('rows: {\n    "/system/license": string;\n  };');
  expect(text).toContain('singletons: \n    | "/system/license";');
});

test("names the menus whose keys a router did not tell", () => {
  const text = augmentationFile({ ...smallSchema, untold: ["/routing/rule", "/x\ny"] });
  expect(text).toContain("asked for their keys or did not tell:\n//   /routing/rule\n//   /x y\n\ntype K1");
});

test("writes never for what no menu has", () => {
  const text = augmentationFile({ routeros: "7", source: "x", menus: {} });
  expect(text).toContain("rows: {\n  };\n  adds: {\n  };\n  sets: {\n  };\n  singletons: never;\n  commands: never;\n");
});

test("lets neither a version nor a name leave its comment or its quotes", () => {
  const readable = ['a"; b', "c\\"];
  const menus = { "/x": { kind: "table", readable, add: [], set: [], commands: [] } } as const;
  const text = augmentationFile({ routeros: "7\nevil()", source: "x\u2028evil()", menus });
  expect(text).toContain("// RouterOS 7 evil(); source: x evil().\n");
  expect(text).toContain('"/x": "a\\"; b" | "c\\\\";\n');
});
