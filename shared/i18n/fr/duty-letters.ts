import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Words } from "../en/letter.ts";
import { adoption } from "./adoption.ts";

/** Courriels sur ce que demande un plan adopté. */
export const dutyLetters = (): Record<Extract<LinkTemplate, "yearly-report-due">, Words> => {
  const t = adoption().reportDue;
  return {
    "yearly-report-due": {
      subject: ({ report: plan, yearly }) => t.subject({ plan, year: "", due: "", ...yearly }),
      intro: ({ report: plan, yearly }) => t.intro({ plan, year: "", due: "", ...yearly }),
      more: () => [t.more],
      action: t.action,
    },
  };
};
