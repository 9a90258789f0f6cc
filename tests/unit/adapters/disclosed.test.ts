import { GetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, it } from "vitest";
import { DynamoPeople } from "../../../shared/adapters/dynamodb/people.ts";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import { commitTo, mask } from "../../../shared/domain/audit/commitments.ts";
import { isMasked } from "../../../shared/domain/audit/masks.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";
import { disclosuresOf, extentIn, maskOfDisclosed } from "../../../shared/domain/people/disclosing.ts";
import { evolvePerson } from "../../../shared/domain/people/person.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const people = new DynamoPeople(tables);
const at = "2026-11-29T15:00:00.000Z";
const said: Comment = { text: "My firm pays the school of Oumar.", fields: {} };
const { hash, kept } = commitTo(said, () => "s".repeat(43));
const facts = {
  nature: "financial",
  wordsCommitment: hash,
  by: "P-006",
  at,
  told: ["P-007"],
} as const;
const masked = { entries: [1], reasonCommitment: hash, by: "P-007" };
const { entries, end } = seal(
  streamOfPerson("P-006"),
  { number: 0, hash: null },
  [
    { type: "interest-disclosed", facts: { ...facts, told: [...facts.told] } },
    { type: "disclosure-masked", facts: masked },
  ],
  at,
);

/** What is read of the first, where this lies beside it and the entries are those. */
function readBeside(held: typeof entries, words: unknown) {
  dynamo.on(GetCommand).resolves({ Item: words as Record<string, unknown> });
  const [first] = disclosuresOf(held);
  if (!first) throw new Error("nothing was declared");
  return people.words("P-006", first);
}

beforeEach(() => dynamo.reset());

it("I12 what an officer declared is read as it was written, or as masked where entries say so; hidden past them it is nothing", async () => {
  const gone = mask(kept, ["/text"]);
  expect(await readBeside(entries.slice(0, 1), kept)).toMatchObject({ value: said });
  const read = await readBeside(entries, gone);
  expect(read !== "altered" && isMasked(extentIn(read))).toBe(true);
  expect(await readBeside(entries.slice(0, 1), gone)).toBe("altered");
  expect(await readBeside(entries, kept)).toBe("altered");
});

it("masking takes words and salt out of the item beside the entry, in the transaction that says so", async () => {
  dynamo.on(TransactWriteCommand).resolves({});
  const registered = {
    type: "person-registered",
    facts: { roles: [], office: "montreal", lang: "fr", contactCommitment: hash, by: null },
  } as const;
  const person = evolvePerson(null, { ...registered, facts: { ...registered.facts, roles: [] } });
  await people.commit({
    ...{ person: "P-006", from: { number: 1, hash: entries[1]?.previous ?? null } },
    ...{ head: { person, chain: end }, entries: entries.slice(1), outbox: [], links: [] },
    masks: [maskOfDisclosed(1, kept)],
  });
  const [call] = dynamo.commandCalls(TransactWriteCommand);
  const updates = (call?.args[0].input.TransactItems ?? []).flatMap(({ Update }) => Update ?? []);
  expect(updates).toMatchObject([{ TableName: "private" }]);
  expect(updates[0]?.UpdateExpression).toMatch(/^REMOVE #value\.\S+, #salts\.\S+ SET #masked\./);
});
