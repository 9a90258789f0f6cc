import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../functions/send-mail/compose.ts";
import { logger } from "../../shared/runtime/entry-point.ts";
import { unsubscribeUrl } from "../../shared/views/urls.ts";
import { leaveBrowser, openBrowser, openOnList, originsOf } from "../support/browser.ts";
import { people, readers } from "../support/cast.ts";
import { linkIn } from "../support/mailbox.ts";
import { arrive, overseeing, reading } from "../unit/histories/acts.ts";
import { documentId } from "../unit/histories/example.ts";
import type { Story } from "../unit/histories/story.ts";
import { type Opened, opened } from "./opened.ts";

const [author, secretary] = ["P-001", "P-007"] as const;

let browser: Browser;
let report: Opened;

/** The words in English that its author left open are supplied, and read by a second person. */
async function inBothLanguages(story: Story): Promise<void> {
  const supplying = await arrive(story, secretary, "newest", ["oversee"]);
  if (supplying) await overseeing(story, supplying, "writing", "").translates.send();
  await story.calm();
  const second = await arrive(story, author, "newest", ["confirm-translation"]);
  if (second) await reading(story, second, "confirm").send();
}

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  browser = await openBrowser();
  report = await opened(browser, 7, inBothLanguages);
});

afterAll(async () => {
  await report?.close();
  await leaveBrowser(browser);
});

const words = (page: Page) => page.locator("main").innerText();

/** The notice that went to an address, in words. */
function noticeTo(address: string) {
  const told = report.place.world.sent.find(({ kind, address: to }) => kind === "notice" && to === address);
  if (!told) throw new Error(`${address} was told nothing`);
  return compose(told.letter, report.origin);
}

describe("the report is published and told, in a real browser", () => {
  it("the donor reads it in French, with bars that are said in words", async () => {
    const notice = noticeTo(people.donor);
    expect(notice.text).toContain("37,8 % de la cible".replace(" ", "\u00a0"));
    expect(notice.text).toContain("contractuel");
    const page = await report.somebody("fr-CA");
    await page.goto(linkIn(notice));
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await words(page)).toMatch(/70\s*%/);
    expect(await words(page)).toContain("Une salle ne suffit pas");
    await page.context().close();
  });

  it("anybody reads it, in both languages", async () => {
    const page = await report.somebody("en-CA");
    const link = linkIn(noticeTo(people.donor));
    await page.goto(link);
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    await page.goto(link.replace("/fr/", "/en/"));
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await words(page)).toMatch(/70(\.0)?\s*%/);
    await page.context().close();
  });

  it("the subscriber in English: looking at the unsubscribe page changes nothing, its button does, and can be undone", async () => {
    expect(noticeTo(readers.subscriber).text).toMatch(/\/en\/unsubscribe\/\S+/);
    const [subscribed] = report.place.leaving;
    if (!subscribed) throw new Error("nobody is subscribed");
    const { topic, donor, token } = subscribed;
    const status = () => report.place.memory.subscriptions.get(donor)?.status;
    const page = await report.somebody("en-CA");
    for (const _ of ["looks", "looks again"]) {
      await page.goto(report.origin + unsubscribeUrl("en", topic, donor, token));
      expect(status()).toBe("subscribed");
    }
    await page.locator("main form button").first().click();
    expect(await words(page)).toMatch(/unsubscribed/i);
    expect(status()).toBe("unsubscribed");
    await page.locator("main form button").first().click();
    expect(await words(page)).toMatch(/subscribed again/i);
    expect(status()).toBe("subscribed");
    await page.context().close();
  });

  it("the partner of the agreement is told too", () => {
    expect(noticeTo(readers.partner).text).toContain("Yiriwa Denw");
  });

  it("the secretary sees that each was told, and that it reached them", async () => {
    const { world } = report.place;
    for (const { kind, row, address } of world.sent)
      if (kind === "notice") await world.told(row, "delivered", address);
    const page = await report.by(secretary);
    await openOnList(page, documentId);
    const told = await page.locator("table.told tbody tr").allInnerTexts();
    for (const name of ["Fondation Rive-Claire", "Northern Lantern Fund", "Association Yiriwa Denw"])
      expect(told.find((row) => row.includes(name))).toContain("Remis");
    await page.context().close();
  });

  it("no page asked anything of a third party, the public one neither", () => {
    const asked = [...report.asked];
    for (const page of ["/tasks/", "/unsubscribe/", `/en/reports/${documentId}`])
      expect(asked.filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect(originsOf(asked)).toEqual([report.origin]);
  });
});
