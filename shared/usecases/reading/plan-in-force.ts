import type { Altered } from "../../domain/audit/commitments.ts";
import { type Published, publishedOf } from "../../domain/documents/published.ts";
import type { Supplied } from "../../domain/forms/languages.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import { type AmendedAnswers, amendedAnswers } from "../engine/amended-answers.ts";

/**
 * What is public of an adopted plan as its amendments have it, in a reader's language where it stands in it: what agreements name
 * and results are held against. Null where there is no such plan.
 */
export async function readPlanInForce(
  deps: Parameters<typeof amendedAnswers>[0],
  documentId: string,
  reader: Lang,
): Promise<Published | Altered | null> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (head?.report.kind !== "plan" || basis?.kind !== "plan") return null;
  const { report } = head;
  if (report.status !== "published" || report.tail.adopted === null) return null;
  const answers = await amendedAnswers(deps, documentId, { ...head, report }, basis);
  if (answers === null || answers === "altered") return answers;
  const content = { ...answers.content, values: answers.inForce };
  return publishedOf(basis, content, stillSaid(answers), { reader });
}

/** The words beside a content that stand for what is in force still: of what was amended nobody supplied others. */
const stillSaid = ({ signed, inForce, supplied }: AmendedAnswers): Supplied =>
  Object.fromEntries(
    Object.entries(supplied).map(([lang, words]) => [
      lang,
      Object.fromEntries(Object.entries(words).filter(([name]) => signed[name] === inForce[name])),
    ]),
  );
