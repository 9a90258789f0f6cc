import { describe, expect, it } from "vitest";
import type { Visitor } from "../../support/visitor.ts";
import { approved, type OpenedPlan, openedPlan, submits, translator } from "./opened-plan.ts";
import { arriveAs } from "./place.ts";

const secretary = "P-007";

/** A plan that was submitted with nothing of its translation. */
async function submittedPlan(): Promise<OpenedPlan> {
  const place = await openedPlan();
  await submits(place);
  return place;
}

/** The secretary, where whoever translates the plan is invited. */
async function inviting(place: OpenedPlan): Promise<Visitor> {
  const who = await arriveAs(place, secretary);
  await who.open(who.link("/translators"));
  return who;
}

const types = ({ memory }: OpenedPlan) => memory.entries.map(({ type }) => type);

describe("whoever watches over a plan", () => {
  it("invites a translator once it is approved and waits for its translation", async () => {
    const place = await submittedPlan();
    await approved(place);
    expect(types(place).at(-1)).toBe("publication-held");
    const who = await inviting(place);
    expect(who.text).toContain("Nobody translates yet.");
    await who.send({ to: translator }, "?sent");
    expect(who.text).toContain("They are invited by mail");
    await place.calm();
    expect(place.world.mailsTo(translator).at(-1)?.template).toBe("translation-wanted");
    const peter = await arriveAs(place, translator);
    expect(peter.text).toContain("The plan is submitted and does not change");
    expect(peter.links("/translating/").length).toBeGreaterThan(9);
    await place.calm();
    expect(types(place).at(-1)).toBe("colleague-invited");
  });

  it("sees how far it has come, and ends the invitation", async () => {
    const place = await submittedPlan();
    const who = await inviting(place);
    await who.send({ to: translator }, "?sent");
    await place.calm();
    const peter = await arriveAs(place, translator);
    await peter.open(peter.link("/translating/direction"));
    await peter.send({ vision: "Un monde", mission: "Les systèmes", go: "list" }, "/translating/");
    await who.open(who.link("/translators"));
    expect(who.text).toContain("Peter Lang");
    expect(who.text).toMatch(/2 of \d+ texts are done/);
    expect(who.page.root.innerHTML).not.toContain("Un monde");
    await who.send({}, "?release");
    expect(who.text).toContain("The invitation has ended.");
    await peter.open(peter.page.url);
    expect(peter.links("/translating/")).toEqual([]);
  });

  it("is asked whom to invite where nobody is chosen", async () => {
    const who = await inviting(await submittedPlan());
    await who.send({}, "?sent");
    expect(who.page.url).toContain("checked");
    expect(who.text).toContain("Choose whom you invite");
  });

  it("invites one while its author writes it as well, and nobody who is not there", async () => {
    const place = await openedPlan();
    const who = await inviting(place);
    await who.send({ to: "P-999" }, "?sent");
    expect(types(place)).not.toContain("colleague-invited");
    const again = await inviting(place);
    await again.send({ to: translator }, "?sent");
    await place.calm();
    expect(place.world.mailsTo(translator).at(-1)?.template).toBe("translation-asked");
  });
});
