import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee, commentRequired } from "./oversight.ts";
import { wasTakenOff } from "./standing.ts";
import type { Report } from "./state.ts";
import { isComparable, isOriginalMasked } from "./translations.ts";
import { reasonOfStatus } from "./why-not.ts";

/** How words come to stand beside a report in another language: the overseer supplies them, a second person reads both. */

/**
 * Words in the language that the author left open, beside the very content that they translate. They hold once a second
 * person has read both texts, in place of what was supplied before; whoever supplies them is not asked. Where words of either
 * were masked nobody can compare the two: then none are supplied, nor confirmed.
 */
export function supplyTranslation(report: Report, command: Named<"supply-translation">): Outcome {
  const { by, lang, contentHash, translationHash, asked } = command;
  const mistake = cannotOversee(report, by);
  if (mistake) return refuse(mistake);
  if (!allows("supply-translation", report.status)) return refuse({ code: reasonOfStatus(report.status) });
  if (contentHash !== report.contentHash) return refuse({ code: "content-changed" });
  if (isOriginalMasked(report)) return refuse({ code: "original-masked" });
  if (asked === by.person || wasTakenOff(report, asked)) return refuse({ code: "not-eligible" });
  const facts = { lang, contentHash, translationHash, by: by.person, asked };
  return ok([{ type: "translation-supplied", facts }]);
}

/** The second person read both texts, and confirms the translation that their page showed, or refuses it with a reason. */
export function answerTranslation(report: Report, command: Named<"answer-translation">): Outcome {
  const { by, lang, contentHash, translationHash, linkedAt, now, answer, reasonCommitment } = command;
  const proposal = report.proposedTranslations[lang];
  if (!allows("answer-translation", report.status)) return refuse({ code: reasonOfStatus(report.status) });
  if (contentHash !== report.contentHash) return refuse({ code: "content-changed" });
  if (proposal?.hash !== translationHash) return refuse({ code: "superseded-translation" });
  if (proposal.asked !== by.person) return refuse({ code: "not-yours" });
  if (!isComparable(report, translationHash)) return refuse({ code: "translation-masked" });
  if (!by.active || !mayRead(report, command)) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  const facts = { lang, contentHash, translationHash, by: by.person };
  if (answer === "confirm") return ok([{ type: "translation-confirmed", facts }]);
  if (reasonCommitment === null) return refuse(commentRequired);
  return ok([{ type: "translation-refused", facts: { ...facts, reasonCommitment } }]);
}

/**
 * A translation is read by the report's author, else by virtue of a role, which counts when they answer; by nobody whom the
 * overseer took off the report, though it was after they were asked.
 */
const mayRead = (report: Report, { by, readers }: Named<"answer-translation">): boolean =>
  !wasTakenOff(report, by.person) &&
  (by.person === report.author || by.roles.some((role) => readers.includes(role)));

/**
 * Whoever is asked to read a translation is reminded once. Where they cannot any more, the next in line is asked; where there
 * is none, or a reminder was of no use, it goes on record, and whoever oversees is told.
 */
export function mindTranslation(report: Report, command: Named<"mind-translation">): Outcome {
  const { lang, translationHash, asked, readers } = command;
  const waiting = report.proposedTranslations[lang];
  if (waiting?.hash !== translationHash || waiting.asked !== asked) return ok([]);
  if (!isComparable(report, translationHash)) return ok([]);
  const able = readers.filter((reader) => !wasTakenOff(report, reader));
  const next = able.includes(asked) ? asked : able[0];
  if (next === undefined || (next === asked && waiting.isReminded))
    return ok([{ type: "translation-unread", facts: { lang, translationHash, asked } }]);
  return ok([{ type: "translation-asked-anew", facts: { lang, translationHash, asked: next } }]);
}
