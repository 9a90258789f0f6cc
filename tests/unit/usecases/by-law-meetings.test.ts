import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { membersRulesNow } from "../../../shared/domain/documents/governance/members-rules.ts";
import { holdsOn, standingOf } from "../../../shared/domain/documents/governance/standing.ts";
import { owedByGovernance } from "../../../shared/domain/documents/owed.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { standingInWords } from "../../../shared/views/documents/governance.tsx";
import { byLawTyped, governanceBasis, policyTyped } from "../../support/example-governance.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";

/** The meeting of members that a by-law waits for is put off, and what they decided at it is corrected on record. */

const by = { person: "secretary", roles: ["secretary"], active: true };
const reasonCommitment = "a".repeat(64);
const today = "2027-06-01";

type Place = ReturnType<typeof governanceInMemory>;
type Given<N extends Command["name"]> = Partial<Extract<Command, { name: N }>>;

const moved = (meetOn: string, more: Given<"move-members-meeting"> = {}): Command => ({
  ...{ name: "move-members-meeting", by, meetOn, today, reasonCommitment },
  ...more,
});
const recorded = (outcome: "confirmed" | "rejected", more: Given<"record-members"> = {}): Command => ({
  ...{ name: "record-members", by, outcome, heldOn: "2027-06-15", today: "2027-06-16", reasonCommitment },
  ...more,
});
type Decided = { outcome: "confirmed" | "amended" | "rejected" | "not-submitted"; heldOn: string };
const corrected = (replaces: Decided, is: Decided, more: Given<"correct-members"> = {}): Command => ({
  ...{
    name: "correct-members",
    by,
    replaces,
    ...is,
    today: "2027-06-20",
    placeTakenBy: null,
    reasonCommitment,
  },
  ...more,
});
const confirmed: Decided = { outcome: "confirmed", heldOn: "2027-06-15" };
const rejected: Decided = { outcome: "rejected", heldOn: "2027-06-15" };

async function adopted(typed = byLawTyped, more: Parameters<Place["open"]>[1] = { type: "by-law" }) {
  const place = governanceInMemory();
  await place.open("GD-1", more);
  expect(await place.submit("GD-1", typed)).toBe("submitted");
  await place.adopt("GD-1");
  return place;
}

/** A by-law that the members confirmed, and another in its place. */
async function revised() {
  const place = await adopted();
  expect(await place.give("GD-1", recorded("confirmed"))).toBe("done");
  const replaces = {
    id: "GD-1",
    contentHash: place.reportOf("GD-1").contentHash ?? "",
    values: { ...byLawTyped },
  };
  await place.open("GD-2", { type: "by-law", replaces });
  expect(await place.submit("GD-2", { ...byLawTyped, "change.why": "It is time." })).toBe("submitted");
  await place.adopt("GD-2");
  return place;
}

const eventsOf = (place: Place, id: string) => place.memoryOf(id).entries.map((entry) => upcast(entry).event);
const mailed = (place: Place, template: string) =>
  [...place.memoryOf("GD-1").rows.values()].filter(
    ({ row: { effect } }) => "template" in effect && effect.template === template,
  );

describe("the meeting of members that a by-law waits for", () => {
  it("is put off by whoever watches over it: it holds until that day, which its reminders and the calendar follow", async () => {
    const place = await adopted();
    await place.look("GD-1", "2027-05-16T18:00:00.000Z");
    expect(place.tailOf("GD-1").told.members).toBe(-30);
    expect(await place.give("GD-1", moved("2027-09-30"))).toBe("done");
    const tail = place.tailOf("GD-1");
    expect(standingOf(tail, "2027-06-16")).toMatchObject({
      is: "until-members",
      on: "2027-09-30",
      isPast: false,
    });
    expect(standingOf(tail, "2027-10-01")).toMatchObject({ is: "until-members", isPast: true });
    expect(owedByGovernance("GD-1", tail).at(-1)).toMatchObject({ id: "GD-1.members", on: "2027-09-30" });
    // Whoever was told of the day before hears of the new one: its author, and whoever watches over it.
    expect(mailed(place, "members-meeting-moved").map(({ row: { effect } }) => effect.effect)).toEqual([
      "mails",
      "tell",
    ]);
    await place.look("GD-1", "2027-06-17T18:00:00.000Z");
    expect(mailed(place, "by-law-unconfirmed")).toEqual([]);
    await place.look("GD-1", "2027-08-31T18:00:00.000Z");
    expect(place.tailOf("GD-1").told.members).toBe(-30);
    expect(mailed(place, "by-law-to-members")).toHaveLength(2);
    expect(await place.give("GD-1", moved("2027-08-31"))).toBe("done");
  });

  const notTheirs = { person: "author", roles: ["author"], active: true };
  it.each<[string, Command, string]>([
    ["by whoever does not watch over it", moved("2027-09-30", { by: notTheirs }), "no-longer-authorised"],
    ["without a reason", moved("2027-09-30", { reasonCommitment: null }), "comment-required"],
    ["to a day that is over", moved("2027-05-31"), "no-day-to-meet"],
    ["to the day that it has", moved("2027-06-15"), "no-day-to-meet"],
    ["to a day beyond which they must have met", moved("2028-12-02"), "no-day-to-meet"],
  ])("is not put off %s", async (_, command, code) => {
    const place = await adopted();
    expect(await place.give("GD-1", command)).toBe(code);
    expect(eventsOf(place, "GD-1").at(-1)?.type).not.toBe("members-meeting-moved");
  });

  it("is not put off once they decided, nor of a policy", async () => {
    const place = await adopted();
    expect(await place.give("GD-1", recorded("confirmed"))).toBe("done");
    expect(await place.give("GD-1", moved("2027-09-30"))).toBe("members-decided");
    const policy = await adopted(policyTyped, {});
    expect(await policy.give("GD-1", moved("2027-09-30"))).toBe("no-by-law");
  });
});

describe("what was recorded of the members", () => {
  it("is corrected by a later entry: a by-law that they confirmed has lapsed after all, and gives its place back", async () => {
    const place = await revised();
    expect(await place.give("GD-2", recorded("confirmed"))).toBe("done");
    expect(await place.give("GD-2", corrected(confirmed, rejected))).toBe("done");
    await place.relay("GD-2");
    expect(standingOf(place.tailOf("GD-2"), "2027-06-20")).toMatchObject({ is: "lapsed", on: "2027-06-15" });
    expect(holdsOn(place.tailOf("GD-1"), "2027-06-20")).toBe(true);
  });

  it("is corrected the other way: what was said to have lapsed holds, and what it replaced gives way again", async () => {
    const place = await revised();
    expect(await place.give("GD-2", recorded("rejected"))).toBe("done");
    await place.relay("GD-2");
    expect(holdsOn(place.tailOf("GD-1"), "2027-06-20")).toBe(true);
    expect(await place.give("GD-2", corrected(rejected, confirmed))).toBe("done");
    await place.relay("GD-2");
    expect(standingOf(place.tailOf("GD-2"), "2027-06-20")).toMatchObject({ is: "confirmed" });
    expect(place.tailOf("GD-1").replaced).toMatchObject({ by: "GD-2" });
    // Both entries stand, the later one counts.
    const [first, second] = eventsOf(place, "GD-2").flatMap((event) =>
      event.type === "by-law-decided-by-members" || event.type === "by-law-decision-corrected"
        ? [event.facts.outcome]
        : [],
    );
    expect([first, second]).toEqual(["rejected", "confirmed"]);
  });

  it.each<[string, Command, string]>([
    [
      "by whoever does not watch over it",
      corrected(confirmed, rejected, { by: { person: "author", roles: [], active: true } }),
      "no-longer-authorised",
    ],
    [
      "without minutes that say so",
      corrected(confirmed, rejected, { reasonCommitment: null }),
      "comment-required",
    ],
    ["where somebody corrected it meanwhile", corrected(rejected, confirmed), "corrected-meanwhile"],
    ["to what is on record", corrected(confirmed, confirmed), "nothing-corrected"],
    ["to a day to come", corrected(confirmed, { ...confirmed, heldOn: "2027-06-21" }), "no-day-of-members"],
    [
      "to a day before its adoption",
      corrected(confirmed, { ...rejected, heldOn: "2026-11-23" }),
      "no-day-of-members",
    ],
  ])("is not corrected %s", async (_, command, code) => {
    const place = await adopted();
    expect(await place.give("GD-1", recorded("confirmed"))).toBe("done");
    expect(await place.give("GD-1", command)).toBe(code);
  });

  it("is not corrected before anything is on record of them", async () => {
    const place = await adopted();
    expect(await place.give("GD-1", corrected(confirmed, rejected))).toBe("members-undecided");
  });

  it("does not hold again where another has taken its place since", async () => {
    const place = await adopted();
    expect(await place.give("GD-1", recorded("rejected"))).toBe("done");
    const taken = corrected(rejected, confirmed, { placeTakenBy: "GD-7" });
    expect(await place.give("GD-1", taken)).toBe("place-taken");
    // That it was on another day changes no place.
    const otherDay = corrected(rejected, { ...rejected, heldOn: "2027-06-14" }, { placeTakenBy: "GD-7" });
    expect(await place.give("GD-1", otherDay)).toBe("done");
  });
});

describe("a by-law of the same purpose as one that lapsed (CNCA s. 152(5))", () => {
  const members = membersRulesNow({});
  const again = (answer: string) =>
    adopted({ ...byLawTyped, "members.again": answer }, { type: "by-law", members });

  it("is asked of whoever writes it, with its citation, where the rules say so; and of no by-law before that", () => {
    const asked = (more: Partial<GovernanceBasis>) =>
      fieldsOf(governanceDefinition({ ...governanceBasis, type: "by-law", ...more }), {}).find(
        ({ name }) => name === "members.again",
      );
    expect(JSON.stringify(asked({ members })?.hint)).toMatch(/s\.\s152\(5\).*par\.\s152\(5\)/);
    expect(asked({})).toBeUndefined();
    expect(asked({ members: { ...members, again: undefined } })).toBeUndefined();
  });

  it("is not in force before the members confirm it, and is on its day from then on", async () => {
    const place = await again("yes");
    await place.look("GD-1", "2027-06-16T18:00:00.000Z");
    expect([holdsOn(place.tailOf("GD-1"), "2027-06-16"), place.tailOf("GD-1").inForceOn]).toEqual([
      false,
      null,
    ]);
    const words = (lang: "en" | "fr") => standingInWords(lang, place.tailOf("GD-1"), "2027-06-01");
    expect(words("en")).toContain("in force only once the members confirm it");
    expect(words("fr")).toContain("en vigueur seulement une fois confirmé par les membres");
    expect(await place.give("GD-1", recorded("confirmed"))).toBe("done");
    expect(place.tailOf("GD-1").inForceOn).toBe("2027-06-15");
    expect(standingOf(place.tailOf("GD-1"), "2027-06-16")).toMatchObject({
      is: "confirmed",
      since: "2027-06-15",
    });
  });

  it("never was in force where they reject it; and is, where that was recorded by mistake", async () => {
    const place = await again("yes");
    expect(await place.give("GD-1", recorded("rejected"))).toBe("done");
    await place.look("GD-1", "2027-06-17T18:00:00.000Z");
    expect(eventsOf(place, "GD-1").map(({ type }) => type)).not.toContain("governance-in-force");
    expect(await place.give("GD-1", corrected(rejected, confirmed))).toBe("done");
    expect(place.tailOf("GD-1").inForceOn).toBe("2027-06-15");
  });

  it("held from no earlier day than the one on which they confirmed it, as that is corrected", async () => {
    const place = await again("yes");
    expect(await place.give("GD-1", recorded("confirmed"))).toBe("done");
    const later: Decided = { ...confirmed, heldOn: "2027-06-18" };
    expect(await place.give("GD-1", corrected(confirmed, later))).toBe("done");
    const held = { is: "confirmed", on: "2027-06-18", since: "2027-06-18" };
    expect(standingOf(place.tailOf("GD-1"), "2027-06-20")).toMatchObject(held);
  });

  it("is in force from its adoption where whoever wrote it says that it is none such", async () => {
    const place = await again("no");
    expect(place.tailOf("GD-1").inForceOn).toBe("2026-11-24");
  });
});
