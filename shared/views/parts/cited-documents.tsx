import type { Section } from "../../domain/forms/definition.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { publicReportUrl } from "../urls.ts";

/** Where all stands that the fields of a section are about, once each. */
export function CitedDocuments({ lang, section }: { lang: Lang; section: Pick<Section, "fields"> }) {
  const documents = [
    ...new Set(section.fields.flatMap(({ cites = [] }) => cites.map(({ document }) => document))),
  ];
  if (documents.length === 0) return null;
  const t = messages(lang).planForm.cited;
  return (
    <p class="hint">
      {t.readIn}{" "}
      {documents.map((document, at) => (
        <>
          {at > 0 && ", "}
          <a href={publicReportUrl(lang, document)}>{document}</a>
        </>
      ))}
    </p>
  );
}
