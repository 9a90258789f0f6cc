import { definitionOf } from "../../domain/documents/forms.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { isWritten } from "../../domain/review/dates.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import { reasonOfStatus } from "../../domain/review/why-not.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";
import type { OverseerRefusal } from "../overseeing/act-as-overseer.ts";
import { identifyOverseer } from "../overseeing/act-as-overseer.ts";

/** Somebody who writes the translation of a document: its translator, or whoever watches over it. */
export type Translating = Identified & { documentId: string };

/** By whose link: a translator's own, which is of its document alone; or one to oversee, which is good for any. */
export type TranslatingBy = Credentials & { overseen?: string };

/** What is read of somebody who translates, beside what every request needs. */
export const translatingNeeds = { basis: true, draft: true, translation: true } as const;

/**
 * Says who translates a document. Whoever watches over it does once it was submitted: what its author writes is shown to no
 * overseer before.
 */
export async function identifyTranslating(
  deps: { store: DecisionStore; clock: Clock },
  { overseen, ...credentials }: TranslatingBy,
  wanted: { command?: string } = {},
): Promise<Result<Translating, OverseerRefusal>> {
  if (overseen !== undefined) {
    const overseer = await identifyOverseer(deps, credentials, {
      ...{ ...translatingNeeds, ...wanted },
      documentId: overseen,
    });
    if (!overseer.ok || overseer.value.loaded.commandDone) return overseer;
    const { report } = overseer.value.head;
    const { basis } = overseer.value.loaded;
    if (!basis || !definitionOf(basis).bothLanguages) return refuse({ code: "unknown-document" });
    if (isWritten(report) || !allows("supply-translation", report.status))
      return refuse({ code: reasonOfStatus(report.status, "supply-translation") });
    return overseer;
  }
  const who = await identify(deps, credentials, { ...translatingNeeds, ...wanted });
  if (!who) return refuse({ code: "no-session" });
  if (who.link.purpose !== "translate") return refuse({ code: "not-yours" });
  if (who.standing !== "good" && !who.loaded.commandDone) return refuse({ code: who.standing });
  return ok({ ...who, documentId: who.link.documentId });
}
