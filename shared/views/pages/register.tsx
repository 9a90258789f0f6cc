import type { Recipient } from "../../../events/common.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Timing } from "../../domain/review/timing.ts";
import { days, hoursOf, messages, moments } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { attentionOf, awaitedInWords, markDeparted, statusInWords, type Unable } from "../oversight.ts";
import { KindFilter } from "../parts/kind-filter.tsx";
import { Onward } from "../parts/onward.tsx";
import { Page } from "../parts/page.tsx";
import { titleOf } from "../title.ts";

type Registered = {
  report: Document;
  timing: Timing;
  basis: Basis;
  changedAt: string;
  url: string;
  /** Who is told of its publication by contract, and to whom no notice is under way. */
  unnoticed: readonly Recipient[];
} & Unable;

type RegisterProps = {
  frame: Frame;
  reports: readonly Registered[];
  /** Ids of documents that cannot be read. */
  unreadable: readonly string[];
  /** Names of people by id. */
  names: Readonly<Record<string, string>>;
  /** Whether this is the list of those that ended. */
  ended: boolean;
  /** The kind that is shown alone; null for all. */
  kind: Document["kind"] | null;
  kindUrl: (kind: Document["kind"] | null) => string;
  moreUrl: string | null;
  firstUrl: string | null;
  otherUrl: string;
  calendarUrl: string;
  meetingsUrl: string;
};

/** Where every document stands: what needs its overseer first, then all that is under way, or all that ended. */
export function registerPage(props: RegisterProps) {
  const { frame, reports, ended, kind, kindUrl, moreUrl, firstUrl, otherUrl, calendarUrl, meetingsUrl } =
    props;
  const { lang } = frame;
  const { calendar, meetings, oversight: t, listing } = messages(lang, kind ?? "document");
  const needing = reports.filter(
    ({ report, timing, departed, disputed, unnoticed }) =>
      attentionOf(report, timing, frame, departed, disputed, unnoticed).length > 0,
  );
  const others = reports.filter((each) => !needing.includes(each));
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {!ended && <p>{t.lead}</p>}
      <p class="noprint">
        <a href={calendarUrl}>{calendar.link}</a> · <a href={meetingsUrl}>{meetings.title}</a>
      </p>
      <KindFilter lang={lang} kind={kind} kindUrl={kindUrl} />
      <p class="soft">{hoursOf(lang, frame.timeZone)}</p>
      {props.unreadable.length > 0 && (
        <p class="attention">{t.unreadable({ ids: props.unreadable.join(", ") })}</p>
      )}
      {needing.length > 0 && (
        <>
          <h2>{t.attentionTitle}</h2>
          <List {...props} reports={needing} />
        </>
      )}
      <h2>{ended ? t.endedTitle : t.openTitle}</h2>
      {reports.length === 0 && <p>{listing.overseen[ended ? "ended" : "open"][kind ?? "all"]}</p>}
      {others.length > 0 && <List {...props} reports={others} />}
      {others.length === 0 && reports.length > 0 && <p>{t.noOthers}</p>}
      <Onward words={t} moreUrl={moreUrl} firstUrl={firstUrl}>
        <li>
          <a href={otherUrl}>{ended ? t.toOpen : t.toEnded}</a>
        </li>
      </Onward>
    </Page>
  );
}

function List({ frame, reports, names }: RegisterProps) {
  const { lang, timeZone } = frame;
  const t = messages(lang, frame.about).oversight;
  return (
    <ul class="documents">
      {reports.map(({ report, timing, departed, disputed, cannotRead, unnoticed, basis, changedAt, url }) => (
        <li>
          <h3>
            <a href={url}>{titleOf(basis)[lang]}</a>
          </h3>
          {attentionOf(report, timing, frame, departed, disputed, unnoticed).map((text) => (
            <p class="attention">{text}</p>
          ))}
          <p>
            <span class="tag">{statusInWords(report, frame)}</span>
            {report.kind === "plan" && report.tail.superseded && (
              <span class="tag">
                {messages(lang).adoption.supersededTag({ from: days(lang, report.tail.superseded.from) })}
              </span>
            )}
          </p>
          {awaitedInWords(
            report,
            timing,
            markDeparted(names, departed, lang, disputed),
            frame,
            markDeparted(names, cannotRead, lang),
          ).map((text) => (
            <p>{text}</p>
          ))}
          <p class="soft">{t.changed({ when: moments(lang, changedAt, timeZone) })}</p>
        </li>
      ))}
    </ul>
  );
}
