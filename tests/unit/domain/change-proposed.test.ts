import { describe, expect, it } from "vitest";
import {
  askedAt,
  proposedChanges,
  readProposal,
  withProposed,
} from "../../../shared/domain/forms/change-proposed.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Definition, Field, List } from "../../../shared/domain/forms/definition.ts";

const said = (text: string) => ({ en: text, fr: text });
const labelled = (name: string) => ({ name, label: said(name) });
const options = ["money", "people"].map((value) => ({ value, label: said(value) }));

const list: List = {
  ...{ kind: "list", ...labelled("gifts"), min: 0, max: 2 },
  ...{ title: said("Gift"), gone: said("removed"), add: said("Add"), empty: said("None") },
  fields: [
    { kind: "choice", ...labelled("kind"), options },
    { kind: "short-text", ...labelled("words"), maxLength: 20 },
    {
      kind: "money",
      ...labelled("worth"),
      currency: "CAD",
      max: 100_000,
      when: { field: "kind", is: "money" },
    },
  ],
};
const form: Definition = {
  ...{ schema: "test/1", lang: "en", rules: [] },
  sections: [
    {
      ...{ id: "terms", title: said("Terms") },
      fields: [
        { kind: "date", ...labelled("start") },
        { kind: "choice", ...labelled("how"), options },
        { kind: "short-text", ...labelled("note"), maxLength: 20, optional: true },
        { kind: "money", ...labelled("amount"), currency: "XOF", max: 1_000_000 },
        { kind: "whole-number", ...labelled("months"), max: 12 },
      ] satisfies Field[],
    },
    { id: "gifts", title: said("Gifts"), fields: [list] },
    { id: "each", title: said("Each"), fields: [{ ...list, name: "rows", each: true }] },
  ],
};
const draft: Typed = {
  start: "2027-01-01",
  how: "money",
  note: "As agreed",
  "gifts.rows": "r1",
  "gifts.r1.kind": "people",
};
const today = "2026-11-23";

const at = (section: string, field: string, typed = draft) =>
  askedAt(form, typed, { section, field }, "page");
const asked = (section: string, field: string) => {
  const found = at(section, field);
  if (!found) throw new Error("nothing is asked there");
  return found;
};
const errorOf = (field: string, text: string) => {
  const read = readProposal(asked("terms", field), draft, { [field]: text }, today);
  return typeof read === "object" && "errors" in read ? read.errors[0]?.code : read;
};

describe("a change that is proposed in a draft", () => {
  it.each([
    ["30 February", "start", "2027-02-30", "not-a-date"],
    ["an option that there is not", "how", "weapons", "required"],
    ["nothing, where an answer is asked", "how", "", "required"],
    ["nothing, where it may be left out: that is said in words", "note", " ", "required"],
    ["more than fits", "note", "x".repeat(21), "too-long"],
    ["a currency that is not the form's", "amount", "100 CAD", "other-currency"],
    ["cents of a currency that has none", "amount", "1.50", "too-many-decimals"],
    ["a figure that is too large", "months", "13", "too-large"],
    ["what is no figure", "months", "many", "not-a-whole-number"],
    ["what it says already", "start", "2027-01-01", "same"],
    ["the same with a space", "start", " 2027-01-01 ", "same"],
  ])("is not taken that says %s", (_, field, text, code) => {
    expect(errorOf(field, text)).toBe(code);
  });

  it("is kept as it was typed, by the name of its field", () => {
    const read = readProposal(
      asked("terms", "start"),
      draft,
      { start: "1 March 2027", how: "people" },
      today,
    );
    expect(read).toEqual({ proposed: { start: "1 March 2027" } });
  });

  it.each([
    ["a part that there is not", "nowhere", "start", draft],
    ["a field of another part", "gifts", "start", draft],
    ["a list with a page for each row", "each", "rows.rows", draft],
    ["a list that is full", "gifts", "gifts.rows", { ...draft, "gifts.rows": "r1 r2" }],
  ])("has no place at %s", (_, section, field, typed) => {
    expect(at(section, field, typed)).toBeNull();
  });

  it("brings one row to a list, whose id follows from the page, with the fields that are asked of it", () => {
    const { fields, isRow } = asked("gifts", "gifts.rows");
    expect(isRow).toBe(true);
    expect(asked("gifts", "gifts.rows").fields.map(({ name }) => name)).toEqual(
      fields.map(({ name }) => name),
    );
    const [kind = "", words = "", worth = ""] = fields.map(({ name }) => name);
    const row = kind.split(".")[1];
    expect(row).toMatch(/^r[0-9a-f]{10}$/);
    const read = (sent: Typed) => readProposal({ fields, isRow }, draft, sent, today);
    expect(read({ [kind]: "people", [words]: "Drivers", [worth]: "12" })).toEqual({
      proposed: { [kind]: "people", [words]: "Drivers" },
    });
    expect(read({ [kind]: "money", [words]: "A car" })).toMatchObject({
      errors: [{ field: worth, code: "required" }],
    });
    const proposed = { [kind]: "people", [words]: "Drivers" };
    expect(withProposed(draft, "gifts.rows", proposed)).toMatchObject({
      ...proposed,
      "gifts.rows": `r1 ${row}`,
    });
  });

  it("stands beside what the draft says by now; once that is the same, so do both", () => {
    const change = (typed: Typed) =>
      proposedChanges(form, typed, today, {
        section: "terms",
        field: "start",
        proposed: { start: "1 March 2027" },
      });
    expect(change(draft)).toMatchObject([{ before: "2027-01-01", after: "2027-03-01" }]);
    expect(change({ ...draft, start: "2027-03-01" })).toMatchObject([
      { before: "2027-03-01", after: "2027-03-01" },
    ]);
    expect(proposedChanges(form, draft, today, { section: "terms", field: null, proposed: {} })).toEqual([]);
  });
});
