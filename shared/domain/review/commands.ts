import type { Recipient, ServiceLevel } from "../../../events/common.ts";
import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import type { BylawProfile } from "../board/profile.ts";
import type { ProvedBy } from "../board/step-up.ts";
import type { Calendar } from "../organisation/business-days.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { AddressOutcome } from "../outbox/effect.ts";
import type { Authority, Conductor, Shown, Written } from "./acting.ts";
import type { AskingCommand } from "./asking-commands.ts";
import type { Ballot, Decision } from "./choices.ts";
import type { Required } from "./donors.ts";
import type { DraftingCommand } from "./drafting-commands.ts";
import type { CommandName } from "./lifecycle.ts";
import type { MaskedPlace } from "./masked.ts";
import type { MeetingCommand } from "./meeting-commands.ts";
import type { OfferingCommand } from "./offering-commands.ts";
import type { Asked, GiveWords } from "./own-words-commands.ts";
import type { PublicityCommand } from "./publicity-commands.ts";
import type { FileKept, Refusal } from "./refusal.ts";
import type { Routing } from "./route.ts";
import type { SigningCommand } from "./signing-commands.ts";
import type { Party, Review, Seat } from "./state.ts";
import type { Brought, TranslatingCommand } from "./translating-commands.ts";
import type { WholeFor } from "./whole.ts";

export type { Refusal };

/** Characters of a comment or a reason at most: longer ones belong in a conversation. */
export const longestComment = 4_000;

/** As what somebody recuses themselves, and of what nature their conflict is. */
export type Recusal = Pick<EventOf<"recusal-recorded">["facts"], "how" | "nature" | "ground">;

/** An interest that a director declares and votes with. */
export type Excepted = Pick<EventOf<"interest-declared">["facts"], "nature" | "exception">;

/** Who holds which role now, of those who are there: a policy names roles, and people come and go. */
type Roster = Organisation["roster"];

/** What is asked for of a document of any kind. */
export type ReviewCommand =
  /** @param acceptance the donor's that its agreement asks for; null where it asks for none; `ownWords`: whom its parties' words are asked of */
  | {
      name: "open";
      facts: EventOf<"document-opened">["facts"];
      acceptance?: Required | null;
      ownWords?: readonly Asked[];
    }
  /** Somebody who holds one of the roles that may begins a document, as its author. `now`: instant, ISO 8601 UTC */
  | {
      name: "start";
      by: Authority;
      mayStart: readonly string[];
      facts: EventOf<"document-opened">["facts"];
      /** The document with whose words it begins, if there is one. */
      copiedFrom?: string;
      now: string;
    }
  | DraftingCommand
  | OfferingCommand
  | GiveWords
  | AskingCommand
  | SigningCommand
  | MeetingCommand
  | TranslatingCommand
  | PublicityCommand
  /** @param linkedAt when the link was given by which they submit it; as `now`, an instant (ISO 8601 UTC) */
  | ({
      name: "submit";
      by: Authority;
      contentHash: string;
      /** By which its way through the policy is found. */
      routing?: Routing;
      /** The lanes that answer for nothing that changed since the version before, and that some field names. */
      unchangedFor?: readonly string[];
      /** The parties that it names, for those of its lanes that ask them. */
      parties?: readonly Party[];
      linkedAt: string;
      now: string;
      /** What there is of its translation; none where nothing is done of it. */
      translation?: Brought;
      /** Another document's claim to days of its own, where such documents follow one another. */
      taken?: Extract<Refusal, { code: "period-taken" }>["taken"] | null;
      /** Another amendment that has the turn which this one claims, by its id. */
      before?: string | null;
      /** How often its parties had given words when it was read. */
      wordsGiven?: number;
    } & Written)
  /** @param round of which submission their page was; `linkedAt`, `now`: as of a submission */
  | ({ name: "take-back"; by: Authority; round: number; linkedAt: string; now: string } & Written)
  | ({
      name: "open-stage";
      stage: number;
      roster: Roster;
      serviceLevel: ServiceLevel | null;
      /** By which its resolutions are decided. */
      bylaws?: BylawProfile;
    } & Conductor)
  /** @param now instant, ISO 8601 UTC */
  | {
      name: "fill-lanes";
      round: number;
      stage: number;
      now: string;
      roster: Roster;
      serviceLevel: ServiceLevel | null;
    }
  /** @param roster who is in office, where a committee is asked */
  | ({ name: "decide"; decision: Decision; roster?: Roster } & Shown)
  /** @param reservation the commitment to its words; `reasonCommitment`: of the overseer, who closes somebody else's */
  | ({
      name: "close-reservation";
      by: Authority;
      reservation: string;
      linkedAt: string;
      now: string;
      reasonCommitment: string | null;
    } & Written)
  /**
   * @param reasonCommitment their words on the conflict; `roster`: who is in office, of a director; `provedBy`: as of their ballot; `salt`,
   *   `linkedAt`, `now`: as of an answer
   */
  | ({
      name: "recuse";
      by: Authority;
      round: number;
      stage: number;
      lane: string;
      how: Recusal["how"];
      nature: Recusal["nature"];
      /** Of a director who is disqualified: by which ground of the by-laws. */
      ground?: Recusal["ground"];
      roster?: Roster;
      provedBy?: ProvedBy | null;
      salt: string;
      linkedAt: string;
      now: string;
      reasonCommitment: string | null;
    } & Written)
  /** @param to who takes the task that the link is for, as the directory knows them; `linkedAt`, `now`: as of an answer */
  | ({
      name: "hand-on";
      by: Authority;
      to: Authority;
      round: number;
      stage: number;
      lane: string;
      linkedAt: string;
      now: string;
      reasonCommitment: string | null;
    } & Written)
  /** @param exception by which exception of the by-laws their interest takes the vote from nobody; the others as of a recusal */
  | ({
      name: "declare-interest";
      by: Authority;
      round: number;
      stage: number;
      lane: string;
      nature: Excepted["nature"];
      exception: Excepted["exception"];
      roster?: Roster;
      salt: string;
      linkedAt: string;
      now: string;
      reasonCommitment: string | null;
    } & Written)
  /** @param until the last day of it (ISO 8601), in this time zone (IANA); null where they are back; the others as of a recusal */
  | {
      name: "say-absence";
      by: Authority;
      round: number;
      stage: number;
      lane: string;
      until: string | null;
      timeZone: string;
      roster?: Roster;
      salt: string;
      linkedAt: string;
      now: string;
    }
  /** @param provedBy by what they proved who they are, for this very version; null where they did not */
  | ({
      name: "cast-ballot";
      ballot: Ballot;
      roster?: Roster;
      provedBy?: ProvedBy | null;
    } & Shown)
  /** @param replaces the answer that their page showed, by its hash */
  | ({ name: "take-ballot-back" } & Pick<
      Shown,
      "by" | "round" | "stage" | "lane" | "replaces" | "salt" | "linkedAt" | "now"
    >)
  /** @param now instant, ISO 8601 UTC; `timeZone` (IANA) and business days are the organisation's, here and below */
  | {
      name: "mind-service-level";
      round: number;
      stage: number;
      now: string;
      roster: Roster;
      calendar: Calendar;
      /** Where somebody is asked who can answer there no more. */
      empty: readonly Seat[];
      /** The role of whoever chairs the board, who hears where whoever is accountable is late themselves. */
      chair?: string;
    }
  /**
   * `departed`: who can answer no more; `roster`: who speaks for its parties now; `amiss`: why nobody could go through with what a policy or
   * by-law says whose day has come.
   */
  | {
      name: "mind-dates";
      now: string;
      timeZone: string;
      departed: readonly string[];
      roster?: Roster;
      amiss?: EventOf<"governance-held-back">["facts"]["because"];
    }
  /** A resolution on it is entered in the register of its body, under the number that was read for it. */
  | { name: "enter-resolution"; facts: EventOf<"resolution-entered">["facts"] }
  /** @param awaits the languages in which public words are missing that must be there first */
  | ({
      name: "publish";
      awaits?: readonly ("en" | "fr")[];
    } & Conductor)
  /** @param whole who may read all of it by a link of their own, where everybody reads a part, or nothing */
  | ({
      name: "notify";
      recipients: readonly Recipient[];
      held: Review["held"];
      whole?: WholeFor;
    } & Conductor)
  /** The clock looks whether somebody is known by now of the organisations that may read all of it. */
  | { name: "offer-whole"; whole: WholeFor }
  /** The clock looks at who waits for words, as everybody stands now: who can be told, and who waits still. */
  | { name: "notify-held"; recipients: readonly Recipient[]; held: Review["held"] }
  | ({
      name: "reassign";
      by: Authority;
      /** A lane of a stage, where it asks several that of one of them (`of`), or the writing of the document. */
      task: { stage: number; lane: string; of?: string } | "writing";
      /** Whose it was when the page was shown by which it is given away: nobody is taken off it unseen. */
      from: readonly string[];
      to: Authority;
      /** The time of a lane from now on, which counts where it is open. */
      serviceLevel: ServiceLevel | null;
      /** Instant, ISO 8601 UTC. */
      now: string;
      reasonCommitment: string | null;
    } & Written)
  | ({ name: "withdraw"; by: Authority; reasonCommitment: string | null } & Written)
  /**
   * @param on day (ISO 8601), where the organisation is at home; `departed`: who can answer no more, and is not reminded;
   *   `shown`: whom the page named (`awaitedByName`)
   */
  | {
      name: "remind";
      by: Authority;
      on: string;
      departed: readonly string[];
      shown: readonly string[];
    }
  /** Words go wherever they stand; what is committed to them stays. `round`: in which they were looked for. */
  | ({
      name: "mask-passage";
      by: Authority;
      round: number;
      places: readonly MaskedPlace[];
      reasonCommitment: string | null;
    } & Written)
  /** A file's bytes go for good. `files`: all records that have them; `retained`: why they are to be kept, null where nothing says so. */
  | ({
      name: "take-file-away";
      by: Authority;
      files: readonly string[];
      retained: FileKept | null;
      reasonCommitment: string | null;
    } & Written)
  /** @param reasonCommitment null where the address on file is right after all; else there is a reason for another one */
  | ({
      name: "correct-address";
      by: Authority;
      recipient: Recipient;
      messages: readonly string[];
      /** Names the change among the private data. */
      change: string;
      reasonCommitment: string | null;
    } & Written)
  /** How the change of a person's address ended, which was proposed from this document. */
  | {
      name: "conclude-address";
      recipient: Recipient;
      messages: readonly string[];
      by: string | null;
      outcome: AddressOutcome;
    }
  /** The provider told that a message which it had accepted did not arrive, or was not wanted. */
  | { name: "record-delivery"; facts: EventOf<"delivery-reported">["facts"] }
  | ({ name: "resume" } & Conductor)
  /** Every try to deliver a message failed, or it was held back: it is put on record, where people see it (I15). */
  | { name: "record-failure"; facts: EventOf<"delivery-failed">["facts"] };

/** What a command makes; or why it was refused, with what the clock would have recorded by now. */
export type Outcome =
  | { ok: true; value: DocumentEvent[] }
  | { ok: false; refusal: Refusal; overdue?: DocumentEvent[] };
export type Named<N extends CommandName> = Extract<ReviewCommand, { name: N }>;
