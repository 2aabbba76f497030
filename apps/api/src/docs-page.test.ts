import { expect, test } from "vitest";
import { withApi } from "./testing/api-under-test.ts";

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
