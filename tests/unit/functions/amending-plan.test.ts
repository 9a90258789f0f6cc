import { describe, expect, it, vi } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { unsubscribed } from "../../../shared/domain/organisation/subscription.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { readPlanIndicators } from "../../../shared/usecases/reading/plan-indicators.ts";
import { overseenUrl, publishedFileUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { secretary } from "../histories/acts.ts";
import { example } from "../load/changed.ts";
import { amendParts } from "./amending-acts.ts";
import { adoptedPlan, begunBy, begunOn } from "./amending-place.ts";
import { answerAs, arriveAs, browserOn, type Paged } from "./place.ts";

/** Whoever starts plans in the example. */
const planner = "P-017";
const reviewers = ["P-004", "P-005", "P-009", "P-010", "P-006"];
const directors = ["P-008", "P-009", "P-010"];

const target = "indicators.i1.target2030";
const moveTarget = (place: Paged, to = "900", by = planner) =>
  amendParts(place, { "indicators.i1": { [target]: to } }, by);

const idOf = ({ memory }: Paged): string => memory.entries[0]?.documentId ?? "";

/** The same with the example's agreement under the plan, whose donors are linked to it by that. */
function withAgreementUnder(place: Paged): Paged {
  const agreementsUnder = () =>
    Promise.resolve({ agreements: example.agreements.slice(0, 1), written: [], more: false });
  Object.assign(place.world.deps.records, { agreementsUnder });
  return place;
}

/** Submitted, and approved by everybody whom its policy names. */
async function adopt(place: Paged): Promise<void> {
  await place.calm();
  for (const person of reviewers) await answerAs(place, person, { decision: "approve" });
  for (const person of directors) await answerAs(place, person, { ballot: "sign" });
}

describe("an amendment of an adopted plan", () => {
  it("is begun on its page, goes to the board, and changes it: whoever reads the plan sees both targets", async () => {
    const amending = await adoptedPlan();
    const { amended: plan } = amending;
    const place = withAgreementUnder(await begunOn(amending, planner));
    const writer = await moveTarget(place);
    expect(writer.text).toMatch(/What changes.*target for 2030.*1,500\.5.*900/);
    expect(writer.text).toContain("it comes into force, and those whom it concerns are told");
    await writer.send({}, "/submission");
    await adopt(place);
    const id = idOf(place);
    expect(place.world.report).toMatchObject({ kind: "amendment", status: "in-force", announced: true });
    expect(plan.memory.entries.at(-1)).toMatchObject({
      type: "plan-amended",
      facts: { by: id, number: 1, changes: ["framework"] },
    });

    const reader = await arriveAs(plan, planner);
    expect(reader.text).toMatch(new RegExp(`Amendment 1 \\(${id}\\).*target for 2030.*1,500\\.5.*900`));
    for (const lang of ["en", "fr"] as const) {
      const everybody = browserOn(plan);
      await everybody.open(`${plan.origin}/${lang}/reports/${idOf(plan)}`);
      expect(everybody.text).toMatch(/1[,\s]500[.,]5.*900/);
      expect(everybody.text).toContain(id);
    }
    const file = await makeApp(plan.deps).request(publishedFileUrl("en", idOf(plan)));
    const said = (await file.json()) as {
      amendments: { document: string; fields: Record<string, object> }[];
    };
    expect(said.amendments).toMatchObject([
      { document: id, fields: { [`/values/${target}`]: { value: 900 }, "/values/change.context": {} } },
    ]);
    expect(JSON.stringify(said)).not.toContain("deuxième salle");

    const told = place.world.sent.filter(({ letter }) => letter.to === "donor");
    expect(told.map(({ letter }) => letter.template)).toEqual(["amendment-in-force"]);
    const [{ letter } = { letter: null }] = told;
    const mail = letter && compose(letter, "https://accord.example").text;
    expect(mail).toMatch(/auquel contribue une entente de .+ a été modifié/);
    expect(mail).toContain(`https://accord.example/fr/reports/${idOf(plan)}`);
  });

  it.each([
    ["is told to whoever subscribed to plans, with the link by which they end that", false],
    ["is told to nobody who ended that", true],
  ])("%s", async (_, isEnded) => {
    const place = await begunOn(await adoptedPlan(), planner);
    const { memory, world } = place;
    const id = "northern-lantern-fund";
    const known = memory.subscriptions.get(id);
    if (!known) throw new Error("nobody subscribed to anything");
    const toPlans = { ...known, topic: "plan-adopted" } as const;
    memory.subscriptions.set(id, isEnded ? unsubscribed(toPlans, world.now, "page") : toPlans);
    const asked = vi.spyOn(world.deps.subscriptions, "ofTopic");
    await (await moveTarget(place)).send({}, "/submission");
    await adopt(place);
    expect(asked.mock.calls).toContainEqual(["plan-adopted"]);
    const letters = world.sent.flatMap(({ letter }) => (letter.to === "subscriber" ? [letter] : []));
    expect(letters.map(({ template }) => template)).toEqual(isEnded ? [] : ["amendment-in-force"]);
    for (const letter of letters) {
      const { text, headers } = compose(letter, "https://accord.example");
      expect(text).toContain("The strategic plan was amended. Since 23 November 2026 other results and");
      expect(text).toContain("asked to be told of strategic plans");
      expect(text).not.toContain("an agreement of");
      const link = /https:\/\/accord\.example(\/en\/unsubscribe\/plan-adopted\/\S+)/.exec(text)?.[1] ?? "";
      expect(headers).toEqual({ listUnsubscribe: `https://accord.example${link}` });
      const reader = browserOn(place);
      await reader.open(place.origin + link);
      expect(reader.text).toContain("whenever a strategic plan is published or amended");
      await reader.send();
      expect(memory.subscriptions.get(id)?.status).toBe("unsubscribed");
    }
  });

  it("has agreements that are begun later name its indicators as they are then, the new ones among them", async () => {
    const amending = await adoptedPlan();
    const place = await begunOn(amending, planner);
    const wording = "Enfants entendus par un juge spécialisé";
    const writer = await amendParts(
      place,
      { "indicators.i1": { "indicators.i1.wording": wording } },
      planner,
    );
    await writer.send({}, "/submission");
    await adopt(place);
    const { amended: plan } = amending;
    const named = await readPlanIndicators(plan.world.deps, idOf(plan), "en");
    expect(named).toMatchObject([{ name: `${idOf(plan)}/i1`, wording }, {}]);
  });

  it("is begun by the secretary too, on the page from which she watches over the plan", async () => {
    const amending = await adoptedPlan();
    const { amended: plan } = amending;
    const place = await begunBy(amending, async () => {
      const watcher = await arriveAs(plan, secretary);
      await watcher.open(plan.origin + overseenUrl("en", linkOf(watcher), idOf(plan)));
      await watcher.open(watcher.link("/amendment"));
      await watcher.send({}, "/amendment");
      expect(watcher.text).toContain("The amendment is begun.");
    });
    expect(place.world.report).toMatchObject({ kind: "amendment", author: secretary });
  });

  it("still serves each right of the plan, or says why it does not", async () => {
    const place = await begunOn(await adoptedPlan(), planner);
    const writer = await amendParts(place, { "results.r1": { "results.r1.rights": "CRC-12" } }, planner);
    expect(writer.text).toMatch(/Why no result serves these rights.*Art\. 40/);
  });

  it("is one at a time, and none of an amendment", async () => {
    const amending = await adoptedPlan();
    const [first, second] = [await begunOn(amending, planner), await begunOn(amending, planner)];
    const writers = [await moveTarget(first), await moveTarget(second, "800")];
    await Promise.all(writers.map((writer) => writer.send({}, "/submission")));
    const submitted = [first, second].filter(({ world }) => world.report?.status === "submitted");
    expect(submitted).toHaveLength(1);
    const refused = writers[[first, second].findIndex(({ world }) => world.report?.status === "draft")];
    expect(refused?.text).toContain(`It is ${submitted[0] && idOf(submitted[0])}.`);
    const own = submitted[0] && (await arriveAs(submitted[0], planner));
    expect(own?.links("/amendment")).toEqual([]);
  });

  it("is neither begun nor submitted once another has taken its place, and what was written is kept", async () => {
    const amending = await adoptedPlan();
    const place = await begunOn(amending, planner);
    const writer = await moveTarget(place);
    const { world, memory } = amending.amended;
    const supersede = { name: "supersede", successor: "SP-2029-2032", from: "2029-01-01" } as const;
    await carryOut(world.deps, idOf(amending.amended), memory.head, supersede);
    await writer.send({}, "/submission");
    expect(writer.text).toContain("another plan has taken its place, or its years are over");
    expect(place.world.report?.status).toBe("draft");
    // Whoever looks at all of it again reads there why it cannot be submitted, before they try.
    const again = await arriveAs(place, planner);
    await again.open(again.link("/check"));
    expect(again.text).toContain("another plan has taken its place, or its years are over");
    expect(again.text).toContain("900");
    expect(again.page.root.querySelectorAll("form[action*='/submission']")).toHaveLength(0);
    const reader = await arriveAs(amending.amended, planner);
    expect(reader.links("/amendment")).toEqual([]);
    await reader.open(reader.page.url.replace(/\/document.*$/, "/amendment"));
    expect(reader.text).toContain("another plan has taken its place");
  });
});
