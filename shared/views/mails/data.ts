import type { Bilingual } from "../../../events/common.ts";
import type { Achievement } from "../../domain/documents/report/achievement.ts";
import type { MailTemplate, Purpose } from "../../domain/workflow/effects.ts";

/** What every mail is told. */
type Common = {
  /** The organisation in whose name Accord writes. */
  organisation: Bilingual;
  /** Name of the person who gets the mail. */
  recipient: string;
  documentTitle: Bilingual;
  agreementTitle: Bilingual;
  /** Whole address of the mail's link, in each language. */
  url: Bilingual;
};

/**
 * What each mail is made from. The notice to a donor is an allow-list: what is not named here cannot reach a donor
 * (I19), and no mail carries a comment or a narrative.
 */
type DataOf = {
  "report-due": Common & { partner: string /** ISO 8601 day. */; dueOn: string };
  "review-requested": Common & { author: string; stage: Bilingual; serviceLevelDays: number };
  "changes-requested": Common & { dueOn: string };
  "fresh-link": Common & { purpose: Purpose };
  "report-published": Common & {
    donor: string;
    partner: string;
    /** First and last day, ISO 8601. */
    period: { start: string; end: string };
    achievements: readonly Achievement[];
    contentHash: string;
  };
};

/** The data of one mail by its template; of any mail without one. */
export type MailData<T extends MailTemplate = MailTemplate> = { [Each in T]: DataOf[Each] }[T];
