import type { exceptionGrounds, Recipient } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type {
  AddressTemplate,
  CredentialTemplate,
  LinkTemplate,
  MeetingTemplate,
  NoteTemplate,
  NoticeTemplate,
  Purpose,
} from "./mails.ts";

/**
 * What the conductor is told when a stage closes, or cannot open: the Choice of the state machine reads `outcome`. Altered
 * is what is not what was recorded: no stage opens on it.
 */
export type StageOutcome =
  | { outcome: "stage-approved"; next: number }
  | { outcome: "approved" }
  | { outcome: "changes-requested" }
  | { outcome: "taken-back" }
  | { outcome: "to-meeting" }
  | { outcome: "refused" }
  | { outcome: "withdrawn" }
  | { outcome: "superseded" }
  | { outcome: "altered" };

/**
 * What a mail is about beyond its template: the mail that did not reach whom it was for, by which role, and
 * what that one is about; who can answer no more, or not while their address is disputed; the lane that was given to somebody
 * else; why a resolution did not pass, and what comes next: a meeting, or what other lanes of its stage still decide; or
 * how the change of whose address ended, and who confirmed, refused or released it.
 */
export type Matter =
  | { missed: LinkTemplate; role: string; of?: Matter | undefined }
  | { departed: string; isDisputed?: true | undefined }
  | { given: { stage: number; lane: string } }
  /** The document that answered lessons of theirs: a plan, with the days that it is for (ISO 8601), an agreement, a report on a year, or an amendment. */
  | {
      answeredIn: { by: string } & (
        | { start: string; end: string }
        | Pick<Extract<EventOf<"lessons-answered">["facts"], { agreement: unknown }>, "agreement">
        | Pick<Extract<EventOf<"lessons-answered">["facts"], { yearly: unknown }>, "yearly">
        | Pick<Extract<EventOf<"lessons-answered">["facts"], { amendment: unknown }>, "amendment">
      );
    }
  /** The days of a report on a year of a plan that is over (ISO 8601), and by when it is due. */
  | { reportDue: { start: string; end: string; dueOn: string } }
  /** What is due of an agreement, or awaited: which tranche, by its row and as people count them, and what is left of it. */
  | { tranche: { id: string; number: number; currency: string; minorUnits: number } }
  | { because: EventOf<"lane-closed">["facts"]["because"]; next: "meeting" | "open" }
  | { address: { recipient: Recipient; ended: AddressOutcome["ended"]; second: string | null } };

/** What must happen outside because of an event; each becomes one outbox row of the event's own transaction. */
export type Effect =
  | { effect: "conduct"; round: number; attempt: number }
  | { effect: "resume"; round: number; stage: number; result: StageOutcome }
  /** `lane`: the lane in which the person is to answer; null for what is no answer. */
  | {
      effect: "mail";
      template: LinkTemplate;
      person: string;
      purpose: Purpose;
      lane: string | null;
      matter?: Matter | undefined;
    }
  /** One row however many people there are, so that a commit stays small; the relay makes a mail of each. */
  | {
      effect: "mails";
      template: LinkTemplate;
      people: readonly string[];
      purpose: Purpose;
      round: number;
      stage: number;
      lane: string | null;
      matter?: Matter | undefined;
      /** Whoever holds this role hears of it as such, in the same moment. */
      unless?: string | undefined;
      /** As does whoever holds this one. */
      beside?: string | undefined;
    }
  /** Whoever holds the role when the row is carried out: people come and go. */
  | {
      effect: "tell";
      template: LinkTemplate;
      role: string;
      purpose: Purpose;
      matter?: Matter | undefined;
      /** Whoever holds this role too hears the same by it. */
      unless?: string | undefined;
      /** Whoever holds this role hears the same by a row of their own, so that they do not as somebody's deputy. */
      beside?: string | undefined;
      /** Not before so many days have passed. */
      afterDays?: number | undefined;
    }
  /**
   * Whoever hears what the holders of the role cannot be told, since a mail did not reach one of them. `again`: whom, where
   * one had missed them before.
   */
  | { effect: "tell-deputy"; role: string; again?: string | undefined }
  /** Another plan takes the place of this one, from that day on: its own stream is to say so. */
  | { effect: "supersede"; plan: string; from: string }
  /** What it was to replace gives way to it from that day on, or holds again, since this one has lapsed: its own stream is to say so. */
  | { effect: "give-place"; document: string; holds: boolean; from: string }
  /** An approval policy is in force: what is begun from now on is approved by it. */
  | { effect: "put-policy" }
  /** The board decides by a by-law from now on, or no longer, since that has lapsed. */
  | { effect: "put-bylaws"; holds: boolean }
  /** It was adopted, or is in force and published, or was amended since: the reports whose lessons it answers are to say so, each in its own stream. */
  | { effect: "answer-lessons" }
  /** A report had its last decision: what waited for it of its agreement is due. */
  | { effect: "open-tranches" }
  /** What everybody may know of an agreement changed: each report on it is to say so in its own stream. */
  | { effect: "follow-publication" }
  | {
      effect: "notices";
      template: NoticeTemplate;
      recipients: readonly Recipient[];
      /** Of which payment it tells, by its number. */
      payment?: number | undefined;
    }
  | { effect: "notice"; template: NoticeTemplate; recipient: Recipient; payment?: number | undefined }
  /** A message that reached nobody goes out again, with the same link. */
  | { effect: "resend"; message: string }
  /**
   * Days after somebody was asked to read a translation it is looked whether they have, and whether they can: at once where
   * it is known that they cannot.
   */
  | {
      effect: "mind-translation";
      lang: "en" | "fr";
      translationHash: string;
      asked: string;
      isDueAtOnce?: boolean;
    }
  /** The bytes of files that were taken away go, by the ids of their records. */
  | { effect: "bind-minute-book"; year: string; number: number }
  | { effect: "delete-files"; files: readonly string[] }
  /** It is looked whether a file was submitted, and can still be: what nobody submitted goes. */
  | { effect: "sweep-file"; file: string }
  /** Days after whoever chaired a meeting was asked to attest to what was entered of it, it is looked whether they have. */
  | { effect: "mind-attestation"; decisionHash: string }
  /** Somebody holds roles that they did not: whoever watches over documents by one of them gets their page. */
  | { effect: "welcome"; person: string; roles: readonly string[] }
  /**
   * Somebody left, holds a role no more, or disputes their address: whoever can give what awaits them to another is told.
   * `roles`: those that they held until now.
   */
  | { effect: "tell-departed"; person: string; roles?: readonly string[] | undefined }
  /** Somebody is here again: what was not sent while they were away goes out, if it still awaits them. */
  | { effect: "ask-on-return"; person: string }
  /** Links of before a change of address act no more: what awaits somebody goes to the new address by a fresh one. */
  | {
      effect: "ask-at-new-address";
      person: string;
      about: { documentId: string; messages: readonly string[] } | null;
    }
  /** To a member of a meeting, or whoever keeps its record; `item`: of its agenda, where the mail is about one. */
  | { effect: "meeting-mail"; template: MeetingTemplate; person: string; item?: string | undefined }
  /**
   * About what somebody enrolled to prove who they are: to them, or to a second person; `exception`: for a ballot on what, and why,
   * where it is about one.
   */
  | {
      effect: "credential-mail";
      template: CredentialTemplate;
      person: string;
      exception?: { documentId: string; because: (typeof exceptionGrounds)[number] } | undefined;
    }
  /** That an officer declared an interest in writing: to them, as their receipt, or to whoever keeps the record. */
  | { effect: "interest-mail"; person: string }
  /** What was voted on an item of a meeting takes effect on its document. */
  | { effect: "resolve-at-meeting"; item: string }
  /** A resolution on this document is entered in the register of its body, under the next number where it was made in writing. */
  | ({ effect: "enter-resolution"; heldOn: string | null } & Omit<
      EventOf<"resolution-entered">["facts"],
      "number" | "profile" | "resolvedOn"
    >)
  /** To the second person. `by`: who proposed the change; null for an organisation file. */
  | { effect: "address-mail"; template: AddressTemplate; person: string; by: string | null }
  /** Somebody else is asked in the place of a second person who did not answer, or was not reached. */
  | { effect: "ask-anew"; asked: string; because: "link-over" | "unreached" }
  /**
   * Told at an address itself, whatever is on file by then: `change` names the change of it among the private data.
   * `second`: who confirms or confirmed it; null for the address of a donor or partner. `left`: the change by which the
   * address was left that it is told at, where that was an earlier one.
   */
  | {
      effect: "address-note";
      template: NoteTemplate;
      recipient: Recipient;
      change: string;
      at: "old" | "new";
      left?: string | undefined;
      by: string | null;
      second: string | null;
    }
  /**
   * How the change of a person's address ended takes effect: where decisions and mails look, and on the document whose
   * messages had been missed (null for an organisation file).
   */
  | {
      effect: "settle-address";
      person: string;
      change: string;
      about: { documentId: string; messages: readonly string[] } | null;
      by: string | null;
      outcome: AddressOutcome;
    }
  /** Somebody asks for the link to their desk at a mailbox, named by its hash: whose it is, is asked when the row is carried out. */
  | { effect: "desk"; mailbox: string }
  /** Whoever keeps calendars of offices that lack the holidays of a year, as they do when the row is carried out. */
  | { effect: "calendar-mail"; person: string; year: number }
  /** The address of a donor or partner is another one; or anybody's is right after all. What was missed goes out again. */
  | { effect: "apply-address"; recipient: Recipient; change: string; messages: readonly string[] };

/**
 * How the change of a person's address ended: confirmed or refused by a second person, stopped by themselves, or replaced by
 * one that was proposed from another document; or disputed by themselves, once it was confirmed, and how its hold was lifted.
 */
export type AddressOutcome =
  | { ended: "confirmed" | "refused" | "lifted"; by: string }
  | { ended: "objected" | "disputed" | "replaced" };

/** The effect of one kind. */
export type EffectOf<E extends Effect["effect"]> = Extract<Effect, { effect: E }>;
