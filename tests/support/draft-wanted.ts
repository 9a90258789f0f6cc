import type { Basis } from "../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../shared/domain/documents/forms.ts";
import { isKeptApart } from "../../shared/domain/forms/apart.ts";
import type { Draft } from "../../shared/domain/forms/draft.ts";
import { bytesOfDraft } from "../../shared/domain/forms/kept-size.ts";
import type { DraftWanted, Loaded } from "../../shared/ports/store.ts";

/** As much of a draft as is wanted; of one whose sections are kept each for itself those alone that are named. */
export function draftWanted(
  wanted: DraftWanted | undefined,
  { draft, basis }: { draft: Draft | null; basis: Basis | null },
): Pick<Loaded, "draft" | "draftApart"> {
  if (!wanted || !draft) return { draft: null };
  if (!basis || !isKeptApart(definitionOf(basis))) return { draft };
  const draftApart = { begun: 1, bytes: bytesOfDraft(draft) };
  if (wanted === true) return { draft, draftApart };
  const named = wanted === "mark" ? [] : wanted(basis);
  const some = Object.entries(draft).filter(([id]) => named?.includes(id) ?? true);
  return { draft: Object.fromEntries(some), draftApart };
}
