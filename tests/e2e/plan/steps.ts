import { expect } from "vitest";
import { planTyped } from "../../support/example-plan.ts";
import { serve } from "../../support/served.ts";
import { answerAs, newestLink, type Paged } from "../../unit/functions/place.ts";
import { planBeingWritten, typedNow, write } from "../../unit/functions/plan-place.ts";
import type { Hand } from "../hand.ts";

type Lang = "en" | "fr";

/** A plan in memory whose pages browsers can open, and who has to do with it. */
export type PlanServed = { place: Paged; origin: string; close: () => Promise<void> };

const [planner, technical, finance, safeguarding] = ["P-017", "P-004", "P-005", "P-015"];

export async function planServed(): Promise<PlanServed> {
  const place = await planBeingWritten();
  write(place, planTyped);
  return { place, ...(await serve(place.app)) };
}

/** By the link of somebody's newest mail to their page. */
async function arrives({ place, origin }: PlanServed, hand: Hand, person: string, lang: Lang) {
  await hand.open(newestLink(place, person, lang).replace(place.origin, origin));
  await hand.follow('main form[action*="/link/"] button');
}

/** From any page of a task to one below its list. */
const below = (hand: Hand, path: string) => hand.address.replace(/(\/tasks\/[^/?#]+).*$/, `$1${path}`);

/** Whoever writes a plan finds one of its rows in the list, changes it, takes another out and puts it back. */
export async function writesRows(plan: PlanServed, hand: Hand, lang: Lang): Promise<void> {
  await arrives(plan, hand, planner, lang);
  await hand.follow('ol.tasks a[href$="/sections/indicators"]');
  await hand.follow('button[name="go"][value="remove:indicators:i2"]');
  expect(typedNow(plan.place)["indicators.rows"]).toBe("i1");
  await hand.unfold('details:has(button[value="restore:indicators:i2"]) > summary');
  await hand.follow('button[name="go"][value="restore:indicators:i2"]');
  expect(typedNow(plan.place)["indicators.rows"]).toBe("i1 i2");
  await hand.follow('main a[href$="/sections/indicators.i1"]');
  await changesRow(plan, hand, "Registers of two courts");
  expect(hand.address).toContain("/sections/indicators.i2");
}

/** On the page of an indicator its source becomes another, and the form goes on. */
async function changesRow({ place }: PlanServed, hand: Hand, source: string): Promise<void> {
  await hand.type("indicators.i1.source", source);
  await hand.follow('button[name="go"][value="next"]');
  expect(typedNow(place)["indicators.i1.source"]).toBe(source);
}

/** Figures from a spreadsheet are shown as they are read, and then taken. */
export async function pastesFigures({ place }: PlanServed, hand: Hand): Promise<void> {
  await hand.follow('button[name="go"][value="list"]');
  await hand.follow('main a[href$="/sections/indicators/table"]');
  await hand.type("table", "Indicator 2027 2028 2029 2030".replaceAll(" ", "\t").concat("\n1\t200\t300\t\t"));
  await hand.follow('button[name="go"][value="look"]');
  expect(typedNow(place)["indicators.i1.target2027"]).toBe("1 500,5");
  await hand.follow('button[name="go"][value="take"]');
  expect(typedNow(place)["indicators.i1.target2027"]).toBe("200");
}

/** From the page that shows all of it the plan is submitted. */
export async function submits({ place }: PlanServed, hand: Hand): Promise<void> {
  await hand.open(below(hand, "/check"));
  await hand.follow('form[action*="/submission"] button');
  expect(hand.address).toMatch(/\/document$/);
  await place.calm();
  expect(place.world.report?.status).toBe("in-review");
}

/** A reviewer asks for another source at one indicator; what the others are asked is approved. */
export async function asksForChange(plan: PlanServed, hand: Hand, lang: Lang): Promise<void> {
  const { place } = plan;
  await arrives(plan, hand, technical, lang);
  const comment = "comment.indicators.i1.source";
  await hand.unfold(`details:has(textarea[name="${comment}"]) > summary`);
  await hand.type(comment, "Say which courts.");
  await hand.choose("decision", "request-changes");
  await hand.follow('form[action*="/confirmation"] button');
  await hand.follow('form[action*="/decision"] button.button');
  expect(hand.address).toMatch(/\/receipt$/);
  await place.calm();
  for (const other of [finance, safeguarding]) await answerAs(place, other, { decision: "approve" });
  expect(place.world.report?.status).toBe("changes-requested");
}

/** The plan is back: what was asked stands at its row, which is changed, and the plan is submitted again. */
export async function mendsRow(plan: PlanServed, hand: Hand, lang: Lang): Promise<void> {
  await arrives(plan, hand, planner, lang);
  await hand.follow('ol.tasks a[href$="/sections/indicators"]');
  await hand.follow('main a[href$="/sections/indicators.i1"]');
  expect(await hand.read()).toContain("Say which courts.");
  await changesRow(plan, hand, "Registers of the courts of Kati and Kita");
  await submits(plan, hand);
}
