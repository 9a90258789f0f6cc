import { type Basis, leftOutOf, publicationLimitOf } from "../../domain/documents/basis.ts";
import type { WhyLimited } from "../../domain/documents/why-limited.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { Facts, Paragraphs, Points } from "../parts/words.tsx";

/**
 * What of a report is not published, and why, on the pages of those who work with it; nothing of what is published whole.
 * @param why as its agreement says; null where it does not, or where that is not shown
 */
export function KeptInside({
  lang,
  basis,
  why,
}: {
  lang: Lang;
  basis: Basis;
  why?: WhyLimited | null | undefined;
}) {
  const limit = publicationLimitOf(basis);
  const leftOut = leftOutOf(basis);
  if (limit === undefined && leftOut.length === 0) return null;
  const { concluded, redacted } = messages(lang, basis.kind);
  return (
    <section class="panel" aria-labelledby="kept-inside">
      <h2 id="kept-inside">{limit ? concluded.title : redacted.title}</h2>
      {limit ? (
        <>
          <p>{concluded.why[limit]}</p>
          <p>{concluded.so}</p>
        </>
      ) : (
        <>
          <p>{redacted.inside}</p>
          <Points texts={leftOut.map((each) => redacted.what[each])} />
        </>
      )}
      {why && (
        <Facts
          items={[
            [redacted.why, <Paragraphs text={orMasked(lang, why.reason)} />],
            [redacted.approver, why.approver && orMasked(lang, why.approver)],
            [redacted.review, why.reviewOn && days(lang, why.reviewOn)],
          ]}
        />
      )}
    </section>
  );
}
