import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../../events/common.ts";
import { agreementTypes } from "../../../events/common.ts";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { started } from "../../../shared/domain/documents/policies.ts";
import { ownWordsSection } from "../../../shared/domain/documents/report/sections/own-words.ts";
import { startingForm } from "../../../shared/domain/documents/starting.ts";
import type { DefinedSection, Definition } from "../../../shared/domain/forms/definition.ts";
import { planIndicators } from "../../support/agreement-parts.ts";
import { clauseLibrary } from "../../support/clause-library.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";

const note =
  "<!-- Generated from the code; `npm test` fails when it is stale, `npm run docs` writes it anew. -->\n";

/** The type of agreement whose form is written down whole; of the others what differs from it. */
const usualType = agreementTypes[1];

type Asked = DefinedSection["fields"][number];

/** So many answers of a choice are all named; of more the first and the last. */
const mostNamed = 12;

const inCell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const both = ({ en, fr }: Bilingual) => `${inCell(en)} · ${inCell(fr)}`;

function offered(options: readonly { value: string; label: Bilingual }[]): string {
  const named = options.map(({ value, label }) => `\`${value}\` ${both(label)}`);
  if (named.length <= mostNamed) return named.join("; ");
  return `${named[0]}; … ${named.length} in all …; ${named.at(-1)}`;
}

/** What else a field says of itself, as it stands in the definition. */
const limits = (rest: Readonly<Record<string, unknown>>) =>
  Object.entries(rest)
    .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .map((text) => inCell(text))
    .join(", ");

function lines(field: Asked, within = ""): string[] {
  if (field.kind === "list") {
    const { kind, name, label, title, gone, add, empty, fields, published, ...rest } = field;
    const words = [label, title, gone, add, empty].map(both).join("; ");
    return [
      row(`${within}${name}`, words, `${kind}, ${limits(rest)}`, published),
      ...fields.flatMap((each) => lines(each, `${within}${name}.…`)),
    ];
  }
  const { kind, name, label, hint, published, ...rest } = field;
  const { options, readAs, ...others } = { options: undefined, readAs: undefined, ...rest };
  const words = [label, hint, readAs].flatMap((text) => (text ? [both(text)] : [])).join("; ");
  const said = [kind, limits(others), options ? offered(options) : ""].filter((part) => part !== "");
  return [row(`${within}${within && "."}${name}`, words, said.join(", "), published)];
}

const row = (name: string, words: string, what: string, published: true | undefined) =>
  `| \`${name}\` | ${words} | ${what} | ${published ? "yes" : ""} |`;

type Head = Omit<DefinedSection, "fields">;

const titleOf = ({ id, title }: Head) => `\`${id}\` ${both(title)}`;

function saidOf({ id, title, lead, answeredBy, ...rest }: Head): string[] {
  return [
    ...(lead ? [both(lead)] : []),
    ...(answeredBy ? [`Reviewed by: ${answeredBy.join(", ")}.`] : []),
    ...(Object.keys(rest).length > 0 ? [`\`${JSON.stringify(rest)}\``] : []),
  ];
}

const table = (rows: readonly string[]): string =>
  ["| field | words | what it is | published |\n|---|---|---|---|", ...rows, ""].join("\n");

const section = ({ fields, ...head }: DefinedSection): string =>
  [
    `### ${titleOf(head)}\n`,
    ...saidOf(head).map((line) => `${line}\n`),
    table(fields.flatMap((field) => lines(field))),
  ].join("\n");

const form = (title: string, { schema, lang, sections, rules }: Definition) =>
  [
    `## ${title}: \`${schema}\`\n\nWritten in ${lang}.\n`,
    ...sections.map(section),
    ...(rules.length > 0 ? ["### What must agree\n", `${rules.map(rule).join("\n")}\n`] : []),
  ].join("\n");

const rule = (each: Definition["rules"][number]) => `- \`${inCell(JSON.stringify(each))}\``;

const bases: readonly [string, Basis][] = [
  ["A results report", reportBasis],
  ["A strategic plan", planBasis],
  ["A partnership agreement", agreementOf()],
];

/** An agreement of an organisation that has all that an agreement can be made under. */
function agreementOf(changes: Partial<AgreementBasis> = {}): AgreementBasis {
  return {
    ...{ kind: "agreement", lang: "fr", agreementType: usualType, begunOn: "2026-11-26" },
    ...{ currency: "CAD", fiscalYearStart: "04-01", countries: ["CA", "ML"], clauses: clauseLibrary },
    planIndicators,
    known: [
      { kind: "donor", id: "rive-claire", name: "Fondation Rive-Claire" },
      { kind: "partner", id: "yiriwa-denw", name: "Association Yiriwa Denw" },
    ],
    ...changes,
  };
}

/** What a form asks otherwise than the usual one, or besides it, and what it does not ask at all. */
function apart(title: string, changes: Partial<AgreementBasis>): string {
  const [usual, other] = [agreementOf(), agreementOf(changes)].map((basis) => partsOf(definitionOf(basis)));
  if (!usual || !other) throw new Error("two forms are compared");
  const asked = other.rows.map(nameIn);
  const gone = usual.rows.map(nameIn).filter((name) => !asked.includes(name));
  const rows = other.rows.filter((line) => !usual.rows.includes(line));
  const said = other.said.filter((line) => !usual.said.includes(line));
  return [
    `### ${title}\n`,
    `Not asked: ${gone.join(", ") || "nothing"}.\n`,
    ...(rows.length > 0 ? [table(rows)] : []),
    ...(said.length > 0 ? [`${said.join("\n")}\n`] : []),
  ].join("\n");
}

/** What a form says, as it is written down: its fields, and what is said of its parts and rules. */
const partsOf = ({ sections, rules }: Definition) => ({
  rows: sections.flatMap(({ fields }) => fields.flatMap((field) => lines(field))),
  said: [
    ...sections.map((each) => `- ${titleOf(each)}: ${each.fields.map(nameOf).join(", ")}`),
    ...rules.map(rule),
  ],
});

const nameOf = ({ name }: Asked) => `\`${name}\``;
const nameIn = (line: string) => line.split(" | ")[0]?.slice(2) ?? line;

const others: readonly [string, Partial<AgreementBasis>][] = [
  ...agreementTypes
    .filter((type) => type !== usualType)
    .map((agreementType): [string, Partial<AgreementBasis>] => [
      `An agreement of type \`${agreementType}\` instead of \`${usualType}\``,
      { agreementType },
    ]),
  ["An agreement that is written in English", { lang: "en" }],
  [
    "An agreement of an organisation that has no plan, writes to nobody, and had no clauses when it was begun",
    { planIndicators: [], known: [], countries: [], clauses: undefined },
  ],
  ["An agreement of an organisation that counts in euros", { currency: "EUR" }],
];

/** The part that a partner alone writes. */
const spoken = ownWordsSection({ party: "yiriwa-denw", name: "Association Yiriwa Denw" }, 0);

describe("what each form asks", () => {
  it("is written down as the code has it, in both languages, with what is published and who reviews it", async () => {
    const starts = started.map((kind) => form(`To start: ${kind}`, startingForm(kind, "en", "2026-11-26")));
    const forms = bases.map(([title, basis]) => form(title, definitionOf(basis)));
    const ownWords = `## In a results report, in place of what its author says of a partner who is asked\n\n${section(spoken)}`;
    const differing = others.map(([title, changes]) => apart(title, changes));
    const written = `${note}# What each form asks\n\n${[...starts, ...forms.toSpliced(1, 0, ownWords), ...differing].join("\n")}`;
    await expect(written).toMatchFileSnapshot("../../../docs/generated/forms.md");
  });
});
