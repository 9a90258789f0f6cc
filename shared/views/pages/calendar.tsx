import { type Stands, standsOn } from "../../domain/documents/owed.ts";
import { days, type Lang, messages, months } from "../../i18n/index.ts";
import { type OwedOf, owedInWords, owedOfTitle } from "../calendar.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";

type Props = {
  frame: Frame;
  /** The soonest first. */
  owed: readonly OwedOf[];
  /** Whether there are documents that were not looked at. */
  isCut: boolean;
  /** ISO 8601. */
  today: string;
  documentUrl: (document: string) => string;
  fileUrl: string;
  registerUrl: string;
  /** Null for whoever does not keep the record of the organisation. */
  officesUrl: string | null;
};

/** What is owed by which day: what is to be done by now, what is to come, month by month, and what was done lately. */
export function calendarPage(props: Props) {
  const { frame, owed, isCut, today, fileUrl, registerUrl, officesUrl } = props;
  const { lang } = frame;
  const { calendar: t, oversight, offices } = messages(lang);
  const standing = (stands: Stands) => owed.filter((one) => standsOn(one, today) === stands);
  const [due, toCome, done] = [standing("due"), standing("to-come"), standing("done").toReversed()];
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {isCut && <p class="attention">{t.cut}</p>}
      <h2>{t.due}</h2>
      {due.length === 0 ? <p>{t.nothingDue}</p> : <ByMonth {...props} owed={due} />}
      <h2>{t.toCome}</h2>
      {toCome.length === 0 ? <p>{t.nothingToCome}</p> : <ByMonth {...props} owed={toCome} />}
      {done.length > 0 && (
        <>
          <h2>{t.done}</h2>
          <ByMonth {...props} owed={done} />
        </>
      )}
      {owed.length > 0 && (
        <p class="noprint">
          <a href={fileUrl} download={t.file.name}>
            {t.file.link}
          </a>
          <br />
          <span class="soft">{t.file.text}</span>
        </p>
      )}
      <ul class="onward">
        <li>
          <a href={registerUrl}>{oversight.title}</a>
        </li>
        {officesUrl !== null && (
          <li>
            <a href={officesUrl}>{offices.link}</a>
          </li>
        )}
      </ul>
    </Page>
  );
}

function ByMonth({ frame: { lang }, owed, documentUrl }: Props) {
  const byMonth = Map.groupBy(owed, ({ on }) => on.slice(0, 7));
  return (
    <>
      {[...byMonth.values()].map((inMonth) => (
        <>
          <h3>{monthOf(lang, inMonth[0]?.on ?? "")}</h3>
          <ul class="documents">
            {inMonth.map((one) => (
              <li>
                <p>
                  <strong>{days(lang, one.on)}</strong>
                </p>
                <p>{owedInWords(lang, one)}</p>
                <p dir="auto">
                  {one.document === null ? (
                    owedOfTitle(lang, one)
                  ) : (
                    <a href={documentUrl(one.document)}>{owedOfTitle(lang, one)}</a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

const monthOf = (lang: Lang, day: string): string => months(lang, { start: day, end: day });
