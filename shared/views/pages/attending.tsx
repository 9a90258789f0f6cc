import { unanswered } from "../../domain/board/meetings/contests.ts";
import { isNotified } from "../../domain/board/meetings/convening.ts";
import { chairOf, mayDissentFrom, wasThere } from "../../domain/board/meetings/minutes.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { minutesFrom, voteOf } from "../../domain/board/meetings/written.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { instants, type Lang, list, messages } from "../../i18n/index.ts";
import type { AttendingProps } from "../attending-props.ts";
import { errorId, fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { AnswerForm } from "../parts/answer-form.tsx";
import { ContestedRecord, Contests } from "../parts/contests.tsx";
import { LineField } from "../parts/controls.tsx";
import { AskElectronic } from "../parts/electronic-ask.tsx";
import { ErrorSummary, FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { headingOf, MinutesIn, placeIn } from "../parts/minutes.tsx";
import { Page } from "../parts/page.tsx";
import { Recommendations } from "../parts/recommendation.tsx";
import { WillAttend } from "../parts/will-attend.tsx";
import { Facts, Hash, Hidden } from "../parts/words.tsx";

/** Who meets, as it stands after "of", in a language. */
export function bodyIn(lang: Lang, { body }: Pick<Meeting, "body">, { committees }: BylawProfile): string {
  const committee = committees.find(({ role }) => role === body)?.name[lang] ?? null;
  return messages(lang).boardroom.ofBody({ committee });
}

/** Who a link to a meeting is for, and one button. */
export function meetingLandingPage(props: {
  frame: Frame;
  reader: string;
  body: string;
  startsAt: string;
  zone: string;
  actionUrl: string;
}) {
  const { frame, reader, body } = props;
  const { boardroom: t, doors } = messages(frame.lang);
  const when = instants(frame.lang, props.startsAt, props.zone);
  return (
    <Page frame={frame} title={t.title({ body })}>
      <h1>{doors.landing.title({ person: reader })}</h1>
      <p class="lead">{t.landing.lead({ body, when })}</p>
      <form method="post" action={props.actionUrl}>
        <p class="actions">
          <button class="button" type="submit">
            {t.landing.action}
          </button>
        </p>
      </form>
      <p class="soft">{doors.landing.nothingYet}</p>
      <p class="soft">{doors.landing.notYou({ person: reader })}</p>
    </Page>
  );
}

/** Why a link to a meeting opens nothing any more. */
export function meetingOverPage({
  frame,
  body,
  because,
}: {
  frame: Frame;
  body: string;
  because: "cancelled" | "not-a-member";
}) {
  const { boardroom: t } = messages(frame.lang);
  return (
    <Page frame={frame} title={t.title({ body })}>
      <h1>{t.title({ body })}</h1>
      <p class="lead">{t.over[because]}</p>
    </Page>
  );
}

type AttendingAct = "waive" | "accept" | "draft" | "sign" | "take-out";

/** A meeting to one of its members, or whoever keeps its record: what it is, and what it asks of them now. */
export function attendingPage(props: AttendingProps) {
  const { frame, seen, zone, errors } = props;
  const { lang } = frame;
  const { boardroom: t } = messages(lang);
  const { meeting, profile, names } = seen;
  const body = bodyIn(lang, meeting, profile);
  const when = instants(lang, meeting.startsAt, zone);
  const hasSat = meeting.lines.length > 0;
  return (
    <Page frame={frame} title={t.title({ body })} failed={errors.length > 0}>
      <h1>{t.title({ body })}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">
        {when}. {t.status[meeting.status]}
      </p>
      <Facts
        items={[
          [t.facts.place, placeIn(seen)],
          [t.facts.how, t.how[meeting.attendance]],
          [t.facts.chair, names[meeting.chair] ?? null],
          [t.facts.notice, instants(lang, meeting.noticeAt, zone)],
        ]}
      />
      {(meeting.status === "convened" || meeting.status === "adjourned") && (
        <p class="noprint">
          <a href={props.fileUrl} download={t.onCalendar.name}>
            {t.onCalendar.link}
          </a>
        </p>
      )}
      {props.electronic && <AskElectronic lang={lang} ask={props.electronic} />}
      <WillAttend
        {...{ lang, meeting, profile, errors, typed: props.typed, actionUrl: `${props.actionUrl}?coming` }}
        person={seen.by.person}
        hidden={{ csrf: props.csrf, command: `${props.command}.coming`, aside: props.aside }}
      />
      {!hasSat && <Before {...props} />}
      {meeting.status !== "ended" && <Agenda {...props} />}
      {meeting.status === "ended" && <After {...props} />}
      {hasSat && meeting.members.includes(seen.by.person) && <Dissents {...props} />}
      {hasSat && <Written {...props} />}
    </Page>
  );
}

type Props = AttendingProps;

type ButtonProps = Props & {
  act: AttendingAct;
  action: string;
  /** The item that it is about, and what it is called. */
  of?: { item: string; title: string };
};

function Button({ act, action, of, ...props }: ButtonProps) {
  const at = `answer.${act}`;
  const isOfThis = of === undefined || props.typed["item"] === of.item;
  const error = isOfThis ? textAt(props.errors, at) : undefined;
  const own = of === undefined ? act : `${act}-${of.item}`;
  return (
    <form
      method="post"
      action={`${props.actionUrl}?${own}`}
      novalidate
      id={isOfThis ? fieldId(at) : undefined}
    >
      <Hidden
        values={{
          ...{ csrf: props.csrf, command: `${props.command}.${own}`, answer: act, aside: props.aside },
          ...{ shown: props.seen.meeting.minutes?.hash ?? "", ...(of && { item: of.item }) },
        }}
      />
      <FieldMessage lang={props.frame.lang} id={errorId(at)} text={error} />
      <p class="actions">
        <button class={of === undefined ? "button" : "quiet"} type="submit">
          {action}
          {of && (
            <span class="visually-hidden" dir="auto">
              {` (${of.title})`}
            </span>
          )}
        </button>
      </p>
    </form>
  );
}

function Agenda(props: Props) {
  const { seen, frame } = props;
  const { lang } = frame;
  const { boardroom: t } = messages(lang);
  const items = minutesFrom(seen.entries)?.items ?? [];
  return (
    <>
      <h2>{t.agenda}</h2>
      {items.length === 0 && <p>{t.noAgenda}</p>}
      <ol>
        {items.map((item) => (
          <li dir="auto">
            {item.of === null ? (
              headingOf(item, lang, seen)
            ) : (
              <a href={props.paperUrl(item.item)}>{headingOf(item, lang, seen)}</a>
            )}{" "}
            ({t.nature[item.nature]}
            {item.consent ? `, ${t.consent}` : ""})
            <Recommendations
              lang={lang}
              zone={props.zone}
              all={seen.recommended.get(item.of?.documentId ?? "")}
            />
            {item.consent && !voteOf(item) && (
              <Button
                {...props}
                act="take-out"
                action={t.takeOut}
                of={{ item: item.item, title: headingOf(item, lang, seen) }}
              />
            )}
          </li>
        ))}
      </ol>
      {items.some(({ of }) => of !== null) && <p class="soft">{t.papers}</p>}
    </>
  );
}

/** What a member waives and agrees to before it begins. */
function Before(props: Props) {
  const { seen, frame } = props;
  const { meeting, profile, by } = seen;
  const { boardroom: t } = messages(frame.lang);
  if (!meeting.members.includes(by.person)) return null;
  const isShort = !isNotified(meeting, by.person, profile.notice.days) && profile.notice.canBeWaived;
  const isAsked = meeting.attendance !== "in-person" && profile.electronicMeans.need === "consent-of-all";
  const [waived, accepts] = [meeting.waived, meeting.acceptElectronic].map((all) => all.includes(by.person));
  return (
    <>
      {waived && <p>{t.waive.done}</p>}
      {isShort && !waived && <p>{t.waive.lead({ days: String(profile.notice.days) })}</p>}
      {isShort && !waived && <Button {...props} act="waive" action={t.waive.action} />}
      {accepts && <p>{t.accept.done}</p>}
      {isAsked && !accepts && <p>{t.accept.lead}</p>}
      {isAsked && !accepts && <Button {...props} act="accept" action={t.accept.action} />}
    </>
  );
}

/** What it asks once it is over: of whoever chaired, of those who were there, of those who were not, and of whoever keeps its record. */
function After(props: Props) {
  const { seen, frame } = props;
  const { meeting, profile, by, recordHash, minutesNow } = seen;
  const { boardroom: t } = messages(frame.lang);
  const isChair = chairOf(meeting, profile) === by.person && by.person !== meeting.keeper;
  const isKeeper = by.roles.includes(profile.record.keeper);
  const isAsked = isChair && !meeting.attested && meeting.contested !== recordHash;
  const soFar = meeting.contested === null ? t.attest.waits : t.attest.contested;
  return (
    <>
      {!isAsked && <p>{meeting.attested ? t.attest.done : soFar}</p>}
      {isKeeper && !meeting.attested && meeting.contested !== null && <ContestedRecord {...props} />}
      {isAsked && <Answer {...props} of="attest" shown={recordHash} />}
      {isKeeper && meeting.attested && meeting.minutes?.hash !== minutesNow && (
        <>
          <p>{meeting.minutes ? t.minutes.again : t.minutes.draftLead}</p>
          <Button {...props} act="draft" action={t.minutes.draft} />
        </>
      )}
      {meeting.minutes && <AboutMinutes {...props} isSigning={isChair || isKeeper} />}
    </>
  );
}

function AboutMinutes({ isSigning, ...props }: Props & { isSigning: boolean }) {
  const { meeting, by, names } = props.seen;
  const { lang } = props.frame;
  const { minutes: t } = messages(lang).boardroom;
  const { minutes } = meeting;
  if (!minutes) return null;
  const { signed, confirmed, contested, hash } = minutes;
  const people = (ids: readonly string[]) =>
    list(
      lang,
      ids.map((id) => names[id] ?? ""),
    );
  const open = unanswered(minutes);
  const hasSigned = signed.chair === by.person || signed.secretary === by.person;
  const isFree = !isSigning && wasThere(meeting, by.person) && !confirmed.includes(by.person);
  return (
    <>
      {confirmed.length > 0 && <p dir="auto">{t.confirmed({ people: people(confirmed) })}</p>}
      {contested.length > 0 && <p dir="auto">{t.contestedBy({ people: people(contested) })}</p>}
      {signed.chair !== null && <p>{t.signed.chair}</p>}
      {signed.secretary !== null && <p>{t.signed.secretary}</p>}
      <Contests {...props} />
      {isFree && <Answer {...props} of="minutes" shown={hash} />}
      {isSigning && !hasSigned && open.length > 0 && (
        <p class="attention" dir="auto">
          {t.waits({ people: people(open) })}
        </p>
      )}
      {isSigning && !hasSigned && open.length === 0 && <Button {...props} act="sign" action={t.sign} />}
    </>
  );
}

function Answer({ of, shown, ...props }: Props & { of: "attest" | "minutes"; shown: string }) {
  const { lang } = props.frame;
  const { boardroom: t } = messages(lang);
  const [yes, no] = of === "attest" ? ["attest", "contest"] : ["confirm", "contest-minutes"];
  const words = t[of];
  return (
    <AnswerForm
      lang={lang}
      actionUrl={`${props.actionUrl}?${of}`}
      hidden={{ csrf: props.csrf, command: `${props.command}.${of}`, shown, aside: props.aside }}
      question={words.question}
      options={[
        { value: yes ?? "", label: words.yes, ...("yesHint" in words && { hint: words.yesHint }) },
        { value: no ?? "", label: words.no, hint: words.noHint },
      ]}
      reason={{ label: t.reason, hint: t.reasonHint }}
      action={t.send}
      errors={props.errors}
      typed={props.typed}
    />
  );
}

function Dissents(props: Props) {
  const { seen, frame, typed, errors } = props;
  const { meeting, by, profile } = seen;
  const { boardroom: t } = messages(frame.lang);
  const resolved = (minutesFrom(seen.entries)?.items ?? []).filter((one) => {
    const vote = voteOf(one)?.facts;
    const isFree = vote?.count.carried && vote.each?.[by.person] !== "for";
    const hasDissented = one.dissents.some(({ person }) => person === by.person);
    return isFree && !hasDissented && mayDissentFrom(meeting, vote, by.person);
  });
  if (resolved.length === 0) return null;
  const hasFallen = ({ item }: { item: string }) =>
    meeting.fallen?.some((one) => one.item === item && one.person === by.person);
  return (
    <>
      <h2>{t.dissent.title}</h2>
      <p>{t.dissent.lead({ days: String(profile.dissent.days) })}</p>
      {resolved.some(hasFallen) && <p>{t.dissent.again}</p>}
      {resolved.map((item) => (
        <form method="post" action={`${props.actionUrl}?dissent-${item.item}`} novalidate>
          <h3 dir="auto">{headingOf(item, frame.lang, seen)}</h3>
          <Hidden
            values={{
              ...{ csrf: props.csrf, command: `${props.command}.${item.item}`, aside: props.aside },
              ...{ answer: "dissent", item: item.item },
            }}
          />
          <LineField
            lang={frame.lang}
            name="awareOn"
            at={`awareOn.${item.item}`}
            label={t.dissent.awareOn}
            typed={typed["item"] === item.item ? (typed["awareOn"] ?? "") : ""}
            error={textAt(errors, `awareOn.${item.item}`)}
          />
          <p class="actions">
            <button class="button" type="submit">
              {t.dissent.action}
            </button>
          </p>
        </form>
      ))}
    </>
  );
}

/** What was entered, in both languages: as it stands, and once it was attested to as its minutes. */
function Written({ seen, zone, frame: { lang } }: Props) {
  const { minutes: t } = messages(lang).boardroom;
  const { minutes } = seen.meeting;
  const languages: readonly [Lang, string][] =
    lang === "fr"
      ? [
          ["fr", "Français"],
          ["en", "English"],
        ]
      : [
          ["en", "English"],
          ["fr", "Français"],
        ];
  return (
    <>
      <h2>{t.title}</h2>
      {languages.map(([each, level]) => (
        <MinutesIn {...seen} zone={zone} lang={each} level={level} />
      ))}
      {minutes && (
        <p class="soft">
          {t.fingerprint} <Hash hash={minutes.hash} />
        </p>
      )}
    </>
  );
}
