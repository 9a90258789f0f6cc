import type { Document } from "../../domain/documents/kinds.ts";
import { publicityOf } from "../../domain/review/publicity.ts";
import { days, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { proposalInWords } from "../history-of-publicity.ts";
import { Facts } from "../parts/words.tsx";

/** What was decided, or waits to be, about what everybody may know of a document, on the pages of those who work with it. */
export function LookedAtAgain({
  frame,
  report,
  names,
}: {
  frame: Frame;
  report: Document;
  names: Readonly<Record<string, string>>;
}) {
  const { lang } = frame;
  const { publicity: t, common } = messages(lang, report.kind);
  const { withheldOn, wasPublic, proposed, review, level } = publicityOf(report);
  if (withheldOn === undefined && !proposed && !level && !review) return null;
  const now = withheldOn === undefined ? level?.publication : "withheld";
  return (
    <section class="panel" aria-labelledby="looked-at-again">
      <h2 id="looked-at-again">{t.now}</h2>
      {withheldOn !== undefined && (
        <p>
          {t.withheldSince({ day: days(lang, withheldOn) })}{" "}
          {t.publicly[wasPublic ? "withheld" : "neverPublished"]}
        </p>
      )}
      {proposed && (
        <p>
          {t.waits({
            by: names[proposed.by] ?? common.nameUnknown,
            what: proposalInWords({ lang, about: report.kind }, proposed),
          })}
        </p>
      )}
      <Facts
        items={[
          [t.now, now === undefined ? null : t.level[now]],
          [t.reviewOn, review ? days(lang, review.on) : null],
        ]}
      />
    </section>
  );
}
