import type { Cited as Shown } from "../../domain/documents/cited.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { sharedInWords } from "../shared.ts";
import { titleOf } from "../title.ts";
import { publicReportUrl } from "../urls.ts";
import { FieldValue } from "./field-value.tsx";
import { Facts } from "./words.tsx";

/** What a field is about, before it is asked: the public words of another document, and where they stand. */
export const Cited = ({
  lang,
  field: { cites = [] },
  cited,
}: {
  lang: Lang;
  field: Field;
  cited: readonly Shown[];
}) => (
  <>
    {cited
      .filter(({ of }) => cites.includes(of))
      .map((each) => (
        <CitedRow lang={lang} cited={each} />
      ))}
  </>
);

/** Instead of all that it is about, what it has in common with the document that answers it: why it stands there. */
function CitedRow({ lang, cited: { of, about, answers, shares } }: { lang: Lang; cited: Shown }) {
  const t = messages(lang).planForm.cited;
  if (!about || answers.length === 0) return <p class="panel">{t.gone}</p>;
  return (
    <div class="panel">
      <Facts
        items={[
          ...(shares ? [[t.shares, sharedInWords(lang, shares)] as const] : []),
          ...answers
            .filter(({ field }) => field.kind !== "choices")
            .map(
              ({ field, value, lang: written }) =>
                [
                  (field.readAs ?? field.label)[lang],
                  <FieldValue lang={lang} field={field} value={value} written={written} />,
                ] as const,
            ),
        ]}
      />
      <p class="hint">
        <a href={publicReportUrl(lang, of.document)}>{titleOf(about)[lang]}</a>
      </p>
    </div>
  );
}
