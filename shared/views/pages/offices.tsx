import type { CalendarLine, OfficeSeen } from "../../domain/calendars/seen.ts";
import { days, list, messages, moments, number } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { type DayShown, daysShown, weekendInWords } from "../office-days.ts";
import { LineField } from "../parts/controls.tsx";
import { type ActError, FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden } from "../parts/words.tsx";

/** An office as its list shows it. */
type Listed = { id: string; city: string; holidays?: readonly string[] | undefined };

/** The offices, and whether each keeps a calendar of its own. */
export function officesPage(props: {
  frame: Frame;
  /** The head office first. */
  offices: readonly Listed[];
  /** The ones that their reader keeps. */
  kept: readonly string[];
  officeUrl: (office: string) => string;
  /** Where their reader came from: what is owed by which day, or their desk. */
  calendarUrl?: string;
  deskUrl?: string;
}) {
  const { frame, offices, kept } = props;
  const { lang } = frame;
  const { offices: t } = messages(lang);
  const head = offices[0]?.city ?? "";
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ul class="documents">
        {offices.map(({ id, city, holidays }, at) => (
          <li>
            <p>{kept.includes(id) ? <a href={props.officeUrl(id)}>{city}</a> : <strong>{city}</strong>}</p>
            <p class="soft">
              {holidays !== undefined && t.keeps({ days: number(lang, holidays.length) })}
              {holidays === undefined && (at === 0 ? t.keepsNoneYet : t.keepsNone({ city: head }))}
            </p>
          </li>
        ))}
      </ul>
      <ul class="onward">
        <li>
          <a href={props.deskUrl ?? props.calendarUrl}>{props.deskUrl ? t.toDesk : t.toCalendar}</a>
        </li>
      </ul>
    </Page>
  );
}

type Props = {
  frame: Frame;
  office: Listed & { weekend?: readonly number[] | undefined };
  seen: OfficeSeen;
  year: number;
  /** From which to which year there is a page. */
  years: readonly [number, number];
  /** What was done just now, and what of it is worth a look. */
  done: readonly string[];
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  command: () => string;
  csrf: string;
  actionUrl: (act: "add" | "remove" | "file") => string;
  yearUrl: (year: number) => string;
  fileUrl: string;
  backUrl: string;
};

/** The days off of an office in a year: what is on its list, where each came from, and who changed it; each change can be undone here. */
export function officePage(props: Props) {
  const { frame, office, seen, year, done, errors, typed, csrf } = props;
  const { lang } = frame;
  const { offices: t } = messages(lang);
  const { off, notKept } = daysShown(lang, seen.calendar, seen.called, { year, weekend: office.weekend });
  const { city } = office;
  return (
    <SidePage
      frame={frame}
      title={t.of({ city })}
      back={{ url: props.backUrl, label: t.back }}
      done={done.length === 0 ? null : done.join(" ")}
      errors={linked(errors)}
    >
      <p class="lead">{t.counted({ city, weekend: weekendInWords(lang, office.weekend) })}</p>
      <p class="soft">{t.inFlight}</p>
      <Years {...props} />
      <h2 id="days">{t.year({ year: String(year) })}</h2>
      {off.length === 0 ? <p>{t.none}</p> : <Days {...props} shown={off} act="remove" />}
      {notKept.length > 0 && (
        <>
          <h3>{t.notKept}</h3>
          <Days {...props} shown={notKept} act="add" />
        </>
      )}
      {off.length > 0 && (
        <p class="noprint">
          <a href={props.fileUrl} download>
            {t.file.download({ year: String(year) })}
          </a>
        </p>
      )}
      <section class="noprint" aria-labelledby="add">
        <h2 id="add">{t.add}</h2>
        <form method="post" action={props.actionUrl("add")} novalidate>
          <Hidden values={{ csrf, command: props.command() }} />
          <LineField
            {...{ lang, name: "day", label: t.addDay, error: textAt(errors, "day") }}
            typed={typed["day"] ?? ""}
          />
          <LineField
            {...{ lang, name: "name", label: t.addName, hint: t.addNameHint, error: textAt(errors, "name") }}
            typed={typed["name"] ?? ""}
          />
          <p class="actions">
            <button class="button" type="submit">
              {t.addAction}
            </button>
          </p>
        </form>
        <Upload {...props} />
      </section>
      <History {...props} />
    </SidePage>
  );
}

/** The year before and the year after, as far as there are pages of them. */
function Years({ year, years: [first, last], yearUrl }: Props) {
  const others = [year - 1, year + 1].filter((one) => one >= first && one <= last);
  return (
    <p class="noprint">
      {others.map((one, at) => (
        <>
          {at > 0 && " · "}
          <a href={yearUrl(one)}>{one < year ? `← ${one}` : `${one} →`}</a>
        </>
      ))}
    </p>
  );
}

function Days(props: Props & { shown: readonly DayShown[]; act: "remove" | "add" }) {
  const { frame, seen, shown, act, csrf } = props;
  const { lang } = frame;
  const { offices: t } = messages(lang);
  const source = seen.calendar.source?.name ?? "";
  const weekday = new Intl.DateTimeFormat(lang === "fr" ? "fr-CA" : "en-GB", {
    weekday: "long",
    timeZone: "UTC",
  });
  return (
    <ul class="documents">
      {shown.map(({ day, name, from, onWeekend }) => (
        <li>
          <p>
            <strong>{days(lang, day)}</strong>, {weekday.format(new Date(day))}
          </p>
          {name !== "" && <p dir="auto">{name}</p>}
          <p class="soft">
            {from === "holiday" ? t.holiday({ source }) : t.own}
            {onWeekend && ` – ${t.onWeekend}`}
          </p>
          <form class="noprint" method="post" action={props.actionUrl(act)}>
            <Hidden values={{ csrf, command: props.command(), part: day }} />
            <button class="quiet" type="submit">
              {act === "remove" ? t.remove({ day: days(lang, day) }) : t.putBack({ day: days(lang, day) })}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Upload({ frame, errors, csrf, command, actionUrl }: Props) {
  const { lang } = frame;
  const { file: t } = messages(lang).offices;
  const error = textAt(errors, "file");
  return (
    <>
      <h2>{t.title}</h2>
      <form method="post" action={actionUrl("file")} enctype="multipart/form-data" novalidate>
        <Hidden values={{ csrf, command: command() }} />
        <div class={error === undefined ? "field" : "field wrong"}>
          <label for={fieldId("file")}>{t.label}</label>
          <p class="hint" id={hintId("file")}>
            {t.text}
          </p>
          <FieldMessage lang={lang} id={errorId("file")} text={error} />
          <input
            {...{ type: "file", id: fieldId("file"), name: "file", accept: ".csv,.txt,text/csv" }}
            aria-describedby={[hintId("file"), ...(error ? [errorId("file")] : [])].join(" ")}
          />
        </div>
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </>
  );
}

function History({ frame, seen }: Props) {
  const { lang, timeZone } = frame;
  const { offices: t, common } = messages(lang);
  if (seen.history.length === 0) return null;
  const said = (line: CalendarLine): string => {
    const when = moments(lang, line.at, timeZone);
    if (line.what === "loaded")
      return t.loaded({ when, year: String(line.year), days: number(lang, line.days) });
    const who = seen.names[line.by ?? ""] ?? common.nameUnknown;
    return t[line.what]({
      when,
      who,
      days: list(
        lang,
        line.days.map((day) => days(lang, day)),
      ),
    });
  };
  return (
    <>
      <h2>{t.history}</h2>
      <ul>
        {seen.history.map((line) => (
          <li>{said(line)}</li>
        ))}
      </ul>
    </>
  );
}
