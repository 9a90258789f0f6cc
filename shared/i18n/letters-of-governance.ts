import type { LinkTemplate } from "../domain/outbox/mails.ts";
import type { ByMembers, governanceLetters } from "./en/governance-letters.ts";
import type { Words } from "./en/letter.ts";

type Said = {
  subject: (of: { document: string }) => string;
  intro: (told: { document: string; rule: string; meetOn: string; byMembers: ByMembers | null }) => string;
  action: string;
};

/** Mails about the days of governance documents, of their words in a language. */
export const lettersOfGovernance = (
  t: ReturnType<typeof governanceLetters>,
): Record<
  Extract<
    LinkTemplate,
    | "governance-review"
    | "by-law-to-members"
    | "by-law-unconfirmed"
    | "by-law-decided"
    | "members-meeting-moved"
    | "governance-held-back"
  >,
  Words
> => {
  const of = ({ subject, intro, action }: Said, more: string): Words => ({
    subject: ({ report: document }) => subject({ document }),
    intro: ({ report: document, lapsesBy: rule, meetOn, byMembers }) =>
      intro({ document, rule, meetOn, byMembers }),
    more: () => [more],
    action,
  });
  return {
    "governance-review": of(t.review, t.more),
    "by-law-to-members": of(t.members, t.more),
    "by-law-unconfirmed": of(t.unconfirmed, t.toAuthor),
    "by-law-decided": of(t.decided, t.toBoth),
    "members-meeting-moved": of(t.moved, t.toBoth),
    "governance-held-back": of(t.heldBack, t.toWatching),
  };
};
