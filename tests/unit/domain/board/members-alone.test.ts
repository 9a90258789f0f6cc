import { expect, it } from "vitest";
import type { BylawProfile } from "../../../../shared/domain/board/profile.ts";
import type { GovernanceBasis } from "../../../../shared/domain/documents/governance/basis.ts";
import { governanceDefinition } from "../../../../shared/domain/documents/governance/definition.ts";
import { readContent } from "../../../../shared/domain/forms/content.ts";
import { fieldsOf } from "../../../../shared/domain/forms/rows.ts";
import { withPolicyInForce } from "../../../../shared/usecases/desk/policy-changed.ts";
import { errorText } from "../../../../shared/views/parts/error-text.ts";
import { quebec } from "../../../support/shipped-bylaws.ts";
import { beginning, example } from "../../histories/example.ts";

const act = example.organisation.bylaws;
const begun: GovernanceBasis = {
  ...{
    kind: "governance",
    lang: "en",
    type: "by-law",
    begunOn: "2026-11-23",
    roles: ["secretary"],
    replaces: null,
  },
  title: { en: "By-law", fr: "Règlement" },
};

/** What is refused of a by-law that touches a matter, in both languages, under the rules in force as it is begun. */
async function refused(bylaws: BylawProfile, matter: string) {
  const records = { policy: async () => null };
  const basis = await withPolicyInForce({ records }, begun, { currency: "CAD", bylaws });
  if (!basis) throw new Error("nothing is bound");
  const definition = governanceDefinition(basis);
  const read = readContent(definition, { "members.matter": matter }, "2026-11-23");
  const errors = read.ok ? [] : read.errors.filter(({ field }) => field === "members.matter");
  const field = fieldsOf(definition, {}).find(({ name }) => name === "members.matter");
  return errors.flatMap((error) =>
    (["en", "fr"] as const).map((lang) => field && errorText(lang, field, error)),
  );
}

it.each<[string, BylawProfile, string, RegExp, RegExp]>([
  [
    "the Act",
    act,
    "purposes",
    /\(Canada Not-for-profit Corporations Act, s\.\s197\(1\)\)/,
    /Loi canadienne .*par\.\s197\(1\)/,
  ],
  [
    "Quebec’s Part III",
    quebec(beginning),
    "head-office",
    /\(Companies Act \(CQLR c\.\sC-38\), ss\.\s87 and 224\)/,
    /C-38\), art\.\s87 et 224/,
  ],
  [
    "rules that say nothing of it",
    { ...act, members: undefined },
    "purposes",
    /Corporations Act, s\.\s197\(1\)/,
    /Loi canadienne/,
  ],
])("what the members alone decide is refused by the citation of %s", async (_, bylaws, matter, en, fr) => {
  const [english, french] = await refused(bylaws, matter);
  expect(english).toMatch(en);
  expect(english).toContain("have the board propose it to the members");
  expect(french).toMatch(fr);
  expect(await refused(bylaws, "none")).toEqual([]);
});

it("no page of a by-law under Quebec’s Part III cites the Act of Canada", async () => {
  const records = { policy: async () => null };
  const basis = await withPolicyInForce({ records }, begun, { currency: "CAD", bylaws: quebec(beginning) });
  const said = JSON.stringify(basis && governanceDefinition(basis));
  expect(said).toContain("C-38");
  expect(said).not.toMatch(/Canada Not-for-profit|Loi canadienne/);
});
