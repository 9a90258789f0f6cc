import { hangingOn } from "../../domain/documents/agreement/ending.ts";
import { aYearBefore } from "../../domain/forms/field.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { reportsInWords, tranchesInWords } from "../hanging.ts";
import { Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";
import type { ToAmend } from "./amend.tsx";

type Extensible = Extract<ToAmend, { kind: "agreement" }>;

/** Somebody begins to extend an agreement in force: all that hangs on its last day is said before. @param props `dueOn`, `today`: ISO 8601 */
export function extendPage(props: ActProps & { amendable: Extensible; dueOn: string; today: string }) {
  const { frame, amendable, dueOn, today } = props;
  const { lang } = frame;
  const { extension: t, amendment } = messages(lang);
  return (
    <ActPage {...props} title={t.title} action={t.start}>
      <p class="lead">{t.lead}</p>
      <h2>{t.hangs}</h2>
      <Points texts={hangingInWords(lang, amendable, today)} />
      <h2>{amendment.begin.means}</h2>
      <Points texts={[t.money, amendment.begin.until({ day: days(lang, dueOn) })]} />
    </ActPage>
  );
}

function hangingInWords(lang: Lang, { report, answers: { inForce } }: Extensible, today: string): string[] {
  const t = messages(lang).extension;
  const { tail } = report;
  const end = String(inForce["terms.end"] ?? "");
  const day = days(lang, end);
  const { reports, tranches } = hangingOn(tail, end, today);
  const coming = [...reports.stay, ...reports.fall];
  const unpaid = [...tranches.due, ...tranches.fall];
  const checked = inForce["dueDiligence.checkedOn"];
  return [
    end < today ? t.over({ day }) : t.ends({ day }),
    coming.length > 0 ? t.reports({ reports: reportsInWords(lang, coming) }) : t.noReports,
    t.added,
    ...(unpaid.length > 0 ? [t.tranches({ tranches: tranchesInWords(lang, unpaid, tail.tranches) })] : []),
    ...(typeof checked === "string"
      ? [t[checked < aYearBefore(today) ? "old" : "checked"]({ day: days(lang, checked) })]
      : []),
  ];
}
