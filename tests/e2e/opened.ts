import type { Browser, Page } from "playwright-core";
import { later } from "../../shared/domain/time.ts";
import { somebodyWith } from "../support/browser.ts";
import { serve } from "../support/served.ts";
import { newestLink, type Paged, pagesOn } from "../unit/functions/place.ts";
import type { Story } from "../unit/histories/story.ts";

/** A report in memory whose pages real browsers can open. */
export type Opened = {
  place: Paged;
  /** Where its pages are. */
  origin: string;
  /** Every address that a page asked for. */
  asked: ReadonlySet<string>;
  /** Somebody with a device of their own, without scripts. */
  somebody(locale: string): Promise<Page>;
  /** A minute later such a person comes by the link of their newest mail, in their language, and presses its button. */
  by(person: string): Promise<Page>;
  close(): Promise<void>;
};

/**
 * @param acts how many have acted as on a good day: 0 being written, 1 in review, 4 before the board, 7 published
 * @param after what else came about
 */
export async function opened(
  browser: Browser,
  acts: number,
  after?: (story: Story) => Promise<void>,
): Promise<Opened> {
  const place = await pagesOn(acts, after);
  const { origin, close } = await serve(place.app);
  const asked = new Set<string>();
  const somebody = (locale: string) => somebodyWith(browser, { locale, scripts: false, asked });
  return {
    place,
    origin,
    asked,
    somebody,
    close,
    by: async (person) => {
      place.world.now = later(place.world.now, { minutes: 1 });
      const lang = place.world.mailsTo(person).at(-1)?.person.lang === "fr" ? "fr" : "en";
      const page = await somebody(`${lang}-CA`);
      await page.goto(newestLink(place, person, lang).replace(place.origin, origin));
      await page.locator("main form button").click();
      await page.waitForURL(/\/tasks\//);
      return page;
    },
  };
}
