import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { withApi } from "./testing/api-under-test.ts";

/** What the start script tells Swagger UI about the description. */
interface PageOptions {
  readonly plugins: readonly [{ statePlugins: { spec: { wrapActions: { updateJsonSpec: Wrap } } } }];
}
type Wrap = (update: (description: object) => object) => (description: object) => object;

const stranger = { authorization: null };

test(
  "the page and all that it loads come from this host, without a key",
  withApi({}, async ({ ask }) => {
    const page = await ask("/docs", stranger);
    const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => String(link));
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(links).toHaveLength(4);
    for (const link of links) {
      const { status, text } = await ask(`/${link}`, stranger);
      expect([link, status, text.length > 50]).toEqual([link, 200, true]);
    }
  }),
);

test(
  "neither the page nor its start script names another host, and the policy forbids them",
  withApi({}, async ({ ask }) => {
    const page = await ask("/docs", stranger);
    const script = await ask("/docs/start.js", stranger);
    expect(page.text + script.text).not.toMatch(/\/\/|https?:/);
    const policy = page.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/http|unsafe|\*/);
  }),
);

test(
  "the page with a slash at the end leads to the one without",
  withApi({}, async ({ ask }) => {
    const { status, headers } = await ask("/docs/", stranger);
    expect([status, headers.get("location")]).toEqual([308, "../docs"]);
  }),
);

test.each([
  ["https://nas.lan/wifi/docs?x=1#/Devices", "https://nas.lan/wifi"],
  ["http://127.0.0.1:8490/docs", "http://127.0.0.1:8490"],
])("the page at %s asks %s, and the description itself names no host", (location, base) =>
  withApi({}, async ({ ask }) => {
    const description = { openapi: "3.1.0", servers: [{ url: "/" }] };
    const { text } = await ask("/docs/start.js", stranger);
    let shown: unknown;
    const SWAGGER_UI_BUNDLE = ({ plugins: [{ statePlugins }] }: PageOptions) => {
      shown = statePlugins.spec.wrapActions.updateJsonSpec((changed) => changed)(description);
    };
    runInNewContext(text, { URL, location, SwaggerUIBundle: SWAGGER_UI_BUNDLE });
    expect(shown).toEqual({ ...description, servers: [{ url: base }] });
    expect((await ask("/openapi.json", stranger)).body.servers).toEqual([{ url: "/" }]);
  })(),
);
