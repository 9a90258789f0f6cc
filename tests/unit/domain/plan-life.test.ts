import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { donorsDayOf, effectsOf, nextDatesLook } from "../../../shared/domain/documents/kinds.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { titleOf } from "../../../shared/views/title.ts";
import { planBasis } from "../../support/example-plan.ts";
import { History } from "../../support/example-report.ts";
import { linePublished } from "../../support/line-histories.ts";

/** The same steps, of a plan. */
const ofPlan = (commands: readonly Command[]): Command[] =>
  commands.map((command) =>
    command.name === "open"
      ? { ...command, facts: { ...command.facts, kind: "plan", obligation: null, donorDueOn: null } }
      : command,
  );

describe("a strategic plan", () => {
  it("goes the way of its policy to its publication, and no donor's day is minded", () => {
    const history = new History().after(...ofPlan(linePublished));
    const { report: plan } = history;
    if (!plan) throw new Error("there is no plan");
    expect([plan.kind, plan.status]).toEqual(["plan", "published"]);
    expect(donorsDayOf(plan)).toBeNull();
    expect(nextDatesLook(plan, "2027-05-01T12:00:00.000Z", "America/Montreal")).toBeNull();
  });

  it("whose withdrawal is told to whoever takes part, and to no donor", () => {
    const withdrawn: Command = {
      name: "withdraw",
      by: { person: "secretary", roles: ["secretary"], active: true },
      reasonCommitment: "a".repeat(64),
    };
    const before = new History().after(...ofPlan(linePublished.slice(0, 3))).report;
    const history = new History().after(...ofPlan([...linePublished.slice(0, 3), withdrawn]));
    const [entry] = history.entries.slice(-1);
    expect(entry?.type).toBe("document-withdrawn");
    if (!before || !history.report) throw new Error("there is no plan");
    const event = {
      type: "document-withdrawn",
      facts: { by: "secretary", reasonCommitment: "a".repeat(64) },
    };
    const effects = effectsOf(before, history.report, event as never);
    expect(effects.filter(({ effect }) => effect === "notices")).toEqual([]);
    expect(effects.length).toBeGreaterThan(0);
  });

  it("has no donor’s day, nor has the report on a year of it", () => {
    const [opening] = linePublished;
    const facts = opening?.name === "open" ? { ...opening.facts, donorDueOn: null } : null;
    if (!facts) throw new Error("the line opens nothing");
    expect(
      donorsDayOf(evolve(null, { type: "document-opened", facts: { ...facts, kind: "plan" } })),
    ).toBeNull();
    const report = evolve(null, { type: "document-opened", facts });
    expect([
      donorsDayOf(report),
      nextDatesLook(report, "2026-11-23T12:00:00.000Z", "America/Toronto"),
    ]).toEqual([null, expect.any(String)]);
  });

  it("is called a plan by its title, in refusals and in letters, in either language", () => {
    expect(titleOf(planBasis)).toEqual({
      en: "Strategic plan 2027–2030",
      fr: "Plan stratégique 2027–2030",
    });
    expect(messages("en", "plan").reasons.withdrawn.cause).toContain("The plan was withdrawn");
    expect(messages("fr", "plan").reasons.withdrawn.cause).toContain("plan a été retiré");
    expect(messages("en", "document").reasons.withdrawn.cause).toContain("The document was withdrawn");
  });
});
