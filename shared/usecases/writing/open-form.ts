import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { isKeptApart } from "../../domain/forms/apart.ts";
import type { Typed } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { begunFrom } from "../../domain/forms/draft.ts";
import { refuseAddressFor } from "../../domain/people/hold.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { SavedApart } from "../../ports/drafts.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, DraftWanted } from "../../ports/store.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";
import { typedSoFar } from "./read-form.ts";

/** A form that somebody writes in: all that stands in it, and each section as a draft would begin with it. */
type OpenForm = {
  who: Identified;
  basis: Basis;
  definition: Definition;
  typed: Typed;
  sections: Readonly<Record<string, Typed>>;
};

/**
 * Who writes, and the form as it stands, in one read: session, link, head, authority, basis, draft. While their address is on hold
 * nothing is kept in their name; nor where the draft would begin with a version that is not what was submitted.
 * @param draft how much of it: what is not wanted stands there empty
 */
export async function openForm(
  deps: { store: DecisionStore; clock: Clock; archive: Archive },
  credentials: Credentials,
  draft: DraftWanted = true,
): Promise<Result<OpenForm, Refusal | { code: "no-session" }>> {
  const who = await identify(deps, credentials, { basis: true, draft });
  if (!who) return refuse({ code: "no-session" });
  const { basis } = who.loaded;
  if (who.link.purpose !== "report") return refuse({ code: "not-yours" });
  if (who.standing !== "good") return refuse({ code: who.standing });
  if (!basis) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(who.loaded.authority ?? {}, who.link.createdAt, deps.clock.now());
  if (isNotReached) return refuse(isNotReached);
  const typed = await typedSoFar(deps, who, basis);
  if (typed === "altered") return refuse({ code: "altered" });
  const definition = definitionOf(basis);
  const sections = Object.fromEntries(
    Object.entries(begunFrom(definition, typed)).map(([id, section]) => [id, section.typed]),
  );
  return ok({ who, basis, definition, typed, sections });
}

/** How a draft is kept that is written now: as it was begun, else as its form says. */
export function keptAs(
  { definition, who: { loaded } }: Pick<OpenForm, "definition" | "who">,
  grows: number,
): { apart?: SavedApart } {
  const draft = loaded.draftApart ?? null;
  const isApart = loaded.draft === null ? isKeptApart(definition) : draft !== null;
  return isApart ? { apart: { draft, grows } } : {};
}
