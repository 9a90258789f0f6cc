import { digitsOn } from "../../support/enrolling.ts";
import type { Visitor } from "../../support/visitor.ts";
import { Authenticator } from "./authenticator.ts";
import { chosen, confirmed, director, origin, pass, rule, type Stepping } from "./place.ts";

/** A director and a passkey in software, by their pages. */

/** What the page asks the browser. */
export const askedOn = ({ page }: Visitor): { challenge: string; rpId?: string } =>
  JSON.parse(page.root.querySelector("form[data-asked]")?.getAttribute("data-asked") ?? "{}");

/** Presses a button that leads to the browser's own question, and has an authenticator answer it. */
export async function answeredBy(browser: Visitor, key: Authenticator, to: "enrol" | "prove"): Promise<void> {
  await browser.send({}, `/passkey/${to}`);
  const answer = to === "enrol" ? key.create(askedOn(browser)) : key.get(askedOn(browser));
  await browser.send({ answer: JSON.stringify(answer) }, "/answer");
}

/** Somebody whose passkey counts by now. */
export async function withPasskey(place: Stepping, who = director): Promise<Authenticator> {
  const key = new Authenticator(origin);
  const browser = await chosen(place, who);
  await answeredBy(browser, key, "enrol");
  await place.story.calm();
  await confirmed(place, digitsOn(browser));
  pass(place, { days: rule.holdDays });
  return key;
}
