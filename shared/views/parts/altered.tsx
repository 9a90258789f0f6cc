import { type Lang, messages } from "../../i18n/index.ts";

/** Says what of a document is not shown, since what is kept of it is not what was recorded. */
export function AlteredNotice(props: {
  lang: Lang;
  altered: { content: boolean; history: boolean; translations?: boolean };
}) {
  const { content, history, translations = false } = props.altered;
  if (!content && !history && !translations) return null;
  const t = messages(props.lang).document.altered;
  return (
    <div class="panel problem" role="alert" aria-labelledby="altered-title">
      <h2 id="altered-title">{t.title}</h2>
      {content && <p>{t.content}</p>}
      {history && <p>{t.history}</p>}
      {translations && <p>{t.translations}</p>}
      <p>{t.told}</p>
    </div>
  );
}
