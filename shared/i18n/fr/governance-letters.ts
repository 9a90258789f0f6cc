import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Words } from "../en/letter.ts";
import { governance } from "./governance.ts";

/** Mails about the days of governance documents. */
export const governanceLetters = (): Record<
  Extract<LinkTemplate, "governance-review" | "by-law-to-members">,
  Words
> => {
  const { letters: t } = governance();
  const of = ({ subject, intro, action }: typeof t.review): Words => ({
    subject: ({ report: document }) => subject({ document }),
    intro: ({ report: document }) => intro({ document }),
    more: () => [t.more],
    action,
  });
  return { "governance-review": of(t.review), "by-law-to-members": of(t.members) };
};
