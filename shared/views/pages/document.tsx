import type { Bilingual } from "../../../events/common.ts";
import type { Achievement } from "../../domain/documents/report/achievement.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import type { Report } from "../../domain/documents/report/report.ts";
import { messages, number } from "../../i18n/index.ts";
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
  notice?: "submitted" | "decided" | "fresh";
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
        <ReportContent
          lang={lang}
          basis={basis}
          content={content}
          achievements={achievements}
          audience="inside"
        />
      ) : (
        <p>{t.noContent}</p>
      )}
      <History {...props} />
    </Page>
  );
}

/** The stages of the pinned policy: what is done, who is awaited, what is to come. */
function Stages({ frame: { lang }, report, names }: DocumentProps) {
  const t = messages(lang).document;
  return (
    <>
      <h2 id="stands">{t.standsTitle}</h2>
      <ol class="steps" aria-labelledby="stands">
        {progressOf(report, names, lang).map(({ label, state, notes }) => (
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

function History({ frame, report, names, history }: DocumentProps) {
  const { lang } = frame;
  const t = messages(lang).document;
  return (
    <>
      <h2>{t.historyTitle}</h2>
      <p class="soft">{history.length === 0 ? t.noHistory : t.historyLead}</p>
      <ol class="history">
        {history.map(({ entry, comment, technicalUrl }) => (
          <li>
            <p>{sentenceOf(entry, names, report.policy, frame)}</p>
            {comment !== null && (
              <blockquote>
                <p class="soft">{t.comment}</p>
                <Paragraphs text={comment.text ?? ""} />
              </blockquote>
            )}
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
