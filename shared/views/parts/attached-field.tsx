import { filesAt } from "../../domain/attachments/attachment.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { attachesAt } from "../../domain/forms/with-files.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { errorId, fieldId } from "../form-ids.ts";
import { errorText } from "./error-text.ts";
import { FieldMessage } from "./errors.tsx";
import { FilesStanding } from "./files-standing.tsx";

/** A field for files: what is attached, and the button that saves the page and leads to where files are attached. */
export function AttachedField({
  lang,
  field,
  label,
  hints,
  error,
}: {
  lang: Lang;
  field: Extract<Field, { kind: "attachments" }>;
  label: string;
  hints: readonly string[];
  error: FieldError | undefined;
}) {
  const t = messages(lang).attachments;
  return (
    <fieldset
      class={error ? "field wrong plain" : "field plain"}
      {...(error && { "aria-describedby": errorId(field.name) })}
    >
      <legend class="label" dir="auto">
        {label}
      </legend>
      {hints.length > 0 && <p class="hint">{hints.join(" ")}</p>}
      <FieldMessage lang={lang} id={errorId(field.name)} text={error && errorText(lang, field, error)} />
      <FilesStanding lang={lang} files={filesAt(field.name, field.files ?? [])} />
      <button class="quiet" type="submit" name="go" value={attachesAt(field.name)} id={fieldId(field.name)}>
        {t.open}
        <span class="visually-hidden">{t.openOf({ label: field.label[lang] })}</span>
      </button>
    </fieldset>
  );
}
