import { type Lang, messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";

/** What is wrong, and at which control. */
export type ActError = { at: string; text: string };

/** The text of the first error at a control, if there is one. */
export const textAt = (errors: readonly ActError[], at: string) =>
  errors.find((error) => error.at === at)?.text;

/** Errors at controls, as the summary links to them. */
export const linked = (errors: readonly ActError[]) =>
  errors.map(({ at, text }) => ({ fieldId: fieldId(at), text }));

/** Everything that is wrong, on top of the page, each linked to its field. Nothing without errors. */
export function ErrorSummary({
  lang,
  errors,
}: {
  lang: Lang;
  errors: readonly { fieldId: string; text: string }[];
}) {
  if (errors.length === 0) return null;
  return (
    <div class="panel problem" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{messages(lang).common.errorsTitle}</h2>
      <ul>
        {errors.map(({ fieldId, text }) => (
          <li>
            <a href={`#${fieldId}`} dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An error again at its field, which names it by aria-describedby. */
export function FieldMessage({ lang, id, text }: { lang: Lang; id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="error" id={id}>
      <span class="visually-hidden">{messages(lang).frame.errorPrefix}</span>
      {text}
    </p>
  );
}
