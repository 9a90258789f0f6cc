import { describe, expect, it } from "vitest";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Publication } from "../../../shared/domain/documents/agreement/publication.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import type { Wanted } from "../../../shared/ports/store.ts";
import { publishReport } from "../../../shared/usecases/conducting/publish-report.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { basis } from "../../support/example-report.ts";
import { lineApproved } from "../../support/line-histories.ts";
import { reported } from "../../support/published.ts";
import { openWithBoard } from "../../support/whole-line.ts";
import { World } from "../histories/world.ts";

const id = "PA-1-R1";

/**
 * A report that was approved, and opened before it was pinned how much of its agreement everybody may know.
 * @param publication what its agreement says of that; null for one that was taken over, which has no head
 */
async function approvedUnder(publication: Publication | null) {
  const world = new World();
  const agreement = { report: { kind: "agreement", tail: { inForce: { publication } } } };
  const load = (wanted: Wanted) =>
    wanted.documentId === basis.agreementId
      ? Promise.resolve({ head: publication && agreement } as never)
      : world.memory.load(wanted);
  const deps = { ...world.deps, store: { load, commit: world.memory.commit.bind(world.memory) } };
  const kept = commitTo<Content>(reported(), world.ids.secret);
  const { facts } = openWithBoard as Extract<Command, { name: "open" }>;
  await carryOut(deps, id, null, { name: "open", facts: { ...facts, pinnedHash: hashOf(basis) } }, { basis });
  for (const command of lineApproved.slice(1)) {
    const fitting = { ...command, ...("contentHash" in command && { contentHash: kept.hash }) } as Command;
    const content = command.name === "submit" ? { content: kept } : {};
    const done = await carryOut(deps, id, world.memory.head, fitting, content);
    if (!done.ok) throw new Error(`${command.name}: ${done.refusal.code}`);
  }
  await publishReport(deps, { documentId: id, round: 1, attempt: 1 });
  return world.memory.entries.at(-1);
}

describe("a report that was opened before it was pinned how much of its agreement everybody may know", () => {
  it.each(["withheld", "redacted"] as const)(
    "stays inside where that says %s by now",
    async (publication) => {
      expect(await approvedUnder(publication)).toMatchObject({
        type: "report-concluded",
        facts: { publication },
      });
    },
  );

  it.each(["full", null] as const)("is published where that says %s", async (publication) => {
    expect((await approvedUnder(publication))?.type).toBe("document-published");
  });
});
