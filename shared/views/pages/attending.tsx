import { canWaive } from "../../domain/board/meetings/convening.ts";
import { mayDissentFrom, wasMemberFor } from "../../domain/board/meetings/minutes.ts";
import { ownWordsIn } from "../../domain/board/meetings/own-item.ts";
import { minutesFrom, voteOf, type WrittenItem } from "../../domain/board/meetings/written.ts";
import { instants, instantsHeld, type Lang, messages } from "../../i18n/index.ts";
import type { AttendingProps } from "../attending-props.ts";
import { capital } from "../capital.ts";
import { bodyIn } from "../meeting-body.ts";
import { After } from "../parts/after-meeting.tsx";
import { AttendingButton } from "../parts/attending-button.tsx";
import { LineField } from "../parts/controls.tsx";
import { Corrections } from "../parts/corrections.tsx";
import { AskElectronic } from "../parts/electronic-ask.tsx";
import { ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { headingOf, MinutesIn, placeIn } from "../parts/minutes.tsx";
import { OneLanguage, ResolvedIn, Spoken } from "../parts/own-item.tsx";
import { Page } from "../parts/page.tsx";
import { Recommendations } from "../parts/recommendation.tsx";
import { WillAttend } from "../parts/will-attend.tsx";
import { Facts, Hash, Hidden } from "../parts/words.tsx";

/** A meeting to one of its members, or whoever keeps its record: what it is, and what it asks of them now. */
export function attendingPage(props: AttendingProps) {
  const { frame, seen, zone, errors } = props;
  const { lang } = frame;
  const { boardroom: t } = messages(lang);
  const { meeting, profile, names } = seen;
  const body = bodyIn(lang, meeting, profile);
  const when = instantsHeld(lang, meeting.startsAt, zone, frame.timeZone);
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
          [t.facts.place, placeIn(lang, seen)],
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
      {hasSat && <Dissents {...props} />}
      {hasSat && <Written {...props} />}
    </Page>
  );
}

function Agenda(props: AttendingProps) {
  const { seen, frame } = props;
  const { lang } = frame;
  const { boardroom: t } = messages(lang);
  const items = minutesFrom(seen.entries)?.items ?? [];
  const own = ({ put }: WrittenItem) => ownWordsIn(seen.words.get(put));
  return (
    <>
      <h2>{t.agenda}</h2>
      {items.length === 0 && <p>{t.noAgenda}</p>}
      <ol>
        {items.map((item) => (
          <li dir="auto">
            {item.of === null ? (
              <>
                <Spoken heading={own(item).heading} text={headingOf(item, lang, seen)} />
                <OneLanguage lang={lang} heading={own(item).heading} />
              </>
            ) : (
              <a href={props.paperUrl(item.item)}>{capital(headingOf(item, lang, seen), lang)}</a>
            )}{" "}
            ({t.nature[item.nature]}
            {item.consent ? `, ${t.consent}` : ""})
            <ResolvedIn lang={lang} own={own(item)} />
            <Recommendations
              lang={lang}
              zone={props.zone}
              all={seen.recommended.get(item.of?.documentId ?? "")}
            />
            {item.consent && !voteOf(item) && (
              <AttendingButton
                {...props}
                act="take-out"
                action={t.takeOut}
                of={{ item: item.item, title: headingOf(item, lang, seen) }}
              />
            )}
          </li>
        ))}
      </ol>
      {items.some(({ of }) => of !== null) && <p class="soft noprint">{t.papers}</p>}
    </>
  );
}

/** What a member waives and agrees to before it begins. */
function Before(props: AttendingProps) {
  const { seen, frame } = props;
  const { meeting, profile, by } = seen;
  const { boardroom: t } = messages(frame.lang);
  if (!meeting.members.includes(by.person)) return null;
  const isOffered = canWaive(meeting, by.person, profile.notice);
  const lead = t.waive[meeting.since?.includes(by.person) ? "since" : "lead"];
  const isAsked = meeting.attendance !== "in-person" && profile.electronicMeans.need === "consent-of-all";
  const [waived, accepts] = [meeting.waived, meeting.acceptElectronic].map((all) => all.includes(by.person));
  return (
    <>
      {(waived || isOffered) && <h2>{t.waive.title}</h2>}
      {waived && <p>{t.waive.done}</p>}
      {isOffered && <p>{lead({ days: String(profile.notice.days) })}</p>}
      {isOffered && <AttendingButton {...props} act="waive" action={t.waive.action} />}
      {(accepts || isAsked) && <h2>{t.accept.title}</h2>}
      {accepts && <p>{t.accept.done}</p>}
      {isAsked && !accepts && <p>{t.accept.lead}</p>}
      {isAsked && !accepts && <AttendingButton {...props} act="accept" action={t.accept.action} />}
    </>
  );
}

function Dissents(props: AttendingProps) {
  const { seen, frame, typed, errors } = props;
  const { meeting, by, profile } = seen;
  const { boardroom: t } = messages(frame.lang);
  const resolved = (minutesFrom(seen.entries)?.items ?? []).filter((one) => {
    const vote = voteOf(one)?.facts;
    const isFree = vote?.count.carried && vote.each?.[by.person] !== "for";
    const hasDissented = one.dissents.some(({ person }) => person === by.person);
    const isBound = wasMemberFor(meeting, one.item, by.person);
    return isBound && isFree && !hasDissented && mayDissentFrom(meeting, vote, by.person);
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
        <form class="noprint" method="post" action={`${props.actionUrl}?dissent-${item.item}`} novalidate>
          <h3 dir="auto">{capital(headingOf(item, frame.lang, seen), frame.lang)}</h3>
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
function Written({ seen, zone, frame: { lang } }: AttendingProps) {
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
      <Corrections lang={lang} all={seen.corrections} />
      <h2 id="minutes">{t.title}</h2>
      {languages.map(([each, level]) => (
        <MinutesIn {...seen} reader={seen.by.person} zone={zone} lang={each} level={level} />
      ))}
      {minutes && (
        <p class="soft">
          {t.fingerprint} <Hash hash={minutes.hash} />
        </p>
      )}
    </>
  );
}
