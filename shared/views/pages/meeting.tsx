import type { Bilingual } from "../../../events/common.ts";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import { messages, number } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { AnswerForm } from "../parts/answer-form.tsx";
import { RadioChoice } from "../parts/choice.tsx";
import { CommentField, LineField, SelectField } from "../parts/controls.tsx";
import { EarlierAnswers } from "../parts/earlier-answers.tsx";
import { type ActError, ErrorSummary, FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { FilesStanding } from "../parts/files-standing.tsx";
import { type EnteredDecision, MeetingRecord } from "../parts/meeting-record.tsx";
import { Page } from "../parts/page.tsx";
import { PressedByEnter } from "../parts/pressed-by-enter.tsx";
import { Hidden } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

type Typed = Readonly<Record<string, string>>;
type Director = { id: string; name: string };

/** The names of the controls of the page that enters what a meeting decided. */
export const meetingFields = {
  attends: (person: string) => `attends.${person}`,
  votes: ["for", "against", "abstained"],
  minutes: "minutes",
} as const;

/** What the button sends that keeps what was typed, and leads to where the file of the minutes is attached. */
export const toMinutes = "minutes";

/** By what name the form says which file it showed as the minutes. */
export const minutesSeen = "minutesSeen";

type EnterProps = ActProps & {
  title: string;
  directors: readonly Director[];
  /** How many days before a meeting the by-laws ask for notice. */
  noticeDays: number;
  /** Whether the by-laws give whoever chairs a casting vote. */
  hasCastingVote: boolean;
  contentHash: string;
  /** The file of its minutes, if one is attached. */
  minutes: readonly Attachment[];
  /** Which one that is, by its hash or its record; "" for none. */
  minutesShown: string;
  /** The entry whose place it takes; "" for none. */
  replaces: string;
  typed: Typed;
};

/** What the board decided at a meeting outside Accord, entered as the minutes have it. */
export function enterMeetingPage(props: EnterProps) {
  const { frame, directors, typed, errors, contentHash, replaces, hasCastingVote } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).meeting.enter;
  const stands = (name: string) => ({ lang, name, typed: typed[name] ?? "", error: textAt(errors, name) });
  const short = { class: "short" };
  const person = (name: "chair" | "mover" | "seconder") => (
    <SelectField
      {...stands(name)}
      label={t[name]}
      options={[["", t.choosePerson], ...directors.map(({ id, name }): [string, string] => [id, name])]}
    />
  );
  return (
    <ActPage {...props} action={t.action}>
      <p class="lead">{t.lead}</p>
      <Hidden values={{ contentHash, replaces, [minutesSeen]: props.minutesShown }} />
      <PressedByEnter label={t.action} />
      <LineField {...stands("heldOn")} label={t.heldOn} hint={t.heldOnHint} more={short} />
      <LineField {...stands("place")} label={t.place} hint={t.placeHint} />
      <RadioChoice
        lang={lang}
        name="convened"
        title={t.convened}
        options={[
          {
            value: "given",
            label: t.notices.given,
            hint: t.noticeHints.given({ days: number(lang, props.noticeDays) }),
          },
          { value: "waived", label: t.notices.waived },
          { value: "unsaid", label: t.notices.unsaid, hint: t.noticeHints.unsaid },
        ]}
        chosen={typed["convened"]}
        error={textAt(errors, "convened.given")}
      />
      <LineField {...stands("noticeOn")} label={t.noticeOn} hint={t.noticeOnHint} more={short} />
      <fieldset aria-describedby={hintId("attends")}>
        <legend>
          <h2>{t.attendance}</h2>
        </legend>
        <p class="hint" id={hintId("attends")}>
          {t.attendanceHint}
        </p>
        <FieldMessage lang={lang} id={errorId("present")} text={textAt(errors, "present")} />
        {directors.map(({ id, name }) => (
          <SelectField
            {...stands(meetingFields.attends(id))}
            label={name}
            options={[["", t.chooseAttendance], ...Object.entries(t.attends)]}
          />
        ))}
      </fieldset>
      {person("chair")}
      <RadioChoice
        lang={lang}
        name="motion"
        title={t.motion}
        options={(["approve", "return", "refuse"] as const).map((value) => ({
          value,
          label: t.motions[value],
          hint: t.motionHints[value],
        }))}
        chosen={typed["motion"]}
        error={textAt(errors, "motion.approve")}
      />
      {person("mover")}
      {person("seconder")}
      <fieldset aria-describedby={hintId("votes")}>
        <legend>
          <h2>{t.votes}</h2>
        </legend>
        <p class="hint" id={hintId("votes")}>
          {t.votesHint}
        </p>
        {meetingFields.votes.map((name) => (
          <LineField {...stands(name)} label={t[name]} more={short} />
        ))}
        {hasCastingVote && (
          <SelectField
            {...stands("castingVote")}
            label={t.castingVote}
            options={[
              ["", t.casting.equal],
              ["none", t.casting.none],
              ["for", t.casting.for],
              ["against", t.casting.against],
            ]}
          />
        )}
      </fieldset>
      <CommentField {...stands("reasons")} label={t.reasons} hint={t.reasonsHint} />
      <fieldset
        class={textAt(errors, meetingFields.minutes) === undefined ? "field plain" : "field wrong plain"}
        aria-describedby={hintId(meetingFields.minutes)}
      >
        <legend class="label">{t.minutes}</legend>
        <p class="hint" id={hintId(meetingFields.minutes)}>
          {t.minutesHint}
        </p>
        <FieldMessage
          lang={lang}
          id={errorId(meetingFields.minutes)}
          text={textAt(errors, meetingFields.minutes)}
        />
        <FilesStanding lang={lang} files={props.minutes} />
        <button class="quiet" type="submit" name="go" value={toMinutes} id={fieldId(meetingFields.minutes)}>
          {t.minutesOpen}
        </button>
      </fieldset>
    </ActPage>
  );
}

type AttestProps = {
  frame: Frame;
  document: Bilingual;
  /** Who entered it. */
  by: string;
  entered: EnteredDecision;
  decisionHash: string;
  /** What was masked of the document so far. */
  masked: string;
  names: Readonly<Record<string, string>>;
  sources: { quorum: Bilingual; majority: Bilingual } | null;
  /** What the committee is called that decided, in the reader’s language; null where it is the board. */
  committee: string | null;
  errors: readonly ActError[];
  typed: Typed;
  command: string;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
  /** Where the receipt is of what they answered before by this link; null where they did not. */
  receiptUrl: string | null;
};

/** Exactly what will be recorded of a meeting, and two answers, for whoever chaired it. */
export function attestPage(props: AttestProps) {
  const { frame, document, by, committee, errors, csrf, command, decisionHash, masked } = props;
  const { lang, reader } = frame;
  const t = messages(lang, frame.about).meeting.attest;
  const title = t.title({ committee });
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.lead({ name: by })}</p>
      <EarlierAnswers lang={lang} receiptUrl={props.receiptUrl} />
      <p>{document[lang]}</p>
      <MeetingRecord {...props} lang={lang} about={frame.about} />
      <AnswerForm
        lang={lang}
        actionUrl={props.actionUrl}
        hidden={{ csrf, command, decisionHash, masked, aside: props.aside }}
        question={t.choice}
        options={[
          { value: "attest", label: t.attest, hint: t.attestHint({ committee }) },
          { value: "contest", label: t.contest, hint: t.contestHint },
        ]}
        reason={{ label: t.reason, hint: t.reasonHint, rows: 4 }}
        action={t.action}
        errors={errors}
        typed={props.typed}
      >
        <p>{t.statement({ name: reader?.name ?? "", committee })}</p>
      </AnswerForm>
    </Page>
  );
}
