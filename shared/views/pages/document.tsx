import type { Bilingual } from "../../../events/common.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Achievement } from "../../domain/documents/report/achievement.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import type { Definition } from "../../domain/documents/report/definition.ts";
import { reportDefinition } from "../../domain/documents/report/definition.ts";
import type { Report } from "../../domain/documents/report/report.ts";
import { isVoteOpen } from "../../domain/documents/report/standing.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import type { HistoryLine } from "../history.ts";
import { sentenceOf } from "../history.ts";
import { Page } from "../parts/page.tsx";
import { AboutDueReport, ReportContent } from "../parts/report-content.tsx";
import { Hash, Paragraphs } from "../parts/words.tsx";
import { progressOf } from "../progress.ts";

type DocumentProps = {
  frame: Frame;
  title: Bilingual;
  report: Report;
  basis: Basis;
  achievements: readonly Achievement[] | null;
  content: Content | null;
  /** Names of people and donors by id. */
  names: Readonly<Record<string, string>>;
  history: readonly HistoryLine[];
  notice?: "submitted" | "decided" | "signed" | "fresh";
  contentHash: string | null;
  /** Where everybody can read it, once it is published. */
  publicUrl: string | null;
};

/** A document: where it stands, what it says, everything that happened to it. After an act it is also the receipt. */
export function documentPage(props: DocumentProps) {
  const { frame, title, basis, content, achievements, notice, contentHash, publicUrl } = props;
  const { lang } = frame;
  const t = messages(lang).document;
  return (
    <Page frame={frame} title={title[lang]}>
      <h1>{title[lang]}</h1>
      {notice && (
        <div class="panel good" role="status">
          <h2>{t.notice[notice].title}</h2>
          <p>{t.notice[notice].text}</p>
        </div>
      )}
      <AboutDueReport lang={lang} basis={basis} />
      <Ending {...props} />
      <Stages {...props} />
      {publicUrl !== null && (
        <p>
          <a href={publicUrl}>{t.publicLink}</a>
        </p>
      )}
      {contentHash !== null && (
        <section class="panel" aria-labelledby="receipt-title">
          <h2 id="receipt-title">{t.receiptTitle}</h2>
          <p>{t.receipt}</p>
          <p>
            <Hash hash={contentHash} />
          </p>
        </section>
      )}
      <h2>{t.contentTitle}</h2>
      {content && achievements ? (
        <ReportContent lang={lang} basis={basis} content={content} achievements={achievements} />
      ) : (
        <p>{t.noContent}</p>
      )}
      <History {...props} />
    </Page>
  );
}

/** What ended the way of a report before its publication. */
function Ending({ frame: { lang }, report: { status } }: DocumentProps) {
  const t = messages(lang).document;
  if (status !== "withdrawn" && status !== "awaiting-meeting") return null;
  const { title, text } = status === "withdrawn" ? t.withdrawn : t.meeting;
  return (
    <section class="panel" aria-labelledby="ending-title">
      <h2 id="ending-title">{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/** The stages of the pinned policy: what is done, who is awaited, what is to come. */
function Stages({ frame, report, names }: DocumentProps) {
  const { lang } = frame;
  const t = messages(lang).document;
  return (
    <>
      <h2 id="stands">{t.standsTitle}</h2>
      <ol class="steps" aria-labelledby="stands">
        {progressOf(report, names, frame).map(({ label, state, notes }) => (
          <li class={state} {...(state === "now" && { "aria-current": "step" as const })}>
            <p>
              <span class="name">{label}</span> <span class="state">{t.state[state]}</span>
            </p>
            {notes.map((note) => (
              <p class="soft">{note}</p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function History({ frame, report, basis, names, history }: DocumentProps) {
  const { lang } = frame;
  const t = messages(lang).document;
  const definition = reportDefinition(basis);
  return (
    <>
      <h2>{t.historyTitle}</h2>
      <p class="soft">{history.length === 0 ? t.noHistory : t.historyLead}</p>
      {isVoteOpen(report) && <p>{t.voteOpen}</p>}
      <ol class="history">
        {history.map(({ entry, comment, technicalUrl }) => (
          <li>
            <p>{sentenceOf(entry, names, report.policy, frame)}</p>
            {comment !== null && <Comments lang={lang} comment={comment} definition={definition} />}
            <a class="noprint" href={technicalUrl}>
              {t.technical}
              <span class="visually-hidden">{t.technicalOf({ number: number(lang, entry.number) })}</span>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What was said of the whole, and of each field under its label. */
function Comments(props: { lang: Lang; comment: Comment; definition: Definition }) {
  const { lang, comment, definition } = props;
  const t = messages(lang).document;
  const onFields = definition.sections.flatMap(({ fields }) =>
    fields.flatMap(({ name, label }) => {
      const words = comment.fields[name];
      return words === undefined ? [] : [{ title: t.commentOn({ label: label[lang] }), words }];
    }),
  );
  const all = [...(comment.text === null ? [] : [{ title: t.comment, words: comment.text }]), ...onFields];
  return (
    <>
      {all.map(({ title, words }) => (
        <blockquote>
          <p class="soft">{title}</p>
          <Paragraphs text={words} />
        </blockquote>
      ))}
    </>
  );
}
