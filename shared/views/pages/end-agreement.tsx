import type { Ending, Hanging } from "../../domain/documents/agreement/ending.ts";
import { leftOf, namedIn, type Tranches } from "../../domain/documents/agreement/tranches.ts";
import { amounts, days, type Lang, list, messages, months, number } from "../../i18n/index.ts";
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
    how: Ending;
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
  const { ending: t, inForce, tranches: words } = messages(lang);
  const reports = (all: Hanging["reports"]["stay"]) =>
    list(
      lang,
      all.map(({ kind, period, dueOn }) =>
        inForce.report[kind]({ period: months(lang, period), due: days(lang, dueOn) }),
      ),
    );
  const named = (all: Hanging["tranches"]["due"]) =>
    list(
      lang,
      all.map((tranche) =>
        words.name({
          number: number(lang, namedIn(tranches ?? { all: [] }, tranche.id).number),
          amount: amounts(lang, { currency: tranches?.currency ?? "", minorUnits: leftOf(tranche) }),
        }),
      ),
    );
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
