import { type Lang, messages } from "../../i18n/index.ts";
import { doorUrl } from "../urls.ts";

/** The way back for whoever opened a task from their desk: the link in that mail opens once, so it is none any more. */
export function FromDesk({ lang }: { lang: Lang }) {
  const { text, action } = messages(lang).desk.from;
  return (
    <p>
      {text} <a href={doorUrl(lang)}>{action}</a>.
    </p>
  );
}
