import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import { days, messages, money, number } from "../../i18n/index.ts";
import { Facts, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** Somebody begins an amendment of an agreement in force: what that means, and what is in force now. */
export function amendPage(
  props: ActProps & { agreement: Agreement; inForceOn: string /** ISO 8601 */; dueOn: string },
) {
  const { frame, agreement, inForceOn, dueOn } = props;
  const { lang } = frame;
  const t = messages(lang).amendment.begin;
  return (
    <ActPage {...props} title={t.title} action={t.start}>
      <p class="lead">{t.lead}</p>
      <h2>{t.means}</h2>
      <Points texts={[...t.points, t.until({ day: days(lang, dueOn) })]} />
      <h2>{t.inForce}</h2>
      <Facts
        items={[
          [t.since, days(lang, inForceOn)],
          [t.end, days(lang, agreement.end)],
          ...(agreement.amount ? [[t.amount, money(lang, agreement.amount)] as const] : []),
          [t.targets, number(lang, indicatorsOf(agreement))],
        ]}
      />
    </ActPage>
  );
}

const indicatorsOf = ({ resultsFramework }: Agreement): number =>
  resultsFramework.reduce((sum, { indicators }) => sum + indicators.length, 0);
