/** Where a document stands in its life. */
export const statuses = [
  "draft",
  "submitted",
  "in-review",
  "changes-requested",
  "taken-back",
  "awaiting-meeting",
  "signing",
  "with-donor",
  "approved",
  "in-force",
  "concluded",
  "published",
  "withdrawn",
  "refused",
] as const;
export type Status = (typeof statuses)[number];

/**
 * Who may issue a command: a person by their part in the document, the conductor (Step Functions), the clock, the mail
 * provider, or whoever confirms what somebody else proposed.
 */
export type Actor =
  | "author"
  | "commenter"
  | "reviewer"
  | "director"
  | "party"
  | "overseer"
  | "payer"
  | "second-person"
  | "conductor"
  | "clock"
  | "provider";

/** Which command is allowed in which status, to whom, and to which status it leads. */
export type Life = Readonly<Record<string, { from: readonly Status[]; by: Actor; to: readonly Status[] }>>;

/** An answer may be the last of its stage, which ends by what was answered in all of its lanes. */
const withoutApproval = ["in-review", "changes-requested", "awaiting-meeting", "refused"] as const;
const afterAnswer = [...withoutApproval, "signing", "with-donor", "approved"] as const;
/** Once it was submitted, unless it went back or came to nothing. */
export const afterSubmission = [
  "submitted",
  "in-review",
  "awaiting-meeting",
  "signing",
  "with-donor",
  "approved",
  "in-force",
  "concluded",
  "published",
] as const;
/**
 * What is approved is signed by its parties, and accepted by its donor, where its policy or its agreement says so, before anything
 * follows from it.
 */
const underWay = ["in-review", "signing", "with-donor"] as const;

/** While its author has it, who submits it from there. */
const whileWritten = ["draft", "changes-requested", "taken-back"] as const;
/** While it is under way: until it is approved, or published. */
const untilDecided = [
  ...whileWritten,
  "submitted",
  "in-review",
  "awaiting-meeting",
  "signing",
  "with-donor",
] as const;
export const untilPublished = [...untilDecided, "approved"] as const;
/**
 * The life of a document of any kind: which command is allowed in which status, and to whom. What a kind adds stands with its
 * commands; decisions, links and pages ask all of it (documents/lifecycle.ts).
 */
export const lifecycle = {
  open: { from: [], by: "clock", to: ["draft"] },
  start: { from: [], by: "author", to: ["draft"] },
  submit: { from: whileWritten, by: "author", to: ["submitted"] },
  "take-back": { from: ["submitted", "in-review"], by: "author", to: ["taken-back"] },
  invite: {
    from: untilPublished,
    by: "author",
    to: [],
  },
  release: {
    from: untilPublished,
    by: "author",
    to: [],
  },
  "hand-over": { from: whileWritten, by: "author", to: [] },
  "set-comment-period": { from: whileWritten, by: "author", to: [] },
  comment: { from: whileWritten, by: "commenter", to: [] },
  "settle-comment": { from: whileWritten, by: "author", to: [] },
  "offer-draft": { from: whileWritten, by: "author", to: [] },
  "open-draft": { from: whileWritten, by: "overseer", to: [] },
  "take-offer-back": { from: whileWritten, by: "author", to: [] },
  "give-words": { from: whileWritten, by: "party", to: [] },
  discard: { from: ["draft"], by: "author", to: ["withdrawn"] },
  "take-up": { from: ["withdrawn"], by: "author", to: ["draft"] },
  "open-stage": {
    from: ["submitted", ...underWay],
    by: "conductor",
    to: [...underWay, "awaiting-meeting"],
  },
  "fill-lanes": { from: underWay, by: "clock", to: withoutApproval },
  // By a donor’s officer too, of what is with them.
  decide: { from: ["in-review", "with-donor"], by: "reviewer", to: afterAnswer },
  // By a director too, as a question is asked.
  recuse: { from: ["in-review"], by: "reviewer", to: afterAnswer },
  "hand-on": { from: ["in-review"], by: "reviewer", to: [] },
  "declare-interest": { from: ["in-review"], by: "director", to: [] },
  "say-absence": { from: ["in-review"], by: "director", to: [] },
  // By whoever signs for a party too: what they sign they may ask about first.
  ask: { from: ["in-review", "signing"], by: "reviewer", to: [] },
  // By the overseer too, where its author is away.
  "answer-question": { from: ["in-review", "signing"], by: "author", to: [] },
  "withdraw-question": { from: ["in-review", "signing"], by: "reviewer", to: [] },
  // By the overseer too, with a reason.
  "close-reservation": {
    from: [...untilPublished, "in-force", "concluded", "published"],
    by: "reviewer",
    to: [],
  },
  "cast-ballot": { from: ["in-review"], by: "director", to: afterAnswer },
  "take-ballot-back": { from: ["in-review"], by: "director", to: [] },
  sign: { from: ["signing"], by: "party", to: ["with-donor", "approved", "changes-requested"] },
  "withdraw-consent": {
    from: ["in-review", "signing", "awaiting-meeting"],
    by: "party",
    to: ["changes-requested"],
  },
  "mind-service-level": { from: underWay, by: "clock", to: [...withoutApproval, "approved"] },
  "enter-meeting-decision": { from: ["awaiting-meeting"], by: "overseer", to: [] },
  "attest-meeting-decision": {
    from: ["awaiting-meeting"],
    by: "director",
    to: [...underWay, "approved", "changes-requested", "refused"],
  },
  "resolve-at-meeting": {
    from: ["awaiting-meeting"],
    by: "director",
    to: [...underWay, "approved", "changes-requested", "refused"],
  },
  "recommend-at-meeting": {
    from: ["in-review"],
    by: "director",
    to: [...withoutApproval, "approved"],
  },
  "enter-resolution": { from: statuses, by: "conductor", to: [] },
  "contest-meeting-decision": { from: ["awaiting-meeting"], by: "director", to: [] },
  "mind-dates": { from: statuses, by: "clock", to: [] },
  "propose-publication": { from: ["in-force", "concluded"], by: "overseer", to: [] },
  "decide-publication": { from: ["in-force", "concluded"], by: "second-person", to: [] },
  "withhold-publication": {
    from: ["approved", "in-force", "published"],
    by: "overseer",
    to: ["in-force", "concluded"],
  },
  "follow-publication": { from: statuses, by: "clock", to: ["concluded"] },
  publish: { from: ["approved", "in-force", "concluded"], by: "conductor", to: ["published", "concluded"] },
  notify: { from: ["in-force", "concluded", "published"], by: "conductor", to: [] },
  "notify-held": { from: ["in-force", "published"], by: "clock", to: [] },
  "offer-whole": { from: ["approved", "concluded", "published"], by: "clock", to: [] },
  reassign: {
    from: ["draft", "submitted", ...underWay, "changes-requested", "taken-back"],
    by: "overseer",
    to: [],
  },
  remind: {
    from: ["draft", ...underWay, "changes-requested", "taken-back", "awaiting-meeting"],
    by: "overseer",
    to: [],
  },
  withdraw: {
    from: untilDecided,
    by: "overseer",
    to: ["withdrawn"],
  },
  "supply-translation": {
    from: afterSubmission,
    by: "overseer",
    to: [],
  },
  "answer-translation": {
    from: afterSubmission,
    by: "second-person",
    to: [],
  },
  "mind-translation": {
    from: afterSubmission,
    by: "clock",
    to: [],
  },
  "mind-attestation": { from: ["awaiting-meeting"], by: "clock", to: [] },
  "mask-passage": { from: statuses, by: "overseer", to: [] },
  "take-file-away": { from: statuses, by: "overseer", to: [] },
  "correct-address": { from: statuses, by: "overseer", to: [] },
  "conclude-address": { from: statuses, by: "second-person", to: [] },
  "record-delivery": { from: statuses, by: "provider", to: [] },
  resume: {
    from: ["submitted", ...underWay, "approved", "in-force", "concluded", "published"],
    by: "clock",
    to: [],
  },
  "record-failure": { from: statuses, by: "clock", to: [] },
} as const satisfies Life;

export type CommandName = keyof typeof lifecycle;

/** Whether a command of a life is allowed in a status. */
export const allowedIn = <L extends Life>(life: L, command: keyof L & string, status: Status): boolean =>
  life[command]?.from.includes(status) ?? false;

/** Whether a command is allowed in a status. */
export const allows = (command: CommandName, status: Status): boolean =>
  allowedIn(lifecycle, command, status);

const machines: readonly Actor[] = ["conductor", "clock", "provider"];

/**
 * Whether a command is considered in a status: where it is allowed; and what people ask for says by itself why it is not possible any
 * more.
 */
export const isConsidered = (life: Life, command: string, status: Status): boolean => {
  const known = life[command];
  return known !== undefined && (known.from.includes(status) || !machines.includes(known.by));
};
