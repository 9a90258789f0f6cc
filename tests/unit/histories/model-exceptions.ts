import type { StoredEntry } from "../../../events/entry.ts";
import { known } from "./example.ts";
import type { Model } from "./model.ts";

/** What somebody with paper and pencil notes of exceptions: who asked for which ballot, to whom it is put, and who granted it. */

const {
  bylaws: { directors, record },
  confirmsAddresses,
} = known.organisation;
const granting: readonly string[] = [directors.chair, record.keeper, ...confirmsAddresses];

/** Whoever wrote it, was asked to write it, recused themselves, or stepped aside from what is voted on now. */
export function isOut(model: Model, entries: readonly StoredEntry[], who: string): boolean {
  const opened = entries.findLastIndex(({ type }) => type === "stage-opened");
  const isNow = (at: number) => at > opened;
  return (
    model.wrote(who) ||
    model.offWriting.has(who) ||
    entries.some(
      ({ type, facts }, at) =>
        (type === "colleague-invited" && facts["person"] === who && facts["capacity"] === "writer") ||
        (type === "recusal-recorded" &&
          facts["by"] === who &&
          (facts["how"] !== "stepped-aside" || isNow(at))),
    )
  );
}

/** Whether somebody is there, and holds a role whose holders grant exceptions. */
export const isGrantor = (model: Model, who: string): boolean =>
  !model.away.has(who) && (model.roles.get(who) ?? []).some((role) => granting.includes(role));

/** Whether somebody can grant an exception for a ballot on what is recorded, whoever asks for it. */
export const canGrant = (model: Model, entries: readonly StoredEntry[], who: string): boolean =>
  isGrantor(model, who) && !isOut(model, entries, who);
