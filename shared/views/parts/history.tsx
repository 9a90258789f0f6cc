import type { Entry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import { placeField } from "../../domain/board/meeting.ts";
import { type MinutesFile, minutesName } from "../../domain/board/minutes-file.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { fieldsOf, naming } from "../../domain/forms/rows.ts";
import { decidesBesideOthers, isBesideOthers, isVoteOpen } from "../../domain/review/standing.ts";
import { uncountedIn } from "../../domain/review/uncounted.ts";
import type { Values } from "../../domain/typed/values.ts";
import { hoursOf, type Lang, list, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import type { HistoryLine } from "../history.ts";
import { sentenceOf } from "../history.ts";
import { summedIn } from "../history-of-announcing.ts";
import { orMasked } from "../masked.ts";
import { SignatureEvidence } from "./evidence.tsx";
import { MinutesLink } from "./meeting-record.tsx";
import { Hash, Paragraphs } from "./words.tsx";

type HistoryProps = {
  frame: Frame;
  report: Document;
  basis: Basis;
  /** Names of people, donors and partners by id. */
  names: Readonly<Record<string, string>>;
  /** The reader's id, who is not shown what others decided beside them while they decide; none for an overseer. */
  reader?: string;
  history: readonly HistoryLine[];
  /** The content as it is now. */
  content?: Content | null;
  /** Whether the reader opens the minutes of a meeting outside Accord; an overseer does. */
  opensMinutes?: boolean;
  /** Whether it lacks how others voted, once the vote has ended. */
  lacksBallots?: boolean;
};

/** Everything that happened to a document, one sentence each, with what was said beside it. */
export function History(props: HistoryProps) {
  const { frame, report, basis, names, reader, history, lacksBallots, content } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).document;
  const definition = definitionOf(basis);
  const uncounted = uncountedIn(history);
  return (
    <>
      <h2>{t.historyTitle}</h2>
      <p class="soft">
        {history.length === 0
          ? t.noHistory
          : [
              t.historyLead,
              ...(history.some(({ technicalUrl }) => technicalUrl !== null) ? [t.historyTechnical] : []),
              hoursOf(lang, frame.timeZone),
            ].join(" ")}
      </p>
      {isVoteOpen(report) && <p>{t.voteOpen}</p>}
      {!isVoteOpen(report) && isBesideOthers(report, reader) && (
        <p>{decidesBesideOthers(report, reader) ? t.besideOpen : t.stageOpen}</p>
      )}
      {lacksBallots && <p>{t.ballotsUnshown}</p>}
      <ol class="history">
        {history.map(({ entry, comment, technicalUrl }) => (
          <li>
            <p>
              {sentenceOf(entry, names, report, frame)}
              {uncounted.has(entry.number) && ` ${messages(lang, frame.about).history.uncounted}`}
            </p>
            <Summed lang={lang} entry={entry} names={names} />
            {comment === "altered" && <p class="problem">{t.altered.comment}</p>}
            {comment !== null && comment !== "altered" && (
              <>
                <SignatureEvidence lang={lang} comment={comment} />
                <Comments
                  lang={lang}
                  comment={comment}
                  definition={definition}
                  values={valuesAbout(entry, report, content)}
                />
              </>
            )}
            {entry.event.type === "meeting-decision-entered" && entry.event.facts.minutes && (
              <Minutes
                lang={lang}
                minutes={entry.event.facts.minutes}
                name={comment === "altered" ? undefined : comment?.fields[minutesName]}
                opens={reader === undefined || props.opensMinutes === true}
              />
            )}
            {technicalUrl !== null && (
              <a class="noprint" href={technicalUrl}>
                {t.technical}
                <span class="visually-hidden">{t.technicalOf({ number: number(lang, entry.number) })}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** That minutes go with what was entered: by their hash, which is anybody's to compare; and their file, for whoever opens it. */
function Minutes({
  opens,
  ...props
}: {
  lang: Lang;
  minutes: MinutesFile;
  name: string | undefined;
  opens: boolean;
}) {
  return (
    <p class="soft">
      {messages(props.lang).meeting.history.minutes} <Hash hash={props.minutes.sha256} />
      {opens && (
        <>
          <br />
          <MinutesLink {...props} />
        </>
      )}
    </p>
  );
}

/** Whoever a sentence sums up, by name, for whoever asks. */
function Summed({ lang, entry, names }: Pick<HistoryProps, "names"> & { lang: Lang; entry: Entry }) {
  const { history, common } = messages(lang);
  const summed = summedIn(entry);
  if (summed === null) return null;
  return (["told", "waiting"] as const)
    .filter((which) => summed[which].length > 0)
    .map((which) => (
      <details>
        <summary>{history.whoWas[which]}</summary>
        <p>
          {list(
            lang,
            summed[which].map((id) => names[id] ?? common.nameUnknown),
          )}
        </p>
      </details>
    ));
}

/** The answers that an entry is about, where they are those there now: rows of another version have other numbers. */
function valuesAbout({ event: { facts } }: Entry, report: Document, content?: Content | null) {
  const isNow = "contentHash" in facts && facts.contentHash === report.contentHash;
  return isNow ? content?.values : undefined;
}

/** What was said of the whole, and of each field under its label. */
export function Comments(props: {
  lang: Lang;
  comment: Comment;
  definition: Definition;
  /** The answers that it was about, by which rows are numbered; without them a row has no number. */
  values?: Values | undefined;
}) {
  const { lang, comment, definition, values } = props;
  const t = messages(lang).document;
  const names = naming(Object.keys(comment.fields));
  const onFields = fieldsOf(definition, values ?? names, names).flatMap(({ name, label }) => {
    const words = comment.fields[name];
    return words === undefined ? [] : [{ title: t.commentOn({ label: label[lang] }), words }];
  });
  const place = comment.fields[placeField];
  const all = [
    ...(place === undefined ? [] : [{ title: messages(lang).meeting.history.place, words: place }]),
    ...(comment.text === null ? [] : [{ title: t.comment, words: comment.text }]),
    ...onFields,
  ];
  return (
    <>
      {all.map(({ title, words }) => (
        <blockquote>
          <p class="soft">{title}</p>
          <Paragraphs text={orMasked(lang, words)} />
        </blockquote>
      ))}
    </>
  );
}
