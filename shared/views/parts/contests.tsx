import { contestsIn, unanswered } from "../../domain/board/meetings/contests.ts";
import { maskedOf } from "../../domain/board/meetings/masking.ts";
import { signatoryOf } from "../../domain/board/meetings/minutes.ts";
import { messages } from "../../i18n/index.ts";
import type { AttendingProps } from "../attending-props.ts";
import { orMasked } from "../masked.ts";
import { CommentField } from "./controls.tsx";
import { textAt } from "./errors.tsx";
import { Hidden, Paragraphs } from "./words.tsx";

/**
 * What somebody who was there contests in the minutes, in their words, and what was answered: to whoever signs them, and to themselves.
 * Whoever keeps the record answers below it.
 */
export function Contests(props: AttendingProps) {
  const { seen, frame } = props;
  const { meeting, profile, by, entries, names } = seen;
  const { boardroom, common } = messages(frame.lang);
  const { minutes: t } = boardroom;
  const isKeeper = by.roles.includes(profile.record.keeper);
  const isSigning = isKeeper || signatoryOf(meeting, profile, "chair") === by.person;
  const shown = contestsIn(meeting, entries).filter(({ person }) => isSigning || person === by.person);
  const open = meeting.minutes ? unanswered(meeting.minutes) : [];
  return (
    <>
      {shown.map(({ person, entry, answer }) => (
        <section>
          <h2 dir="auto">{t.contest({ person: names[person] ?? common.nameUnknown })}</h2>
          <Said {...props} entry={entry} />
          {answer !== null && (
            <>
              <h3>{t.contestAnswered}</h3>
              <Said {...props} entry={answer} />
            </>
          )}
          {isKeeper && open.includes(person) && <AnswerTo {...props} person={person} />}
        </section>
      ))}
    </>
  );
}

/** Why whoever chaired says that the record is wrong, to whoever corrects it. */
export function ContestedRecord(props: AttendingProps) {
  const entry = props.seen.entries.findLast(({ type }) => type === "decisions-contested");
  return entry ? <Said {...props} entry={entry.number} /> : null;
}

function Said({ seen, frame, entry }: AttendingProps & { entry: number }) {
  const said = seen.words.get(entry);
  if (said === "altered") return <p>{messages(frame.lang).boardroom.written.unreadable}</p>;
  return said?.text ? <Paragraphs text={orMasked(frame.lang, said.text)} /> : null;
}

function AnswerTo({ person, ...props }: AttendingProps & { person: string }) {
  const { frame, typed, errors, seen } = props;
  const { minutes: t } = messages(frame.lang).boardroom;
  const at = `reason.${person}`;
  return (
    <form method="post" action={`${props.actionUrl}?contest-${person}`} novalidate>
      <Hidden
        values={{
          ...{ csrf: props.csrf, command: `${props.command}.${person}`, aside: props.aside },
          masked: maskedOf(seen.meeting),
          ...{ answer: "answer-contest", person, shown: seen.meeting.minutes?.hash ?? "" },
        }}
      />
      <CommentField
        {...{ lang: frame.lang, name: "reason", at, label: t.contestAnswer, hint: t.contestAnswerHint }}
        typed={typed["person"] === person ? (typed["reason"] ?? "") : ""}
        error={textAt(errors, at)}
      />
      <p class="actions">
        <button class="button" type="submit">
          {t.saveContestAnswer}
        </button>
      </p>
    </form>
  );
}
