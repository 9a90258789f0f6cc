import type { Bilingual, PinnedPolicy } from "../../../events/common.ts";
import type { Currency } from "../../../events/iso-4217.ts";
import { hashOf } from "../audit/hash.ts";
import type { BylawProfile } from "../board/profile.ts";
import type { AddressStanding } from "../people/address-standing.ts";
import { asksOne, isResolution, needsSeveral } from "./lane-rule.ts";
import type { Retention } from "./retention.ts";

export type Lang = "en" | "fr";

/** What roles are called in words, by their id. */
export type RoleNames = Readonly<Record<string, Bilingual>>;

/** From which day to which somebody holds a role, both included (ISO 8601); null where it has no end on that side. */
export type TermOfOffice = { from: string | null; until: string | null };

/** The terms for which people were elected, by role and then by person; whoever has none holds the role for as long as it is theirs. */
type TermsOfOffice = Readonly<Record<string, Readonly<Record<string, TermOfOffice>>>>;

/** The organisation that runs Accord: data, so that any organisation can. */
export type Organisation = {
  name: Bilingual;
  shortName: Bilingual;
  /** IANA name of the head office's time zone. */
  timeZone: string;
  /** In which amounts are weighed, such as the thresholds of policies (ISO 4217). */
  currency: Currency;
  /** Month and day on which a fiscal year begins, such as "04-01". */
  fiscalYearStart: string;
  offices: readonly Office[];
  /** Days on which nobody is expected to work besides weekends, ISO 8601: of the head office, once that keeps a calendar. */
  holidays: readonly string[];
  /** The rules by which the board decides. */
  bylaws: BylawProfile;
  /** Who reads what is answered to a mail; null where nobody does, which each mail then says. */
  correspondence: Correspondence | null;
  /** What roles are called in words; a role without a name is called by its id. */
  roleNames?: RoleNames | undefined;
  /** The role whose holders hear what those of another role cannot be told, since their address does not work. */
  deputies: Readonly<Record<string, string>>;
  /** The roles whose holders confirm that a new address is somebody's, in the order in which they are asked. */
  confirmsAddresses: readonly string[];
  /** The roles whose holders are its officers: they declare interests too, where the by-laws say so. None where it is left out. */
  officers?: readonly string[] | undefined;
  /** Days, of 24 hours, after a change of address within which nobody decides by it alone. */
  addressHoldDays: number;
  /** How long what is attached is kept. */
  retention: Retention;
  /** For which terms people hold roles; whoever has none here holds theirs for as long as they are given it. */
  terms?: TermsOfOffice | undefined;
  /** Who holds which role: ids of people, in order of preference. */
  roster: Readonly<Record<string, readonly string[]>>;
};

/** The address that answers to mails go to, and who reads it, as a sentence names them: "the secretary’s office". */
export type Correspondence = { replyTo: Bilingual; readBy: Bilingual };

/** An office, with the IANA name of its time zone and its country (ISO 3166-1 alpha-2). */
type Office = {
  id: string;
  city: string;
  country: string;
  /** The part of the country whose public holidays it has (ISO 3166-2 without the country), where they differ there. */
  region?: string | undefined;
  timeZone: string;
  /** The days of the week on which it does not work (ISO 8601: 1 is Monday); Saturday and Sunday where it says nothing. */
  weekend?: readonly number[] | undefined;
  /** The role that keeps its calendar beside whoever keeps the organisation’s record; none where they alone do. */
  keeper?: string | undefined;
  /** Its own days off, ISO 8601; left out where it keeps no calendar, and counts as the organisation does. */
  holidays?: readonly string[] | undefined;
};

/** A person as the rules need to know them; their name and address lie among the private data. */
export type Person = {
  id: string;
  roles: readonly string[];
  active: boolean;
  lang: Lang;
  office: string;
  timeZone: string;
} & AddressStanding;

/** A donor organisation, told in its language. */
export type Donor = { id: string; name: string; lang: Lang };

/** The organisation with which an agreement is carried out, told in its language. */
export type Partner = { id: string; name: string; lang: Lang };

/**
 * How to address and reach somebody: private and erasable. `suppressed` says why the address gets no mail any more:
 * it bounced, or its owner complained to their provider.
 */
export type Contact = { name: string; email: string; suppressed: "bounced" | "complained" | null };

/** How a lane of a policy decides, by whom, and who may decide too once they are late. */
type PolicyLane = Pick<
  PinnedPolicy["stages"][number]["lanes"][number],
  "id" | "label" | "role" | "rule" | "when"
> & {
  /**
   * The role of the alternate; none for a written resolution, for nobody acts for an absent director, nor for a lane that needs
   * several answers, of which whoever stood in would be one more.
   */
  alternate: string | null;
};

/** An approval policy: which stages, and in each which roles decide side by side, within which time. Versioned data. */
export type Policy = Pick<
  PinnedPolicy,
  "id" | "version" | "overseer" | "accountable" | "payment" | "publication"
> & {
  /** The roles whose holders may start a document under it; left out where none is started by people. */
  startedBy?: readonly string[] | undefined;
  /** Whether documents under it are published once all of their public words are there in both languages; else in their own. */
  bothLanguages?: true | undefined;
  /** How many days the other parties have for their own words on what a report is about, and how many before the last they are reminded. */
  ownWords?: { days: number; remindBeforeDays: number } | undefined;
  /** The governance documents by which it was changed, the first one first: once there is one, no file changes it. */
  adoptedBy?: readonly string[] | undefined;
  stages: readonly (Omit<PinnedPolicy["stages"][number], "lanes"> & { lanes: readonly PolicyLane[] })[];
};

/**
 * Pins a policy to a document: its version, its hash, and for whom each lane is planned. Nobody reviews their own work
 * (I13), so the author is passed over. Who is asked is settled when the lane's stage opens: people come and go.
 */
export function pinPolicy(policy: Policy, roster: Organisation["roster"], author: string): PinnedPolicy {
  const { id, version, overseer, accountable, payment, publication } = policy;
  const stages = policy.stages.map((stage) => ({
    ...stage,
    lanes: stage.lanes.map((lane) => {
      const holders = roster[lane.role] ?? [];
      const others = holders.filter((candidate) => candidate !== author);
      const free = asksOne(lane) ? others.slice(0, 1) : others;
      const people = isResolution(lane) ? [...holders] : free;
      return { ...lane, people, alternate: alternateOf(lane, roster, [author, ...people]) };
    }),
  }));
  const roles = {
    overseer,
    ...(accountable !== undefined && { accountable }),
    ...(payment && { payment }),
    ...(publication && { publication }),
  };
  return { id, version, hash: hashOf(policy), ...roles, stages };
}

function alternateOf(lane: PolicyLane, roster: Organisation["roster"], taken: string[]) {
  const { alternate } = lane;
  if (isResolution(lane) || needsSeveral(lane) || alternate === null) return null;
  const person = roster[alternate]?.find((candidate) => !taken.includes(candidate)) ?? null;
  return { role: alternate, person };
}

/** The roles that somebody holds, in one order. */
export const rolesHeld = (roster: Organisation["roster"]): string[] =>
  Object.entries(roster)
    .flatMap(([role, people]) => (people.length > 0 ? [role] : []))
    .sort();
