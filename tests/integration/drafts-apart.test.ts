import { randomUUID } from "node:crypto";
import { PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { draftLaidDown, draftWrites } from "../../shared/adapters/dynamodb/draft-changes.ts";
import { DynamoDrafts } from "../../shared/adapters/dynamodb/drafts.ts";
import { DynamoDraftsOver } from "../../shared/adapters/dynamodb/drafts-over.ts";
import { layDown } from "../../shared/adapters/dynamodb/keep-apart.ts";
import { basisKey, draftKey, headKey } from "../../shared/adapters/dynamodb/keys.ts";
import { queryAll } from "../../shared/adapters/dynamodb/query.ts";
import { definitionOf } from "../../shared/domain/documents/forms.ts";
import { sectionsNeeded } from "../../shared/domain/forms/apart.ts";
import type { Typed } from "../../shared/domain/forms/content.ts";
import { begunFrom, type Draft } from "../../shared/domain/forms/draft.ts";
import { bytesOfDraft } from "../../shared/domain/forms/kept-size.ts";
import { unsaved } from "../../shared/domain/forms/unsaved.ts";
import type { Change, DraftWanted } from "../../shared/ports/store.ts";
import { Aws } from "../support/aws.ts";
import { charged } from "../support/charged.ts";
import { planBasis } from "../support/example-plan.ts";
import { readLocal } from "../support/local.ts";
import { planWith } from "../support/long-plan.ts";

const { tables } = new Aws(readLocal(inject("home")));
const { client, state, private: hidden } = tables;
const [drafts, store] = [new DynamoDrafts(tables), new DynamoDecisionStore(tables)];
const draftsOver = new DynamoDraftsOver(tables);
const definition = definitionOf(planBasis);

/** A document of which nothing is there but the number of its last entry, and what it is bound to. */
let documentId: string;
beforeEach(async () => {
  documentId = `SP-${randomUUID()}`;
  await ends(4);
  await client.send(
    new PutCommand({ TableName: state, Item: { ...basisKey(documentId), basis: planBasis } }),
  );
});

const ends = (number: number) =>
  client.send(new PutCommand({ TableName: state, Item: { ...headKey(documentId), number } }));

const partsOf = (indicators: number): Record<string, Typed> =>
  Object.fromEntries(
    Object.entries(begunFrom(definition, planWith(indicators))).map(([id, { typed }]) => [id, typed]),
  );
const read = (draft: DraftWanted = true) => store.load({ documentId, basis: true, draft });
const apartNow = async () => (await read("mark")).draftApart ?? null;

/** Somebody saves a section as it stood at a revision; what is not said begins the draft. */
async function saves(
  section: string,
  typed: Typed,
  {
    replaces = 0,
    number = 4,
    others = {},
    apart,
  }: Partial<{
    replaces: number;
    number: number;
    others: Record<string, Typed>;
    apart: { begun: number } | null;
  }> = {},
) {
  const draft = apart === undefined ? await apartNow() : apart;
  const kept = { typed, revision: replaces + 1, view: `view ${JSON.stringify(typed)}` };
  const grows = bytesOfDraft({ ...unsaved(others), [section]: kept });
  return drafts.keepSection(
    documentId,
    { section, kept, replaces, number, begins: draft === null, apart: { draft, grows } },
    others,
  );
}
const begin = (indicators: number) => saves("direction", { vision: "One" }, { others: partsOf(indicators) });

describe("a row of a draft", () => {
  it("costs the same among five and among sixty: its reading, its saving, in calls and in units", async () => {
    const costOf = async (indicators: number) => {
      documentId = `SP-${randomUUID()}`;
      await ends(4);
      await client.send(
        new PutCommand({ TableName: state, Item: { ...basisKey(documentId), basis: planBasis } }),
      );
      await begin(indicators);
      const parts = partsOf(indicators);
      const [section = ""] = Object.keys(parts).filter((id) => id.startsWith("indicators."));
      const typed = parts[section] ?? {};
      return charged(client, async () => {
        const { draft, draftApart } = await read(() => sectionsNeeded(definition, section, typed));
        expect(Object.keys(draft ?? {}).sort()).toEqual(
          ["indicators", section, "results", "results.r1"].sort(),
        );
        expect(await saves(section, { ...typed, x: "y" }, { apart: draftApart ?? null })).toEqual({
          kept: true,
        });
      });
    };
    const [five, sixty] = [await costOf(5), await costOf(60)];
    console.log(`a row saved: ${JSON.stringify(five)} among 5, ${JSON.stringify(sixty)} among 60`);
    expect(sixty).toEqual(five);
    expect(five).toEqual({ calls: 3, read: 7, write: 10 });
  });

  it("is kept beside what others save of others, each on condition of its own revision", async () => {
    await begin(5);
    const both = await Promise.all([
      saves("results.r1", { "results.r1.statement": "A" }),
      saves("results", { "results.rows": "r1" }),
    ]);
    expect(both).toEqual([{ kept: true }, { kept: true }]);
    expect(await saves("results.r1", { "results.r1.statement": "B" })).toEqual({
      kept: false,
      saved: expect.objectContaining({ typed: { "results.r1.statement": "A" }, revision: 1 }) as object,
    });
    expect(await saves("results.r1", { "results.r1.statement": "C" }, { replaces: 1 })).toEqual({
      kept: true,
    });
    expect((await read()).draftCount).toBe(4);
  });

  it("that is new is begun with its list, once, however often the button is pressed", async () => {
    await begin(5);
    const others = { "results.n1": { "results.n1.statement": "" } };
    await saves("results", { "results.rows": "r1 n1" }, { others });
    await saves("results.n1", { "results.n1.statement": "Written" });
    await saves("results", { "results.rows": "n1 r1" }, { replaces: 1, others });
    expect((await read()).draft?.["results.n1"]).toMatchObject({
      typed: { "results.n1.statement": "Written" },
    });
  });

  it("is not saved once something else came on record", async () => {
    await begin(5);
    await ends(5);
    expect(await saves("results.r1", {})).toEqual({ kept: false, saved: "moved-on" });
  });

  it("of a table is kept together with a hundred others", async () => {
    await begin(120);
    const { draft, draftApart = null } = await read();
    const rows = Object.fromEntries(
      Object.entries(draft ?? {}).flatMap(([id, { typed }]) =>
        id.startsWith("indicators.")
          ? [[id, { kept: { typed: { ...typed, t: "1" }, revision: 1 }, replaces: 0 }]]
          : [],
      ),
    );
    const table = { rows, number: 4, apart: { draft: draftApart, grows: 0 } };
    expect(await drafts.keepRows(documentId, table, {})).toBe("kept");
    expect(await drafts.keepRows(documentId, table, {})).toBe("changed");
    expect((await read()).draftCount).toBe(121);
  });
});

describe("a draft that is begun", () => {
  it("is whole with its first save, however many rows came back; another page that began it keeps its own", async () => {
    await begin(120);
    const { draft, draftApart } = await read();
    expect(Object.keys(draft ?? {})).toHaveLength(Object.keys(partsOf(120)).length);
    expect(draftApart?.bytes).toBe(bytesOfDraft(draft ?? {}));
    const late = { others: partsOf(120), apart: null };
    expect(await saves("direction", { vision: "Two" }, late)).toEqual({
      kept: false,
      saved: expect.objectContaining({ typed: { vision: "One" } }) as object,
    });
    expect(await saves("theory", { theory: "Ours" }, late)).toEqual({ kept: true });
    expect((await read()).draft?.["direction"]?.typed).toEqual({ vision: "One" });
  });

  it("has nothing of a draft that is over, whose sections go by and by", async () => {
    await begin(60);
    await commits({ submittedDraft: { count: 1 }, draftApart: await apartNow() });
    expect((await read()).draft).toBeNull();
    await ends(7);
    await saves("direction", { vision: "New" }, { number: 7, others: partsOf(5) });
    const before = await kept();
    expect(await draftsOver.takeAway(documentId, { begunBefore: 7, now: at })).toBeNull();
    expect(before.length).toBeGreaterThan((await kept()).length);
    const { draft } = await read();
    expect(await kept()).toHaveLength(Object.keys(draft ?? {}).length + 1);
    expect(Object.keys(draft ?? {})).toHaveLength(Object.keys(partsOf(5)).length);
  });

  it("leaves nothing where no other was begun", async () => {
    await begin(60);
    await commits({ submittedDraft: { count: 1 }, draftApart: await apartNow() });
    await draftsOver.takeAway(documentId, { begunBefore: 5, now: at });
    expect(await kept()).toEqual([]);
  });

  it("stays for as long as it can be taken up, and goes whole after that", async () => {
    const until = "2026-12-28T00:00:00.000Z";
    await begin(5);
    await commits({ draftKept: { until, isThere: true }, draftApart: await apartNow() });
    expect(await draftsOver.takeAway(documentId, { begunBefore: 5, now: at })).toBe(until);
    expect((await read()).draft?.["results.r1"]).toBeDefined();
    await draftsOver.takeAway(documentId, { begunBefore: 5, now: until });
    expect(await kept()).toEqual([]);
  });
});

describe("a draft that begins with the words of another document", () => {
  const copy = (number: number) => ({
    copied: { draft: unsaved(partsOf(120)), document: documentId, number },
  });
  const begins = (change: Partial<Change>) =>
    ({
      ...{
        documentId: `${documentId}-copy`,
        from: { number: 0, hash: "" },
        draftApart: null,
        entries: [{ at }],
      },
      ...change,
    }) as unknown as Change;

  it("is whole, however many rows it has", async () => {
    const change = begins(copy(4));
    expect(await draftLaidDown(tables, change)).toBe("kept");
    await client.send(new TransactWriteCommand({ TransactItems: draftWrites(tables, change) }));
    documentId = change.documentId;
    const { draft, draftApart } = await read();
    expect(draft).toEqual(change.copied?.draft);
    expect(draftApart).toEqual({ begun: 0, bytes: bytesOfDraft(draft ?? {}) });
  });

  it("leaves nothing for good where that document moved on meanwhile", async () => {
    const change = begins(copy(3));
    expect(await draftLaidDown(tables, change)).toBe("kept");
    const written = client.send(new TransactWriteCommand({ TransactItems: draftWrites(tables, change) }));
    await expect(written).rejects.toThrow("Conditional");
    documentId = change.documentId;
    expect(await kept()).not.toEqual([]);
    await draftsOver.takeAway(documentId, { begunBefore: 1, now: at });
    expect(await kept()).toEqual([]);
  });
});

describe("words that are masked", () => {
  const emptied: Draft = { "results.r1": { typed: { "results.r1.statement": "" }, revision: 1 } };

  it("go from each section, in place of the revision that was searched", async () => {
    await begin(5);
    const draftApart = await apartNow();
    await commits({ draftMasked: emptied, draftApart });
    expect((await read()).draft?.["results.r1"]).toEqual(emptied["results.r1"]);
    await expect(commits({ draftMasked: emptied, draftApart })).rejects.toThrow("Conditional");
    await expect(commits({ submittedDraft: { count: 1 }, draftApart })).rejects.toThrow("Conditional");
  });

  it("begin the draft of what came back, without them", async () => {
    const draftBegun = unsaved(partsOf(120));
    const others = Object.fromEntries(Object.entries(draftBegun).filter(([id]) => id !== "results.r1"));
    expect(await layDown(tables, documentId, 4, others)).toEqual({ is: "kept" });
    expect((await read()).draft).toBeNull();
    await commits({ draftMasked: emptied, draftBegun, draftApart: null });
    const { draft, draftCount } = await read();
    expect([Object.keys(draft ?? {}).length, draftCount]).toEqual([Object.keys(draftBegun).length, 1]);
    expect(draft?.["results.r1"]).toEqual(emptied["results.r1"]);
    expect(await layDown(tables, documentId, 4, others)).toMatchObject({ is: "there" });
  });
});

const at = "2026-11-27T22:00:00.000Z";

/** What a change does to the draft, in a transaction of its own. */
const commits = (change: Partial<Change>) =>
  client.send(
    new TransactWriteCommand({
      TransactItems: draftWrites(tables, { documentId, from: { number: 4, hash: "" }, ...change }),
    }),
  );

const kept = () => queryAll(client, hidden, draftKey(documentId).pk);
