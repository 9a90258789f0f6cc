import type { Bilingual } from "../../../events/common.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { chosenIn } from "../../domain/forms/field.ts";
import type { Look } from "../../domain/forms/look-again.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import { AttachedField } from "./attached-field.tsx";
import { errorText } from "./error-text.ts";
import { FieldMessage } from "./errors.tsx";
import { hintsOf } from "./field-hints.ts";
import { LineInput } from "./line-input.tsx";
import { byName, LongChoice } from "./long-choice.tsx";
import { LookedAgain } from "./looked-again.tsx";

type FieldProps = {
  lang: Lang;
  field: Field;
  typed: string;
  error: FieldError | undefined;
  /** In which cases the field is asked at all, in words; and whether a stylesheet hides the field in all others. */
  condition?: { text: string; hides: boolean } | undefined;
  /** What was read of it, in words, where its author might have meant something else. */
  readAs?: string | undefined;
  /** What is to be looked at again of it. */
  look: Look | null;
  /** What was budgeted for what the field asks. */
  budget?: string | undefined;
  /** What a stylesheet knows an option by, upon which other fields are asked; undefined of any other. */
  decides?: (value: string) => string | undefined;
};

/** Of more rows than these one is chosen from a list that unfolds: sixty would stand before what is asked next. */
const mostShown = 7;

/** A field with its label, hint, error, and what was typed. A choice is a group of its own. */
export function FieldInput(props: FieldProps) {
  const { lang, field, error } = props;
  const hints = hintsOf(props);
  if (field.kind === "attachments")
    return (
      <AttachedField lang={lang} field={field} label={labelWithin(lang, field)} hints={hints} error={error} />
    );
  const isLong =
    field.kind === "choice" &&
    (field.usual !== undefined ||
      ((field.list !== undefined || field.outside === true) && field.options.length > mostShown));
  if ((field.kind === "choice" && !isLong) || field.kind === "choices")
    return <ChoiceInput {...props} field={field} hints={hints} />;
  const id = fieldId(field.name);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={id} dir="auto">
        {labelWithin(lang, field)}
      </label>
      <Hint {...props} hints={hints} />
      <FieldMessage lang={lang} id={errorId(field.name)} text={error && errorText(lang, field, error)} />
      <Control {...props} hasHint={hints.length > 0 || props.condition !== undefined} />
      <LookedAgain lang={lang} name={field.name} look={props.look} />
    </div>
  );
}

/** What a field is called where the title of its row stands above it, which is not said again. */
export function labelWithin(lang: Lang, { row, label }: Field): string {
  const own = (row?.label ?? label)[lang];
  return own.charAt(0).toUpperCase() + own.slice(1);
}

/** In which cases a field is asked is said apart: where a stylesheet hides the field meanwhile, that goes without saying. */
function Hint({ field, condition, hints }: FieldProps & { hints: readonly string[] }) {
  if (hints.length === 0 && condition === undefined) return null;
  return (
    <p class="hint" id={hintId(field.name)}>
      {condition && <span class={condition.hides ? "only-if" : undefined}>{condition.text}. </span>}
      {hints.join(" ")}
    </p>
  );
}

const describedBy = (name: string, hasHint: boolean, hasError: boolean): string =>
  [hasHint && hintId(name), hasError && errorId(name)].filter(Boolean).join(" ");

/**
 * A date is typed as text: native date pickers throw away what is not a date, so that a mistake could not be shown
 * again, and they differ in what they speak and accept. Figures get the keypad with digits; dates and amounts do not,
 * since it lacks the hyphen and, on some phones, the comma.
 */
function Control({ lang, field, typed, error, hasHint, decides }: FieldProps & { hasHint: boolean }) {
  const described = describedBy(field.name, hasHint, error !== undefined);
  const common = {
    id: fieldId(field.name),
    name: field.name,
    dir: "auto" as const,
    ...(described && { "aria-describedby": described }),
    ...(error && { "aria-invalid": "true" as const }),
  };
  if (field.kind === "long-text") {
    return (
      <textarea {...common} rows={field.maxLength > 2_000 ? 9 : 5} {...(field.lang && { lang: field.lang })}>
        {typed}
      </textarea>
    );
  }
  if (field.kind === "choice")
    return <LongChoice lang={lang} field={field} chosen={typed} decides={decides} described={common} />;
  return (
    <LineInput
      {...common}
      value={typed}
      spellcheck={field.kind === "short-text"}
      {...(field.kind === "email" && { inputmode: "email" as const })}
      {...(field.kind !== "short-text" && field.kind !== "email" && { class: "short" })}
      {...((field.kind === "whole-number" || field.kind === "year") && { inputmode: "numeric" as const })}
    />
  );
}

/** What is chosen with an option, to be read before it is. */
const OptionText = ({ lang, label, text }: { lang: Lang; label: Bilingual; text: Bilingual }) => (
  <details>
    <summary>
      {messages(lang).report.form.read}
      <span class="visually-hidden">{messages(lang).report.form.rows.of({ row: label[lang] })}</span>
    </summary>
    <p dir="auto">{text[lang]}</p>
  </details>
);

type ChoiceProps = FieldProps & {
  field: Extract<Field, { kind: "choice" | "choices" }>;
  hints: readonly string[];
};

/** Of several, those that are usual stand first, and the others unfold. The error and the jump from the summary lead to the first option. */
function ChoiceInput(props: ChoiceProps) {
  const { lang, field, typed, error, hints, condition } = props;
  const hasHint = hints.length > 0 || condition !== undefined;
  const described = describedBy(field.name, hasHint, error !== undefined);
  const t = messages(lang).amounts;
  const unfolded = (field.kind === "choices" ? field.usual : undefined) ?? field.options.length;
  const chosen = field.kind === "choices" ? chosenIn(field, typed).map(({ value }) => value) : [typed];
  return (
    <fieldset
      class={error ? "field wrong plain" : "field plain"}
      {...(described && { "aria-describedby": described })}
    >
      <legend class="label" dir="auto">
        {labelWithin(lang, field)}
      </legend>
      <Hint {...props} />
      <FieldMessage lang={lang} id={errorId(field.name)} text={error && errorText(lang, field, error)} />
      <Options {...props} chosen={chosen} options={field.options.slice(0, unfolded)} />
      {unfolded < field.options.length && (
        <details open={field.options.slice(unfolded).some(({ value }) => chosen.includes(value))}>
          <summary>{unfolded === 0 ? t.choose : t.others}</summary>
          <Options {...props} chosen={chosen} options={byName(lang, field.options.slice(unfolded))} />
        </details>
      )}
    </fieldset>
  );
}

function Options(
  props: ChoiceProps & { chosen: readonly string[]; options: ChoiceProps["field"]["options"] },
) {
  const { lang, field, chosen } = props;
  return (
    <>
      {props.options.map(({ value, label, text }) => {
        const isFirst = value === field.options[0]?.value;
        const id = isFirst ? fieldId(field.name) : fieldId(`${field.name}.${value}`);
        return (
          <>
            <div class="choice">
              <input
                type={field.kind === "choices" ? "checkbox" : "radio"}
                class={props.decides?.(value)}
                id={id}
                name={field.name}
                value={value}
                checked={chosen.includes(value)}
              />
              <label for={id} dir="auto">
                {label[lang]}
              </label>
            </div>
            {text && <OptionText lang={lang} label={label} text={text} />}
          </>
        );
      })}
    </>
  );
}
