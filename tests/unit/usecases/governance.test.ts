import { describe, expect, it, vi } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { holdsOn, standingOf } from "../../../shared/domain/documents/governance/standing.ts";
import { standingInWords } from "../../../shared/views/documents/governance.tsx";
import { byLawTyped, policyTyped } from "../../support/example-governance.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";
import { withdraw } from "../../support/whole-line.ts";

const secretary = { person: "secretary", roles: ["secretary"], active: true };
const words = "a".repeat(64);

async function adopted(typed = policyTyped, more = {}) {
  const world = governanceInMemory();
  await world.open("GD-1", more);
  expect(await world.submit("GD-1", typed)).toBe("submitted");
  await world.adopt("GD-1");
  return world;
}

type Place = ReturnType<typeof governanceInMemory>;

const eventsOf = (world: Place, id: string) =>
  world.memoryOf(id).entries.map((entry) => upcast(entry).event.type);

/** A revision of it is adopted. */
async function revised(world: Place, typed = policyTyped, more = {}) {
  const { report, values } = inForceOf(world, "GD-1");
  const replaces = { id: "GD-1", contentHash: report.contentHash ?? "", values };
  await world.open("GD-2", { ...more, replaces });
  expect(await world.submit("GD-2", { ...typed, "change.why": "The law has changed." })).toBe("submitted");
  await world.adopt("GD-2");
}

const inForceOf = (world: Place, id: string) => {
  const report = world.reportOf(id);
  return { report, values: { ...policyTyped } };
};

describe("a governance document that the board resolved on", () => {
  it("is in force on its day of effect, by a resolution that its entry names, and is owed a review", async () => {
    const world = await adopted();
    expect(eventsOf(world, "GD-1").slice(-4)).toEqual([
      "document-published",
      "governance-adopted",
      "governance-in-force",
      "document-announced",
    ]);
    const { adopted: facts, inForceOn } = world.tailOf("GD-1");
    const approval = eventsOf(world, "GD-1").indexOf("document-approved") + 1;
    expect(facts).toMatchObject({ resolution: approval, owner: "executive-director", replaces: null });
    expect([inForceOn, facts?.reviewOn]).toEqual(["2026-11-24", "2029-11-24"]);
    expect(world.memoryOf("GD-1").looks.get("revision GD-1")?.dueAt).toBe("2029-08-26T13:00:00.000Z");
  });

  it("that takes effect later is put in force by the clock on that day, and not before", async () => {
    const world = await adopted({ ...policyTyped, effectOn: "2027-03-01" });
    expect(standingOf(world.tailOf("GD-1"), "2027-02-28")).toEqual({ is: "to-come", from: "2027-03-01" });
    await world.look("GD-1", "2027-02-28T12:00:00.000Z");
    expect(world.tailOf("GD-1").inForceOn).toBeNull();
    await world.look("GD-1", "2027-03-01T12:00:00.000Z");
    expect(world.tailOf("GD-1").inForceOn).toBe("2027-03-01");
  });

  it("takes effect on its adoption where it names an earlier day", async () => {
    const world = await adopted({ ...policyTyped, effectOn: "2026-01-01", reviewOn: "2028-12-31" });
    expect(world.tailOf("GD-1").inForceOn).toBe("2026-11-24");
  });

  it("is adopted once, however often the conductor asks", async () => {
    const world = await adopted();
    await world.adopt("GD-1").catch(() => {});
    expect(eventsOf(world, "GD-1").filter((type) => type === "governance-adopted")).toHaveLength(1);
  });
});

describe("what it replaces", () => {
  it("ends on the day on which the revision comes in force", async () => {
    const world = await adopted();
    await revised(world, { ...policyTyped, effectOn: "2027-03-01", reviewOn: "2030-03-01" });
    expect(world.tailOf("GD-1").replaced).toBeNull();
    await world.look("GD-2", "2027-03-01T13:30:00.000Z");
    expect(world.tailOf("GD-1").replaced).toEqual({ by: "GD-2", from: "2027-03-01" });
    expect([
      holdsOn(world.tailOf("GD-1"), "2027-03-01"),
      holdsOn(world.tailOf("GD-2"), "2027-03-01"),
    ]).toEqual([false, true]);
  });

  it("is replaced by one document alone: a second revision is refused as it is submitted", async () => {
    const world = await adopted();
    await revised(world);
    const { report, values } = inForceOf(world, "GD-1");
    await world.open("GD-3", { replaces: { id: "GD-1", contentHash: report.contentHash ?? "", values } });
    const refused = await world.submit("GD-3", { ...policyTyped, "change.why": "Once more." });
    expect(refused).toMatchObject({ code: "amended-first", by: "GD-2" });
  });
});

describe("its review", () => {
  it("opens its revision for whoever holds its owner's role, with what it says, once", async () => {
    const world = await adopted();
    await world.revise("GD-1", "2029-08-26T13:00:00.000Z");
    const opened = world.ids().filter((id) => world.memoryOf(id).head && id !== "GD-1");
    expect(opened).toEqual([expect.stringMatching(/^GD-2029-[0-9a-f]{8}$/)]);
    const [id = ""] = opened;
    const { basis, head } = world.memoryOf(id);
    const { roster } = await world.world.deps.directory.organisation();
    const [owner] = roster["executive-director"] ?? [];
    expect([head?.report.author, head?.report.dueOn]).toEqual([owner, "2029-11-24"]);
    expect(basis).toMatchObject({ replaces: { id: "GD-1", values: { owner: "executive-director" } } });
    await world.revise("GD-1", "2029-08-27T13:00:00.000Z");
    expect(world.memoryOf(id).entries).toHaveLength(head?.chain.number ?? 0);
  });

  it("is told to whoever watches over it when its day has come, until it is replaced", async () => {
    const world = await adopted();
    await world.look("GD-1", "2029-11-23T18:00:00.000Z");
    expect(world.tailOf("GD-1").told.review).toBeNull();
    await world.look("GD-1", "2029-11-24T18:00:00.000Z");
    await world.look("GD-1", "2029-11-25T18:00:00.000Z");
    const told = [...world.memoryOf("GD-1").rows.values()].filter(
      ({ row: { effect } }) => effect.effect === "tell" && effect.template === "governance-review",
    );
    expect([world.tailOf("GD-1").told.review, told.length]).toEqual([0, 1]);
  });
});

describe("a by-law", () => {
  type Outcome = NonNullable<ReturnType<Place["tailOf"]>["members"]>["outcome"];
  const record = (outcome: Outcome): Command => ({
    ...{ by: secretary, outcome, heldOn: "2027-06-15", today: "2027-06-16", reasonCommitment: words },
    name: "record-members",
  });

  it("holds until the members confirm it, which is asked of whoever watches over it", async () => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    expect(standingOf(world.tailOf("GD-1"), "2027-01-01")).toMatchObject({
      is: "until-members",
      isPast: false,
    });
    expect(standingOf(world.tailOf("GD-1"), "2027-06-16")).toMatchObject({
      is: "until-members",
      isPast: true,
    });
    await world.look("GD-1", "2027-05-16T18:00:00.000Z");
    expect(world.tailOf("GD-1").told.members).toBe(-30);
    expect(await world.give("GD-1", record("confirmed"))).toBe("done");
    expect(standingOf(world.tailOf("GD-1"), "2027-06-16")).toMatchObject({
      is: "confirmed",
      on: "2027-06-15",
    });
  });

  it("is said to have lapsed unless it was confirmed from the day after their meeting on, and its author and whoever watches over it are told", async () => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    const told = (template: string) =>
      [...world.memoryOf("GD-1").rows.values()].flatMap(({ row: { effect } }) =>
        "template" in effect && effect.template === template ? [effect] : [],
      );
    const words = (lang: "en" | "fr", today: string) =>
      standingInWords(lang, world.tailOf("GD-1"), today).replaceAll(/[\u00a0\u202f]/g, " ");
    await world.look("GD-1", "2027-06-15T18:00:00.000Z");
    expect(told("by-law-unconfirmed")).toEqual([]);
    expect(words("en", "2027-06-15")).not.toContain("lapsed");
    await world.look("GD-1", "2027-06-16T18:00:00.000Z");
    await world.look("GD-1", "2027-06-17T18:00:00.000Z");
    expect(told("by-law-unconfirmed")).toMatchObject([
      { effect: "mails", people: ["author"], purpose: "read", unless: "secretary" },
    ]);
    expect(told("by-law-to-members").at(-1)).toMatchObject({ effect: "tell", role: "secretary" });
    expect(words("en", "2027-06-16")).toContain("lapsed unless the members confirmed it");
    expect(words("fr", "2027-06-16")).toContain("caduc à moins que les membres ne l’aient confirmé");
    expect(await world.give("GD-1", record("confirmed"))).toBe("done");
    expect(told("by-law-decided")).toMatchObject([{ effect: "mail", person: "author", purpose: "read" }]);
  });

  it.each(["rejected", "not-submitted"] as const)(
    "lapses where it is %s, and what it replaced holds again",
    async (how) => {
      const world = await adopted(byLawTyped, { type: "by-law" });
      expect(await world.give("GD-1", record("confirmed"))).toBe("done");
      await revised(world, byLawTyped, { type: "by-law" });
      expect(holdsOn(world.tailOf("GD-1"), "2027-06-14")).toBe(false);
      expect(await world.give("GD-2", record(how))).toBe("done");
      await world.relay("GD-2");
      expect(standingOf(world.tailOf("GD-2"), "2027-06-15").is).toBe("lapsed");
      expect(holdsOn(world.tailOf("GD-1"), "2027-06-15")).toBe(true);
    },
  );

  /** A by-law that the members confirmed, a revision of it, and a revision of that one. */
  const inThree = async (): Promise<Place> => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    expect(await world.give("GD-1", record("confirmed"))).toBe("done");
    await revised(world, byLawTyped, { type: "by-law" });
    const replaces = { id: "GD-2", contentHash: "", values: { ...byLawTyped } };
    await world.open("GD-3", { type: "by-law", replaces });
    expect(await world.submit("GD-3", { ...byLawTyped, "change.why": "Once more." })).toBe("submitted");
    return world;
  };
  const holding = (world: Place) =>
    ["GD-1", "GD-2", "GD-3"].filter((id) => holdsOn(world.tailOf(id), "2027-06-15"));

  it.each([
    ["that was revised before, leaves the revision alone in force", ["adopt", "lapse"]],
    ["whose revision the board adopts after it, gives way to that once more", ["lapse", "adopt"]],
  ])("that lapses %s; where this lapses too, what was before both holds", async (_what, acts) => {
    const world = await inThree();
    for (const act of acts)
      if (act === "adopt") await world.adopt("GD-3");
      else {
        expect(await world.give("GD-2", record("rejected"))).toBe("done");
        await world.relay("GD-2");
      }
    for (const id of ["GD-2", "GD-1"]) await world.relay(id);
    expect(holding(world)).toEqual(["GD-3"]);
    expect(await world.give("GD-3", record("rejected"))).toBe("done");
    for (const id of ["GD-3", "GD-2"]) await world.relay(id);
    expect(holding(world)).toEqual(["GD-1"]);
  });

  it("I16 that lapses gives its place back, also where word of that comes before word that it took it", async () => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    const { report, values } = inForceOf(world, "GD-1");
    const replaces = { id: "GD-1", contentHash: report.contentHash ?? "", values };
    await world.open("GD-2", { type: "by-law", replaces });
    expect(await world.submit("GD-2", { ...byLawTyped, "change.why": "Once more." })).toBe("submitted");
    await world.adopt("GD-2", undefined, false);
    expect(await world.give("GD-2", record("rejected"))).toBe("done");
    const rows = [...world.memoryOf("GD-2").rows.values()].filter(
      ({ row }) => row.effect.effect === "give-place",
    );
    for (const { row } of rows.toReversed()) await world.relayRow("GD-2", row.id);
    expect([rows.length, world.tailOf("GD-1").replaced]).toEqual([2, null]);
  });

  it.each([
    ["is still to come: on that day", "2029-11-24", "2029-08-26T13:00:00.000Z", "2029-11-24"],
    [
      "has passed meanwhile: at once, with time to write it",
      "2027-06-20",
      "2027-06-16T15:00:00.000Z",
      "2027-08-15",
    ],
  ])(
    "that lapses leaves the review owed of what holds again; where its day %s",
    async (_what, reviewOn, dueAt, dueOn) => {
      const now = "2027-06-16T15:00:00.000Z";
      const world = await adopted({ ...byLawTyped, reviewOn }, { type: "by-law" });
      expect(await world.give("GD-1", record("confirmed"))).toBe("done");
      // The revision that the clock opened for this day of review came to nothing, and one that somebody began themselves lapses.
      const dueFirst = world.memoryOf("GD-1").looks.get("revision GD-1")?.dueAt ?? "";
      await world.revise("GD-1", dueFirst);
      const [first = ""] = world.ids().filter((id) => id !== "GD-1" && world.memoryOf(id).head);
      expect(await world.give(first, { name: "withdraw", by: secretary, reasonCommitment: words })).toBe(
        "done",
      );
      world.world.now = "2027-03-22T15:00:00.000Z";
      await revised(world, byLawTyped, { type: "by-law" });
      await world.revise("GD-1", dueFirst);
      expect(world.memoryOf("GD-1").looks.get("revision GD-1")).toBeUndefined();
      world.world.now = now;
      expect(await world.give("GD-2", record("rejected"))).toBe("done");
      await world.relay("GD-2");
      expect(world.memoryOf("GD-1").looks.get("revision GD-1")?.dueAt).toBe(dueAt);
      await world.revise("GD-1", dueAt);
      await world.revise("GD-1", dueAt);
      const opened = world
        .ids()
        .filter((id) => ![first, "GD-1", "GD-2"].includes(id) && world.memoryOf(id).head);
      expect(opened.map((id) => world.reportOf(id).dueOn)).toEqual([dueOn]);
    },
  );

  it("that lapsed takes nobody's turn: what holds again can be revised anew", async () => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    await revised(world, byLawTyped, { type: "by-law" });
    expect(await world.give("GD-2", record("rejected"))).toBe("done");
    await world.relay("GD-2");
    const { report, values } = inForceOf(world, "GD-1");
    const replaces = { id: "GD-1", contentHash: report.contentHash ?? "", values };
    await world.open("GD-3", { type: "by-law", replaces });
    expect(await world.submit("GD-3", { ...byLawTyped, "change.why": "Otherwise." })).toBe("submitted");
  });

  /** GD-1 is confirmed; GD-2, which revised it, lapses, so that it holds again; a revision of each was begun. */
  const inTwoPlaces = async (): Promise<Place> => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    expect(await world.give("GD-1", record("confirmed"))).toBe("done");
    await revised(world, byLawTyped, { type: "by-law" });
    for (const [id, before] of [
      ["GD-3", "GD-2"],
      ["GD-4", "GD-1"],
    ] as const)
      await world.open(id, {
        type: "by-law",
        replaces: { id: before, contentHash: "", values: { ...byLawTyped } },
      });
    return world;
  };
  const submits = (world: Place, id: string) =>
    world.submit(id, { ...byLawTyped, "change.why": "Otherwise.", effectOn: "2027-06-20" });

  it.each([
    ["before it lapsed", "GD-3", "GD-4", ["submit", "lapse"]],
    ["after it", "GD-3", "GD-4", ["lapse", "submit"]],
    ["after it, of what holds again", "GD-4", "GD-3", ["lapse", "submit"]],
  ])(
    "that lapsed leaves one place: of two revisions the one submitted %s has it, whatever word of that has come",
    async (_what, first, second, acts) => {
      const world = await inTwoPlaces();
      for (const act of acts)
        if (act === "submit") expect(await submits(world, first)).toBe("submitted");
        else expect(await world.give("GD-2", record("rejected"))).toBe("done");
      expect(await submits(world, second)).toMatchObject({ code: "amended-first", by: first });
      expect(await world.give(first, withdraw)).toBe("done");
      expect(await submits(world, second)).toBe("submitted");
    },
  );

  it.each([
    ["whichever was written first", "GD-4"],
    ["whichever had read that it held, where that was written first", "GD-3"],
  ])(
    "that lapses while two revisions are submitted leaves its place to one of them: to %s",
    async (_what, first) => {
      const world = await inTwoPlaces();
      // What lapses does so once GD-3 has read that it holds, and before it is written; the other is submitted then, or after it.
      const memory = world.memoryOf("GD-3");
      const commit = memory.commit.bind(memory);
      let other: unknown = null;
      vi.spyOn(memory, "commit").mockImplementationOnce(async (change) => {
        expect(await world.give("GD-2", record("rejected"))).toBe("done");
        if (first === "GD-4") other = await submits(world, "GD-4");
        return commit(change);
      });
      const own = await submits(world, "GD-3");
      if (first === "GD-3") other = await submits(world, "GD-4");
      const lost = expect.objectContaining({ code: "amended-first", by: first });
      expect([own, other]).toEqual(first === "GD-3" ? ["submitted", lost] : [lost, "submitted"]);
    },
  );

  it("I16 that came back gives no place back by a row that is carried out late", async () => {
    const world = await inThree();
    await world.adopt("GD-3", undefined, false);
    expect(await world.give("GD-2", record("rejected"))).toBe("done");
    await world.relay("GD-3");
    const rows = [...world.memoryOf("GD-2").rows.values()].filter(
      ({ row }) => row.effect.effect === "give-place",
    );
    for (const { row } of rows.toReversed()) await world.relayRow("GD-2", row.id);
    expect(holding(world)).toEqual(["GD-3"]);
  });

  it.each([
    ["a day to come", { heldOn: "2027-06-17" }, "no-day-of-members"],
    ["a day before its adoption", { heldOn: "2026-11-01" }, "no-day-of-members"],
    ["no word of the minutes", { reasonCommitment: null }, "comment-required"],
    [
      "somebody who does not watch over it",
      { by: { ...secretary, roles: ["director"] } },
      "no-longer-authorised",
    ],
  ])("is not decided on by %s", async (_what, more, code) => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    expect(await world.give("GD-1", { ...record("confirmed"), ...more } as never)).toBe(code);
  });

  it("is decided on once, and no policy is", async () => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    expect(await world.give("GD-1", record("amended"))).toBe("done");
    expect(await world.give("GD-1", record("rejected"))).toBe("members-decided");
    const policy = await adopted();
    expect(await policy.give("GD-1", record("confirmed"))).toBe("no-by-law");
  });

  it.each([
    ["in the past", { "members.meetOn": "2025-06-15" }, { field: "members.meetOn", code: "too-early" }],
    [
      "in another century",
      { "members.meetOn": "2127-06-15" },
      { field: "members.meetOn", code: "not-after" },
    ],
    [
      "and whose review are both over",
      { effectOn: "2023-01-01", reviewOn: "2025-01-01", "members.meetOn": "2024-01-01" },
      { field: "reviewOn", code: "too-early" },
    ],
  ])("whose members met %s is refused at the day", async (_what, days, error) => {
    const world = governanceInMemory();
    await world.open("GD-1", { type: "by-law" });
    const refused = await world.submit("GD-1", { ...byLawTyped, ...days });
    expect(refused).toEqual(expect.arrayContaining([expect.objectContaining(error)]));
  });

  it("that the board adopts after the day on which its members met holds until their next meeting, and does not read as lapsed", async () => {
    const world = await adopted(byLawTyped, { type: "by-law" });
    const tail = world.tailOf("GD-1");
    const late = { ...tail, adopted: tail.adopted && { ...tail.adopted, adoptedOn: "2027-06-16" } };
    expect(standingOf(late, "2027-07-01")).toMatchObject({ is: "until-members", on: null });
    expect(standingInWords("en", late, "2027-07-01")).toContain("until the next meeting of members");
    expect(standingInWords("fr", late, "2027-07-01")).toContain("jusqu’à la prochaine assemblée des membres");
  });

  it("that touches what only the members can do is refused at the field", async () => {
    const world = governanceInMemory();
    await world.open("GD-1", { type: "by-law" });
    const refused = await world.submit("GD-1", { ...byLawTyped, "members.matter": "purposes" });
    expect(refused).toMatchObject([{ field: "members.matter", code: "members-alone" }]);
  });
});

describe("its day of review", () => {
  it.each([
    ["36 months after its effect", "2029-11-24", "submitted"],
    ["a day later", "2029-11-25", [{ field: "reviewOn", code: "not-after" }]],
    ["the day of its effect", "2026-11-24", [{ field: "reviewOn", code: "not-before" }]],
  ])("%s", async (_what, reviewOn, how) => {
    const world = governanceInMemory();
    await world.open("GD-1");
    const done = await world.submit("GD-1", { ...policyTyped, reviewOn });
    if (typeof how === "string") expect(done).toBe(how);
    else expect(done).toMatchObject(how);
  });
});
