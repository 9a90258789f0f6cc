import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../../events/common.ts";
import { type AgreementType, agreementTypes } from "../../../shared/domain/documents/agreement/types.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { started } from "../../../shared/domain/documents/policies.ts";
import { startingForm } from "../../../shared/domain/documents/starting.ts";
import type { DefinedSection, Definition } from "../../../shared/domain/forms/definition.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";

const note =
  "<!-- Generated from the code; `npm test` fails when it is stale, `npm run docs` writes it anew. -->\n";

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

function section({ id, title, lead, fields, answeredBy, ...rest }: DefinedSection): string {
  const said = [
    ...(lead ? [both(lead)] : []),
    ...(answeredBy ? [`Reviewed by: ${answeredBy.join(", ")}.`] : []),
    ...(Object.keys(rest).length > 0 ? [`\`${JSON.stringify(rest)}\``] : []),
  ];
  return [
    `### \`${id}\` ${both(title)}\n`,
    ...said.map((line) => `${line}\n`),
    "| field | words | what it is | published |\n|---|---|---|---|",
    `${fields.flatMap((field) => lines(field)).join("\n")}\n`,
  ].join("\n");
}

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
  ["A partnership agreement", agreementOf(agreementTypes[1])],
];

function agreementOf(agreementType: AgreementType): Basis {
  return {
    ...{ kind: "agreement", lang: "fr", agreementType, begunOn: "2026-11-26" },
    ...{ currency: "CAD", fiscalYearStart: "04-01", countries: [], planIndicators: [], known: [] },
  };
}

const namesIn = (definition: Definition): Set<string> =>
  new Set(
    definition.sections.flatMap(({ fields }) =>
      fields.flatMap((field) =>
        field.kind === "list" ? field.fields.map(({ name }) => `${field.name}.….${name}`) : [field.name],
      ),
    ),
  );

/** What the form of an agreement of another type asks besides what the form above does, and what it does not ask. */
function apart(agreementType: AgreementType): string {
  const [one, other] = [agreementTypes[1], agreementType].map((type) =>
    namesIn(definitionOf(agreementOf(type))),
  );
  const left = [...(one ?? [])].filter((name) => !other?.has(name));
  const more = [...(other ?? [])].filter((name) => !one?.has(name));
  const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ") || "nothing";
  return `- \`${agreementType}\` asks besides: ${named(more)}; and does not ask: ${named(left)}.`;
}

describe("what each form asks", () => {
  it("is written down as the code has it, in both languages, with what is published and who reviews it", async () => {
    const starts = started.map((kind) => form(`To start: ${kind}`, startingForm(kind, "en", "2026-11-26")));
    const forms = bases.map(([title, basis]) => form(title, definitionOf(basis)));
    const types = `### Agreements of another type than \`${agreementTypes[1]}\`\n\n${agreementTypes.map(apart).join("\n")}\n`;
    const written = `${note}# What each form asks\n\n${[...starts, ...forms, types].join("\n")}`;
    await expect(written).toMatchFileSnapshot("../../../docs/generated/forms.md");
  });
});
