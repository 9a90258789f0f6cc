import { isOwed } from "../../domain/documents/agreement/ending.ts";
import { contentInForce } from "../../domain/documents/amendment/in-force.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Values } from "../../domain/typed/values.ts";
import { days, type Lang, messages, months } from "../../i18n/index.ts";
import { Facts, Points } from "../parts/words.tsx";
import { type TrancheActs, TranchesOf } from "./tranches.tsx";

/** Since when an agreement is in force, which reports are due of it, and what is to be paid, on the pages of those who work with it. */
export function InForce(props: {
  lang: Lang;
  report: Document;
  content: Content | null;
  /** Of one that was amended its answers as they are in force. */
  answers?: { inForce: Values } | null | undefined;
  names: Readonly<Record<string, string>>;
  history: Parameters<typeof TranchesOf>[0]["history"];
  trancheActs?: TrancheActs | undefined;
}) {
  const { lang, report } = props;
  if (report.kind !== "agreement" || report.tail.inForce === null) return null;
  const { inForce: t } = messages(lang);
  const { inForce, ended } = report.tail;
  const reports = report.tail.reports.filter((one) => isOwed(report.tail, one));
  return (
    <>
      <Facts
        items={[
          [t.since, days(lang, inForce.inForceOn)],
          ...(ended ? [[messages(lang).ending[ended.how].since, days(lang, ended.on)] as const] : []),
        ]}
      />
      {reports.length > 0 && (
        <section>
          <h2>{t.reports}</h2>
          <Points
            texts={reports.map(({ kind, period, dueOn, opensOn }) =>
              t.due({
                report: t.report[kind]({ period: months(lang, period), due: days(lang, dueOn) }),
                opens: days(lang, opensOn),
              }),
            )}
          />
        </section>
      )}
      <TranchesOf
        {...props}
        tail={report.tail}
        content={contentInForce(report, props.content, props.answers ?? null)}
        acts={props.trancheActs ?? null}
      />
    </>
  );
}
