import type { Named } from "../../domain/audit/commitments.ts";
import { commitmentsIn, commitTo } from "../../domain/audit/commitments.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import type { Draft } from "../../domain/forms/draft.ts";
import type { Translation } from "../../domain/forms/languages.ts";
import { otherThan } from "../../domain/forms/languages.ts";
import { countsOf, parityOf, wordsDone } from "../../domain/forms/parity.ts";
import { pathOfField } from "../../domain/forms/paths.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import { helpersOf } from "../../domain/review/colleagues.ts";

/** What is done of a translation, beside the very content that it translates, and how many texts are missing of it. */
type Beside = { lang: Lang; translation: Named<Translation>; missing: number };

/**
 * What is done of a translation as it is committed to: each text with the commitment to what it was made from, so that it is known
 * again beside a later version whose words are the same. What is stale, or cannot be taken, stays behind.
 * @returns null where nothing is done of it
 */
export function translationBeside(
  definition: Definition,
  content: Named<Content>,
  draft: Draft | null,
  { today, newSalt }: { today: string; newSalt: () => string },
): Beside | null {
  const lang = otherThan(definition.lang);
  if (!definition.bothLanguages) return null;
  const parts = parityOf(definition, content.kept.value, lang, draft, today);
  const values = wordsDone(parts);
  if (Object.keys(values).length === 0) return null;
  const commitments = commitmentsIn(content.kept);
  const of = Object.fromEntries(
    parts.flatMap(({ fields }) =>
      fields.flatMap(({ field, of }) =>
        values[field.name] === undefined
          ? []
          : [[field.name, of.map((name) => commitments[pathOfField(name)] ?? "").join(" ")]],
      ),
    ),
  );
  const translation = commitTo<Translation>({ contentHash: content.hash, lang, values, of }, newSalt);
  const { total, done } = countsOf(parts);
  return { lang, translation, missing: total - done };
}

/** Who hands a translation over that is part of a draft: whoever saved it last. */
export function whoTranslated(report: Document, draft: Draft | null): string | null {
  const sections = Object.values(draft ?? {}).toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  return sections.at(-1)?.by ?? helpersOf(report, "translator")[0]?.person ?? null;
}
