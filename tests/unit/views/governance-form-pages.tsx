import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceBegins } from "../../../shared/domain/documents/governance/beginning.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { bylaws } from "../../support/bylaws.ts";
import { governanceBasis, policyTyped } from "../../support/example-governance.ts";
import { today } from "../../support/example-report.ts";
import { askedIn } from "./plan-pages.tsx";
import { frameFor, sample } from "./sample.ts";

const { policies, organisation } = exampleOrganisation("2026-11-23T18:00:00.000Z");
const policy = policies.find(({ id }) => id === "partnership-agreement");
if (!policy) throw new Error("the example has no policy of agreements");

const basis: GovernanceBasis = {
  ...governanceBasis,
  roles: ["executive-director", "finance-officer", "secretary", "treasurer"],
  roleNames: organisation.roleNames,
};
const approval: GovernanceBasis = {
  ...basis,
  ...{ type: "approval-policy", approves: policy.id, approval: { policy, currency: "CAD" } },
};
const byLaw: GovernanceBasis = {
  ...basis,
  ...{ type: "by-law", changesRules: true, bylaws: { profile: bylaws, currency: "CAD" } },
};
/** Of committees with a quorum of their own, and what the board delegated to one. */
const ofCommittees: GovernanceBasis = {
  ...{ ...basis, type: "by-law", changesRules: true, roles: Object.keys(organisation.roleNames ?? {}) },
  bylaws: { profile: organisation.bylaws, currency: "CAD" },
};

/** Parts of governance documents in articles, of an approval policy in rows, and of a by-law that says how the board decides. */
export function governanceFormPages(lang: Lang, marked: (typed: Typed) => Typed): Record<string, string> {
  const [rows, rules, together] = [approval, byLaw, ofCommittees].map(governanceBegins);
  const wrong: Typed = {
    "rules.quorum.least": "",
    "rules.majority.share": "other",
    "stages.s1.days": "none",
  };
  const shown: [string, GovernanceBasis, Typed, string[]][] = [
    ["whole", basis, marked(policyTyped), ["articles", "articles.a2"]],
    ["whole", approval, rows ?? {}, ["stages", "lanes", "lanes.l4"]],
    ["wrong", approval, { ...rows, ...wrong }, ["stages"]],
    ["whole", byLaw, rules ?? {}, ["board", "writing", "interests", "committees", "offices", "members"]],
    ["wrong", byLaw, { ...rules, ...wrong }, ["votes"]],
    ["with", ofCommittees, together ?? {}, ["committees", "committees.c1", "committees.c2"]],
  ];
  return Object.fromEntries(
    shown.flatMap(([state, of, typed, ids]) => {
      const definition = governanceDefinition(of);
      return sectionsOf(definition, typed)
        .filter(({ id }) => ids.includes(id))
        .map((section) => [
          `governance-${state}-${section.id}`,
          String(
            sectionPage({
              ...askedIn(lang, definition, typed),
              ...{ section, basis: of, frame: { ...frameFor(lang, sample()), about: "governance" as const } },
              errors: state === "wrong" ? readValues(definition, typed, today).errors : [],
            }),
          ),
        ]);
    }),
  );
}
