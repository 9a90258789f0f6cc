import type { PropsWithChildren } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Look } from "../../domain/forms/look-again.ts";
import type { Lang } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import { FieldMessage } from "./errors.tsx";
import { LineInput } from "./line-input.tsx";
import { LookedAgain } from "./looked-again.tsx";

type Labels = {
  lang: Lang;
  name: string;
  /** Where it stands, on a page whose forms have several fields of that name. */
  at?: string | undefined;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
};

/** A control under its label, between its hint and its error. */
function Labelled({ lang, name, at = name, label, hint, error, children }: PropsWithChildren<Labels>) {
  return (
    <div class={error === undefined ? "field" : "field wrong"}>
      <label for={fieldId(at)} dir="auto">
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={hintId(at)}>
          {hint}
        </p>
      )}
      <FieldMessage lang={lang} id={errorId(at)} text={error} />
      {children}
    </div>
  );
}

/** What ties a control to the label, the hint and the error around it. */
function tiesOf({ name, at = name, hint, error }: Labels) {
  const describedBy = [hint !== undefined && hintId(at), error !== undefined && errorId(at)]
    .filter(Boolean)
    .join(" ");
  return {
    id: fieldId(at),
    name,
    ...(describedBy && { "aria-describedby": describedBy }),
    ...(error !== undefined && { "aria-invalid": "true" as const }),
  };
}

/** A text of several lines, with what it is for. `look`: of words that go outside; `written`: the language that it is to be in. */
export function CommentField(
  props: Labels & { typed: string; rows?: number; look?: Look | null; written?: Lang },
) {
  return (
    <Labelled {...props}>
      <textarea
        dir="auto"
        rows={props.rows ?? 6}
        {...(props.written && { lang: props.written })}
        {...tiesOf(props)}
      >
        {props.typed}
      </textarea>
      <LookedAgain lang={props.lang} name={props.name} look={props.look ?? null} />
    </Labelled>
  );
}

/** A text of one line. `more`: what this input is besides; `look`: of what is told outside. */
export function LineField(
  props: Labels & { typed: string; more?: JSX.IntrinsicElements["input"]; look?: Look | null },
) {
  return (
    <Labelled {...props}>
      <LineInput value={props.typed} {...props.more} {...tiesOf(props)} />
      <LookedAgain lang={props.lang} name={props.name} look={props.look ?? null} />
    </Labelled>
  );
}

/** One of a few, by value and text; the first stands for none as yet. */
export function SelectField(props: Labels & { options: readonly [string, string][]; typed: string }) {
  return (
    <Labelled {...props}>
      <select {...tiesOf(props)}>
        {props.options.map(([value, text]) => (
          <option value={value} dir="auto" selected={value === props.typed}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/**
 * An address of one's own. Browsers know theirs and fill it in (WCAG 2.2, 1.3.5); what is wrong with it the page says itself,
 * in its reader's language.
 */
export function EmailField(props: Labels & { typed: string }) {
  return (
    <Labelled {...props}>
      <input
        type="email"
        dir="ltr"
        autocomplete="email"
        spellcheck={false}
        value={props.typed}
        {...tiesOf(props)}
      />
    </Labelled>
  );
}
