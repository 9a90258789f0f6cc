import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { example } from "../histories/example.ts";
import { pagesOn } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

const secretary = "P-007";
const titles = { "start.titleEn": "General by-law", "start.titleFr": "Règlement général" };

/** What the secretary starts from the desk, by what they answer. */
async function started(answers: Record<string, string>) {
  const place = await pagesOn(null);
  const policy = (of: string) => Promise.resolve(example.policies.find(({ id }) => id === of) ?? null);
  const records = { ...place.deps.records, policy };
  const app = makeApp({ ...place.deps, records });
  const browser = await atDesk({ ...place, app }, secretary);
  await browser.open(browser.link("/start/governance"));
  await browser.send({ ...titles, ...answers }, "/start/governance");
  const { basis } = place.memory;
  return { browser, basis: basis?.kind === "governance" ? basis : null };
}

describe("whoever starts a by-law from their desk", () => {
  it("begins with the rules by which the board decides, where it changes these", async () => {
    const { browser, basis } = await started({ "start.type": "by-law", "start.rules": "board" });
    expect(title(browser)).toBe("Your desk");
    expect(basis).toMatchObject({ type: "by-law", changesRules: true, bylaws: { profile: { id: "cnca" } } });
    await browser.send({}, "/open/");
    await browser.open(browser.link("/sections/votes"));
    const chosen = browser.page.root.querySelector('input[name^="rules.majority.share"][checked]');
    expect(chosen?.getAttribute("value")).toBe("half");
  });

  it("begins with articles, where it changes something else", async () => {
    const { basis } = await started({ "start.type": "by-law", "start.rules": "articles" });
    expect([basis?.type, basis?.bylaws]).toEqual(["by-law", undefined]);
  });

  it("says which of the two it is, and starts nothing before that", async () => {
    const { browser, basis } = await started({ "start.type": "by-law" });
    expect([browser.text.includes("There is a problem"), basis]).toEqual([true, null]);
  });
});

describe("whoever starts a policy from their desk", () => {
  it("is told that one which does not stand cannot be revised, and led to those which can", async () => {
    const { browser } = await started({ "start.type": "policy", "start.reserved": "none" });
    const start = browser.link("/start/governance");
    await browser.open(`${start}?from=GD-2026-0a1b2c3d`);
    expect([browser.page.status, title(browser)]).toEqual([403, "This document cannot be revised"]);
    expect(browser.page.root.querySelector("main a")?.getAttribute("href")).toBe(new URL(start).pathname);
  });

  it("says whether it does what the board may keep for itself, and starts nothing before that", async () => {
    const { browser, basis } = await started({ "start.type": "policy" });
    expect(browser.read("[role=alert]")).toContain(
      "Does it do one of these, which a board may keep for itself?",
    );
    expect(basis).toBeNull();
  });

  it.each([
    ["none", undefined],
    ["dues", "dues"],
  ])("is bound by what they say: %s", async (said, reserved) => {
    const { basis } = await started({ "start.type": "policy", "start.reserved": said });
    expect([basis?.type, basis?.reserved]).toEqual(["policy", reserved]);
  });
});
