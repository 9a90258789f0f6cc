import { readValues, type Typed } from "../../shared/domain/forms/content.ts";
import type { Definition } from "../../shared/domain/forms/definition.ts";
import { fieldsOf } from "../../shared/domain/forms/rows.ts";
import type { Lang } from "../../shared/i18n/index.ts";
import { errorText } from "../../shared/views/parts/error-text.ts";

/** Every error of a form as it is typed, with its words as its author reads them: "where: words". */
export const errorsInWords = (form: Definition, typed: Typed, today: string, lang: Lang = "en"): string[] => {
  const fields = new Map(fieldsOf(form, typed).map((field) => [field.name, field]));
  return readValues(form, typed, today).errors.flatMap((error) => {
    const field = fields.get(error.field);
    return field ? [`${error.field}: ${errorText(lang, field, error)}`] : [];
  });
};
