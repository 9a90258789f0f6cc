import { unanswered } from "../../domain/board/meetings/contests.ts";
import { maskedOf } from "../../domain/board/meetings/masking.ts";
import { signatoryOf, wasThere } from "../../domain/board/meetings/minutes.ts";
import type { Signs } from "../../domain/board/meetings/signs.ts";
import { days, list, messages } from "../../i18n/index.ts";
import type { AttendingProps } from "../attending-props.ts";
import { AnswerForm } from "./answer-form.tsx";
import { AttendingButton } from "./attending-button.tsx";
import { ContestedRecord, Contests } from "./contests.tsx";

/** What it asks once it is over: of whoever chaired, of those who were there, of those who were not, and of whoever keeps its record. */
export function After(props: AttendingProps) {
  const { seen, frame } = props;
  const { meeting, profile, by, recordHash, minutesNow } = seen;
  const { boardroom: t } = messages(frame.lang);
  const isChair = signatoryOf(meeting, profile, "chair") === by.person && by.person !== meeting.keeper;
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
          <AttendingButton {...props} act="draft" action={t.minutes.draft} />
        </>
      )}
      {meeting.minutes && <AboutMinutes {...props} isSigning={isChair || isKeeper} />}
    </>
  );
}

function AboutMinutes({ isSigning, ...props }: AttendingProps & { isSigning: boolean }) {
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
      {(["chair", "secretary"] as const).map(
        (as) => signed[as] !== null && <p dir="auto">{signedAs(as, props)}</p>,
      )}
      <Contests {...props} />
      {isFree && <Answer {...props} of="minutes" shown={hash} />}
      {isSigning && !hasSigned && open.length > 0 && (
        <p class="attention" dir="auto">
          {t.waits({ people: people(open) })}
        </p>
      )}
      {isSigning && !hasSigned && open.length === 0 && (
        <AttendingButton {...props} act="sign" action={t.sign} />
      )}
    </>
  );
}

/** As what the minutes were signed; and in whose place, where whoever chaired or kept the record had left. */
function signedAs(as: Signs, { frame: { lang }, seen }: AttendingProps): string {
  const { minutes: t } = messages(lang).boardroom;
  const { inPlace, minutes } = seen.meeting;
  const instead = inPlace?.[as];
  if (!instead || minutes?.signed[as] !== instead.person) return t.signed[as];
  const { person, of, leftOn } = instead;
  const { nameUnknown } = messages(lang).common;
  const name = (id: string) => seen.names[id] ?? nameUnknown;
  return t.signedInPlace[as]({ person: name(person), of: name(of), on: days(lang, leftOn) });
}

function Answer({ of, shown, ...props }: AttendingProps & { of: "attest" | "minutes"; shown: string }) {
  const { lang } = props.frame;
  const { boardroom: t } = messages(lang);
  const [yes, no] = of === "attest" ? ["attest", "contest"] : ["confirm", "contest-minutes"];
  const words = t[of];
  return (
    <>
      <p class="noprint">
        <a href="#minutes">{t.readFirst}</a>
      </p>
      <AnswerForm
        lang={lang}
        actionUrl={`${props.actionUrl}?${of}`}
        hidden={{
          ...{ csrf: props.csrf, command: `${props.command}.${of}`, shown, aside: props.aside },
          masked: maskedOf(props.seen.meeting),
        }}
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
    </>
  );
}
