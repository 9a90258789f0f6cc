import type { DocumentKind } from "../../../events/common.ts";

/**
 * What a link lets its holder do: write the report, decide in a stage, take note in one, sign a resolution, consent or sign as a party, accept for a donor, attest to what a meeting decided,
 * say a party’s own words, read a translation as a second person, translate, answer what reviewers ask, watch over all, or only read.
 */
export const purposes = [
  "report",
  "review",
  "note",
  "sign",
  "consent",
  "sign-as-party",
  "accept",
  "own-words",
  "attest",
  "confirm-translation",
  "translate",
  "comment",
  "clarify",
  "oversee",
  "read",
] as const;
export type Purpose = (typeof purposes)[number];

/** Those by whose links something is answered, of which its person has a receipt. */
export const answered: readonly Purpose[] = [
  "review",
  "note",
  "sign",
  "consent",
  "sign-as-party",
  "accept",
  "attest",
  "confirm-translation",
];

/**
 * What a link of a person's stream is for: a second person confirms the new address, or what they enrolled; the owner of the address
 * stops the change.
 */
export const addressPurposes = ["confirm-address", "object-to-address", "confirm-credential"] as const;
export type AddressPurpose = (typeof addressPurposes)[number];

/** The mails that people get, each with a link of their own. Each name is also the name of its text. */
export const linkTemplates = [
  "report-due",
  "writing-given",
  "writing-shared",
  "writing-stopped",
  "writing-returned",
  "writing-submitted",
  "comment-asked",
  "comment-reminder",
  "comments-over",
  "comments-settled",
  "draft-offered",
  "offer-over",
  "words-asked",
  "words-reminder",
  "words-received",
  "words-arrived",
  "words-unanswered",
  "proposals-settled",
  "draft-discarded",
  "writing-discarded",
  "draft-taken-up",
  "writing-taken-up",
  "submission-received",
  "submission-taken-back",
  "review-requested",
  "note-requested",
  "note-over",
  "resolution-to-sign",
  "consent-requested",
  "signature-requested",
  "signed-by-all",
  "acceptance-requested",
  "with-donor",
  "accepted-by-donor",
  "deemed-accepted",
  "question-asked",
  "question-answered",
  "question-answered-for-you",
  "answer-recorded",
  "reminder",
  "stand-in-requested",
  "changes-requested",
  "task-answered",
  "committee-recommended",
  "answer-stands",
  "task-given-away",
  "review-returned",
  "review-taken-back",
  "resolution-passed",
  "resolution-ended",
  "author-date",
  "draft-masked",
  "file-taken-away",
  "author-reminder",
  "writing-late",
  "donor-date-passed",
  "yearly-report-due",
  "tranche-due",
  "tranche-unpaid",
  "milestone-awaited",
  "lessons-answered",
  "governance-review",
  "by-law-to-members",
  "by-law-unconfirmed",
  "by-law-decided",
  "members-meeting-moved",
  "governance-held-back",
  "report-withdrawn",
  "document-refused",
  "reservation-closed",
  "report-approved",
  "report-out",
  "concluded-inside",
  "whole-to-read",
  "fresh-link",
  "link-at-new-address",
  "oversee-opened",
  "oversee-given",
  "oversee-unwritten",
  "oversee-vacant",
  "oversee-signatories",
  "oversee-offer",
  "oversee-publication-review",
  "oversee-publication-answered",
  "publication-to-decide",
  "publication-withheld",
  "oversee-words-unasked",
  "oversee-recused",
  "oversee-departed",
  "oversee-overdue",
  "long-overdue",
  "oversee-meeting",
  "meeting-awaited",
  "meeting-to-attest",
  "meeting-decided",
  "meeting-returned",
  "oversee-contested",
  "oversee-consent-withdrawn",
  "oversee-unattested",
  "oversee-undelivered",
  "oversee-unreachable",
  "oversee-translation",
  "oversee-translation-awaited",
  "oversee-translation-refused",
  "oversee-translation-unread",
  "translation-asked",
  "translation-wanted",
  "translation-emptied",
  "translation-awaited",
  "translation-to-confirm",
  "translation-added",
  "translation-masked",
  "oversee-address-changed",
  "oversee-address-kept",
  "oversee-address-disputed",
  "oversee-address-released",
] as const;
export type LinkTemplate = (typeof linkTemplates)[number];

/** The notices that donors, subscribers and partners get, which lead to what is public. */
export const noticeTemplates = [
  "report-published",
  "plan-adopted",
  "governance-adopted",
  "agreement-in-force",
  "amendment-in-force",
  "agreement-ended",
  "tranche-paid",
  "payment-undone",
  "report-accepted",
  "report-concluded",
  "report-late",
  "report-not-coming",
] as const;
export type NoticeTemplate = (typeof noticeTemplates)[number];

/** The notice that a document of a kind is public; subscriptions to it bear its name. */
export const noticeOfPublication = {
  report: "report-published",
  plan: "plan-adopted",
  agreement: "agreement-in-force",
  amendment: "amendment-in-force",
  governance: "governance-adopted",
} as const satisfies Record<DocumentKind, NoticeTemplate>;

/** The mails to the second person whom a change of address is put to. */
export const addressTemplates = ["address-to-confirm", "address-stopped", "address-disputed"] as const;
export type AddressTemplate = (typeof addressTemplates)[number];

/**
 * The mails about what somebody enrolled to prove who they are: to the second person, and to the person at the address on file;
 * that it was tried too often, to both. And about an exception for one ballot of theirs, which two people grant.
 */
export const credentialTemplates = [
  "credential-to-confirm",
  "credential-proposed",
  "credential-confirmed",
  "credential-refused",
  "credential-ended",
  "credentials-locked",
  "credentials-tried",
  "exception-to-grant",
  "exception-asked",
  "exception-granted-once",
  "exception-granted",
  "exception-refused",
] as const;
export type CredentialTemplate = (typeof credentialTemplates)[number];

/** What is told of a change of address, at the old one and the new one. */
export const noteTemplates = [
  "address-changing",
  "address-changed",
  "address-kept",
  "address-released",
] as const;
export type NoteTemplate = (typeof noteTemplates)[number];

/** What a link to a meeting is for: its member sees it, and answers for what comes of it. */
export const meetingPurposes = ["attend"] as const;
export type MeetingPurpose = (typeof meetingPurposes)[number];

/** The mails about a meeting that Accord holds the record of, to its members and to whoever keeps that record. */
export const meetingTemplates = [
  "meeting-convened",
  "meeting-moved",
  "meeting-adjourned",
  "adjournment-corrected",
  "meeting-without-day",
  "no-longer-invited",
  "meeting-cancelled",
  "meeting-fresh-link",
  "decisions-to-attest",
  "decisions-contested",
  "minutes-to-draft",
  "minutes-to-confirm",
  "minutes-to-sign",
  "minutes-contested",
  "contest-answered",
  "resolution-without-effect",
  "dissent-fell",
] as const;
export type MeetingTemplate = (typeof meetingTemplates)[number];

export type MailTemplate = LinkTemplate | NoticeTemplate;
