import type { Recusal } from "../../domain/review/commands.ts";
import { messages } from "../../i18n/index.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Hidden, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** The kinds of conflict, as a page lists them. */
export const natures: readonly Recusal["nature"][] = [
  "financial",
  "family",
  "other-duty",
  "earlier-part",
  "other",
];

/** A reviewer recuses themselves: what follows, what kind of conflict it is, and in words for the overseer. */
export function recusePage(props: ActProps & { typed: Readonly<Record<string, string>> }) {
  const { frame, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).recusing;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points texts={t.means.review} />
      <Hidden values={{ view: "reviewer" }} />
      <RadioChoice
        lang={lang}
        name="nature"
        title={t.nature}
        options={natures.map((value) => ({ value, label: t.natures[value].label }))}
        chosen={typed["nature"]}
        error={textAt(errors, "nature.financial")}
      />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}
