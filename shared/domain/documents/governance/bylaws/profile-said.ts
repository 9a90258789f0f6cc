import type { Bilingual, DocumentKind } from "../../../../../events/common.ts";
import type { Currency } from "../../../../../events/iso-4217.ts";
import type { BylawProfile, Committee, MembersRules, Share } from "../../../board/profile.ts";
import { rowsIn, saidIn } from "../../../forms/rows.ts";
import type { Values } from "../../../typed/values.ts";
import {
  chairToo,
  committeesList,
  exceptionsList,
  fixed,
  type Ground,
  groundsList,
  membersList,
  notAsked,
  otherShare,
  type Ruled,
  shares,
} from "./answers.ts";

/** The rules of a board as the answers of a by-law say them: the way back from `answersOfProfile`. */

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
  const { ballots: _, electronicDocuments: __, attending, vacancies, waiting, ...rest } = profile;
  // A by-law that was begun before this was asked says nothing of it.
  const filledBy = rule("vacancies")("filledBy") || vacancies?.filledBy || notAsked;
  const waives = rule("attending")("waives") || (attending ? null : notAsked);
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
        ...againSaid(profile, rule("again")("asked"), source("again")),
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
    ...(waives !== notAsked && {
      attending: waives === null ? attending : { waives: isYes(waives), source: source("attending") },
    }),
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

/** Whether one of the same purpose as one that lapsed waits for the members; as in force, of a by-law that was begun before it was asked. */
function againSaid({ members }: BylawProfile, asked: string, source: Bilingual): Pick<MembersRules, "again"> {
  if (asked === "") return members?.again ? { again: members.again } : {};
  return asked === notAsked ? {} : { again: { source } };
}
