import { messages } from "../../i18n/index.ts";
import { LineField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/**
 * A director says until when they are away: one day, and no reason.
 * @param props `deadline`: by when the resolution is signed, in words; null where it has no time. `until`: the day as it was typed, or stands
 */
export function absencePage(props: ActProps & { deadline: string | null; until: string }) {
  const { frame, deadline, until, errors } = props;
  const { lang } = frame;
  const { absence: t } = messages(lang, frame.about);
  const { told, vote, noDeadline, inPerson, alone } = t.means;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points texts={[told, deadline === null ? noDeadline : vote({ deadline }), inPerson, alone]} />
      <LineField
        lang={lang}
        name="until"
        label={t.until}
        hint={t.untilHint}
        typed={until}
        error={textAt(errors, "until")}
      />
    </ActPage>
  );
}
