import type { Bilingual } from "../../../events/common.ts";
import type { ShortBoard } from "../../domain/board/seats.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { BoardSeats } from "../parts/board-seats.tsx";
import { CommentField, LineField, SelectField } from "../parts/controls.tsx";
import { type ActError, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden } from "../parts/words.tsx";

/** A meeting, when it begins (instant, ISO 8601 UTC), whose it is (null for the board) and how it stands. */
type ListedMeeting = {
  id: string;
  startsAt: string;
  known: {
    committee: Bilingual | null;
    status: keyof ReturnType<typeof messages>["meetings"]["status"];
  } | null;
};

type ListProps = {
  frame: Frame;
  /** Where the board has too few directors. */
  short?: ShortBoard | null;
  /** Those to come, the next one first; those that are over, the last one first. */
  ahead: readonly ListedMeeting[];
  over: readonly ListedMeeting[];
  /** Where the organisation is at home: its hours are those of its meetings (IANA name). */
  zone: string;
  meetingUrl: (meeting: string) => string;
  newUrl: string;
  registerUrl: string;
  resolutionsUrl: string;
};

/** The meetings that are to come, and those that are over. */
export function meetingsPage(props: ListProps) {
  const { frame, ahead, over } = props;
  const { meetings: t } = messages(frame.lang);
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {props.short && <BoardSeats lang={frame.lang} board={props.short} />}
      <p class="actions">
        <a class="button" href={props.newUrl}>
          {t.convene}
        </a>
      </p>
      <h2>{t.toCome}</h2>
      {ahead.length === 0 ? <p>{t.none}</p> : <Meetings {...props} listed={ahead} />}
      <h2>{t.over}</h2>
      {over.length === 0 ? <p>{t.noneOver}</p> : <Meetings {...props} listed={over} />}
      <ul class="onward">
        <li>
          <a href={props.registerUrl}>{t.toRegister}</a>
        </li>
        <li>
          <a href={props.resolutionsUrl}>{t.toResolutions}</a>
        </li>
      </ul>
    </Page>
  );
}

const Meetings = ({ frame, listed, zone, meetingUrl }: ListProps & { listed: readonly ListedMeeting[] }) => (
  <ul class="documents">
    {listed.map(({ id, startsAt, known }) => {
      const { meetings: t } = messages(frame.lang);
      const when = instants(frame.lang, startsAt, zone);
      const body = known?.committee?.[frame.lang] ?? t.board;
      return (
        <li dir="auto">
          <a href={meetingUrl(id)}>{known ? t.of({ body, when }) : when}</a>{" "}
          {known && <span class="tag">{t.status[known.status]}</span>}
        </li>
      );
    })}
  </ul>
);

type ConveneProps = {
  frame: Frame;
  /** Where the board has too few directors. */
  short?: ShortBoard | null;
  /** Who can meet, by role and name. */
  bodies: readonly [string, string][];
  zone: string;
  typed: Readonly<Record<string, string>>;
  errors: readonly ActError[];
  aside: string;
  command: string;
  csrf: string;
  actionUrl: string;
  backUrl: string;
};

/** Convenes a meeting: who meets, when, where and how, and in which words its members are told. */
export function conveneMeetingPage(props: ConveneProps) {
  const { frame, errors, typed, csrf, command, aside } = props;
  const { lang } = frame;
  const { meetings } = messages(lang);
  const { form: t } = meetings;
  const stands = (name: string) => ({ lang, name, typed: typed[name] ?? "", error: textAt(errors, name) });
  const short = { class: "short" };
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: props.backUrl, label: meetings.toMeetings }}
      errors={linked(errors)}
    >
      {props.short && <BoardSeats lang={lang} board={props.short} />}
      <form method="post" action={props.actionUrl} novalidate>
        <Hidden values={{ csrf, command, aside }} />
        <SelectField {...stands("body")} label={t.body} options={[["", t.chooseBody], ...props.bodies]} />
        <LineField {...stands("day")} label={t.day} hint={t.dayHint} more={short} />
        <LineField
          {...stands("time")}
          label={t.time}
          hint={t.timeHint({ zone: cityOf(lang, frame.now, props.zone) })}
          more={short}
        />
        <SelectField
          {...stands("attendance")}
          label={t.attendance}
          options={[["", t.chooseBody], ...Object.entries(meetings.attendance)]}
        />
        <LineField {...stands("place")} label={t.place} hint={t.placeHint} />
        <CommentField
          {...stands("notice")}
          label={t.notice}
          hint={t.noticeHint}
          typed={typed["notice"] ?? t.proposed}
        />
        <div class="actions">
          <button class="button" type="submit" id={fieldId("convene")}>
            {t.action}
          </button>
        </div>
      </form>
    </SidePage>
  );
}

/** How a time zone is named at an instant: what stands in brackets behind it. */
const cityOf = (lang: Lang, now: string, zone: string): string =>
  /\(([^)]*)\)$/.exec(instants(lang, now, zone))?.[1] ?? zone;
