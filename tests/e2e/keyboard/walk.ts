import { daysLater } from "../../../shared/domain/organisation/business-days.ts";
import type { Local } from "../../support/local.ts";
import type { Story } from "../../support/story.ts";
import type { Keyboard } from "./keyboard.ts";

/** What the people of all scenes share: the product, the documents that they go through it with, and their keyboards. */
export type Walk = {
  local: Local;
  story: Story;
  /** A report that the secretary takes care of while it is in review: the address of its finance officer is wrong. */
  troubled: Story;
  /** A report whose resolution a director refused to sign, so that it goes to a meeting. */
  refused: Story;
  /** A strategic plan, from the scene on in which it is started. */
  plan: Story;
  /** Somebody with a keyboard, no scripts and no mouse; each page that they come to is looked at. */
  somebody: (locale: string) => Promise<Keyboard>;
};

/** The form whose address ends so, be it sent before or not. */
export const form = (end: string) => `main form:is([action$="/${end}"], [action$="/${end}?sent"])`;

/** The first line of the summary of what is wrong. */
export const firstError = "[role=alert] a";

/** The day that it is for the product, at the head office. */
export async function today({ local }: Walk): Promise<string> {
  const { now } = (await (await fetch(`${local.timeControl}/time`)).json()) as { now: string };
  return new Date(now).toLocaleDateString("en-CA", { timeZone: "America/Montreal" });
}

/** A day a year on. */
export async function inAYear(walk: Walk): Promise<string> {
  const [year = "", ...rest] = (await today(walk)).split("-");
  return [Number(year) + 1, ...rest].join("-").replace("-02-29", "-02-28");
}

/** A day some days on. */
export async function inDays(walk: Walk, count: number): Promise<string> {
  return daysLater(await today(walk), count);
}
