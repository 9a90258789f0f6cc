import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventOf } from "../../../events/facts.ts";
import { type Amended, amendOnce, withAmendment } from "../../../shared/domain/documents/amended.ts";
import type { OfAgreement } from "../../../shared/domain/documents/amendment/basis.ts";
import { changeableBy, isAmong, ofAgreement } from "../../../shared/domain/documents/amendment/changeable.ts";
import { amendedValues, originalIn } from "../../../shared/domain/documents/amendment/in-force.ts";
import { changedBefore, sizeOf } from "../../../shared/domain/documents/amendment/size.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import { amendmentOf, signed } from "../../support/amendment.ts";

/** Any amendments of one agreement, one after the other: each as whoever keeps the papers would note it. */

const row = fc.constantFrom("i1", "i2", "i4");
const change = fc.oneof(
  fc.record({ name: fc.constant("terms.amount"), to: fc.integer({ min: 1, max: 60_000_000 }) }),
  fc.record({ name: row.map((id) => `indicators.${id}.target`), to: fc.integer({ min: 0, max: 2_000 }) }),
  fc.record({ name: row.map((id) => `indicators.${id}.wording`), to: fc.string({ maxLength: 4 }) }),
  fc.record({
    name: fc.constant("terms.end"),
    to: fc.constantFrom("2030-03-31", "2030-04-30", "2031-03-31"),
  }),
  fc.record({
    name: fc.constant("reports.p2.due"),
    to: fc.constantFrom("2029-06-29", "2029-06-01", "2029-05-01"),
  }),
);
const amendments = fc.array(
  fc.record({ isExtension: fc.boolean(), changes: fc.array(change, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 6 },
);

type Amendment = { isExtension: boolean; changes: readonly { name: string; to: string | number }[] };

/** As it is begun from what is in force by then. */
function begun(inForce: Values, number: number, isExtension: boolean): OfAgreement {
  const original = originalIn(ofAgreement(), inForce);
  const before = changedBefore(originalIn(ofAgreement(), signed), original);
  return amendmentOf({
    ...{ number, original, ...(before && { before }) },
    ...(isExtension && { only: "extension" as const }),
  });
}

/** What its form holds once it is written: of the changes those that it asks about. */
const written = (basis: OfAgreement, changes: Amendment["changes"]): Values => ({
  ...originalIn(changeableBy(basis), basis.original),
  ...Object.fromEntries(
    changes.filter(({ name }) => isAmong(changeableBy(basis))(name)).map(({ name, to }) => [name, to]),
  ),
  "change.reasons": "So.",
});

/** All of them in force one after the other: what is on paper, what is computed, and how large the last one is. */
function lived(history: readonly Amendment[]) {
  let [paper, computed]: [Values, Values] = [signed, signed];
  let last = { basis: begun(signed, 1, false), values: {} as Values };
  for (const [at, { isExtension, changes }] of history.entries()) {
    const basis = begun(computed, at + 1, isExtension);
    const values = written(basis, changes);
    for (const [name, value] of Object.entries(values))
      if (!name.startsWith("change.")) paper = { ...paper, [name]: value };
    computed = amendedValues(basis, signed, values);
    last = { basis, values };
  }
  return { paper, computed, size: sizeOf(last.basis, last.values) };
}

describe("any amendments of an agreement", () => {
  it("leave in force what was signed, with each change in its turn: two contents say it", () => {
    fc.assert(
      fc.property(amendments, (history) => {
        const { paper, computed } = lived(history);
        expect(computed).toEqual(paper);
      }),
    );
  });

  it("are as large in parts as at once, and nothing once all is as it was signed", () => {
    fc.assert(
      fc.property(amendments, (history) => {
        const { computed, size } = lived(history);
        expect(size).toEqual(sizeOf(begun(signed, 1, false), originalIn(ofAgreement(), computed)));
        const back = begun(computed, history.length + 1, false);
        const none = sizeOf(back, originalIn(ofAgreement(), signed));
        expect(none).toEqual({ amountPercent: 0, targetPercent: 0, days: 0 });
      }),
    );
  });

  it("come in their turn, each once, however often and in whichever order they are told", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }), (told) => {
        let tail: readonly Amended[] = [];
        for (const number of told) {
          const facts: EventOf<"plan-amended">["facts"] = {
            ...{ by: `A${number}`, number, contentHash: "a".repeat(64), inForceOn: "2027-06-01" },
            changes: ["framework"],
          };
          const outcome = amendOnce(tail, { type: "plan-amended", facts });
          if (outcome.ok) for (const _ of outcome.value) tail = withAmendment(tail, facts);
          else expect(number).not.toBe(tail.length + 1);
        }
        expect(tail.map(({ by }) => by)).toEqual(tail.map((_, at) => `A${at + 1}`));
      }),
    );
  });
});
