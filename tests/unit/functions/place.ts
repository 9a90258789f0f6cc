import type { Hono } from "hono";
import { makeApp } from "../../../functions/web/app.ts";
import type { WebDeps, WebEnv } from "../../../functions/web/context.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import type { Way } from "../../support/hostile/target.ts";
import { Visitor } from "../../support/visitor.ts";
import type { Story } from "../histories/story.ts";
import { type Place, placeOf } from "../hostile/place.ts";

/** A report as far as it has come, in memory, with the pages on it. */
export type Paged = Place & { app: Hono<WebEnv>; deps: WebDeps };

/**
 * @param acts how many have acted as on a good day: 0 being written, 1 in review, 4 before the board, 7 published
 * @param after what else came about
 */
export async function pagesOn(acts: number, after?: (story: Story) => Promise<void>): Promise<Paged> {
  const place = await placeOf(`a report after ${acts} acts`, acts, after);
  return { ...place, app: makeApp(place.deps) };
}

/** A browser that reaches the pages without a line. */
export const browserOn = ({ app, origin }: Paged): Visitor =>
  new Visitor((url, init) => app.request(new URL(url, origin).href, init));

/** The way in of somebody who can act for a purpose, by their newest link. */
export function wayOf({ ways }: Paged, purpose: Way["purpose"], acts = true): Way {
  const way = ways.findLast((each) => each.purpose === purpose && each.acts === acts);
  if (!way) throw new Error(`nobody is here to ${purpose}`);
  return way;
}

/** Opens a link and presses its button. */
export async function arriveBy(browser: Visitor, { own, token }: Way, lang: "en" | "fr" = "en") {
  await browser.open(`https://accord.example${landingUrl(lang, own.linkId, token)}`);
  return browser.send();
}
