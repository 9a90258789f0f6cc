import { type Lang, messages } from "../../i18n/index.ts";

/** Where a page is to be had as a file, in each language. */
export const AsFile = ({ lang, urlIn }: { lang: Lang; urlIn: (lang: Lang) => string }) => {
  const { offer, link } = messages(lang).printing;
  return (
    <p class="noprint">
      {offer}{" "}
      {(["en", "fr"] as const).map((each, index) => (
        <>
          {index > 0 && " · "}
          <a href={urlIn(each)} hreflang={each} type="application/pdf" download>
            {link[each]}
          </a>
        </>
      ))}
    </p>
  );
};
