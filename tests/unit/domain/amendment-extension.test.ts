import { describe, expect, it } from "vitest";
import type { OfAgreement } from "../../../shared/domain/documents/amendment/basis.ts";
import { ofAgreement } from "../../../shared/domain/documents/amendment/changeable.ts";
import { amendmentDefinition } from "../../../shared/domain/documents/amendment/definition.ts";
import { amendedValues, changesIn, originalIn } from "../../../shared/domain/documents/amendment/in-force.ts";
import { amendmentRouting } from "../../../shared/domain/documents/amendment/routing.ts";
import { readValues, type Typed, typedFrom } from "../../../shared/domain/forms/content.ts";
import { errorText } from "../../../shared/views/parts/error-text.ts";
import { amendmentOf, signed } from "../../support/amendment.ts";

const target = { "indicators.i1.target": 600 };
/** Of an agreement whose first indicator was moved before. */
const basis: OfAgreement = amendmentOf({
  ...{ only: "extension", number: 2, original: { ...originalIn(ofAgreement(), signed), ...target } },
  before: { changed: { "indicators.i1.target": 450 }, added: [] },
});
const definition = amendmentDefinition(basis);
const typed: Typed = {
  ...typedFrom(definition, { schema: "amendment/1", lang: "fr", values: basis.original }),
  "change.reasons": "Les salles ouvrent plus tard.",
};
const read = (changes: Typed) => readValues(definition, { ...typed, ...changes }, "2027-06-01");

describe("an extension of an agreement", () => {
  it("asks until when, why, and for the reports, and nothing else", () => {
    const asked = definition.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(asked).toEqual(["change.reasons", "terms.start", "terms.end", "reports"]);
    expect(read({ "terms.end": "2030-09-30" }).errors).toEqual([]);
  });

  it.each<[string, Typed, { field: string; code: string }]>([
    ["moves nothing", {}, { field: "terms.end", code: "too-early" }],
    ["ends earlier than it did", { "terms.end": "2029-12-31" }, { field: "terms.end", code: "too-early" }],
    [
      "begins on another day",
      { "terms.start": "2027-05-01", "terms.end": "2030-09-30" },
      { field: "terms.start", code: "stays" },
    ],
    [
      "moves a report that was opened",
      { "terms.end": "2030-09-30", "reports.p1.due": "2028-07-30" },
      { field: "reports.p1.due", code: "stays" },
    ],
    [
      "has a report due 91 days after the end",
      { "terms.end": "2030-04-30", "reports.p2.due": "2030-07-30" },
      { field: "reports.p2.due", code: "not-after" },
    ],
  ])("is refused at its field where it %s", (_what, changes, error) => {
    expect(read(changes).errors).toContainEqual(expect.objectContaining(error));
  });

  it("says in both languages which day is too early", () => {
    const [error] = read({}).errors;
    const field = definition.sections
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === "terms.end");
    if (!error || field?.kind !== "date") throw new Error("nothing is refused");
    expect(errorText("en", field, error)).toContain("the day after the last day as it is in force");
    expect(errorText("fr", field, error)).toContain("lendemain du dernier jour en vigueur");
  });

  it("changes dates alone, and leaves what amendments changed before as they have it", () => {
    const { values } = read({ "terms.end": "2030-09-30" });
    expect(changesIn(basis, values)).toEqual(["dates"]);
    expect(amendedValues(basis, signed, values)).toEqual({ ...signed, ...target, "terms.end": "2030-09-30" });
  });

  it("binds for longer: the amount stays, and what was changed before counts with it", () => {
    const routing = amendmentRouting(basis, read({ "terms.end": "2030-09-30" }).values);
    expect(routing.amount).toBeUndefined();
    expect(routing).toMatchObject({ years: 4, change: { amountPercent: 0, targetPercent: 34, days: 183 } });
  });
});

describe("who accepts the reports", () => {
  const donor = "donor.northern-lantern-fund";
  const known = [{ kind: "donor" as const, id: "northern-lantern-fund", name: "Northern Lantern Fund" }];
  const of = { ...amendmentOf().of, basis: { ...amendmentOf().of.basis, known } };
  const whole = amendmentOf({ of, donors: [donor] });
  const answers = { ...whole.original, "reports.acceptedBy": donor };

  it("can be changed by an amendment, among the donors who are parties", () => {
    const read = readValues(
      amendmentDefinition(whole),
      { ...typedFrom(amendmentDefinition(whole), { schema: "", lang: "fr", values: answers }) },
      "2027-06-01",
    );
    expect(read.values["reports.acceptedBy"]).toBe(donor);
    expect(changesIn(whole, answers)).toEqual(["acceptance"]);
    expect(amendedValues(whole, signed, answers)["reports.acceptedBy"]).toBe(donor);
  });

  it("stays as it was signed where no party is a donor whom the organisation writes to", () => {
    const names = amendmentDefinition(amendmentOf({ of })).sections.flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    );
    expect(names).not.toContain("reports.acceptedBy");
    const before = { ...signed, "reports.acceptedBy": donor };
    expect(amendedValues(amendmentOf({ of }), before, whole.original)["reports.acceptedBy"]).toBe(donor);
  });
});
