import { type Lang, messages } from "../../i18n/index.ts";

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
