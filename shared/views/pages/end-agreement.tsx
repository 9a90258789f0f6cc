import type { Hanging, HowEnded } from "../../domain/documents/agreement/ending.ts";
import type { Tranches } from "../../domain/documents/agreement/tranches.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { reportsInWords, tranchesInWords } from "../hanging.ts";
import { LineField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/**
 * Whoever watches over an agreement records that it ended: what that means for all that hangs on it is said before.
 * @param props `hanging`: if it ended on the day on which the page is shown
 */
export function endAgreementPage(
  props: ActProps & {
    how: HowEnded;
    hanging: Hanging;
    tranches: Tranches | null;
    typed: Readonly<Record<string, string>>;
  },
) {
  const { frame, how, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang).ending[how];
  const shared = messages(lang).ending;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <p class="lead">{t.lead}</p>
      <h2>{shared.follows}</h2>
      <Points texts={[...hangingInWords(lang, props), ...shared.always]} />
      <LineField
        lang={lang}
        name="day"
        label={shared.day}
        hint={shared.dayHint}
        typed={typed["day"] ?? ""}
        error={textAt(errors, "day")}
      />
      <ReasonField lang={lang} words={shared} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}

/** What becomes of reports and tranches, each named. */
function hangingInWords(
  lang: Lang,
  { hanging, tranches }: { hanging: Hanging; tranches: Tranches | null },
): string[] {
  const t = messages(lang).ending;
  const reports = (all: Hanging["reports"]["stay"]) => reportsInWords(lang, all);
  const named = (all: Hanging["tranches"]["due"]) => tranchesInWords(lang, all, tranches);
  const { stay, fall } = hanging.reports;
  const { due, fall: waiting } = hanging.tranches;
  return [
    ...(stay.length > 0 ? [t.reportsStay({ reports: reports(stay) })] : []),
    ...(fall.length > 0 ? [t.reportsFall({ reports: reports(fall) })] : []),
    ...(due.length > 0 ? [t.tranchesDue({ tranches: named(due) })] : []),
    ...(waiting.length > 0 ? [t.tranchesFall({ tranches: named(waiting) })] : []),
    ...(stay.length + fall.length + due.length + waiting.length === 0 ? [t.nothing] : []),
  ];
}
