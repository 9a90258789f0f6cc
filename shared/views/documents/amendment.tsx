import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { Ended } from "../../domain/documents/agreement/document.ts";
import type { Amended as AmendedBy } from "../../domain/documents/amended.ts";
import type { AmendmentBasis } from "../../domain/documents/amendment/basis.ts";
import { amendmentDefinition } from "../../domain/documents/amendment/definition.ts";
import { ofChange } from "../../domain/documents/amendment/in-force.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import type { PublishedSection } from "../../domain/documents/published.ts";
import { compareContents } from "../../domain/forms/compare.ts";
import type { Values } from "../../domain/typed/values.ts";
import { days, type Lang, messages, number } from "../../i18n/index.ts";
import { Changes } from "../parts/changes.tsx";
import { OtherSection } from "../parts/published-content.tsx";
import { Points } from "../parts/words.tsx";
import { Revised } from "./revised.tsx";

/** What an amendment changes: each original beside what it becomes, in the order of its form. */
function Amended({ lang, basis, values }: { lang: Lang; basis: AmendmentBasis; values: Values }) {
  const { amendment, planAmendment } = messages(lang);
  const t = amendment.original;
  const lead = basis.parent === "plan" ? planAmendment.original : t.lead;
  const of = (answers: Values) => ({ schema: "", lang: basis.lang, values: answers });
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(ofChange)));
  const changes = compareContents(amendmentDefinition(basis), of(basis.original), of(own));
  return (
    <section class="panel" aria-labelledby="amended-title">
      <h2 id="amended-title">{t.title}</h2>
      <p>{changes.length === 0 ? t.none : lead}</p>
      {changes.length > 0 && <Changes lang={lang} changes={changes} />}
    </section>
  );
}

/** The same wherever a document is shown that may be one, or a revision of a governance document. */
export function AmendedIn({ basis, ...props }: { lang: Lang; basis: Basis; values: Values }) {
  if (basis.kind === "governance") return <Revised {...props} basis={basis} />;
  return basis.kind === "amendment" ? <Amended {...props} basis={basis} /> : null;
}

/** What became of a document since it was signed, or adopted; `answers`: as it was approved first, and as it is in force; null where that cannot be shown. */
export type SinceApproved = {
  basis: AgreementBasis | PlanBasis;
  amendments: readonly AmendedBy[];
  ended: Ended | null;
  answers: { signed: Values; inForce: Values } | null;
  /** What its amendments say of the lessons of reports, each by its number. */
  lessons: readonly { number: number; section: PublishedSection }[];
};

/**
 * The amendments of a document, and what they changed, as it is in force.
 * @param props `isPublic`: whether everybody reads it, then of what may be known alone
 */
export function AmendmentsOf(
  props: Omit<SinceApproved, "ended" | "lessons"> &
    Partial<Pick<SinceApproved, "lessons">> & { lang: Lang; isPublic?: boolean },
) {
  const { lang, basis, amendments, answers, lessons = [] } = props;
  const { amendment, planAmendment } = messages(lang);
  const t = amendment.listed;
  if (amendments.length === 0) return null;
  const of = (values: Values) => ({ schema: "", lang: basis.lang, values });
  const changes = (
    answers ? compareContents(definitionOf(basis), of(answers.signed), of(answers.inForce)) : []
  ).filter(({ field }) => !props.isPublic || field.published);
  return (
    <section aria-labelledby="amendments-title">
      <h2 id="amendments-title">{t.title}</h2>
      <p>{basis.kind === "plan" ? planAmendment.listed : t.lead}</p>
      <Points
        texts={amendments.map(({ by, inForceOn }, at) =>
          t.one({ number: number(lang, at + 1), on: days(lang, inForceOn), id: by }),
        )}
      />
      {changes.length > 0 && <h3>{t.now}</h3>}
      {changes.length > 0 && <Changes lang={lang} changes={changes} />}
      {lessons.map((each) => (
        <OtherSection
          lang={lang}
          each={each.section}
          title={t.lessons({ number: number(lang, each.number) })}
        />
      ))}
    </section>
  );
}
