import type { Look } from "../../domain/forms/look-again.ts";
import { lookAt } from "../../domain/forms/look-again.ts";
import { messages } from "../../i18n/index.ts";
import { LineField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";
import type { ActProps } from "./acts.tsx";
import { ActPage } from "./acts.tsx";

/**
 * Gives the donor a new day, with a reason that the donor reads.
 * @param props `now`: the donor's day as it stands, in words; `replaces`: how often it was changed, which the form sends;
 *   `look`: where the typed day is to be looked at again
 */
export function donorDatePage(
  props: ActProps & {
    now: string;
    replaces: string;
    look: Look | null;
    typed: Readonly<Record<string, string>>;
  },
) {
  const { frame, now, replaces, look, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).oversight.newDate;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Hidden values={{ replaces }} />
      <Facts items={[[t.now, now]]} />
      <Points texts={t.means} />
      <LineField
        lang={lang}
        name="day"
        label={t.date}
        hint={t.dateHint}
        typed={typed["day"] ?? ""}
        error={textAt(errors, "day")}
        look={look}
      />
      <ReasonField
        lang={lang}
        words={t}
        typed={typed["reason"]}
        errors={errors}
        look={lookAt("reason", typed["reason"] ?? "", typed)}
      />
    </ActPage>
  );
}
