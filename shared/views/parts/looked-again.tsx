import { checkedName, type Look } from "../../domain/forms/look-again.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";

/** Below what is to be looked at again: that nobody can be recognised by it, or that the number, or the day, is right. */
export function LookedAgain({ lang, name, look }: { lang: Lang; name: string; look: Look | null }) {
  if (!look) return null;
  const id = `${fieldId(name)}-checked`;
  return (
    <div class="choice">
      <input type="checkbox" id={id} name={checkedName({ name })} value={look.said} checked={look.isSaid} />
      <label for={id}>{messages(lang).report.form.looked[look.code]}</label>
    </div>
  );
}
