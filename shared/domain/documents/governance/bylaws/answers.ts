import type { Bilingual, DocumentKind } from "../../../../../events/common.ts";
import type { Currency } from "../../../../../events/iso-4217.ts";
import { whoIsOutIn } from "../../../board/count.ts";
import type { BylawProfile, Committee, Share } from "../../../board/profile.ts";
import { rowPrefix, rowsIn, rowsName, saidIn } from "../../../forms/rows.ts";
import type { Values } from "../../../typed/values.ts";

/** What a by-law changes the rules of: the profile in force when that was begun, and in which currency its amounts are. */
export type Ruled = { profile: BylawProfile; currency: Currency };

export const [groundsList, exceptionsList, committeesList, membersList] = [
  { name: "grounds" },
  { name: "exceptions" },
  { name: "committees" },
  { name: "membersAlone" },
] as const;

/** What the names of the rules begin with, of which each is answered once. */
const rulesPrefix = "rules.";

/** Whether an answer says a rule of the board's, and not what the document is. */
export const isOfRules = (name: string): boolean =>
  [
    rulesPrefix,
    ...[groundsList, exceptionsList, committeesList, membersList].map((list) => `${list.name}.`),
  ].some((prefix) => name.startsWith(prefix));

/** Parts of a whole that a form offers by name. */
export const shares = {
  half: { over: 1, of: 2 },
  "two-thirds": { over: 2, of: 3 },
  "three-quarters": { over: 3, of: 4 },
} as const satisfies Readonly<Record<string, Share>>;

/** What stands in the form for another part, for a fixed number, and for what is not asked at all. */
export const [otherShare, fixed, notAsked] = ["other", "fixed", "not-asked"] as const;

/** What stands in the form where not only whoever keeps the record hears of what waits for a meeting. */
export const chairToo = "chair-too";

type Said = Readonly<Record<string, string | number | undefined>>;

const yesNo = (is: boolean): string => (is ? "yes" : "no");
const cited = (source: Bilingual | undefined): Said => ({ sourceEn: source?.en, sourceFr: source?.fr });

/** A part of a whole as it is chosen, and in numbers where none of those that are offered is it. */
function shareAnswers(share: Share): { share: string } & Said {
  const named = Object.entries(shares).find(([, { over, of }]) => over === share.over && of === share.of);
  return named ? { share: named[0] } : { share: otherShare, over: share.over, parts: share.of };
}

/** The rules of a profile as answers of the form of a by-law. */
export function answersOfProfile(profile: BylawProfile): Values {
  const { directors, record, undelegable, notice, electronicMeans, electronicDocuments } = profile;
  const { quorum, majority, waiting, name: called } = profile;
  const out = whoIsOutIn(profile);
  const { writtenResolution, takingBack, ballots, dissent, castingVote, disqualification } = profile;
  const rule = (name: string, said: Said, source?: Bilingual): Said =>
    named(`${rulesPrefix}${name}.`, { ...said, ...cited(source) });
  const needs = needsAnswers(quorum.needs);
  return answered({
    ...rule("called", { nameEn: called.en, nameFr: called.fr }),
    ...rule(
      "directors",
      {
        ...{ role: directors.role, chair: directors.chair, ...directors.seats },
        termYears: directors.termYears,
      },
      directors.source,
    ),
    ...rule("vacancies", { filledBy: profile.vacancies?.filledBy ?? notAsked }, profile.vacancies?.source),
    ...rule("record", { keeper: record.keeper }, record.source),
    ...(profile.members && {
      ...rule("members", {}, profile.members.source),
      ...rowsOf(membersList, "m", profile.members.alone.map(groundAnswers)),
    }),
    ...rule("undelegable", { matters: undelegable.matters.join(" ") || undefined }, undelegable.source),
    ...rule("onCommittees", {}, (profile.onCommittees ?? undelegable).source),
    ...rule("notice", { days: notice.days, waived: yesNo(notice.canBeWaived) }, notice.source),
    ...rule("means", { need: electronicMeans.need }, electronicMeans.source),
    ...rule("papers", { need: electronicDocuments?.need ?? notAsked }, electronicDocuments?.source),
    ...rule(
      "quorum",
      {
        ...(typeof quorum.of === "number" ? { of: fixed, number: quorum.of } : { of: quorum.of }),
        ...{ ...needs, out: yesNo(out.entitled.counts) },
      },
      quorum.source,
    ),
    ...rule("out", {}, out.entitled.source),
    ...rule("disqualified", { counts: yesNo(out.disqualified.counts) }, out.disqualified.source),
    ...rule("majority", { of: majority.of, ...shareAnswers(majority.moreThan) }, majority.source),
    ...rule("casting", { chair: yesNo(castingVote.chair) }, castingVote.source),
    ...rule("writing", { joiners: writtenResolution.joiners }, writtenResolution.source),
    ...rule("back", { minutes: takingBack.minutes }, takingBack.source),
    ...rule("waiting", { told: waiting ? chairToo : notAsked, days: waiting?.days }, waiting?.source),
    ...rule(
      "ballots",
      {
        ...{ asks: ballots?.asks ?? notAsked, kinds: ballots?.for?.join(" "), hold: ballots?.holdDays },
        tries: ballots?.tries,
        ...{ locked: ballots?.lockedMinutes, proof: ballots?.proofMinutes },
      },
      ballots?.source,
    ),
    ...rule("dissent", { days: dissent.days }, dissent.source),
    ...rule(
      "interests",
      { binds: disqualification.binds, examined: disqualification.examinedBy ?? "nobody" },
      disqualification.source,
    ),
    ...rowsOf(groundsList, "g", disqualification.grounds.map(groundAnswers)),
    ...rowsOf(exceptionsList, "e", disqualification.exceptions.map(groundAnswers)),
    ...rowsOf(committeesList, "c", profile.committees.map(committeeAnswers)),
  });
}

type Ground = BylawProfile["disqualification"]["grounds"][number];

const groundAnswers = ({ label, source }: Ground): Said => ({
  ...{ labelEn: label.en, labelFr: label.fr },
  ...cited(source),
});

/** How many must be there as it is chosen, by one of the names of a part or as a fixed number. */
const needsAnswers = (needs: BylawProfile["quorum"]["needs"]): { share: string } & Said =>
  "atLeast" in needs ? { share: fixed, least: needs.atLeast } : shareAnswers(needs.moreThan);

function committeeQuorum(quorum: Committee["quorum"]): Said {
  if (!quorum) return { quorum: notAsked };
  const { share, ...rest } = needsAnswers(quorum.needs);
  return { quorum: share, ...rest, quorumSourceEn: quorum.source.en, quorumSourceFr: quorum.source.fr };
}

const committeeAnswers = ({ role, chair, name, quorum, delegation, source }: Committee): Said => ({
  ...{ nameEn: name.en, nameFr: name.fr, role, chair },
  ...cited(source),
  ...committeeQuorum(quorum),
  decides: yesNo(delegation !== null),
  ...(delegation && {
    ...{ kinds: delegation.kinds.join(" "), upTo: delegation.upTo?.minorUnits },
    ...{ resolution: delegation.resolution },
    ...{ delegatedEn: delegation.source.en, delegatedFr: delegation.source.fr },
  }),
});

const named = (prefix: string, said: Said): Said =>
  Object.fromEntries(Object.entries(said).map(([name, value]) => [prefix + name, value]));

/** What is left out is not answered. */
const answered = (said: Said): Values =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]): [string, string | number][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );

function rowsOf(list: { name: string }, letter: string, rows: readonly Said[]): Said {
  const ids = rows.map((_, at) => `${letter}${at + 1}`);
  return {
    [rowsName(list)]: ids.join(" "),
    ...Object.assign({}, ...rows.map((said, at) => named(rowPrefix(list, ids[at] ?? ""), said))),
  };
}

type Answered = (field: string) => string;

/** The row of the form that says a committee, in the order of the profile that it comes to. */
export const committeeRows = (values: Values): string[] => rowsIn(committeesList, values);

/**
 * The profile as a by-law says it; as it was in what no answer says, since its form did not ask for it when it was written.
 * @param values all that its form says, each answer readable
 */
export function profileSaid({ profile, currency }: Ruled, values: Values): BylawProfile {
  const rule = (name: string): Answered => saidIn({ name: "rules" }, name, values);
  const source = (name: string): Bilingual => inBoth(rule(name), "source");
  const asks = rule("ballots")("asks");
  const need = rule("papers")("need");
  const { ballots: _, electronicDocuments: __, vacancies, waiting, ...rest } = profile;
  // A by-law that was begun before this was asked says nothing of it.
  const filledBy = rule("vacancies")("filledBy") || vacancies?.filledBy || notAsked;
  const told = rule("waiting")("told") || (waiting ? chairToo : notAsked);
  return {
    ...rest,
    ...(rule("record")("keeper") !== "" && {
      name: inBoth(rule("called"), "name"),
      record: { keeper: rule("record")("keeper"), source: source("record") },
      undelegable: {
        matters: rule("undelegable")("matters").split(" ").filter(Boolean),
        source: source("undelegable"),
      },
    }),
    // A by-law that was begun before this was asked says nothing of it.
    ...(rule("onCommittees")("sourceEn") !== "" && { onCommittees: { source: source("onCommittees") } }),
    ...(rule("members")("sourceEn") !== "" && {
      members: {
        source: source("members"),
        alone: namedSaid(membersList, "m", profile.members?.alone ?? [], values),
      },
    }),
    directors: {
      role: rule("directors")("role") || profile.directors.role,
      chair: rule("directors")("chair") || profile.directors.chair,
      seats: {
        atLeast: Number(rule("directors")("atLeast")),
        atMost: Number(rule("directors")("atMost")),
      },
      termYears: Number(rule("directors")("termYears")),
      source: source("directors"),
    },
    ...(filledBy !== notAsked && {
      vacancies: {
        filledBy: optionOf(filledBy),
        source: rule("vacancies")("filledBy") === "" && vacancies ? vacancies.source : source("vacancies"),
      },
    }),
    notice: {
      ...{ days: Number(rule("notice")("days")), canBeWaived: isYes(rule("notice")("waived")) },
      source: source("notice"),
    },
    electronicMeans: { need: optionOf(rule("means")("need")), source: source("means") },
    ...(need !== notAsked && { electronicDocuments: { need: optionOf(need), source: source("papers") } }),
    quorum: {
      of: rule("quorum")("of") === fixed ? Number(rule("quorum")("number")) : "directors-in-office",
      needs: needsSaid(rule("quorum"), rule("quorum")("share")),
      // A by-law that was begun before they were two rules says one thing of everybody who is out.
      countsWhoIsOut:
        rule("disqualified")("counts") === ""
          ? isYes(rule("quorum")("out"))
          : {
              disqualified: {
                counts: isYes(rule("disqualified")("counts")),
                source: source("disqualified"),
              },
              entitled: { counts: isYes(rule("quorum")("out")), source: source("out") },
            },
      source: source("quorum"),
    },
    majority: {
      ...{ of: optionOf(rule("majority")("of")), moreThan: shareSaid(rule("majority")) },
      source: source("majority"),
    },
    castingVote: { chair: isYes(rule("casting")("chair")), source: source("casting") },
    writtenResolution: { joiners: optionOf(rule("writing")("joiners")), source: source("writing") },
    takingBack: { minutes: Number(rule("back")("minutes")), source: source("back") },
    ...(told !== notAsked && {
      waiting: {
        days: Number(rule("waiting")("days") || waiting?.days),
        source: rule("waiting")("days") === "" && waiting ? waiting.source : source("waiting"),
      },
    }),
    ...(asks !== notAsked && {
      ballots: {
        ...{ asks: optionOf(asks), holdDays: Number(rule("ballots")("hold")) },
        ...(rule("ballots")("kinds") !== "" && { for: kindsIn(rule("ballots")("kinds")) }),
        ...{ tries: Number(rule("ballots")("tries")), lockedMinutes: Number(rule("ballots")("locked")) },
        ...{ proofMinutes: Number(rule("ballots")("proof")), source: source("ballots") },
      },
    }),
    dissent: { days: Number(rule("dissent")("days")), source: source("dissent") },
    disqualification: {
      grounds: namedSaid(groundsList, "g", profile.disqualification.grounds, values),
      binds: optionOf(rule("interests")("binds")),
      // A by-law that was begun before this was asked says nothing of it.
      ...(rule("interests")("examined") !== "" && { examinedBy: optionOf(rule("interests")("examined")) }),
      exceptions: namedSaid(exceptionsList, "e", profile.disqualification.exceptions, values),
      source: source("interests"),
    },
    committees: committeeRows(values).map((row) =>
      committeeSaid(saidIn(committeesList, row, values), currency),
    ),
  };
}

const isYes = (said: string): boolean => said === "yes";

/** One of a choice's options, for the form has read it. */
const optionOf = <T extends string>(said: string): T => said as T;

/** Of the form's options, for it has read them. */
const kindsIn = (said: string): DocumentKind[] => said.split(" ") as DocumentKind[];

const inBoth = (said: Answered, name: string): Bilingual => ({
  en: said(`${name}En`),
  fr: said(`${name}Fr`),
});

const shareSaid = (said: Answered, share = said("share")): Share =>
  share === otherShare
    ? { over: Number(said("over")), of: Number(said("parts")) }
    : shares[optionOf<keyof typeof shares>(share)];

const needsSaid = (said: Answered, share: string): BylawProfile["quorum"]["needs"] =>
  share === fixed ? { atLeast: Number(said("least")) } : { moreThan: shareSaid(said, share) };

/** Grounds as their rows say them. What was in the profile before keeps the id by which records name it. */
function namedSaid(
  list: { name: string },
  letter: string,
  before: readonly Ground[],
  values: Values,
): Ground[] {
  return rowsIn(list, values).map((row) => {
    const said = saidIn(list, row, values);
    const known = row.startsWith(letter) ? before[Number(row.slice(letter.length)) - 1] : undefined;
    return { id: known?.id ?? row, label: inBoth(said, "label"), source: inBoth(said, "source") };
  });
}

const committeeSaid = (said: Answered, currency: Currency): Committee => ({
  ...{ role: said("role"), chair: said("chair"), name: inBoth(said, "name"), source: inBoth(said, "source") },
  // A by-law that was begun before a committee's own quorum was asked says nothing of it.
  ...(!["", notAsked].includes(said("quorum")) && {
    quorum: { needs: needsSaid(said, said("quorum")), source: inBoth(said, "quorumSource") },
  }),
  delegation: isYes(said("decides"))
    ? {
        kinds: kindsIn(said("kinds")),
        upTo: said("upTo") === "" ? null : { currency, minorUnits: Number(said("upTo")) },
        resolution: said("resolution"),
        source: inBoth(said, "delegated"),
      }
    : null,
});
