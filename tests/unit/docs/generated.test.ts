import { describe, expect, it } from "vitest";
import * as z from "zod";
import { currentVersion } from "../../../events/entry.ts";
import { eventTypes, factsOf } from "../../../events/facts.ts";
import { personEventTypes, personFactsOf } from "../../../events/people.ts";
import { organisationSchema } from "../../../infra/operations/load/shape.ts";
import { lifecycle } from "../../../shared/domain/documents/lifecycle.ts";

const note =
  "<!-- Generated from the code; `npm test` fails when it is stale, `npm run docs` writes it anew. -->\n";

/** The lifecycle's table as a state diagram (Mermaid). */
function lifecycleDiagram(): string {
  const arrows = Object.entries(lifecycle).flatMap(([command, { from, to, by }]) => {
    const starts: readonly string[] = from.length > 0 ? from : ["[*]"];
    return starts.flatMap((start) => to.map((end) => `  ${start} --> ${end}: ${command} (${by})`));
  });
  const title =
    "# The life of a document\n\nWho may do what in which status. The conductor is Step Functions.\n";
  return `${note}${title}\n\`\`\`mermaid\nstateDiagram-v2\n${arrows.join("\n")}\n\`\`\`\n`;
}

/** Each type of event with its version and the JSON Schema of its facts. */
function eventCatalogue(): string {
  const types = [
    ...eventTypes.map((type) => ({ type, facts: factsOf(type) })),
    ...personEventTypes.map((type) => ({ type, facts: personFactsOf(type) })),
  ];
  const sections = types.map(({ type, facts }) => {
    const { $schema: _, ...schema } = z.toJSONSchema(facts) as Record<string, unknown>;
    return `## ${type}, version ${currentVersion(type)}\n\n\`\`\`json\n${JSON.stringify(schema, null, 2)}\n\`\`\`\n`;
  });
  return `${note}# Event catalogue\n\nThe facts of each event, as JSON Schema.\n\n${sections.join("\n")}`;
}

describe("what the documents show", () => {
  it("the life of a document is as the code has it", async () => {
    await expect(lifecycleDiagram()).toMatchFileSnapshot("../../../docs/generated/lifecycle.md");
  });

  it("the schema of the organisation file, by which editors complete it, is as the code has it", async () => {
    const schema = `${JSON.stringify(organisationSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot("../../../docs/generated/organisation.schema.json");
  });

  it("the event catalogue is as the code has it", async () => {
    await expect(eventCatalogue()).toMatchFileSnapshot("../../../docs/generated/events.md");
  });
});
