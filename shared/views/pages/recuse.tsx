import { messages } from "../../i18n/index.ts";
import { NatureOfInterest } from "../parts/nature-of-interest.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Hidden, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** A reviewer recuses themselves: what follows, what kind of conflict it is, and in words for the overseer. */
export function recusePage(props: ActProps & { typed: Readonly<Record<string, string>> }) {
  const { frame, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).recusing;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points texts={t.means.review} />
      <Hidden values={{ view: "reviewer" }} />
      <NatureOfInterest frame={frame} title={t.nature} errors={errors} typed={typed} />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}
