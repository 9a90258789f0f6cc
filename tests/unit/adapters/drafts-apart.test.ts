import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { DynamoDrafts } from "../../../shared/adapters/dynamodb/drafts.ts";
import { readApart } from "../../../shared/adapters/dynamodb/drafts-apart.ts";
import { draftSectionKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();

const section = (id: string, revision: number, begun = 4) => ({
  ...draftSectionKey("D", id),
  ...{ typed: {}, revision, begun },
});
const answers = (...sections: object[]) => ({ Items: sections as Record<string, unknown>[] });

beforeEach(() => dynamo.reset());

describe("a draft whose sections are kept each for itself", () => {
  it("is read anew where less of it is there than was counted: DynamoDB shows a transaction item by item", async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce(answers(section("results", 1), section("results.r1", 0)))
      .resolves(answers(section("results", 1), section("results.r1", 1)));
    const draft = await readApart(tables, "D", { begun: 4, counted: 2 }, null);
    expect(draft["results.r1"]).toEqual({ typed: {}, revision: 1 });
    expect(dynamo.commandCalls(QueryCommand)).toHaveLength(2);
  });

  it("is none of an earlier draft, however much of that is left, and is not shown in part", async () => {
    dynamo.on(QueryCommand).resolves(answers(section("results", 1), section("results.r9", 7, 2)));
    expect(await readApart(tables, "D", { begun: 4, counted: 1 }, null)).toEqual({
      results: { typed: {}, revision: 1 },
    });
    await expect(readApart(tables, "D", { begun: 4, counted: 2 }, null)).rejects.toThrow("1 saves, not 2");
  });

  it("takes away what waited of a section with it; another that waits by now stays, and the section is saved", async () => {
    const CancellationReasons = ["None", "None", "None", "ConditionalCheckFailed"].map((Code) => ({ Code }));
    const another = new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons });
    dynamo.on(TransactWriteCommand).rejectsOnce(another).resolves({});
    const saved = await new DynamoDrafts(tables).keepSection(
      "D",
      {
        ...{ section: "results.r1", kept: { typed: {}, revision: 2 }, replaces: 1, number: 4 },
        asideGone: { documentId: "D", person: "P-001", form: "section.results.r1", digest: "d" },
        apart: { draft: { begun: 4 }, grows: 0 },
      },
      {},
    );
    expect(saved).toEqual({ kept: true });
    const sent = dynamo.commandCalls(TransactWriteCommand).map(({ args }) => args[0].input.TransactItems);
    expect(sent.map((items) => items?.length)).toEqual([4, 3]);
  });
});
