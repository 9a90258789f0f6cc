import type { Recusal } from "../../domain/review/commands.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { RadioChoice } from "./choice.tsx";
import { type ActError, textAt } from "./errors.tsx";

/** The kinds of interest, as a page lists them. */
export const naturesOfInterest: readonly Recusal["nature"][] = [
  "financial",
  "family",
  "other-duty",
  "earlier-part",
  "other",
];

type Props = {
  frame: Frame;
  /** The question, which calls it a conflict or an interest as its page does. */
  title: string;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
};

/** Of what kind an interest is that keeps somebody from deciding, or that they declare. */
export function NatureOfInterest({ frame: { lang, about }, title, errors, typed }: Props) {
  const t = messages(lang, about).recusing;
  return (
    <RadioChoice
      lang={lang}
      name="nature"
      title={title}
      options={naturesOfInterest.map((value) => ({ value, label: t.natures[value].label }))}
      chosen={typed["nature"]}
      error={textAt(errors, "nature.financial")}
    />
  );
}
