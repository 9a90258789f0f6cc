import type { Typed } from "../../domain/forms/content.ts";
import type { Definition, Field, Section } from "../../domain/forms/definition.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { FieldValue } from "./field-value.tsx";
import type { WrittenBy } from "./last-saved.tsx";
import { Facts, Paragraphs } from "./words.tsx";

type NoticesProps = {
  frame: Frame;
  definition: Definition;
  section: Section;
  savedElsewhere: Typed | null;
  isAsked: boolean;
  isUnsaved: boolean;
  isTooLarge: boolean;
  isHereAlone: boolean;
  by: WrittenBy;
};

/** The fields of a section with the rows that were saved, rather than those that are shown. */
const savedFields = (definition: Definition, { id }: Section, saved: Typed): readonly Field[] =>
  (sectionsOf(definition, saved).find((section) => section.id === id)?.fields ?? []).filter(
    (field) => field.kind !== "rows" || field.rows.length === 0,
  );

/** Why what was sent of a part is not saved, and what stands in its place: that of another window, or of somebody else. */
export function SectionNotices(props: NoticesProps) {
  const { section, savedElsewhere, isAsked, isUnsaved, isTooLarge, isHereAlone } = props;
  const { lang, about } = props.frame;
  const t = messages(lang, about).report.form;
  const said = isAsked ? t.elsewhere.masked : (byOther(props) ?? t.elsewhere);
  return (
    <>
      {isUnsaved && (
        <div class="panel" role="status">
          <h2>{t.again.title}</h2>
          <p>{t.again.text}</p>
        </div>
      )}
      {isTooLarge && (
        <div class="panel problem" role="alert">
          <h2>{t.tooLarge.title}</h2>
          <p>{t.tooLarge.text}</p>
        </div>
      )}
      {isHereAlone && (
        <div class="panel problem" role="alert">
          <h2>{t.hereAlone.title}</h2>
          <p>{t.hereAlone.text}</p>
        </div>
      )}
      {(savedElsewhere || isAsked) && (
        <div class={isAsked ? "panel problem" : "panel"} role={isAsked ? "alert" : "status"}>
          <h2>{said.title}</h2>
          <p>{said.text}</p>
          {savedElsewhere && <h3>{said.saved}</h3>}
          {savedElsewhere && (
            <Facts
              items={savedFields(props.definition, section, savedElsewhere).map((field) => {
                const saved = savedElsewhere[field.name] ?? "";
                return [
                  field.label[lang],
                  saved === "" ? t.elsewhere.nothing : <SavedValue lang={lang} field={field} typed={saved} />,
                ];
              })}
            />
          )}
        </div>
      )}
    </>
  );
}

/** What is said where somebody else saved the part meanwhile; null where its reader did, in another window. */
function byOther({ frame: { lang, about }, section, by: { saved, writers, reader } }: NoticesProps) {
  const last = saved[section.id];
  if (!last || last.by === reader) return null;
  const { together, common } = messages(lang, about);
  const name = writers[last.by] ?? common.nameUnknown;
  const { title, text, saved: savedBy } = together.elsewhere;
  return { title: title({ name }), text, saved: savedBy({ name }) };
}

/** What was typed in a field, as its reader knows it: a choice by its words, everything else as it was typed. */
function SavedValue({ lang, field, typed }: { lang: Lang; field: Field; typed: string }) {
  return field.kind === "choice" || field.kind === "choices" ? (
    <FieldValue lang={lang} field={field} value={typed} />
  ) : (
    <Paragraphs text={typed} />
  );
}
