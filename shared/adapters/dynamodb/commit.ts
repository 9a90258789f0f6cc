import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { PinnedPolicy } from "../../../events/common.ts";
import type { ListedInterest } from "../../domain/board/listed-interest.ts";
import type { Registered } from "../../domain/board/registered.ts";
import type { AnyLink } from "../../domain/links/link.ts";
import { epochSeconds, later } from "../../domain/time.ts";
import type { Change, CommitOutcome } from "../../ports/store.ts";
import { linkItemOf, outboxItemOf } from "./appended.items.ts";
import { asideTaken } from "./asides.ts";
import { type Key, nameOf } from "./batch.ts";
import { wasRaced } from "./conditional.ts";
import { type DraftChange, draftLaidDown, draftsOverOf, draftWrites, notLaid } from "./draft-changes.ts";
import { guardWrite } from "./guards.ts";
import { parseHead } from "./head.ts";
import { headWrite } from "./head-write.ts";
import {
  addressChangeKey,
  authorityKey,
  basisKey,
  commandKey,
  commandRowKey,
  commentKey,
  contentKey,
  DUE,
  datesLookKey,
  declaredInterestKey,
  entryKey,
  lookKey,
  obligationKey,
  outboxKey,
  pinnedPolicyKey,
  reportDueKey,
  resolutionKey,
  revisionDueKey,
  serviceLookKey,
  taskTokenKey,
  trancheKey,
  translationKey,
  underPlanKey,
} from "./keys.ts";
import { mailboxWrite } from "./mailboxes.ts";
import { fileMasking, fileTaking, maskingOf } from "./masking.ts";
import { obligationItemOf } from "./obligations.ts";
import { fixedOf, isBeside, laidBeside } from "./pinned-policies.ts";
import { partsToWrite, partsWritten } from "./readers-apart.ts";
import type { Tables, Write } from "./tables.ts";

/** What each write is for, so that a refused condition says what happened. */
export type NamedWrite = {
  role: "head" | "command" | "authority" | "draft" | "guard" | "mailbox" | "aside" | "other";
  write: Write;
};

/**
 * What DynamoDB takes in one transaction. Nearly every commit has ten items or fewer, since fan-out is one outbox row that is
 * expanded later; only a moment at which many lanes of a stage come to something has more, and a policy has no more lanes
 * than always fit (check-sizes.ts).
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
const mostItems = 100;

/** A command is remembered for as long as a browser may still repeat it. */
const commandRememberedForDays = 30;

/**
 * Commits a change in one transaction: everything, or nothing (I1). Retried by nobody but its caller, unless something else was
 * laid aside since the page was shown: that stays, and keeps nobody from answering.
 */
export async function commitChange(tables: Tables, change: Change): Promise<CommitOutcome> {
  const isLaid = await draftLaidDown(tables, change);
  if (isLaid !== "kept") return { committed: false, ...notLaid[isLaid] };
  const head = { role: "head", write: headWrite(tables, change) } as const;
  const named = [head, ...guards(tables, change), ...besides(tables, change), ...effects(tables, change)];
  const { documentId, head: after } = change;
  try {
    const outcome = await commitWrites(tables, documentId, named, after.report.policy);
    if (outcome.committed) {
      laidBeside(tables, documentId, after.report.policy);
      partsWritten(tables, documentId, after.report);
    }
    return outcome;
  } catch (fault) {
    const { asideGone: _, ...rest } = change;
    if (fault instanceof TransactionCanceledException && refusedAt(fault, named, "aside"))
      return await commitChange(tables, rest);
    throw fault;
  }
}

/**
 * What of a document lies beside its head: what was pinned, since it was opened, and long lists of readers. Whoever does not know
 * that it lies there lays it there.
 */
function besides(tables: Tables, { documentId, head: { report } }: Change): NamedWrite[] {
  const isThere = isBeside(tables, documentId, report.policy);
  const pinned = { ...pinnedPolicyKey(documentId), policy: fixedOf(report.policy) };
  const items = [...(isThere ? [] : [pinned]), ...partsToWrite(tables, documentId, report)];
  return items.map((Item) => ({ role: "other", write: { Put: { TableName: tables.state, Item } } }));
}

/**
 * One transaction on a stream.
 * @param policy of a document, by which the head that the winner of a race left is read
 */
export async function commitWrites(
  tables: Tables,
  stream: string,
  named: readonly NamedWrite[],
  policy?: PinnedPolicy,
): Promise<CommitOutcome> {
  if (named.length > mostItems) throw new Error(`${stream}: a commit of ${named.length} items`);
  try {
    await tables.client.send(new TransactWriteCommand({ TransactItems: named.map(({ write }) => write) }));
    return { committed: true };
  } catch (fault) {
    if (!(fault instanceof TransactionCanceledException)) throw fault;
    return outcomeOf(fault, named, policy);
  }
}

/** A command that was done before outweighs a head that moved on: it is why the head moved on. */
function outcomeOf(
  fault: TransactionCanceledException,
  named: readonly NamedWrite[],
  policy: PinnedPolicy | undefined,
): CommitOutcome {
  const refused = (role: NamedWrite["role"]) => refusedAt(fault, named, role);
  if (refused("command")) return { committed: false, because: "command-done" };
  const head = refused("head");
  if (head)
    return {
      committed: false,
      because: "conflict",
      head: head.Item && policy ? parseHead(unmarshall(head.Item), policy) : null,
    };
  if (refused("draft")) return { committed: false, because: "draft-changed" };
  if (refused("guard")) return { committed: false, because: "guard-changed" };
  if (refused("mailbox")) return { committed: false, because: "mailbox-taken" };
  if (refused("authority")) return { committed: false, because: "authority-changed" };
  if (wasRaced(fault)) return { committed: false, because: "conflict", head: null };
  throw fault;
}

const refusedAt = (
  { CancellationReasons: reasons = [] }: TransactionCanceledException,
  named: readonly NamedWrite[],
  role: NamedWrite["role"],
) => reasons.find((reason, index) => reason.Code === "ConditionalCheckFailed" && named[index]?.role === role);

/** Whether a change's first row is the mark of its command: what is written once anyway need not be said twice. */
const isMarkedByRow = ({
  documentId,
  command,
  outbox: [first],
}: Pick<Change, "documentId" | "command" | "outbox">) =>
  command !== undefined &&
  first !== undefined &&
  nameOf(outboxKey(first.id)) === nameOf(commandRowKey(documentId, command));

type Guarded = Pick<Change, "documentId" | "outbox" | "command" | "authority" | "other" | "entries"> &
  DraftChange;

/** The command's own mark, the draft, and the authority of the people concerned as they were when it was decided. */
export function guards(tables: Tables, change: Guarded): NamedWrite[] {
  const { state } = tables;
  const { documentId, command, authority, other, entries } = change;
  const at = entries[0]?.at;
  const named: NamedWrite[] = [];
  if (command !== undefined && at !== undefined && !isMarkedByRow(change)) {
    const expiresAt = epochSeconds(later(at, { days: commandRememberedForDays }));
    named.push({
      role: "command",
      write: putOnce(state, { ...commandKey(documentId, command), at, expiresAt }),
    });
  }
  // A transaction names each item once, and somebody may take a task over themselves.
  const concerned = other?.person === authority?.person ? [authority] : [authority, other];
  for (const known of concerned) {
    if (!known) continue;
    const check = {
      TableName: state,
      Key: authorityKey(known.person),
      ConditionExpression: "#version = :version",
      ExpressionAttributeNames: { "#version": "version" },
      ExpressionAttributeValues: { ":version": known.version },
    };
    named.push({ role: "authority", write: { ConditionCheck: check } });
  }
  for (const write of draftWrites(tables, change)) named.push({ role: "draft", write });
  return named;
}

type Appended = Pick<Change, "documentId" | "entries" | "outbox" | "comment"> & {
  links: readonly AnyLink[];
};

/** What a change adds to a stream, and never replaces: entries, the outbox's rows, links; and words beside an entry. */
export function appended(tables: Tables, { documentId, comment, ...change }: Appended): Write[] {
  const { state, private: hidden, entries } = tables;
  const writes: Write[] = [
    ...change.entries.map((entry) => putOnce(entries, { ...entryKey(documentId, entry.number), entry })),
    ...change.outbox.map((row) => putOnce(state, outboxItemOf(tables, row))),
    ...change.links.map((link) => putOnce(state, linkItemOf(link))),
  ];
  if (!comment) return writes;
  const Item = { ...commentKey(documentId, comment.entry), ...comment.kept };
  return [...writes, { Put: { TableName: hidden, Item } }];
}

function effects(tables: Tables, change: Change): NamedWrite[] {
  const { documentId } = change;
  const { state, private: hidden } = tables;
  const writes: Write[] = appended(tables, change);
  const put = (TableName: string, Item: Record<string, unknown>) => writes.push({ Put: { TableName, Item } });
  if (change.basis) put(state, { ...basisKey(documentId), basis: change.basis });
  if (change.taskToken) put(state, { ...taskTokenKey(documentId), ...change.taskToken });
  if (change.serviceLookAt) {
    const dueAt = change.serviceLookAt;
    put(state, { ...serviceLookKey(documentId), kind: "service-level", due: DUE, dueAt });
  }
  if (change.datesLookAt)
    put(state, { ...datesLookKey(documentId), kind: "dates", due: DUE, dueAt: change.datesLookAt });
  if (change.lookAt) put(state, { ...lookKey(documentId), kind: "look", due: DUE, dueAt: change.lookAt });
  const draftsOver = draftsOverOf(change);
  if (draftsOver) put(state, draftsOver);
  const { content, translation } = change;
  if (content) put(hidden, { ...contentKey(documentId, content.hash), ...content.kept });
  if (translation) put(hidden, { ...translationKey(documentId, translation.hash), ...translation.kept });
  if (change.addressChange) {
    const { recipient, change: name, ...addresses } = change.addressChange;
    put(hidden, { ...addressChangeKey(recipient, name), ...addresses });
  }
  for (const mask of change.masks ?? []) writes.push(maskingOf(hidden, documentId, mask));
  for (const mask of change.fileMasks ?? []) writes.push(fileMasking(hidden, documentId, mask));
  for (const id of change.filesTaken ?? []) writes.push(fileTaking(hidden, documentId, id));
  if (change.obligationMet) {
    const Key = obligationKey(change.obligationMet);
    writes.push({ Update: { TableName: state, Key, UpdateExpression: "REMOVE due, dueAt, triedSince" } });
  }
  for (const { id, dueAt } of change.reportsDue ?? [])
    put(state, { ...reportDueKey(id), kind: "yearly-report", due: DUE, dueAt });
  for (const { id, dueAt } of change.revisionsDue ?? [])
    put(state, { ...revisionDueKey(id), kind: "revision", due: DUE, dueAt });
  for (const { obligation, opensAt } of change.obligations ?? [])
    put(state, obligationItemOf({ obligation, opensAt }, opensAt));
  for (const { id, dueAt } of change.tranches ?? [])
    put(state, { ...trancheKey(id), kind: "tranche", due: DUE, dueAt });
  for (const plan of change.under ?? []) put(state, underPlanKey(plan, documentId));
  if (change.outboxFailed) writes.push(outboxFailure(state, change.outboxFailed));
  const { mailboxes = [], asideGone, guards = [], resolution } = change;
  const mark = isMarkedByRow(change) && change.outbox[0] ? nameOf(outboxKey(change.outbox[0].id)) : null;
  const roleOf = ({ Put }: Write) => (Put?.Item && nameOf(Put.Item as Key) === mark ? "command" : "other");
  return [
    ...writes.map((write) => ({ role: roleOf(write), write }) as const),
    ...(asideGone ? [{ role: "aside", write: { Delete: asideTaken(hidden, asideGone) } } as const] : []),
    ...guards.map((guard) => ({ role: "guard", write: guardWrite(state, guard) }) as const),
    ...(change.interests ?? []).map((interest) => listing(state, interest)),
    ...(resolution ? [registering(state, resolution)] : []),
    ...mailboxes.map((taken) => ({ role: "mailbox", write: mailboxWrite(tables, taken, taken.to) }) as const),
  ];
}

/** A resolution in the register of its body: what has that number already keeps it. */
export const registering = (state: string, resolution: Registered): NamedWrite => ({
  role: "guard",
  write: putOnce(state, { ...resolutionKey(resolution), resolution }),
});

/** What was declared in writing of an interest, on the list of all that was. */
export const listing = (state: string, interest: ListedInterest): NamedWrite => ({
  role: "other",
  write: { Put: { TableName: state, Item: { ...declaredInterestKey(interest), interest } } },
});

/** The row is given up only while it is still open: one that was sent meanwhile did not fail. */
const outboxFailure = (TableName: string, id: string): Write => ({
  Update: {
    TableName,
    Key: outboxKey(id),
    UpdateExpression: "SET #status = :failed REMOVE due, dueAt",
    ConditionExpression: "#status IN (:pending, :sending)",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":failed": "failed", ":pending": "pending", ":sending": "sending" },
  },
});

const putOnce = (TableName: string, Item: Record<string, unknown>): Write => ({
  Put: { TableName, Item, ConditionExpression: "attribute_not_exists(pk)" },
});
