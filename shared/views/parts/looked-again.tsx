import { checkedName, type Look } from "../../domain/forms/going-outside.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";

/** Below words that go outside, and by which a child could be recognised: that nobody can be. */
export function LookedAgain({ lang, name, look }: { lang: Lang; name: string; look: Look | null }) {
  if (!look) return null;
  const id = `${fieldId(name)}-checked`;
  return (
    <div class="choice">
      <input type="checkbox" id={id} name={checkedName({ name })} value={look.said} checked={look.isSaid} />
      <label for={id}>{messages(lang).report.form.nobody}</label>
    </div>
  );
}
