import type { Lang } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import { FieldMessage } from "./errors.tsx";

export type Option = { value: string; label: string; hint?: string };

/** An explicit choice: nothing is chosen beforehand, and each option says what follows from it. */
export function RadioChoice(props: {
  lang: Lang;
  name: string;
  title: string;
  options: readonly Option[];
  chosen: string | undefined;
  error: string | undefined;
}) {
  const { lang, name, title, options, chosen, error } = props;
  return (
    <fieldset {...(error !== undefined && { "aria-describedby": errorId(name) })}>
      <legend>
        <h2>{title}</h2>
      </legend>
      <div class={error === undefined ? "field" : "field wrong"}>
        <FieldMessage lang={lang} id={errorId(name)} text={error} />
        {options.map(({ value, label, hint }) => (
          <div class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              id={fieldId(`${name}.${value}`)}
              checked={chosen === value}
              {...(hint !== undefined && { "aria-describedby": hintId(`${name}.${value}`) })}
            />
            <label for={fieldId(`${name}.${value}`)} dir="auto">
              {label}
            </label>
            {hint !== undefined && (
              <p class="hint" id={hintId(`${name}.${value}`)}>
                {hint}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
