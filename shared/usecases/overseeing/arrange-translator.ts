import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import { otherThan } from "../../domain/forms/languages.ts";
import type { TranslatedSection } from "../../domain/forms/parity.ts";
import { parityOf } from "../../domain/forms/parity.ts";
import type { Result } from "../../domain/result.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import type { OverseerDeps, OverseerRefusal } from "./act-as-overseer.ts";
import { actAsOverseer } from "./act-as-overseer.ts";

/** Whether whoever oversees a document may invite its translator, beside its author: it is published in both languages. */
export const mayArrangeTranslator = (report: Document, basis: Basis): boolean =>
  definitionOf(basis).bothLanguages === true && allows("invite", report.status);

/**
 * The overseer invites somebody to translate a document, or says that their help is needed no more. Whose authority it is
 * about is read with the rest, and must still stand at the end.
 */
export const arrangeTranslator = (
  deps: OverseerDeps,
  credentials: Credentials,
  { go, person, ...form }: { documentId: string; command: string; go: "invite" | "release"; person: string },
): Promise<Result<null, OverseerRefusal>> =>
  actAsOverseer(
    deps,
    credentials,
    { documentId: form.documentId, command: form.command, act: go, about: { person } },
    ({ by, head: { report }, link, loaded: { basis, other } }) => {
      if (!basis || !mayArrangeTranslator(report, basis)) return { code: "invalid" };
      if (!other) return { code: "not-eligible" };
      const told = { by, capacity: "translator", linkedAt: link.createdAt, now: deps.clock.now() } as const;
      const lang = otherThan(definitionOf(basis).lang);
      return {
        command: go === "invite" ? { name: go, to: other, lang, ...told } : { name: go, person, ...told },
      };
    },
    person,
  );

/**
 * How far what is written of the translation of a submitted document has come.
 * @param today day, ISO 8601
 * @returns null where nothing was submitted yet
 */
export async function translationSoFar(
  { store }: { store: DecisionStore },
  documentId: string,
  { basis, content }: { basis: Basis; content: Content | null },
  today: string,
): Promise<TranslatedSection[] | null> {
  if (content === null) return null;
  const definition = definitionOf(basis);
  const { translation = null } = await store.load({ documentId, translation: true });
  return parityOf(definition, content, otherThan(definition.lang), translation, today);
}
