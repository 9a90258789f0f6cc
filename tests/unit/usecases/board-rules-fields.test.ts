import { describe, expect, it } from "vitest";
import * as z from "zod";
import { bylaws } from "../../../infra/operations/load/bylaws.ts";
import type { BylawProfile } from "../../../shared/domain/board/profile.ts";
import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceBegins } from "../../../shared/domain/documents/governance/beginning.ts";
import { answersOfProfile } from "../../../shared/domain/documents/governance/bylaws/answers.ts";
import { profileSaid } from "../../../shared/domain/documents/governance/bylaws/profile-said.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import { known } from "../histories/example.ts";

const begunOn = "2026-11-23";
const own = known.organisation.bylaws;

const basis: GovernanceBasis = {
  ...{ kind: "governance", lang: "en", type: "by-law", begunOn, replaces: null, changesRules: true },
  title: { en: "How the board decides", fr: "Comment le conseil décide" },
  roles: Object.keys(known.organisation.roster),
  bylaws: { profile: own, currency: "CAD" },
};

const about: Typed = {
  ...{ "purpose.en": "How the board decides.", "purpose.fr": "Comment le conseil décide." },
  ...{ owner: "secretary", "change.why": "Meetings lose their quorum too often." },
  ...{ effectOn: "2026-11-24", reviewOn: "2029-11-24" },
  ...{ "members.matter": "none", "members.again": "no", "members.meetOn": "2027-06-15" },
};

const begun = governanceBegins(basis);
const definition = governanceDefinition(basis);

function saidWith(more: Typed): BylawProfile {
  const found = readContent(definition, { ...begun, ...about, ...more }, begunOn);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return profileSaid({ profile: own, currency: "CAD" }, found.content.values);
}

const cited = (prefix: string): Typed => ({
  [`${prefix}En`]: "General by-law, another section",
  [`${prefix}Fr`]: "Règlement général, autre article",
});
const rule = (name: string, answer: string): Typed => ({ [`rules.${name}`]: answer });

/** By each field of a profile what a by-law answers to change it. */
const changedBy: Readonly<Record<string, Typed>> = {
  name: cited("rules.called.name"),
  "directors.source": cited("rules.directors.source"),
  "directors.role": rule("directors.role", "treasurer"),
  "directors.chair": rule("directors.chair", "treasurer"),
  "directors.seats.atLeast": rule("directors.atLeast", "4"),
  "directors.seats.atMost": rule("directors.atMost", "12"),
  "directors.termYears": rule("directors.termYears", "3"),
  "vacancies.source": cited("rules.vacancies.source"),
  "vacancies.filledBy": rule("vacancies.filledBy", "members"),
  "record.source": cited("rules.record.source"),
  "record.keeper": rule("record.keeper", "treasurer"),
  "committees.source": cited("committees.c2.source"),
  "committees.role": { "committees.c2.role": "treasurer" },
  "committees.chair": { "committees.c2.chair": "chair" },
  "committees.name": cited("committees.c2.name"),
  "committees.quorum.source": cited("committees.c2.quorumSource"),
  "committees.quorum.needs.moreThan": { "committees.c2.quorum": "two-thirds" },
  "committees.quorum.needs.atLeast": { "committees.c2.least": "3" },
  "committees.delegation.source": cited("committees.c2.delegated"),
  "committees.delegation.kinds": { "committees.c2.kinds": "agreement report" },
  "committees.delegation.upTo": { "committees.c2.upTo": "" },
  "committees.delegation.resolution": { "committees.c2.resolution": "2026-41" },
  "onCommittees.source": cited("rules.onCommittees.source"),
  "members.source": cited("rules.members.source"),
  "members.again.source": cited("rules.again.source"),
  "members.alone.source": cited("membersAlone.m1.source"),
  "members.alone.label": cited("membersAlone.m1.label"),
  "undelegable.source": cited("rules.undelegable.source"),
  "undelegable.matters": rule("undelegable.matters", "by-laws dues"),
  "writtenResolution.source": cited("rules.writing.source"),
  "writtenResolution.joiners": rule("writing.joiners", "are-not-asked"),
  "takingBack.source": cited("rules.back.source"),
  "takingBack.minutes": rule("back.minutes", "30"),
  "waiting.source": cited("rules.waiting.source"),
  "waiting.days": rule("waiting.days", "45"),
  "ballots.source": cited("rules.ballots.source"),
  "ballots.asks": rule("ballots.asks", "passkey"),
  "ballots.holdDays": rule("ballots.hold", "5"),
  "ballots.tries": rule("ballots.tries", "4"),
  "ballots.lockedMinutes": rule("ballots.locked", "20"),
  "ballots.proofMinutes": rule("ballots.proof", "5"),
  "ballots.for": rule("ballots.kinds", "governance plan"),
  "notice.source": cited("rules.notice.source"),
  "notice.days": rule("notice.days", "10"),
  "notice.canBeWaived": rule("notice.waived", "no"),
  "attending.source": cited("rules.attending.source"),
  "attending.waives": rule("attending.waives", "no"),
  "electronicDocuments.source": cited("rules.papers.source"),
  "electronicDocuments.need": rule("papers.need", "nothing"),
  "electronicMeans.source": cited("rules.means.source"),
  "electronicMeans.need": rule("means.need", "never-allowed"),
  "quorum.source": cited("rules.quorum.source"),
  "quorum.of": { ...rule("quorum.of", "fixed"), ...rule("quorum.number", "7") },
  "quorum.needs.moreThan": rule("quorum.share", "two-thirds"),
  "quorum.needs.atLeast": { ...rule("quorum.share", "fixed"), ...rule("quorum.least", "4") },
  "quorum.countsWhoIsOut.disqualified.source": cited("rules.disqualified.source"),
  "quorum.countsWhoIsOut.disqualified.counts": rule("disqualified.counts", "yes"),
  "quorum.countsWhoIsOut.entitled.source": cited("rules.out.source"),
  "quorum.countsWhoIsOut.entitled.counts": rule("quorum.out", "yes"),
  "majority.source": cited("rules.majority.source"),
  "majority.of": rule("majority.of", "in-the-room"),
  "majority.moreThan": rule("majority.share", "two-thirds"),
  "castingVote.source": cited("rules.casting.source"),
  "castingVote.chair": rule("casting.chair", "no"),
  "disqualification.source": cited("rules.interests.source"),
  "disqualification.grounds.source": cited("grounds.g1.source"),
  "disqualification.grounds.label": cited("grounds.g1.label"),
  "disqualification.binds": rule("interests.binds", "directors"),
  "disqualification.examinedBy": rule("interests.examined", "nobody"),
  "disqualification.exceptions.source": cited("exceptions.e1.source"),
  "disqualification.exceptions.label": cited("exceptions.e1.label"),
  "dissent.source": cited("rules.dissent.source"),
  "dissent.days": rule("dissent.days", "10"),
};

/** What no by-law changes: which profile it is, by what records call it. */
const namesOfRecords = [
  "id",
  "version",
  "disqualification.grounds.id",
  "disqualification.exceptions.id",
  "members.alone.id",
];

/** What one answer says of two rules, each of which has its own in the form: by-laws from before they were two. */
const saidOfBoth = "quorum.countsWhoIsOut";

/** The fields that a schema asks for, each by its path; words in both languages, a share and an amount are one. */
function fieldsOf(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  if (schema instanceof z.ZodObject) {
    const { shape } = schema;
    const isOne = ["en", "over", "currency"].some((name) => name in shape);
    return isOne
      ? [path.join(".")]
      : Object.entries<z.core.$ZodType>(shape).flatMap(([name, inner]) => fieldsOf(inner, [...path, name]));
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, path);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((one) => fieldsOf(one, path)))];
  const inner =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
      ? schema.unwrap()
      : null;
  return inner ? fieldsOf(inner, path) : [path.join(".")];
}

/** What a profile says at a path, of each row of a list. */
function at(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((one) => at(one, path));
  return value !== null && typeof value === "object"
    ? at(Object.entries(value).find(([key]) => key === name)?.[1], rest)
    : value;
}

/** The paths of all else that a profile says. */
const others = (path: string): string[] =>
  Object.keys(changedBy).filter(
    (one) =>
      one !== path &&
      !["quorum.needs", "committees.quorum.needs"].some(
        (either) => one.startsWith(either) && path.startsWith(either),
      ),
  );

describe("how the board decides is changed by a by-law in each of its rules", () => {
  it("whatever a profile says has its answer in the form, and an answer that begins with what is in force", () => {
    expect(fieldsOf(bylaws).sort()).toEqual(
      [...Object.keys(changedBy), ...namesOfRecords, saidOfBoth].sort(),
    );
    const unasked = Object.values(changedBy).flatMap((answers) =>
      Object.keys(answers).filter((name) => !(name in begun) && !/quorum\.(number|least)$/.test(name)),
    );
    expect(unasked).toEqual([]);
  });

  it.each(Object.entries(changedBy))("%s, and nothing else", (path, answers) => {
    const said = saidWith(answers);
    expect(at(said, path.split("."))).not.toEqual(at(own, path.split(".")));
    expect(
      others(path).filter(
        (one) => JSON.stringify(at(said, one.split("."))) !== JSON.stringify(at(own, one.split("."))),
      ),
    ).toEqual([]);
  });

  it("and where one answer was given for everybody who is out, it begins as that of both, and stays one until both are answered", () => {
    const once = { ...own, quorum: { ...own.quorum, countsWhoIsOut: true } };
    const ruled = { profile: once, currency: "CAD" } as const;
    const answers = answersOfProfile(once);
    const both = { counts: true, source: own.quorum.source };
    const { quorum } = profileSaid(ruled, answers);
    expect(quorum.countsWhoIsOut).toEqual({ disqualified: both, entitled: both });
    const { "rules.disqualified.counts": _, ...before } = answers;
    expect(profileSaid(ruled, before).quorum).toEqual(once.quorum);
  });

  it("and in what may be left out: who hears of a matter that waits, what a ballot asks, who consents to electronic documents, what attending waives", () => {
    const none = {
      ...rule("waiting.told", "not-asked"),
      ...rule("ballots.asks", "not-asked"),
      ...rule("papers.need", "not-asked"),
      ...rule("attending.waives", "not-asked"),
    };
    const { waiting: _, ballots: __, electronicDocuments: ___, attending: ____, ...rest } = own;
    expect(saidWith(none)).toEqual(rest);
  });

  it("keeps what it does not answer, since it was written before its form asked for it", () => {
    const asked = Object.keys(begun).filter((name) =>
      /^rules\.(called|record|undelegable|waiting|attending)\.|^rules\.directors\.(role|chair)$/.test(name),
    );
    const found = readContent(definition, { ...begun, ...about }, begunOn);
    if (!found.ok) throw new Error(JSON.stringify(found.errors));
    const before = Object.fromEntries(
      Object.entries(found.content.values).filter(([name]) => !asked.includes(name)),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(profileSaid({ profile: own, currency: "CAD" }, before)).toEqual(own);
  });
});
