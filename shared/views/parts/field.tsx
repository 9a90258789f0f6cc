import type { FieldError } from "../../domain/documents/report/content.ts";
import type { Field } from "../../domain/documents/report/definition.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import { FieldMessage } from "./errors.tsx";

/** What is wrong with a field, in words that name it. */
export function errorText(lang: Lang, field: Field, { code, limit }: FieldError): string {
  const t = messages(lang).report.error;
  const label = field.label[lang];
  if (code === "required") return t[`required-${field.kind}`]({ label });
  return t[code]({ label, limit: limit === undefined ? "" : number(lang, limit) });
}

/**
 * A field with its label, hint, error, and what was typed. A date is typed as text: native date pickers throw away
 * what is not a date, so that a mistake could not be shown again, and they differ in what they speak and accept.
 * Digits get the numeric keypad; dates do not, since it lacks the hyphen.
 */
export function FieldInput({
  lang,
  field,
  typed,
  error,
}: {
  lang: Lang;
  field: Field;
  typed: string;
  error: FieldError | undefined;
}) {
  const id = fieldId(field.name);
  const hints = hintsOf(lang, field);
  const describedBy = [hints.length > 0 && hintId(field.name), error && errorId(field.name)]
    .filter(Boolean)
    .join(" ");
  const common = {
    id,
    name: field.name,
    autocomplete: "off",
    ...(describedBy && { "aria-describedby": describedBy }),
    ...(error && { "aria-invalid": "true" as const }),
  };
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={id}>{field.label[lang]}</label>
      {hints.length > 0 && (
        <p class="hint" id={hintId(field.name)}>
          {hints.join(" ")}
        </p>
      )}
      <FieldMessage lang={lang} id={errorId(field.name)} text={error && errorText(lang, field, error)} />
      {field.kind === "long-text" ? (
        <textarea {...common} rows={9}>
          {typed}
        </textarea>
      ) : (
        <input
          {...common}
          class="short"
          type="text"
          value={typed}
          spellcheck={false}
          {...(field.kind === "whole-number" && { inputmode: "numeric" as const })}
        />
      )}
    </div>
  );
}

function hintsOf(lang: Lang, field: Field): string[] {
  const { dateHint, lengthHint } = messages(lang).report.form;
  const own = field.hint ? [field.hint[lang]] : [];
  switch (field.kind) {
    case "date":
      return [...own, dateHint];
    case "long-text":
      return [...own, `${lengthHint({ limit: number(lang, field.maxLength) })}.`];
    case "whole-number":
      return own;
  }
}
