import type { Bilingual } from "../../../events/common.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { CommentField, RadioChoice } from "../parts/choice.tsx";
import { ErrorSummary, FieldMessage } from "../parts/errors.tsx";
import { LineInput } from "../parts/line-input.tsx";
import { type EnteredDecision, MeetingRecord } from "../parts/meeting-record.tsx";
import { Page } from "../parts/page.tsx";
import { Hidden } from "../parts/words.tsx";
import { type ActError, ActPage, type ActProps } from "./acts.tsx";

type Typed = Readonly<Record<string, string>>;
type Director = { id: string; name: string };

/** The names of the controls of the page that enters what a meeting decided. */
export const meetingFields = {
  attends: (person: string) => `attends.${person}`,
  votes: ["for", "against", "abstained"],
} as const;

type EnterProps = ActProps & {
  directors: readonly Director[];
  /** Whether the by-laws give whoever chairs a casting vote. */
  hasCastingVote: boolean;
  contentHash: string;
  typed: Typed;
};

const textAt = (errors: readonly ActError[], at: string) => errors.find((error) => error.at === at)?.text;

/** What the board decided at a meeting outside Accord, entered as the minutes have it. */
export function enterMeetingPage(props: EnterProps) {
  const { frame, directors, typed, errors, contentHash, hasCastingVote } = props;
  const { lang } = frame;
  const t = messages(lang).meeting.enter;
  const line = (name: string, label: string, hint: string | undefined, short: boolean) => (
    <Line {...{ lang, name, label, hint, short }} typed={typed[name] ?? ""} error={textAt(errors, name)} />
  );
  const person = (name: "chair" | "mover" | "seconder") => (
    <Select
      lang={lang}
      name={name}
      label={t[name]}
      options={[["", t.choosePerson], ...directors.map(({ id, name }): [string, string] => [id, name])]}
      chosen={typed[name] ?? ""}
      error={textAt(errors, name)}
    />
  );
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <p class="lead">{t.lead}</p>
      <Hidden values={{ contentHash }} />
      {line("heldOn", t.heldOn, t.heldOnHint, true)}
      {line("place", t.place, t.placeHint, false)}
      <fieldset aria-describedby={hintId("attends")}>
        <legend>
          <h2>{t.attendance}</h2>
        </legend>
        <p class="hint" id={hintId("attends")}>
          {t.attendanceHint}
        </p>
        <FieldMessage lang={lang} id={errorId("present")} text={textAt(errors, "present")} />
        {directors.map(({ id, name }) => (
          <Select
            lang={lang}
            name={meetingFields.attends(id)}
            label={name}
            options={[["", t.chooseAttendance], ...Object.entries(t.attends)]}
            chosen={typed[meetingFields.attends(id)] ?? ""}
            error={textAt(errors, meetingFields.attends(id))}
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
        {meetingFields.votes.map((name) => line(name, t[name], undefined, true))}
        {hasCastingVote && (
          <Select
            lang={lang}
            name="castingVote"
            label={t.castingVote}
            options={[
              ["", t.casting.none],
              ["for", t.casting.for],
              ["against", t.casting.against],
            ]}
            chosen={typed["castingVote"] ?? ""}
            error={textAt(errors, "castingVote")}
          />
        )}
      </fieldset>
      <CommentField
        lang={lang}
        name="reasons"
        label={t.reasons}
        hint={t.reasonsHint}
        typed={typed["reasons"] ?? ""}
        error={textAt(errors, "reasons")}
      />
    </ActPage>
  );
}

type ControlProps = { lang: Lang; name: string; label: string; error: string | undefined };

/** What describes a control: its hint and its error, as far as there are any. */
const described = (name: string, hint: string | undefined, error: string | undefined) => {
  const ids = [hint !== undefined && hintId(name), error !== undefined && errorId(name)];
  const text = ids.filter(Boolean).join(" ");
  return {
    ...(text && { "aria-describedby": text }),
    ...(error !== undefined && { "aria-invalid": "true" as const }),
  };
};

function Line(props: ControlProps & { hint: string | undefined; short: boolean; typed: string }) {
  const { lang, name, label, hint, short, typed, error } = props;
  return (
    <div class={error === undefined ? "field" : "field wrong"}>
      <label for={fieldId(name)} dir="auto">
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      <FieldMessage lang={lang} id={errorId(name)} text={error} />
      <LineInput
        id={fieldId(name)}
        name={name}
        value={typed}
        {...(short && { class: "short" })}
        {...described(name, hint, error)}
      />
    </div>
  );
}

function Select(props: ControlProps & { options: readonly [string, string][]; chosen: string }) {
  const { lang, name, label, options, chosen, error } = props;
  return (
    <div class={error === undefined ? "field" : "field wrong"}>
      <label for={fieldId(name)} dir="auto">
        {label}
      </label>
      <FieldMessage lang={lang} id={errorId(name)} text={error} />
      <select id={fieldId(name)} name={name} {...described(name, undefined, error)}>
        {options.map(([value, text]) => (
          <option value={value} dir="auto" selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

type AttestProps = {
  frame: Frame;
  document: Bilingual;
  /** Who entered it. */
  by: string;
  entered: EnteredDecision;
  decisionHash: string;
  names: Readonly<Record<string, string>>;
  sources: { quorum: Bilingual; majority: Bilingual } | null;
  errors: readonly ActError[];
  typed: Typed;
  command: string;
  csrf: string;
  actionUrl: string;
};

/** Exactly what will be recorded of a meeting, and two answers, for whoever chaired it. */
export function attestPage(props: AttestProps) {
  const { frame, document, by, decisionHash, errors, typed, command, csrf, actionUrl } = props;
  const { lang, reader } = frame;
  const t = messages(lang).meeting.attest;
  return (
    <Page frame={frame} title={t.title} failed={errors.length > 0}>
      <h1>{t.title}</h1>
      <ErrorSummary lang={lang} errors={errors.map(({ at, text }) => ({ fieldId: fieldId(at), text }))} />
      <p class="lead">{t.lead({ name: by })}</p>
      <p>{document[lang]}</p>
      <MeetingRecord {...props} lang={lang} />
      <form method="post" action={actionUrl} novalidate>
        <Hidden values={{ csrf, command, decisionHash }} />
        <RadioChoice
          lang={lang}
          name="answer"
          title={t.choice}
          options={[
            { value: "attest", label: t.attest, hint: t.attestHint },
            { value: "contest", label: t.contest, hint: t.contestHint },
          ]}
          chosen={typed["answer"]}
          error={textAt(errors, "answer.attest")}
        />
        <CommentField
          lang={lang}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          typed={typed["reason"] ?? ""}
          error={textAt(errors, "reason")}
          rows={4}
        />
        <p>{t.statement({ name: reader?.name ?? "" })}</p>
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </Page>
  );
}
