import { describe, expect, it } from "vitest";
import { documentId } from "../../../events/common.ts";
import { obligationItem } from "../../../shared/adapters/dynamodb/records.items.ts";
import { documentOfLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { loadOrganisation } from "../../../shared/usecases/loading/load-organisation.ts";
import { beginning, example } from "../histories/example.ts";

/** Characters and length that the name of an execution may have, so that its logs can be kept too. */
const legalName = /^[A-Za-z0-9_-]{1,80}$/;

const longest = "P".repeat(64);
const legal = ["PA-2026-014-R1", "a", "A_b-3", longest];
const illegal = [
  "PA.1",
  "",
  "-a",
  "_a",
  "a b",
  "a/b",
  "a#b",
  "a~b",
  "é",
  "a\n",
  "PA-1-R1 ",
  "Ａ",
  "P".repeat(65),
];

const obligation = { ...example.obligations[0], opensAt: undefined };

describe("the id of a document", () => {
  it.each(legal)("%j is one, and names an execution of any round and attempt", (id) => {
    expect(documentId.safeParse(id).success).toBe(true);
    expect(`${id}-r99999-a9999999`).toMatch(legalName);
  });

  it.each(illegal)("%j is none, wherever it comes from", async (id) => {
    expect(documentId.safeParse(id).success).toBe(false);
    expect(documentOfLink(linkIdOf(id, "4.0"))).toBeNull();
    expect(obligationItem().safeParse({ obligation: { ...obligation, reportId: id } }).success).toBe(false);
    expect(obligationItem().safeParse({ obligation }).success).toBe(true);
    const data = { ...example, obligations: example.obligations.map((each) => ({ ...each, reportId: id })) };
    const untouched = new Proxy({}, { get: () => () => expect.unreachable("something was written") });
    const ownAddresses = { sender: "accord@ibcr.example", operators: "operators@ibcr.example" };
    const tables = { register: untouched, onFile: untouched, people: untouched, directory: untouched };
    const deps = { ...tables, ownAddresses, clock: { now: () => beginning } } as never;
    await expect(loadOrganisation(deps, data)).rejects.toThrow("no-document-id");
  });
});
