import { describe, expect, inject, it } from "vitest";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { callsOfForms } from "../support/logged-calls.ts";
import { Places } from "../support/places.ts";
import { beginPlan, longPlanOfFourYears, planner } from "../support/plan.ts";
import { Story } from "../support/story.ts";
import { submitFrom } from "../support/writing.ts";

const local = readLocal(inject("home"));
const places = new Places(new Aws(local));

/** Its days are free again for the plans of other tests, and no mail of it comes while those change who has which address. */
async function withdrawn(plan: Story): Promise<void> {
  const by = { person: "P-007", roles: ["secretary"], active: true };
  const deps = { store: plan.store, clock: systemClock, ids: systemIds };
  const command = { name: "withdraw", by, reasonCommitment: hashOf("a reason") } as const;
  expect(await carryOut(deps, plan.documentId, await plan.head(), command)).toMatchObject({ ok: true });
  await plan.settled();
}

describe("what a decision costs", () => {
  it("a decision makes exactly two calls to AWS, one batch read and one transaction, and so does a question or its answer; a submission reads the history, too", async () => {
    const since = Date.now() - 1_000;
    const story = await Story.begin(local);
    await story.submit();
    const asker = await story.arrive(await story.mailTo(people.reviewer));
    await asker.open(asker.link("/question"));
    await asker.send({ comment: "How many of them were girls?" });
    const writer = await story.arrive(await story.mailTo(people.officer, 3));
    await writer.open(writer.link("/questions/1"));
    await writer.send({ comment: "Sixty-one, of ninety." });
    await story.decide(people.reviewer, { decision: "approve" });
    const calls = await callsOfForms(places, story.documentId, since, [
      ...["/submission", "/decision"],
      ...["/question", "/questions/:number{[0-9]+}"],
    ]);
    const two = { BatchGetItem: 1, TransactWriteItems: 1 };
    expect(calls).toEqual({
      ...{ "/submission": [{ ...two, Query: 2 }], "/decision": [two] },
      ...{ "/question": [two], "/questions/:number{[0-9]+}": [two] },
    });
  });

  it("nor does it make more on a plan of sixty indicators, whose submission asks once more for its rows, and where other plans claim days", async () => {
    const since = Date.now() - 1_000;
    const { documentId } = await beginPlan(local);
    const plan = Story.of(local, documentId);
    await plan.keepDraft(longPlanOfFourYears);
    await submitFrom(await plan.arrive(await plan.mailTo(planner)));
    await plan.decide(people.reviewer, { decision: "approve" });
    const calls = await callsOfForms(places, documentId, since, ["/submission", "/decision"]);
    expect(calls["/decision"]).toEqual([{ BatchGetItem: 1, TransactWriteItems: 1 }]);
    const [{ BatchGetItem = 0, ...more } = {}] = calls["/submission"];
    expect([1, 2]).toContain(BatchGetItem);
    expect(more).toEqual({ TransactWriteItems: 1, Query: 3 });
    await withdrawn(plan);
  });
});
