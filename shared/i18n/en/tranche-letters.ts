import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Words } from "./letter.ts";
import { tranches } from "./tranches.ts";

type Told = { report: string; tranche: { number: string; amount: string } | null };

const named = ({ report: agreement, tranche }: Told) => ({ agreement, number: "", amount: "", ...tranche });

/** Mails about what is to be paid of an agreement in force. */
export const trancheLetters = (): Record<
  Extract<LinkTemplate, "tranche-due" | "tranche-unpaid" | "milestone-awaited">,
  Words
> => {
  const { letters: t } = tranches();
  const more = { more: () => t.more, action: t.action };
  return {
    "tranche-due": {
      subject: (told) => t.due.subject({ person: told.person, ...named(told) }),
      intro: (told) => t.due.intro(named(told)),
      ...more,
    },
    "tranche-unpaid": {
      subject: (told) => t.unpaid.subject({ person: told.person, ...named(told) }),
      intro: (told) => t.unpaid.intro(named(told)),
      ...more,
    },
    "milestone-awaited": {
      subject: (told) => t.milestone.subject({ person: told.person, ...named(told) }),
      intro: (told) => t.milestone.intro(named(told)),
      more: () => t.milestone.more,
      action: t.milestone.action,
    },
  };
};
