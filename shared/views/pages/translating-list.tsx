import type { Bilingual } from "../../../events/common.ts";
import type { Section } from "../../domain/forms/definition.ts";
import type { ParityState, TranslatedSection } from "../../domain/forms/parity.ts";
import { countsOf } from "../../domain/forms/parity.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";
import { Unsaved } from "../parts/unsaved.tsx";

/** How far a translation has come, in words. */
export function progressInWords(lang: Lang, parts: readonly TranslatedSection[]): string {
  const { done, total, percent } = countsOf(parts);
  const told = { done: number(lang, done), total: number(lang, total), percent: number(lang, percent) };
  return messages(lang).translating.list.progress(told);
}

/** The parts of a translation: how far each has come, and what is missing, stale or to be corrected. */
export function translatingListPage(props: {
  frame: Frame;
  document: Bilingual;
  /** The language that the document is put into. */
  language: Lang;
  parts: readonly TranslatedSection[];
  /** Parts of which something was sent that is not saved. */
  unsaved: readonly Section[];
  isWritten: boolean;
  /** How it stands beside what was submitted: nothing of it is handed over, it awaits its reader, or is confirmed. */
  standing: "none" | "waiting" | "confirmed";
  command: string;
  csrf: string;
  masked: string;
  handOverUrl: string;
  urlOf: (section: string) => string;
  documentUrl: string;
}) {
  const { frame, document, language, parts, urlOf } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).translating.list;
  return (
    <Page frame={frame} title={t.title[language]}>
      <p class="kicker">{document[lang]}</p>
      <h1>{t.title[language]}</h1>
      <Unsaved frame={frame} sections={props.unsaved} urlOf={urlOf} />
      <p class="lead">{t.lead}</p>
      <p>{props.isWritten ? t.written : t.underReview}</p>
      {parts.length === 0 ? (
        <p class="panel">{t.nothing}</p>
      ) : (
        <>
          <h2 id="parts">{t.parts}</h2>
          <p class="soft">{progressInWords(lang, parts)}</p>
          <ol class="tasks" aria-labelledby="parts">
            {parts.map((part) => (
              <Part lang={lang} part={part} url={urlOf(part.section.id)} />
            ))}
          </ol>
        </>
      )}
      {!props.isWritten && <HandOver {...props} isWhole={countsOf(parts).percent === 100} />}
      <p>
        <a href={props.documentUrl}>{t.read}</a>
      </p>
    </Page>
  );
}

/** What a translator does with a whole translation of what was submitted. */
function HandOver(props: {
  frame: Frame;
  isWhole: boolean;
  standing: "none" | "waiting" | "confirmed";
  command: string;
  csrf: string;
  masked: string;
  handOverUrl: string;
}) {
  const { frame, isWhole, standing, command, csrf, masked } = props;
  const t = messages(frame.lang, frame.about).translating.list;
  return (
    <>
      {standing !== "none" && <p class="panel">{t[standing]}</p>}
      <p>{isWhole ? t.handOverText : t.left}</p>
      {isWhole && (
        <OneButton actionUrl={props.handOverUrl} values={{ csrf, command, masked }} action={t.handOver} />
      )}
    </>
  );
}

/** The state that somebody must know of first. */
const firstOf = (counts: ReturnType<typeof countsOf>): ParityState =>
  (["wrong", "stale", "missing"] as const).find((state) => counts[state] > 0) ?? "done";

function Part({ lang, part, url }: { lang: Lang; part: TranslatedSection; url: string }) {
  const t = messages(lang).translating.list;
  const counts = countsOf([part]);
  const first = firstOf(counts);
  const left = (["wrong", "stale", "missing"] as const).filter((state) => counts[state] > 0);
  const isBegun = counts.done + counts.stale + counts.wrong > 0;
  const unfinished = isBegun ? "started" : "not-started";
  return (
    <li>
      <a href={url} dir="auto">
        {titleOf(lang, part)}
      </a>
      <span class={`tag ${first === "done" ? "complete" : unfinished}`}>{t.states[first]}</span>
      {left.length > 0 && (isBegun || first !== "missing") && (
        <p class="hint">{left.map((state) => t[state]({ count: counts[state] })).join(" · ")}</p>
      )}
    </li>
  );
}

/** What a part is called: of a row that has a page of its own also what it begins with. */
export function titleOf(
  lang: Lang,
  { section, fields: [first] }: { section: Section; fields: readonly { source: string }[] },
): string {
  const words = section.within === undefined ? "" : (first?.source ?? "").slice(0, 80);
  return [section.title[lang], ...(words === "" ? [] : [words])].join(" \u2013 ");
}
