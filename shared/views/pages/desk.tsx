import type { ShortBoard } from "../../domain/board/seats.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { GovernanceDocument } from "../../domain/documents/governance/document.ts";
import { isToReview } from "../../domain/documents/governance/standing.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { StartedKind } from "../../domain/documents/starting.ts";
import type { OnDesk } from "../../domain/links/on-desk.ts";
import { homesOf } from "../../domain/organisation/office-time.ts";
import { deadlines, instants, type Lang, messages } from "../../i18n/index.ts";
import { dueInWords, type Placed } from "../due.ts";
import type { Frame } from "../frame.ts";
import { statusInWords } from "../oversight.ts";
import { BoardSeats } from "../parts/board-seats.tsx";
import { BoardTerms, type TermsToSee } from "../parts/board-terms.tsx";
import { AsOfficer, Changes, Enrolled, type MeetingLine, Meetings } from "../parts/desk-others.tsx";
import { AskElectronic, type ElectronicAsk } from "../parts/electronic-ask.tsx";
import { Open } from "../parts/open-link.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Points } from "../parts/words.tsx";
import { committeeOn, saidOf } from "../resolving.ts";
import { titleOf } from "../title.ts";

type Line = OnDesk & {
  report: Parameters<typeof statusInWords>[0] &
    Placed &
    ({ kind: Exclude<Document["kind"], "governance"> } | Pick<GovernanceDocument, "kind" | "tail">);
  basis: Basis | null;
};

type DeskProps = {
  frame: Frame;
  awaited: readonly Line[];
  written: readonly Line[];
  submitted: readonly Line[];
  answered: readonly Line[];
  /** Whose changes of address wait for their reader, by the link to each. */
  confirming: readonly { linkId: string; person: string }[];
  /** Whose passkeys and codes wait for their reader, likewise. */
  credentials: readonly { linkId: string; person: string; isException: boolean }[];
  /** Where they enrol what some ballots of theirs will ask for; null for whoever casts none such. */
  stepUpUrl: string | null;
  /** Meetings that await something of their reader. */
  meetings: readonly MeetingLine[];
  /** Where its reader is told that the board has too few directors. */
  short?: ShortBoard | null;
  /** What of the board's seats and terms its reader is to see to. */
  terms?: TermsToSee | null;
  /** Until when it is open (instant, ISO 8601 UTC). */
  until: string;
  csrf: string;
  /** Where the form leads that opens a link of its reader's. */
  openUrl: (linkId: string) => string;
  /** The link by which its reader watches over documents; null for whoever does not. */
  overseeing: { linkId: string; isTooOld: boolean } | null;
  /** Whether something may be missing. */
  isCut: boolean;
  /** The kinds of document that its reader may start, and where. */
  startable: readonly { kind: StartedKind; url: string }[];
  /** Where a document is copied that they write, or wrote, and may begin another of its kind. */
  copyUrl: (kind: StartedKind, documentId: string) => string;
  /** Where they say whether documents reach them by electronic means; null for whoever is not asked. */
  electronic?: ElectronicAsk;
  /** Where the register of resolutions is, for directors and whoever keeps the record; null for others. */
  resolutionsUrl: string | null;
  /** By which rule they declare interests as an officer; null for whoever does not. */
  asOfficer: { source: string; url: string } | null;
  /** The offices whose business days they look after, each with the year whose holidays it lacks, if that is near. */
  offices: readonly { city: string; url: string; lacking: number | null }[];
  /** The kind of document that they have just begun. */
  begun?: StartedKind | null;
};

/** What awaits its reader, what they write, submitted and answered; an empty one says what will come. */
export function deskPage(props: DeskProps) {
  const { frame, awaited, written, submitted, answered, confirming, credentials, meetings, overseeing } =
    props;
  const { isCut, begun } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).desk.page;
  const isEmpty = [awaited, written, submitted, answered, confirming, credentials, meetings].every(
    (lines) => lines.length === 0,
  );
  const nothingAwaits =
    !isCut && [awaited, confirming, credentials, meetings].every((lines) => lines.length === 0);
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {begun && (
        <p class="panel" role="status">
          {messages(lang, begun).starting.begun}
        </p>
      )}
      {props.electronic?.isAsked && <AskElectronic lang={lang} ask={props.electronic} />}
      {props.short && <BoardSeats lang={lang} board={props.short} />}
      <h2>{t.awaited}</h2>
      {isCut && <p class="attention">{t.notAll}</p>}
      {nothingAwaits && <p>{t.nothingAwaited}</p>}
      {awaited.length > 0 && <Lines {...props} lines={awaited} />}
      {meetings.length > 0 && <Meetings {...props} />}
      {confirming.length > 0 && <Changes {...props} />}
      {credentials.length > 0 && <Enrolled {...props} />}
      {written.length > 0 && (
        <>
          <h2>{t.written}</h2>
          <Lines {...props} lines={written} />
        </>
      )}
      {submitted.length > 0 && (
        <>
          <h2>{t.submitted}</h2>
          <p class="soft">{t.submittedLead}</p>
          <Lines {...props} lines={submitted} />
        </>
      )}
      {isEmpty && !isCut && (
        <>
          <h2>{t.emptyTitle}</h2>
          <Points texts={t.empty} />
        </>
      )}
      <Startable {...props} />
      {overseeing !== null && (
        <>
          <h2>{t.overseen}</h2>
          <p>{t.overseenText}</p>
          <Open {...props} linkId={overseeing.linkId}>
            {overseeing.isTooOld ? t.fresh : t.overseenAction}
          </Open>
        </>
      )}
      {props.stepUpUrl !== null && (
        <p class="noprint">
          <a href={props.stepUpUrl}>{messages(lang).stepUp.ahead.title}</a>
        </p>
      )}
      {props.resolutionsUrl !== null && (
        <p>
          <a href={props.resolutionsUrl}>{messages(lang).meetings.toResolutions}</a>
        </p>
      )}
      {props.terms && <BoardTerms lang={lang} {...props.terms} />}
      {props.asOfficer && <AsOfficer lang={lang} {...props.asOfficer} />}
      {props.offices.length > 0 && <Offices lang={lang} offices={props.offices} />}
      {answered.length > 0 && (
        <>
          <h2>{t.answered}</h2>
          <p class="soft">{t.answeredLead}</p>
          <Lines {...props} lines={answered} />
        </>
      )}
      {props.electronic && !props.electronic.isAsked && <AskElectronic lang={lang} ask={props.electronic} />}
      <p class="soft">{t.until({ when: instants(lang, props.until, frame.timeZone) })}</p>
    </Page>
  );
}

function Lines({ lines, ...props }: DeskProps & { lines: readonly Line[] }) {
  const { lang } = props.frame;
  const { desk } = messages(lang);
  return (
    <ul class="documents">
      {lines.map((line) =>
        line.basis === null ? (
          <li>
            <h3>{desk.page.altered}</h3>
            <p>{desk.page.alteredText}</p>
          </li>
        ) : (
          <li>
            <h3 dir="auto">{titleOf(line.basis)[lang]}</h3>
            <Told frame={props.frame} line={line} />
            <Open {...props} linkId={line.link.id} isFirst={line.is === "awaited" || line.is === "written"}>
              {actionOf(line, props.frame)}
              <span class="visually-hidden" dir="auto">{` – ${titleOf(line.basis)[lang]}`}</span>
            </Open>
            <Copy {...props} line={line} basis={line.basis} />
          </li>
        ),
      )}
    </ul>
  );
}

/**
 * Whoever writes a document, or wrote it, and may begin another of its kind begins it with these words; of a governance document only
 * what holds is revised.
 */
function Copy({
  frame: { lang },
  startable,
  copyUrl,
  line,
  basis,
}: DeskProps & { line: Line; basis: Basis }) {
  const own = startable.find(({ kind }) => kind === line.report.kind);
  if (!own || !(line.is === "written" || line.is === "submitted")) return null;
  if (line.report.kind === "governance" && !isToReview(line.report.tail)) return null;
  return (
    <p class="noprint">
      <a href={copyUrl(own.kind, line.link.documentId)}>
        {messages(lang, own.kind).copying.open}
        <span class="visually-hidden" dir="auto">{` – ${titleOf(basis)[lang]}`}</span>
      </a>
    </p>
  );
}

/** What their reader may begin by themselves. */
function Startable({ frame: { lang }, startable }: DeskProps) {
  if (startable.length === 0) return null;
  return (
    <>
      <h2>{messages(lang).starting.onDesk}</h2>
      {startable.map(({ kind, url }) => {
        const { kinds, starting } = messages(lang, kind);
        return (
          <>
            <p>{kinds[kind].about}</p>
            <p class="actions">
              <a class="button" href={url}>
                {starting.action}
              </a>
            </p>
          </>
        );
      })}
    </>
  );
}

/** The calendars that their reader keeps. */
function Offices({ lang, offices }: { lang: Lang } & Pick<DeskProps, "offices">) {
  const { offices: t } = messages(lang);
  return (
    <>
      <h2>{t.title}</h2>
      <ul>
        {offices.map(({ city, url, lacking }) => (
          <li>
            <a href={url}>{city}</a>
            {lacking !== null && <p class="attention">{t.lacking({ year: String(lacking) })}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is asked, in which part, and by when; or where it stands. */
function Told({ frame, line }: { frame: Frame; line: Line }) {
  const { lang } = frame;
  const { desk, doors, document, common, tranches } = messages(lang, line.report.kind);
  const due =
    line.is === "written" ? ([common.dueOn, dueInWords(line.by, line.report, frame)] as const) : null;
  const end =
    line.is === "awaited" && line.by !== null
      ? deadlines(lang, line.by, frame.timeZone, homesOf(frame.calendar))
      : null;
  const isLate = line.is === "awaited" && line.by !== null && frame.now >= line.by;
  return (
    <>
      {line.is === "awaited" && (
        <p>
          {line.link.purpose === "read"
            ? tranches.onDesk
            : saidOf(doors.landing.awaits[line.link.purpose], committeeOn(frame, line.report))}
        </p>
      )}
      <Facts
        items={[
          [document.standsTitle, line.is === "submitted" ? statusInWords(line.report, frame) : null],
          [desk.page.as, line.capacity?.[lang] ?? null],
          [desk.page.answerBy, end !== null && isLate ? desk.page.late({ day: end }) : end],
          ...(due ? [due] : []),
        ]}
      />
    </>
  );
}

function actionOf({ is, link, isTooOld, report }: Line, { lang }: Frame): string {
  const { desk, doors, receipt } = messages(lang, report.kind);
  if (isTooOld && (is === "awaited" || is === "written")) return desk.page.fresh;
  if (is === "answered") return receipt.landing.action;
  return doors.landing.action[is === "submitted" ? "read" : link.purpose];
}
