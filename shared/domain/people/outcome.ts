import type { StoredEntry } from "../../../events/entry.ts";
import { upcastPerson } from "../../../events/entry.ts";
import type { PersonEventType } from "../../../events/people.ts";
import { hashOf } from "../audit/hash.ts";
import type { EffectOf } from "../outbox/effect.ts";

/**
 * Whether a change of an address ended as an outbox row says, and whether it was proposed by whom, and for which messages, it
 * says: by a row that somebody wrote or edited, nothing takes effect that the person's entries do not say.
 */
export function isOnRecord(
  entries: readonly StoredEntry[],
  { change, about, by, outcome }: Omit<EffectOf<"settle-address">, "effect" | "person">,
): boolean {
  const events = entries.map((entry) => upcastPerson(entry).event);
  const own = events.filter(({ facts }) => "change" in facts && String(facts.change) === change);
  const has = (type: PersonEventType, second?: string): boolean =>
    own.some(
      (event) =>
        event.type === type && (second === undefined || ("by" in event.facts && event.facts.by === second)),
    );
  const isProposedSo = own.some(
    ({ type, facts }) =>
      type === "address-change-proposed" &&
      hashOf({ about: facts.about, by: facts.by }) === hashOf({ about, by }),
  );
  if (!isProposedSo) return false;
  const isConfirmed = has("address-change-confirmed");
  switch (outcome.ended) {
    case "confirmed":
      return has("address-change-confirmed", outcome.by);
    case "refused":
      return has("address-change-refused", outcome.by);
    case "lifted":
      return has("address-hold-lifted", outcome.by);
    case "disputed":
      return isConfirmed && has("address-change-objected");
    case "objected":
      return !isConfirmed && has("address-change-objected");
    case "replaced": {
      const isLater = events.some(
        ({ type, facts }) => type === "address-change-proposed" && facts.change > Number(change),
      );
      return isLater && !isConfirmed && !has("address-change-refused") && !has("address-change-objected");
    }
  }
}
