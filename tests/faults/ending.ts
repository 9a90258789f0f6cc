import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { PinnedPolicy } from "../../events/common.ts";
import type { StoredEntry } from "../../events/entry.ts";
import { documentOf, storedHead } from "../../shared/adapters/dynamodb/head.items.ts";
import { contactKey, DUE, outboxOf } from "../../shared/adapters/dynamodb/keys.ts";
import type { TableNames } from "../../shared/adapters/dynamodb/tables.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import { recipientOf } from "../../shared/domain/outbox/message.ts";
import { later } from "../../shared/domain/time.ts";
import { documentId } from "../unit/histories/example.ts";
import { invariants } from "../unit/histories/invariants.ts";
import type { Row } from "../unit/histories/memory.ts";
import { Model } from "../unit/histories/model.ts";
import { needsExecution, type Snapshot } from "../unit/histories/snapshot.ts";
import type { Engine } from "./engine.ts";
import { contentsOf } from "./tables.ts";
import type { World } from "./world.ts";

/** What came of a flow, as people would tell it: whatever happened on its way, it must be the same. */
export type Ending = { entries: string[]; messages: string[]; report: object; bytes: string[] };

/**
 * Nothing goes wrong any more, and time passes: all that waits comes to an end (I15, I17), and every invariant holds.
 * Throws with the name of what does not hold.
 */
export async function settle(engine: Engine, names: TableNames, world: World): Promise<Ending> {
  await world.calm();
  for (let rounds = 0; rounds < 30; rounds += 1) {
    const now = await snapshotOf(engine, names, world);
    const [last] = now.rows
      .flatMap(({ dueAt }) => dueAt ?? [])
      .sort()
      .reverse();
    if (last === undefined && !needsExecution(now)) {
      for (const { name, says, check } of invariants)
        if (name !== "model" && !check(now)) throw new Error(`${name} does not hold. ${says}`);
      return { ...endingOf(now), bytes: await world.bytesLeft() };
    }
    const hence = later(world.now, { minutes: 61 });
    world.now = last === undefined ? hence : later(last > world.now ? last : world.now, { minutes: 3 });
    await world.tick();
    await world.calm();
  }
  throw new Error("I15 I17 something waits for ever");
}

/**
 * A review that was taken up by another attempt says so, a version's hash is of salted commitments, and so is an answer's of
 * its facts; nothing else may differ.
 */
function endingOf({ entries, mailed, rows, head }: Snapshot): Omit<Ending, "bytes"> {
  const { attempt: _, serviceLevel: _level, contentHash, ...report } = head?.report ?? {};
  const effects = new Map(rows.map(({ row }) => [row.id, row.effect]));
  const messages = mailed.map(({ row, address }) => {
    const effect = effects.get(row);
    return `${effect && "template" in effect ? effect.template : ""} to ${address}`;
  });
  return {
    entries: entries.map(({ type }) => type).filter((type) => type !== "review-resumed"),
    messages: [...new Set(messages)].sort(),
    report: { ...withoutHashes(report), isSubmitted: contentHash !== null },
  };
}

const withoutHashes = ({ decisions = [], passed = [], ...report }: Partial<Document>): object => {
  const plain = (given: Document["decisions"]) => given.map(({ hash: _, ...decision }) => decision);
  return { ...report, decisions: plain(decisions), passed: passed.map(plain) };
};

async function snapshotOf(engine: Engine, names: TableNames, world: World): Promise<Snapshot> {
  const { entries, state, private: hidden } = await contentsOf(engine.dynamodb, names);
  const items = state.map((item) => unmarshall(item ?? {}));
  const own = items.filter(({ pk }) => pk === `DOC#${documentId}`);
  const rows = items.filter(({ pk }) => pk === outboxOf(documentId)).map(rowOf);
  const lying = (sk: string) => own.find((item) => item["sk"] === sk) ?? {};
  const head = storedHead(lying("HEAD"));
  const report = documentOf(head.report, lying("POLICY")["policy"] as PinnedPolicy);
  const contacts = new Map(
    hidden.map((item) => unmarshall(item ?? {})).map((item) => [`${item["pk"]} ${item["sk"]}`, item]),
  );
  const subscriptions = items.filter(({ pk }) => pk.startsWith("SUBSCRIBERS#"));
  const { sent, commits } = world.memory;
  return {
    entries: entries
      .map((item) => unmarshall(item ?? {})["entry"] as StoredEntry)
      .filter((entry) => entry.documentId === documentId)
      .sort((a, b) => a.number - b.number),
    head: { report, chain: { number: head.number, hash: head.hash } },
    commits,
    rows,
    acts: [],
    mailed: sent.map((message) => {
      const row = rows.find(({ row }) => row.id === message.row)?.row;
      const recipient = row && recipientOf(row.effect);
      const { pk, sk } = recipient ? contactKey(recipient) : { pk: "", sk: "" };
      const contact = contacts.get(`${pk} ${sk}`);
      const given = subscriptions.find(({ donor }) => donor === recipient?.id);
      return {
        ...message,
        link: row?.linkId ?? null,
        kind: row?.effect.effect === "notice" ? "notice" : "mail",
        onFile: contact?.["email"] ?? "",
        suppressed: (contact?.["suppressed"] ?? null) !== null,
        consented: recipient?.kind !== "subscriber" || given?.["status"] === "subscribed",
      };
    }),
    executions: world.machine.executions,
    looks: own.filter(({ due }) => due === DUE).map(({ kind }) => kind),
    writes: { before: 0, after: 0 },
    secrets: [...contacts.values()].flatMap(({ name, email }) => (email === undefined ? [] : [name, email])),
    model: new Model(),
  };
}

const rowOf = (item: ReturnType<typeof unmarshall>): Row => ({
  row: item["row"],
  status: item["status"],
  claimedUntil: item["claimedUntil"] ?? null,
  sweeps: item["sweeps"] ?? 0,
  dueAt: item["dueAt"] ?? null,
  delivery: null,
});
