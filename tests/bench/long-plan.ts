import { people } from "../support/cast.ts";
import type { Local } from "../support/local.ts";
import { beginPlan, longPlanOfFourYears, planner, planWithIndicators } from "../support/plan.ts";
import { Story } from "../support/story.ts";
import type { Visitor } from "../support/visitor.ts";
import { bundled } from "./bundled.ts";
import type { Measure } from "./measure.ts";
import type { WeighedWeb } from "./weighed-web.ts";

/** What a plan of sixty indicators asks of AWS: to save one of its rows, to submit it, and to decide on it. */
export async function aLongPlan(local: Local): Promise<Measure[]> {
  const { WeighedWeb } = await bundled<typeof import("./weighed-web.ts")>("weighed-web.ts");
  const web = new WeighedWeb(local);
  const few = await savingRow(web, (await written(local, planWithIndicators(5))).author);
  const { plan, author } = await written(local, longPlanOfFourYears);
  const many = await savingRow(web, author);
  await author.open(author.link("/check"));
  const submission = author.fillIn({}, "/submission");
  const submitted = await web.spentOn(author, submission.url, submission.form);
  const reviewer = await plan.arrive(await plan.mailTo(people.reviewer));
  await reviewer.send({ decision: "approve" }, "/confirmation");
  const decision = reviewer.fillIn({}, "/decision");
  const decided = await web.spentOn(reviewer, decision.url, decision.form);
  return [
    { name: "AWS calls of a plan’s submission", value: submitted.calls, unit: "calls", goal: { exactly: 5 } },
    { name: "a plan’s submission", value: submitted.units, unit: "request units" },
    { name: "AWS calls of a decision on a plan", value: decided.calls, unit: "calls", goal: { exactly: 2 } },
    { name: "a decision on a plan", value: decided.units, unit: "request units", goal: { atMost: 16 } },
    { name: "saving a row among 5", value: few, unit: "request units" },
    { name: "saving a row among 60", value: many, unit: "request units", goal: { atMost: few } },
  ];
}

/** A plan whose form is filled in, with its author at the list of its parts. */
async function written(local: Local, typed: Readonly<Record<string, string>>) {
  const { documentId } = await beginPlan(local);
  const plan = Story.of(local, documentId);
  await plan.keepDraft(typed);
  return { plan, author: await plan.arrive(await plan.mailTo(planner)) };
}

/** The author changes one indicator, and comes back to the list of parts. */
async function savingRow(web: WeighedWeb, author: Visitor): Promise<number> {
  const list = author.page.url;
  await author.open(author.link("/sections/indicators"));
  await author.open(author.link("/sections/indicators."));
  const { url, form } = author.fillIn({}, "/sections/");
  const [changed = ""] = Object.keys(form).filter((name) => name.endsWith(".source"));
  const { units } = await web.spentOn(author, url, { ...form, [changed]: "Registers of two courts" });
  await author.open(list);
  return units;
}
