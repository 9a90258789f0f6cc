import type { Bilingual } from "../../../../../events/common.ts";
import type { Currency } from "../../../../../events/iso-4217.ts";
import { directorsAloneBy } from "../../../board/cited.ts";
import { whoIsOutIn } from "../../../board/count.ts";
import type { BylawProfile, Committee, Share } from "../../../board/profile.ts";
import { rowPrefix, rowsName } from "../../../forms/rows.ts";
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

/** What stands in the form where a by-law of the same purpose as one that lapsed holds only once the members confirm it. */
export const onceConfirmed = "once-confirmed";

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
      ...rule(
        "again",
        { asked: profile.members.again ? onceConfirmed : notAsked },
        profile.members.again?.source,
      ),
      ...rowsOf(membersList, "m", profile.members.alone.map(groundAnswers)),
    }),
    ...rule("undelegable", { matters: undelegable.matters.join(" ") || undefined }, undelegable.source),
    ...rule("onCommittees", {}, directorsAloneBy(profile)),
    ...rule("notice", { days: notice.days, waived: yesNo(notice.canBeWaived) }, notice.source),
    ...rule(
      "attending",
      { waives: profile.attending ? yesNo(profile.attending.waives) : notAsked },
      profile.attending?.source,
    ),
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

/** What has words in both languages, and what it stands on. */
export type Ground = BylawProfile["disqualification"]["grounds"][number];

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
