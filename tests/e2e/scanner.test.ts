import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { leaveBrowser, openBrowser } from "../support/browser.ts";
import { board, people, readers } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Scanner } from "../support/scanner.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => leaveBrowser(browser));

/** A report that is approved, resolved, published and told. */
async function wholeLine(scanner: Scanner | null): Promise<Story> {
  const story = await Story.begin(local);
  story.scanner = scanner;
  await story.submit();
  await story.review();
  await story.decide(people.director, { decision: "approve" });
  for (const director of board) await story.answer(director, { ballot: "sign" });
  for (const reader of [people.donor, ...Object.values(readers)]) await story.mailTo(reader);
  await story.settled();
  return story;
}

/**
 * A history without what differs between any two reports: their names, instants, salts, and numbers of resolutions; and
 * where the entry of a resolution comes, which by outbox goes beside what is published, before it or after.
 */
async function historyOf(story: Story): Promise<string[]> {
  const all = await story.entries();
  const isBeside = ({ type }: (typeof all)[number]) => type === "resolution-entered";
  const entries = [...all.filter((entry) => !isBeside(entry)), ...all.filter(isBeside)];
  // A version's hash is of salted commitments: alike are which entries name the same one.
  const versions = [...new Set(entries.map(({ facts }) => facts["contentHash"]))];
  return entries.map(({ type, version, facts }, index) =>
    JSON.stringify({ number: index + 1, type, version, facts })
      .replaceAll(story.documentId, "the report")
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "an instant")
      .replaceAll(/(?<="commentCommitment":)"[0-9a-f]{64}"/g, "salted")
      .replaceAll(/(?<="salt":")[\w-]{43}/g, "a salt")
      .replaceAll(/(?<="type":"resolution-entered".*"number":)\d+/g, "the next")
      .replaceAll(/(?<="contentHash":")[0-9a-f]{64}/g, (hash) => `version ${versions.indexOf(hash)}`),
  );
}

/** Who is subscribed to notices. */
const subscribersOf = async (story: Story) =>
  (await story.aws.everything()).filter((item) => item.includes("SUBSCRIBERS#"));

describe("a robot that opens every link of every mail before its reader", () => {
  it("I8 leaves the history as it is without it, entry by entry, and no page sends anything by itself", async () => {
    const plain = await wholeLine(null);
    const [without, subscribers] = [await historyOf(plain), await subscribersOf(plain)];
    const scanner = new Scanner(plain.mailbox, browser);
    const visited = await wholeLine(scanner);
    expect(await historyOf(visited)).toEqual(without);
    expect(await subscribersOf(visited)).toEqual(subscribers);
    expect(without.length).toBeGreaterThan(15);
    expect(scanner.sentByItself).toEqual([]);
    const looked = (part: string) => [...scanner.seen].filter((link) => link.includes(part)).length;
    expect(looked("/link/")).toBeGreaterThan(15);
    expect(looked("/unsubscribe/")).toBeGreaterThan(0);
    // It is two whole lines, one after the other, beside all that other suites do.
  }, 300_000);
});
