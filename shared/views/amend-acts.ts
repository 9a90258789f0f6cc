import type { Document } from "../domain/documents/kinds.ts";
import { type Lang, messages } from "../i18n/index.ts";
import type { Act } from "./parts/what-to-do.tsx";

/** Where whoever may amends a document, and extends it where it is an agreement. */
export function amendActs(
  lang: Lang,
  { kind }: Pick<Document, "kind">,
  urlOf: (path: "amendment" | "extension") => string,
): Act[] {
  const { amendment, extension, planAmendment } = messages(lang);
  const amends = { label: (kind === "plan" ? planAmendment : amendment).begin.link, url: urlOf("amendment") };
  return kind === "agreement" ? [amends, { label: extension.link, url: urlOf("extension") }] : [amends];
}
