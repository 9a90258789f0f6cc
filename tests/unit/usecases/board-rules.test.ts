import { describe, expect, it } from "vitest";
import type { BylawProfile } from "../../../shared/domain/board/profile.ts";
import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceBegins, heldAgainst } from "../../../shared/domain/documents/governance/beginning.ts";
import { bylawAmiss } from "../../../shared/domain/documents/governance/bylaws/amiss.ts";
import { profileSaid } from "../../../shared/domain/documents/governance/bylaws/profile-said.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import { bylawsKept } from "../../../shared/domain/organisation/changes.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { bylaws as plain } from "../../support/bylaws.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";
import { quebec } from "../../support/shipped-bylaws.ts";
import { example, known } from "../histories/example.ts";

const begunOn = "2026-11-23";
const own = known.organisation.bylaws;
const roster = rosterOf(example.people);

/** What a form asks besides its rules. */
const about: Typed = {
  ...{ "purpose.en": "How the board decides.", "purpose.fr": "Comment le conseil décide." },
  ...{ owner: "secretary", "change.why": "Meetings lose their quorum too often." },
  ...{ effectOn: "2026-11-24", reviewOn: "2029-11-24" },
  ...{ "members.matter": "none", "members.again": "no", "members.meetOn": "2027-06-15" },
};

const basisOn = (profile: BylawProfile): GovernanceBasis => ({
  ...{ kind: "governance", lang: "en", type: "by-law", begunOn, replaces: null, changesRules: true },
  title: { en: "How the board decides", fr: "Comment le conseil décide" },
  roles: Object.keys(roster),
  bylaws: { profile, currency: "CAD" },
});

const filledIn = (profile: BylawProfile, more: Typed = {}): Typed => ({
  ...governanceBegins(basisOn(profile)),
  ...about,
  ...more,
});

function valuesOf(profile: BylawProfile, more: Typed = {}) {
  const found = readContent(governanceDefinition(basisOn(profile)), filledIn(profile, more), begunOn);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return found.content.values;
}

const saidOf = (profile: BylawProfile, more: Typed = {}): BylawProfile =>
  profileSaid({ profile, currency: "CAD" }, valuesOf(profile, more));

const { source } = plain.quorum;

const fixedQuorum: BylawProfile = {
  ...plain,
  // A by-law says so also where the rules before it said nothing.
  disqualification: { ...plain.disqualification, examinedBy: "nobody" },
  quorum: {
    ...{ ...plain.quorum, of: 7, needs: { atLeast: 4 } },
    // Of who is disqualified and of who may vote still it is said apart, also where it was said of both at once.
    countsWhoIsOut: { disqualified: { counts: false, source }, entitled: { counts: false, source } },
  },
  majority: { ...plain.majority, moreThan: { over: 3, of: 5 } },
  ballots: {
    ...{ asks: "code", holdDays: 3, tries: 5, lockedMinutes: 15, proofMinutes: 10 },
    source: plain.dissent.source,
  },
};

describe("the form of a by-law that changes how the board decides", () => {
  it.each([
    ["the example's", example.organisation.bylaws],
    ["those of Quebec’s Part III", quebec(`${begunOn}T12:00:00.000Z`)],
    ["a fixed quorum, another part, a proof at the ballot", fixedQuorum],
  ])("begins with the rules in force, and says the same again: %s", (_what, profile) => {
    expect(saidOf(profile)).toEqual(profile);
  });

  it.each<[string, Typed, Partial<BylawProfile>]>([
    [
      "quorum",
      { "rules.quorum.share": "two-thirds" },
      { quorum: { ...own.quorum, needs: { moreThan: { over: 2, of: 3 } } } },
    ],
    [
      "majority",
      { "rules.majority.of": "in-the-room" },
      { majority: { ...own.majority, of: "in-the-room" } },
    ],
    ["casting vote", { "rules.casting.chair": "no" }, { castingVote: { ...own.castingVote, chair: false } }],
    ["notice", { "rules.notice.days": "10" }, { notice: { ...own.notice, days: 10 } }],
    ["taking back", { "rules.back.minutes": "30" }, { takingBack: { ...own.takingBack, minutes: 30 } }],
    [
      "joiners",
      { "rules.writing.joiners": "are-not-asked" },
      { writtenResolution: { ...own.writtenResolution, joiners: "are-not-asked" } },
    ],
    [
      "delegation",
      { "committees.c2.upTo": "100000" },
      {
        committees: own.committees.map((committee) =>
          committee.delegation?.upTo
            ? {
                ...committee,
                delegation: {
                  ...committee.delegation,
                  upTo: { currency: "CAD" as const, minorUnits: 10_000_000 },
                },
              }
            : committee,
        ),
      },
    ],
  ])("changes the %s, and nothing else", (_what, more, changed) => {
    expect(saidOf(own, more)).toEqual({ ...own, ...changed });
  });

  it("stands rule by rule beside what is in force", () => {
    const basis = basisOn(own);
    const of = (values: ReturnType<typeof valuesOf>) => ({ schema: "", lang: "en" as const, values });
    const after = valuesOf(own, { "rules.notice.days": "10" });
    const changed = compareContents(governanceDefinition(basis), of(heldAgainst(basis) ?? {}), of(after))
      .filter(({ field }) => field.name.startsWith("rules."))
      .map(({ field, before, after: now }) => [field.label.en, before, now]);
    expect(changed).toEqual([["Notice of a meeting: days before it", 7, 10]]);
  });
});

describe("a by-law that nobody could keep to is refused at its answer", () => {
  it.each<[string, Typed, object]>([
    [
      "a quorum of more directors than there are",
      { "rules.quorum.share": "fixed", "rules.quorum.least": "40" },
      { field: "rules.quorum.least", code: "bylaw-more-than-there-are", limit: 40 },
    ],
    [
      "a majority of more than all votes",
      { "rules.majority.share": "other", "rules.majority.over": "3", "rules.majority.parts": "3" },
      { field: "rules.majority.over", code: "bylaw-more-than-whole" },
    ],
    [
      "more seats at least than at most",
      { "rules.directors.atLeast": "12" },
      { field: "rules.directors.atMost", code: "bylaw-seats" },
    ],
    [
      "a quorum of more members than a committee has",
      { "committees.c2.least": "7" },
      { field: "committees.c2.least", code: "bylaw-more-than-there-are", limit: 7, over: 3 },
    ],
    [
      "a committee whose chair is none of its members",
      { "committees.c1.chair": "finance-officer" },
      { field: "committees.c1.chair", code: "bylaw-chair-elsewhere" },
    ],
    [
      "a committee on which somebody would sit who is no director, by what the profile cites",
      { "committees.c1.role": "finance-officer", "committees.c1.chair": "finance-officer" },
      {
        ...{ field: "committees.c1.role", code: "bylaw-not-directors" },
        gaps: roster["finance-officer"]?.map((one) => ({ en: one, fr: one })),
        says: own.onCommittees?.source,
      },
    ],
  ])("%s", (_what, more, refused) => {
    expect(bylawAmiss({ profile: own, currency: "CAD" }, valuesOf(own, more), { roster })).toMatchObject([
      refused,
    ]);
  });
});

describe("a by-law that the board adopted", () => {
  const inForce = async (place: ReturnType<typeof governanceInMemory>) =>
    (await place.world.deps.directory.organisation()).bylaws;
  async function adopted(id: string, more: Typed, place = governanceInMemory()) {
    const profile = await inForce(place);
    await place.open(id, basisOn(profile));
    expect(await place.submit(id, filledIn(profile, more))).toBe("submitted");
    await place.adopt(id);
    return place;
  }
  const members = (outcome: "rejected" | "confirmed") => ({
    name: "record-members" as const,
    by: { person: "secretary", roles: ["secretary"], active: true },
    ...{ outcome, heldOn: "2027-06-15", today: "2027-06-16", reasonCommitment: `sha256:${"0".repeat(64)}` },
  });
  const lapses = async (place: ReturnType<typeof governanceInMemory>, id: string) => {
    expect(await place.give(id, members("rejected") as never)).toBe("done");
    await place.relay(id);
  };
  const ten = { "rules.notice.days": "10" };
  const twelve = { "rules.notice.days": "12" };

  it("is how the board decides from then on, as the next version, once", async () => {
    const place = await adopted("GD-1", ten);
    const now = await inForce(place);
    expect(now).toEqual({
      ...own,
      ...{ version: own.version + 1, adoptedBy: ["GD-1"], notice: { ...own.notice, days: 10 } },
    });
    await place.relay("GD-1");
    expect(await inForce(place)).toEqual(now);
  });

  it("comes in force on its day, and not before", async () => {
    const place = await adopted("GD-1", { ...ten, effectOn: "2027-03-01" });
    await place.look("GD-1", "2027-02-28T12:00:00.000Z");
    expect(await inForce(place)).toEqual(own);
    await place.look("GD-1", "2027-03-01T12:00:00.000Z");
    expect((await inForce(place)).notice.days).toBe(10);
  });

  it("gives the rules before it back where the members do not confirm it, as a version again, once", async () => {
    const place = await adopted("GD-1", ten);
    await lapses(place, "GD-1");
    const now = await inForce(place);
    expect(now).toEqual({ ...own, version: own.version + 2, adoptedBy: ["GD-1"], lapsed: ["GD-1"] });
    await place.relay("GD-1");
    expect(await inForce(place)).toEqual(now);
  });

  it("I16 never comes in force by a row that is carried out after it lapsed", async () => {
    const place = governanceInMemory();
    await place.open("GD-1", basisOn(own));
    expect(await place.submit("GD-1", filledIn(own, ten))).toBe("submitted");
    await place.adopt("GD-1", undefined, false);
    expect(await place.give("GD-1", members("rejected") as never)).toBe("done");
    const rows = [...place.memoryOf("GD-1").rows.values()].filter(
      ({ row }) => row.effect.effect === "put-bylaws",
    );
    for (const { row } of rows.toReversed()) await place.relayRow("GD-1", row.id);
    expect([rows.length, (await inForce(place)).notice]).toEqual([2, own.notice]);
  });

  it("stays how the board decides once the members confirmed it", async () => {
    const place = await adopted("GD-1", ten);
    expect(await place.give("GD-1", members("confirmed") as never)).toBe("done");
    await place.relay("GD-1");
    expect((await inForce(place)).notice.days).toBe(10);
  });

  it("is left as it is where one before it lapses, and gives back what held before both where it lapses too", async () => {
    const place = await adopted("GD-2", twelve, await adopted("GD-1", ten));
    expect(place.tailOf("GD-1").replaced).toMatchObject({ by: "GD-2" });
    await lapses(place, "GD-1");
    expect((await inForce(place)).notice.days).toBe(12);
    await lapses(place, "GD-2");
    expect(await inForce(place)).toMatchObject({ notice: own.notice, lapsed: ["GD-2"] });
  });

  it("gives back those of the one before it, which the members confirmed", async () => {
    const place = await adopted("GD-1", ten);
    expect(await place.give("GD-1", members("confirmed") as never)).toBe("done");
    await adopted("GD-2", twelve, place);
    await lapses(place, "GD-2");
    expect((await inForce(place)).notice.days).toBe(10);
  });

  it("has one change at a time: who begins from the same rules is told who was first", async () => {
    const place = await adopted("GD-1", ten);
    await place.open("GD-3", basisOn(own));
    expect(await place.submit("GD-3", filledIn(own, twelve))).toMatchObject({
      code: "amended-first",
      by: "GD-1",
    });
  });

  it("is changed by no file any more", async () => {
    const now = await inForce(await adopted("GD-1", ten));
    const organisation = { ...example.organisation, roster };
    const wanted = { ...organisation, bylaws: { ...own, version: 9 } };
    expect(bylawsKept({ ...organisation, bylaws: now }, wanted)).toEqual({
      kept: { thing: "bylaws", id: own.id, why: "adopted", by: "GD-1" },
    });
  });
});
