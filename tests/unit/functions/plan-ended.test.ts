import { describe, expect, it } from "vitest";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { agreementChecked } from "./agreement-place.ts";
import type { Paged } from "./place.ts";

const [plan] = exampleOrganisation("2026-11-23T12:00:00.000Z").plans;

/** A plan that was taken over from before Accord, in force to a day, the last one included. */
const planTo = ({ memory }: Paged, end: string) =>
  memory.guards.set("plans", {
    ...{ name: "plans", version: memory.guards.size + 1 },
    claims: [{ by: "SP", start: "2024-04-01", end }],
  });

/** An agreement that was begun under the plan, of which one indicator contributes to it. */
async function begunUnderPlan() {
  const serving = { "indicators.i1.serves": "plan", "indicators.i1.planIndicator": "SP-I1.2" };
  return await agreementChecked("intermediary", { ...agreementTyped, ...serving }, (place) => {
    planTo(place, "2027-03-31");
    Object.assign(place.deps.records, { plan: () => Promise.resolve(plan) });
  });
}
const refusal = "cannot be chosen any more";

describe("an agreement that names an indicator of a plan", () => {
  it("is submitted while the plan is in force", async () => {
    const { place, writer } = await begunUnderPlan();
    expect(writer.text).not.toContain(refusal);
    await writer.send({}, "/submission");
    expect(place.world.report?.status).toBe("submitted");
  });

  it("is not shown as ready once another plan took its place, and the field is named", async () => {
    const { place, writer } = await begunUnderPlan();
    planTo(place, "2026-11-22");
    await writer.open(writer.page.url);
    expect(writer.text).toContain(`“Indicator 1: the plan’s indicator” ${refusal}`);
    expect(() => writer.form("/submission")).toThrow();
  });

  it("is refused where that happened after its page was opened, and nothing is lost", async () => {
    const { place, writer } = await begunUnderPlan();
    planTo(place, "2026-11-22");
    await writer.send({}, "/submission");
    expect(writer.page.url).toContain("/check");
    expect(writer.text).toContain(refusal);
    expect(place.world.report?.status).toBe("draft");
    await writer.open(writer.link("/sections/indicators"));
    const chosen = writer.page.root.querySelector('[value="SP-I1.2"]');
    expect(chosen?.attributes).toHaveProperty("checked");
  });
});
