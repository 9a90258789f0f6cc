import type { Bilingual } from "../../../events/common.ts";
import type { Achievement } from "../../domain/documents/report/achievement.ts";
import type { LinkTemplate, NoticeTemplate, Purpose } from "../../domain/workflow/effects.ts";

/** What every mail is told. */
type MailFrame = {
  /** The organisation in whose name Accord writes. */
  organisation: Bilingual;
  /** Name of the person who gets the mail. */
  recipient: string;
  documentTitle: Bilingual;
  agreementTitle: Bilingual;
  /** Whole address of the mail's link, in each language. */
  url: Bilingual;
};

/** What a mail with a link of one's own is made from. No comment and no narrative: mail is no place for them. */
export type PersonMailData = MailFrame & {
  template: LinkTemplate;
  purpose: Purpose;
  partner: string;
  author: string;
  /** ISO 8601 day. */
  dueOn: string;
  /** How often the report was submitted. */
  round: number;
  /** The stage that is open, and when its service level is over (instant, ISO 8601 UTC). */
  stage: Bilingual | null;
  deadline: string | null;
  /** IANA name of the reader's time zone. */
  timeZone: string;
  contentHash: string | null;
};

/**
 * What a notice is made from: an allow-list. What is not named here cannot reach a donor (I19).
 */
export type NoticeData = MailFrame & {
  template: NoticeTemplate;
  /** Name of the donor or partner organisation. */
  addressee: string;
  partner: string;
  /** First and last day, ISO 8601. */
  period: { start: string; end: string };
  achievements: readonly Achievement[];
  contentHash: string;
};

export type MailData = PersonMailData | NoticeData;
