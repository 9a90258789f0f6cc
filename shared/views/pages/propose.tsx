import type { Asked } from "../../domain/forms/change-proposed.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import type { Values } from "../../domain/typed/values.ts";
import { messages } from "../../i18n/index.ts";
import { AskedField } from "../parts/asked-field.tsx";
import { CommentField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { FieldValue } from "../parts/field-value.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** Whoever reads a draft proposes another answer of one field, or a row more of a list, with a reason if they like. */
export function proposePage(
  props: ActProps & {
    asked: Asked;
    /** What the draft says now. */
    values: Values;
    /** What stands in the form: what was typed before, else what the draft says. */
    typed: Typed;
    fieldErrors: readonly FieldError[];
    /** How often its part was saved, and the name of the page: the row that it proposes follows from it. */
    revision: number;
    view: string;
  },
) {
  const { frame, asked, values, typed, errors, revision, view } = props;
  const { lang, about } = frame;
  const { proposing: t } = messages(lang, about);
  const { section, field, fields, isRow } = asked;
  const value = values[field.name];
  return (
    <ActPage
      {...props}
      title={
        field.kind === "rows"
          ? t.titleOfRow({ row: field.list.title[lang] })
          : t.title({ label: field.label[lang] })
      }
      action={t.action}
    >
      <Hidden values={{ revision, view }} />
      <Points texts={t.means} />
      {!isRow && (
        <Facts
          items={[
            [t.now, value === undefined ? t.nothing : <FieldValue lang={lang} field={field} value={value} />],
          ]}
        />
      )}
      <div class={isRow ? "asks" : undefined}>
        {fields.map((each) => (
          <AskedField
            frame={frame}
            section={section}
            field={each}
            typed={typed}
            errors={props.fieldErrors}
            comments={[]}
            cited={[]}
            value={undefined}
          />
        ))}
      </div>
      <CommentField
        lang={lang}
        name="comment"
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
        typed={typed["comment"] ?? ""}
        error={textAt(errors, "comment")}
      />
    </ActPage>
  );
}
