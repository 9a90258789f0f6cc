import { describe, expect, it } from "vitest";
import { mayReadTranslation } from "../../../shared/domain/review/by-roles.ts";
import { translationBesideNow } from "../../../shared/domain/review/translations.ts";

const [confirmed, waiting, brought] = ["c".repeat(64), "w".repeat(64), "b".repeat(64)];
const proposal = { hash: waiting, by: "P-016", asked: "P-001", isReminded: false };
const none = {
  ...{ contentHash: "d".repeat(64), masked: {} },
  ...{ translations: {}, proposedTranslations: {}, broughtTranslations: {} },
};

describe("what those who have a task in a document read of its translation", () => {
  it.each([
    ["nothing where there is none", {}, null],
    ["what was brought", { broughtTranslations: { fr: brought } }, { hash: brought, stands: "brought" }],
    [
      "what waits, before what was brought",
      { broughtTranslations: { fr: brought }, proposedTranslations: { fr: proposal } },
      { hash: waiting, stands: "waiting" },
    ],
    [
      "what holds, before what waits to take its place",
      { proposedTranslations: { fr: proposal }, translations: { fr: confirmed } },
      { hash: confirmed, stands: "confirmed" },
    ],
    ["nothing of another language", { translations: { en: confirmed } }, null],
    [
      "nothing where words of it were masked",
      { translations: { fr: confirmed }, masked: { [`translation.${confirmed}`]: ["/values/vision"] } },
      null,
    ],
  ])("is %s", (_, of, expected) => {
    expect(translationBesideNow({ ...none, ...of }, "fr")).toEqual(expected);
  });
});

describe("who may read a translation as a second person", () => {
  const review = { ...none, author: "awa", takenOff: [], policy: { overseer: "secretary" } } as never;
  it.each([
    ["its author", { person: "awa", roles: ["officer"] }, true],
    ["its author, whichever role they hold", { person: "awa", roles: ["secretary"] }, true],
    ["somebody by a role that confirms", { person: "claire", roles: ["director"] }, true],
    ["nobody by another role", { person: "daniel", roles: ["officer"] }, false],
    [
      "nobody who watches over it, and may have written in it",
      { person: "s", roles: ["director", "secretary"] },
      false,
    ],
  ])("%s", (_, reader, may) => {
    expect(mayReadTranslation(review, reader, ["director"])).toBe(may);
  });
});
