import { isMasked } from "../../domain/audit/masks.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import { countVotes, rulesOfBody } from "../../domain/board/count.ts";
import {
  isAnyTold,
  isNoticeInTime,
  lackNotice,
  noticeGivenTo,
} from "../../domain/board/meetings/convening.ts";
import { signatoryOf } from "../../domain/board/meetings/minutes.ts";
import { type NextStep, nextStep, stillBefore } from "../../domain/board/meetings/next-step.ts";
import { aroundFor, roomAfter } from "../../domain/board/meetings/room.ts";
import { placeOfMeeting } from "../../domain/board/meetings/words.ts";
import { citation } from "../../domain/typed/citation.ts";
import { instants, instantsHeld, list, messages, moments, number } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import { orMasked } from "../masked.ts";
import { formAt, type InRoom, nameIn, type RoomProps, titleOfItem, typedIn } from "../meeting-shown.ts";
import { CommentField, LineField, SelectField } from "../parts/controls.tsx";
import { Corrections } from "../parts/corrections.tsx";
import { Entry, PersonField } from "../parts/meeting-entry.tsx";
import { MeetingForeseen } from "../parts/meeting-foreseen.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Facts } from "../parts/words.tsx";
import { MeetingAgain } from "./meeting-again.tsx";
import { MeetingAgenda } from "./meeting-agenda.tsx";
import { ConsentAgenda, MeetingItem } from "./meeting-item.tsx";
import { lineOf, MeetingLog } from "./meeting-log.tsx";
import { MeetingPeople } from "./meeting-people.tsx";
import { leftUnsigned, MeetingSigning } from "./meeting-signing.tsx";

/** A meeting for whoever keeps its record: one page, from its notice to its last line. */
export function meetingPage(props: RoomProps) {
  const { frame, meeting, profile, failed } = props;
  const { lang } = frame;
  const { meetings: t } = messages(lang);
  const body = nameOfBody(profile, meeting.body)?.[lang] ?? t.board;
  const title = t.of({ body, when: instants(lang, meeting.startsAt, props.zone) });
  const room = roomAfter(meeting, profile);
  const isOver = meeting.status === "ended" || meeting.status === "cancelled";
  const isSitting = meeting.status === "open";
  return (
    <SidePage
      frame={frame}
      title={title}
      back={{ url: props.backUrl, label: t.toMeetings }}
      kicker={t.status[meeting.status]}
      errors={failed ? [{ fieldId: fieldId(failed.at), text: failed.text }] : []}
    >
      <p class="lead">{t.next[meeting.status]}</p>
      <Next {...props} />
      <MeetingSigning {...props} />
      <Corrections lang={frame.lang} all={props.corrections} />
      <Standing {...props} room={room} />
      <MeetingForeseen {...props} />
      <MeetingAgain {...props} />
      {isSitting && room.called === null && <MeetingPeople {...props} room={room} />}
      {isSitting && <MeetingItem {...props} room={room} />}
      {isSitting && <ConsentAgenda {...props} room={room} />}
      {!isOver && !(isSitting && room.called === null) && <MeetingPeople {...props} room={room} />}
      <MeetingAgenda {...props} room={room} />
      {!isOver && <Close {...props} />}
      <MeetingLog {...props} />
    </SidePage>
  );
}

/** Where on the page each thing that can come next is done. */
const placeOfStep: Readonly<Record<Exclude<NextStep["step"], "none" | "call">, string>> = {
  ...{
    notice: "people",
    arrivals: "people",
    "quorum-lost": "people",
    agenda: "agenda",
    move: "change",
    open: "close",
    end: "close",
  },
  ...{ "vote-again": "again", vote: "item", note: "item", consent: "consent" },
  ...{ attest: "log", contested: "log", minutes: "log" },
};

/** What comes next, as the way there; and the ways to the parts of a long page. */
function Next(props: RoomProps) {
  const { frame, meeting, profile } = props;
  const { lang } = frame;
  const { step: t, people, agenda, item, close, log } = messages(lang).meetings;
  const { step, item: of } = nextStep(meeting, profile, props.inOffice);
  // Until somebody stands in for who left, the meeting waits for ever: their section says so.
  if (step === "none" || leftUnsigned(props).length > 0) return null;
  // On a weak line the answer to what was entered may never come: whoever opens the page again reads whether it was saved.
  const last = props.entries.at(-1);
  const told = {
    ...{ item: of === undefined ? "" : titleOfItem(lang, props, of), limit: "" },
    name: nameIn(props, signatoryOf(meeting, profile, "chair")),
  };
  const to = step === "call" ? fieldId(formAt("call", { item: of ?? "" })) : placeOfStep[step];
  const isSitting = meeting.status === "open";
  const isAhead = meeting.status === "convened" || meeting.status === "adjourned";
  const parts: [string, string][] = isSitting
    ? [
        ["item", item.title],
        ["people", people.title],
        ["agenda", agenda.title],
        ["close", `${close.adjourn} · ${close.end}`],
        ["log", log.title],
      ]
    : [
        ["people", people.before],
        ["agenda", agenda.title],
        ["close", close.open],
        ["change", close.change],
        ["log", log.title],
      ];
  return (
    <>
      <p class="panel" dir="auto">
        <strong>{t.title}</strong>
        {" · "}
        <a href={`#${to}`}>{t.steps[step](told)}</a>
      </p>
      {isSitting && last && (
        <p class="soft" dir="auto">
          {t.saved({ when: moments(lang, last.at, props.zone), line: lineOf(props, last) })}
        </p>
      )}
      {(isSitting || isAhead) && (
        <nav class="noprint" aria-label={t.onPage}>
          <ul class="kinds">
            {parts.map(([id, text]) => (
              <li>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** When, where, of whom; whether notice was in time; the quorum now, and its number. */
function Standing(props: InRoom) {
  const { frame, meeting, profile, room } = props;
  const { lang } = frame;
  const { meetings: t } = messages(lang);
  const unreached = props.unreached.map((person) => nameIn(props, person));
  const around = {
    inOffice: meeting.members.length,
    ...aroundFor(room, stillBefore(meeting, room)?.item ?? null),
  };
  const count = countVotes(
    rulesOfBody(profile, meeting.body),
    around,
    { for: 0, against: 0, abstained: 0 },
    null,
  );
  const told = {
    ...{ present: number(lang, count.present), needed: number(lang, count.quorum) },
    ...{ directors: number(lang, count.directors), source: citation(props.quorumSource) },
  };
  return (
    <>
      <Facts
        items={[
          [t.facts.when, instantsHeld(lang, meeting.startsAt, props.zone, frame.timeZone)],
          [t.facts.place, orMasked(lang, placeShown(props))],
          [t.facts.attendance, t.attendance[meeting.attendance]],
          [t.facts.chair, nameIn(props, meeting.status === "open" ? room.chair : meeting.chair)],
          [t.facts.notice, noticeOf(props)],
          [t.facts.unreached, list(lang, unreached)],
          [t.facts.quorum, meeting.status === "open" ? t.quorum(told) : ""],
        ]}
      />
      {meeting.status === "open" && (
        <p class={count.hasQuorum ? "panel good" : "panel heed"}>{count.hasQuorum ? t.isHeld : t.isLost}</p>
      )}
    </>
  );
}

/** Where it is held, by its last notice, as it is kept. */
function placeShown({ entries, words }: RoomProps): string {
  const convened = entries.findLast(({ type }) => type === "meeting-convened" || type === "meeting-moved");
  const said = convened && words.get(convened.number);
  return said && said !== "altered" ? (said.fields[placeOfMeeting] ?? "") : "";
}

function noticeOf(props: RoomProps): string {
  const { frame, meeting, profile } = props;
  const { notice: t } = messages(frame.lang).meetings;
  const days = number(frame.lang, profile.notice.days);
  const named = (people: readonly string[]) =>
    list(
      frame.lang,
      people.map((person) => nameIn(props, person)),
    );
  const { status } = meeting;
  const isAhead = status === "convened" || status === "adjourned";
  if (isAhead && !isAnyTold(meeting, props.inOffice)) return t.nobody;
  // Once it sits, it sits of those who were members as it was opened.
  const asked = isAhead ? props.inOffice : meeting.members;
  const missing = lackNotice(meeting, asked, profile.notice.days);
  const unsent = missing.filter((person) => noticeGivenTo(meeting, person) === null);
  if (unsent.length > 0) return t.paper({ names: named(unsent) });
  if (missing.length > 0) return t.short({ days, names: named(missing) });
  return isNoticeInTime(meeting, profile.notice.days) ? t.inTime({ days }) : t.waived;
}

/** How a sitting begins and ends; and what else can become of one that is to come. */
function Close(props: RoomProps) {
  const { frame, meeting } = props;
  const { lang } = frame;
  const { close: t, form, typed: words } = messages(lang).meetings;
  const place = placeShown(props);
  const stands = (at: string, name: string) => ({
    lang,
    name,
    typed: typedIn(props, at, name),
    error: undefined,
  });
  if (meeting.status === "open")
    return (
      <section id="close" class="noprint">
        <h2>{t.adjourn}</h2>
        <Entry page={props} act="adjourn" action={t.adjourn}>
          <SelectField {...stands("adjourn", "why")} label={t.because} options={Object.entries(t.reasons)} />
          <p class="hint">{t.until}</p>
          <LineField {...stands("adjourn", "day")} label={form.day} more={{ class: "short" }} />
          <LineField {...stands("adjourn", "time")} label={form.time} more={{ class: "short" }} />
        </Entry>
        <h2>{t.end}</h2>
        <Entry page={props} act="end" action={t.end} isMain />
      </section>
    );
  const isToMove = nextStep(meeting, props.profile, props.inOffice).step === "move";
  return (
    <>
      <section id="close" class="noprint">
        <h2>{t.open}</h2>
        <Entry page={props} act="open" action={t.open} isMain>
          <PersonField
            page={props}
            at="open"
            name="chair"
            label={t.chair}
            people={props.inOffice}
            typed={typedIn(props, "open", "chair") || meeting.chair}
          />
        </Entry>
      </section>
      <section id="change" class="noprint">
        <h2>{t.change}</h2>
        <details open={isToMove || props.failed?.at === "move"}>
          <summary>{t.move}</summary>
          <p>{t.moveLead}</p>
          <Entry page={props} act="move" action={t.move}>
            <LineField
              {...stands("move", "day")}
              label={form.day}
              hint={form.dayHint}
              more={{ class: "short" }}
            />
            <LineField {...stands("move", "time")} label={form.time} more={{ class: "short" }} />
            <SelectField
              {...stands("move", "attendance")}
              typed={typedIn(props, "move", "attendance") || meeting.attendance}
              label={form.attendance}
              options={Object.entries(messages(lang).meetings.attendance)}
            />
            <LineField
              {...stands("move", "place")}
              typed={typedIn(props, "move", "place") || (isMasked(place) ? "" : place)}
              label={form.place}
            />
            <CommentField
              {...stands("move", "words.move")}
              label={t.moveWhy}
              hint={form.noticeHint}
              rows={5}
            />
          </Entry>
        </details>
        <details open={props.failed?.at === "cancel"}>
          <summary>{t.cancel}</summary>
          <Entry page={props} act="cancel" action={t.cancel}>
            <CommentField
              {...stands("cancel", "words.cancel")}
              label={t.reason}
              hint={words.words}
              rows={5}
            />
          </Entry>
        </details>
      </section>
    </>
  );
}
