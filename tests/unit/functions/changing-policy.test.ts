import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { example } from "../histories/example.ts";
import { approvalBegun, secretary } from "./approval-place.ts";
import { arriveAs, type Paged } from "./place.ts";
import { atDesk } from "./to-desk.ts";

const begun = () => approvalBegun() as unknown as Promise<Paged>;

describe("whoever changes an approval policy", () => {
  it.each([
    ["en", "Lane 1 – Programme manager"],
    ["fr", "Voie 1 – Gestion de programme"],
  ] as const)("finds each lane by its name: %s", async (lang, called) => {
    const browser = await arriveAs(await begun(), secretary, lang);
    await browser.open(browser.link("/sections/lanes"));
    const rows = browser.page.root.querySelectorAll("ol.tasks li a");
    expect(rows.map(({ textContent }) => textContent.trim())).toContain(called);
  });

  it("is not led to a revision of it before it holds: nothing could be begun there", async () => {
    const place = await begun();
    const records = {
      ...place.deps.records,
      policy: (of: string) => Promise.resolve(example.policies.find(({ id }) => id === of) ?? null),
    };
    const browser = await atDesk({ ...place, app: makeApp({ ...place.deps, records }) }, secretary);
    expect(browser.links("/start/governance").map((url) => new URL(url).search)).toEqual([""]);
  });
});
