import { describe, expect, it } from "vitest";
import { leavesOutIn } from "../../../shared/domain/documents/agreement/publication.ts";
import { identity, identityRules } from "../../../shared/domain/documents/agreement/sections/identity.ts";
import { whyLimitedIn } from "../../../shared/domain/documents/why-limited.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Definition } from "../../../shared/domain/forms/definition.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { errorsInWords } from "../../support/words-of-errors.ts";

const today = "2026-11-27";

const definition: Definition = {
  ...{ schema: "publication-of-an-agreement", lang: "en" },
  sections: [identity({ lang: "en" })],
  rules: identityRules,
};

const inPart: Typed = {
  ...{ publication: "redacted", publicationLeavesOut: "partner narrative" },
  ...{ publicationReason: "They were threatened.", publicationApprover: "Executive director" },
  publicationReview: "2027-06-30",
};

const wrongWith = (changes: Typed, lang: "en" | "fr" = "en") =>
  errorsInWords(definition, { ...agreementTyped, ...inPart, ...changes }, today, lang);

describe("what everybody may know of an agreement", () => {
  it("can be a part: then it says what is left out, why, who approved that, and when it is looked at again", () => {
    expect(wrongWith({})).toEqual([]);
  });

  it.each<[string, Typed, string[]]>([
    [
      "nobody said what is left out",
      { publicationLeavesOut: "" },
      ["publicationLeavesOut: Tick at least one answer to “What is left out of its reports”"],
    ],
    ["there is no reason", { publicationReason: " " }, ["publicationReason: Answer “Why not all of it” too"]],
    [
      "nobody approved it",
      { publicationApprover: "" },
      ["publicationApprover: Answer “Who approved that, by their function” too"],
    ],
    [
      "it would never be looked at again",
      { publicationReview: "" },
      ["publicationReview: Answer “Day on which this is looked at again” too"],
    ],
    [
      "it was to be looked at again before today",
      { publicationReview: "2026-11-26" },
      [
        "publicationReview: “Day on which this is looked at again” cannot be before 27 November 2026, which is today",
      ],
    ],
  ])("is not a part where %s", (_, changes, errors) => {
    expect(wrongWith(changes)).toEqual(errors);
  });

  it("is all of it, or nothing, without anything to choose", () => {
    expect(wrongWith({ publication: "full", publicationLeavesOut: "", publicationApprover: "" })).toEqual([]);
    expect(wrongWith({ publication: "withheld", publicationLeavesOut: "" })).toEqual([]);
  });

  it.each<[string, Typed, string[]]>([
    ["a part", inPart, ["partner", "narrative"]],
    ["a part, chosen before anybody was asked which", { publication: "redacted" }, []],
    ["nothing", { ...inPart, publication: "withheld" }, []],
    ["all of it", { ...inPart, publication: "full" }, []],
  ])("leaves out of its reports what it chose, where that is %s", (_, values, leftOut) => {
    expect(leavesOutIn({ values })).toEqual(leftOut);
  });

  it("is explained to those inside in its own words", () => {
    expect(whyLimitedIn({ values: inPart })).toEqual({
      ...{ reason: "They were threatened.", approver: "Executive director", reviewOn: "2027-06-30" },
    });
    expect(whyLimitedIn({ values: {} })).toBeNull();
  });
});
