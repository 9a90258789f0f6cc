import type { RowAct } from "../../domain/forms/row-acts.ts";
import { sentAs } from "../../domain/forms/row-acts.ts";
import { type Lang, messages } from "../../i18n/index.ts";

/** A button that saves all of its page, and then does something to a row, or to a list. */
export const RowButton = ({
  lang,
  act,
  text,
  row,
}: {
  lang: Lang;
  act: RowAct;
  text: string;
  row?: string;
}) => (
  <button class="quiet" type="submit" name="go" value={sentAs(act)}>
    {text}
    {row !== undefined && <span class="visually-hidden">{messages(lang).report.form.rows.of({ row })}</span>}
  </button>
);
