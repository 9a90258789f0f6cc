import type { Hono } from "hono";
import { makeApp } from "../../../functions/web/app.ts";
import type { WebDeps, WebEnv } from "../../../functions/web/context.ts";
import { later } from "../../../shared/domain/time.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import type { Way } from "../../support/hostile/target.ts";
import { Visitor } from "../../support/visitor.ts";
import type { Story } from "../histories/story.ts";
import { translateAll } from "../histories/translation.ts";
import { beginPlan, type Place, placeOf } from "../hostile/place.ts";

/** A report as far as it has come, in memory, with the pages on it. */
export type Paged = Place & { app: Hono<WebEnv>; deps: WebDeps };

/**
 * @param acts how many have acted as on a good day: 0 being written, 1 in review, 4 before the board, 7 published; null where
 *   there is no report at all
 * @param after what else came about
 */
export async function pagesOn(acts: number | null, after?: (story: Story) => Promise<void>): Promise<Paged> {
  const place = await placeOf(`a report after ${acts} acts`, acts, after);
  return { ...place, app: makeApp(place.deps) };
}

/**
 * A plan as far as it has come, in memory: whom the executive director names has begun it.
 * @param acts how many have acted as on a good day: 0 being written, 1 in review, 4 with the executive director, 5 with the
 *   committee, 6 before the board, 11 published
 */
export async function planPages(acts: number, after?: (story: Story) => Promise<void>): Promise<Paged> {
  const then = async (story: Story) => {
    if (acts >= 11) await translateAll(story);
    await after?.(story);
  };
  const place = await placeOf(`a plan after ${acts} acts`, acts, then, beginPlan);
  return { ...place, app: makeApp(place.deps) };
}

/** The pages on what is in a memory. */
export const pagesOf = (place: Place): Paged => ({ ...place, app: makeApp(place.deps) });

/** What it takes to be on the pages of a document in memory. */
export type Reachable = Pick<Paged, "app" | "origin" | "world">;

/** A browser that reaches the pages without a line. */
export const browserOn = ({ app, origin }: Pick<Paged, "app" | "origin">): Visitor =>
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

/** Where the link of the newest mail to a person leads. */
export function newestLink(
  { world, origin }: Pick<Paged, "world" | "origin">,
  person: string,
  lang: "en" | "fr" = "en",
): string {
  const mail = world.mailsTo(person).at(-1);
  if (!mail) throw new Error(`nobody wrote to ${person}`);
  return `${origin}${landingUrl(lang, mail.link.id, mail.link.token)}`;
}

/** Somebody opens the link of their newest mail and presses its button. */
export async function arriveAs(
  place: Pick<Paged, "app" | "world" | "origin">,
  person: string,
  lang: "en" | "fr" = "en",
): Promise<Visitor> {
  const browser = browserOn(place);
  await browser.open(newestLink(place, person, lang));
  await browser.send();
  return browser;
}

/** A minute later, somebody who is asked to answers and confirms it; all that follows is carried out. */
export async function answerAs(
  place: Paged,
  person: string,
  answer: Record<string, string>,
): Promise<Visitor> {
  place.world.now = later(place.world.now, { minutes: 1 });
  const [choose, confirm] = "ballot" in answer ? ["/signature", "/ballot"] : ["/confirmation", "/decision"];
  const somebody = await arriveAs(place, person);
  await somebody.send(answer, choose);
  // What ends a document for good is asked about twice.
  await somebody.send(somebody.asks("sure", confirm) ? { sure: "yes" } : {}, confirm);
  await place.calm();
  return somebody;
}
