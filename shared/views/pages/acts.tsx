import type { PropsWithChildren } from "hono/jsx";
import type { Bilingual } from "../../../events/common.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { languageOf } from "../../domain/forms/languages.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { CommentField, LineField } from "../parts/controls.tsx";
import { type ActError, linked, textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { RecognisablePassages } from "../parts/seen-first.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Facts, Hidden, Paragraphs, Points } from "../parts/words.tsx";

/** What the overseer can do about a document: a page for each act, which says what follows from it. */

export type ActProps = {
  frame: Frame;
  document: Bilingual;
  errors: readonly ActError[];
  /** Makes a repeated POST of this page harmless. */
  command: string;
  /** What was masked of the document so far. */
  masked: string;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
  backUrl: string;
};

type Typed = Readonly<Record<string, string>>;

/** Gives a task to one of those who could take it over. */
export function reassignPage(
  props: ActProps & {
    task: Bilingual;
    now: string;
    /** The ids of those whose it is now. */
    from: readonly string[];
    candidates: readonly { id: string; name: string }[];
    typed: Typed;
  },
) {
  const { frame, task, now, from, candidates, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).oversight.reassign;
  return (
    <ActPage
      {...props}
      title={t.title({ task: task[lang] })}
      action={candidates.length > 0 ? t.action : null}
    >
      <Facts items={[[t.now, now]]} />
      {candidates.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <>
          <Hidden values={{ from: from.join(" ") }} />
          <RadioChoice
            lang={lang}
            name="to"
            title={t.who}
            options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={typed["to"]}
            error={textAt(errors, `to.${candidates[0]?.id ?? ""}`)}
          />
          <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
        </>
      )}
    </ActPage>
  );
}

/** Has the author reminded, or whoever has not answered yet; during a vote without saying who that is. */
export function remindPage(
  props: ActProps & {
    of: "writing" | "lanes";
    names: string;
    /** The same, as the form says it again. */
    shown: readonly string[];
    hasVote: boolean;
    /** The day on which Accord reminds them by itself (ISO 8601); null where it does not. */
    next: string | null;
  },
) {
  const { lang } = props.frame;
  const { remind: t } = messages(lang, props.frame.about).oversight;
  return (
    <ActPage {...props} title={t.title[props.of]} action={t.action}>
      <Hidden values={{ shown: props.shown.join(" ") }} />
      {props.names !== "" && <p>{t.who({ names: props.names })}</p>}
      {props.hasVote && <p>{t.vote}</p>}
      <p>{t.once}</p>
      {props.next !== null && <p>{t.byItself({ day: days(lang, props.next) })}</p>}
    </ActPage>
  );
}

/** Withdraws a report, with a reason. */
export function withdrawPage(props: ActProps & { typed: Typed }) {
  const { lang } = props.frame;
  const t = messages(lang, props.frame.about).oversight.withdraw;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points texts={t.means} />
      <ReasonField lang={lang} words={t} typed={props.typed["reason"]} errors={props.errors} />
    </ActPage>
  );
}

/** Corrects the address of somebody to whom a mail did not get through; a person's is put to a second person. */
export function correctPage(
  props: ActProps & {
    name: string;
    onFile: string;
    isPersons: boolean;
    /** Whether it works, and gets no mail since one was marked as unwanted there. */
    isUnwanted: boolean;
    /** Who is asked to confirm a change that waits already. */
    waiting: string | null;
    /** How many changes of it were proposed so far. */
    replaces: number;
    typed: Typed;
  },
) {
  const { frame, name, onFile, isPersons, isUnwanted, waiting, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).oversight.correct;
  return (
    <ActPage {...props} title={t.title({ name })} action={isPersons ? t.propose : t.action}>
      <Facts items={[[t.onFile, onFile]]} />
      {isUnwanted && <p class="attention">{t.unwanted}</p>}
      <Hidden values={{ replaces: props.replaces }} />
      {waiting !== null && <p>{t.waiting({ name: waiting })}</p>}
      <p>{isPersons ? t.second : t.means}</p>
      <p>{isUnwanted ? t.wanted : t.same}</p>
      <LineField
        lang={lang}
        name="email"
        label={t.email}
        typed={typed["email"] ?? ""}
        error={textAt(errors, "email")}
        more={{ inputmode: "email", dir: "ltr", spellcheck: false }}
      />
      <ReasonField
        lang={lang}
        words={isPersons ? { ...t, reasonHint: t.secondReads } : t}
        typed={typed["reason"]}
        errors={errors}
      />
    </ActPage>
  );
}

/** Supplies what is missing in a language, beside the words that were approved. */
export function translatePage(
  props: ActProps & {
    title: string;
    fields: readonly Field[];
    sections: readonly Section[];
    content: Content;
    /** Names the content that the words go with. */
    contentHash: string;
    /** Who refused what was supplied before, and why, where it was refused. */
    refused: { by: string; reason: string | null } | null;
    /** Names what was supplied before, for the words take the place of nothing else. */
    replaces: string | null;
    /** Whether the words with which the form begins translate the text as it is, one that is the same, or another by now. */
    begun: "now" | "same" | "changed";
    /** What was supplied since the page was opened on which they were written, by its fields. */
    since: Typed;
    typed: Typed;
  },
) {
  const { frame, title, fields, sections, content, contentHash, refused, typed, errors } = props;
  const { lang } = frame;
  const { oversight, people } = messages(lang, frame.about);
  const t = oversight.translate;
  return (
    <ActPage {...props} title={title} action={t.action}>
      <p>{t.lead}</p>
      {props.begun !== "now" && <p class="panel">{t.begun[props.begun]}</p>}
      {refused && <p>{t.refused({ name: refused.by })}</p>}
      {refused?.reason != null && (
        <blockquote dir="auto">
          <Paragraphs text={orMasked(lang, refused.reason)} />
        </blockquote>
      )}
      {errors.length === 0 && (
        <RecognisablePassages
          lang={lang}
          title={people.translation.recognisable}
          fields={fields}
          values={typed}
        />
      )}
      <Hidden values={{ contentHash, replaces: props.replaces ?? "" }} />
      {fields.map((field) => (
        <>
          {originalsOf(lang, sections, field, content).map((text) => (
            <>
              <p class="label">{t.original}</p>
              <blockquote lang={content.lang}>
                <Paragraphs text={text} />
              </blockquote>
            </>
          ))}
          {props.since[field.name] !== undefined && (
            <>
              <p class="label">{t.since}</p>
              <blockquote dir="auto">
                <Paragraphs text={props.since[field.name] ?? ""} />
              </blockquote>
            </>
          )}
          <CommentField
            lang={lang}
            name={field.name}
            label={field.label[lang]}
            typed={typed[field.name] ?? ""}
            error={textAt(errors, field.name)}
            rows={8}
            look={lookAtAnswer(field, typed[field.name], typed)}
          />
        </>
      ))}
    </ActPage>
  );
}

/**
 * What was written, in the report's own language, of a field that is missing in another: the field itself, or where it is asked in
 * each language, what stands in its section.
 */
export const originalsOf = (
  reader: Lang,
  sections: readonly Section[],
  field: Field,
  { values, lang }: Content,
): string[] =>
  (languageOf(field) === undefined ? [{ fields: [field] }] : sections)
    .filter(({ fields }) => fields.some(({ name }) => name === field.name))
    .flatMap(({ fields }) => fields)
    .flatMap((other) => {
      const value = values[other.name];
      const isText = other.kind === "long-text" || other.kind === "short-text";
      const isOriginal = isText && (languageOf(other) ?? lang) === lang;
      return isOriginal && value !== undefined ? [orMasked(reader, String(value))] : [];
    });

export function ActPage(
  props: PropsWithChildren<
    ActProps & {
      title: string;
      action: string | null;
      /** Where what is confirmed is changed instead. */
      instead?: { url: string; label: string };
    }
  >,
) {
  const { frame, document, errors, command, masked, csrf, actionUrl, backUrl, title, action, instead } =
    props;
  const { lang } = frame;
  return (
    <SidePage
      frame={frame}
      title={title}
      back={{ url: backUrl, label: document[lang] }}
      errors={linked(errors)}
    >
      <form method="post" action={actionUrl} novalidate>
        <Hidden values={{ csrf, command, masked, aside: props.aside }} />
        {props.children}
        {action !== null && (
          <p class="actions">
            <button class="button" type="submit">
              {action}
            </button>
            {instead && (
              <a class="quiet" href={instead.url}>
                {instead.label}
              </a>
            )}
          </p>
        )}
      </form>
    </SidePage>
  );
}
