import type { Bilingual, DocumentKind } from "../../../../../events/common.ts";
import type { Field } from "../../../forms/definition.ts";
import { choice, line } from "../../../forms/fields.ts";

/** What its form begins with is in force, and no copy's: and everybody may know it. */
export const anew = { anew: true, published: true } as const;

/** Characters of a citation at most. */
const longestCitation = 300;

/** Kinds of documents, as a delegation or a rule about ballots names them. */
export const kindsOffered = {
  agreement: { en: "Partnership agreements", fr: "Ententes de partenariat" },
  amendment: { en: "Amendments", fr: "Avenants" },
  report: { en: "Reports", fr: "Rapports" },
  plan: { en: "Strategic plans", fr: "Plans stratégiques" },
  governance: { en: "Governance documents", fr: "Documents de gouvernance" },
} as const satisfies Readonly<Record<DocumentKind, Bilingual>>;

/** Directors at most: beyond, a number is a slip. */
export const mostDirectors = 1_000;

type Asked = Pick<Field, "when" | "hint">;

/** A whole number that a rule says; at least one, where it does not say from which on. */
export const said = (
  rule: string,
  name: string,
  label: Bilingual,
  max: number,
  more: Asked & { min?: number } = {},
): Field => ({ kind: "whole-number", name: `rules.${rule}.${name}`, min: 1, max, label, ...anew, ...more });

/** A question of a rule that is answered by yes or no. */
export const yesNo = (name: string, label: Bilingual, more: Asked = {}): Field =>
  choice(name, label, { yes: { en: "Yes", fr: "Oui" }, no: { en: "No", fr: "Non" } }, { ...anew, ...more });

/** What a rule rests on, in both languages. */
export const citation = (rule: string, of: Bilingual, more: Asked = {}): Field[] =>
  citedIn(
    `rules.${rule}.source`,
    { en: `${of.en}: citation`, fr: `${of.fr}\u00a0: fondement` },
    { ...anew, ...more },
  );

/** A citation in both languages, named within what it is of. */
export const citedIn = (
  name: string,
  label: Bilingual,
  more: Partial<Field> = { published: true },
): Field[] => [
  line(`${name}En`, longestCitation, { en: `${label.en}, in English`, fr: `${label.fr}, en anglais` }, more),
  line(`${name}Fr`, longestCitation, { en: `${label.en}, in French`, fr: `${label.fr}, en français` }, more),
];
