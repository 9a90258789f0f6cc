import { describe, expect, it } from "vitest";
import { openReport } from "../../../shared/usecases/clock/open-report.ts";
import type { Visitor } from "../../support/visitor.ts";
import { agreementId } from "../hostile/agreement.ts";
import { secretary } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";
import { agreementInForce, at, firstDue, onRecord } from "./tranche-place.ts";

/** The secretary opens the page of the act from that of the agreement. */
async function onEnding(place: Paged, how: "terminated" | "closed"): Promise<Visitor> {
  const browser = await arriveAs(place, secretary);
  await browser.open(browser.link(`/ending/${how}`));
  return browser;
}

const reason = "Lettre du partenaire du 20 novembre 2026.";
const typesOf = ({ memory }: Paged) => memory.entries.map(({ type }) => type);

describe("an agreement that ends before its time", () => {
  it("says before what hangs on it, and after that nothing becomes due or is opened any more", async () => {
    const place = await agreementInForce();
    const browser = await onEnding(place, "terminated");
    expect(browser.text).toMatch(/not asked for any more: annual report, April 2027/);
    expect(browser.text).toMatch(/not to be paid any more: Tranche 1.*Tranche 2/);
    await browser.send({ day: "2026-11-23", reason }, "/ending/terminated");
    expect(browser.links("/ending/terminated")).toEqual([]);
    await place.calm();
    expect(place.memory.entries.at(-1)).toMatchObject({
      type: "agreement-ended",
      facts: { how: "terminated", on: "2026-11-23", by: secretary },
    });
    const told = place.world.sent.flatMap(({ letter }) =>
      letter.to === "partner" && letter.template === "agreement-ended" ? [letter.addressee.name] : [],
    );
    expect(told).toEqual(["Association Yiriwa Denw"]);
    await at(place, firstDue);
    expect(onRecord(place).map(({ type }) => type)).toEqual(["tranches-scheduled"]);
    const report = `${agreementId}-p1`;
    await openReport(place.world.deps, {
      ...{ kind: "obligation", id: report, dueAt: place.world.now, handle: "obligation" },
    });
    expect(typesOf(place).filter((type) => type === "document-opened")).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      "a day that is to come",
      { day: "2026-11-24", reason },
      "Give a day on which the agreement was in force",
    ],
    [
      "a day before it was in force",
      { day: "2026-11-22", reason },
      "Give a day on which the agreement was in force",
    ],
    ["30 February", { day: "30 February 2026", reason }, "Since which day"],
    ["no reason", { day: "2026-11-23", reason: "" }, "reason"],
  ])("asks again for what is wrong, and keeps what was typed: %s", async (_what, typed, said) => {
    const place = await agreementInForce();
    const browser = await onEnding(place, "terminated");
    await browser.send(typed, "/ending/terminated");
    expect(browser.text).toContain(said);
    expect(browser.fillIn({}, "/ending/terminated").form).toMatchObject(typed);
    expect(typesOf(place)).not.toContain("agreement-ended");
  });
});

describe("an agreement that is closed", () => {
  it("is not while something of it is still to be reported or paid", async () => {
    const place = await agreementInForce();
    const browser = await onEnding(place, "closed");
    await browser.send({ day: "2026-11-23", reason }, "/ending/closed");
    expect(browser.text).toContain("still to be reported or paid");
    expect(typesOf(place)).not.toContain("agreement-ended");
  });
});
