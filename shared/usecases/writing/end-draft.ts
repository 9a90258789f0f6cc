import type { Document } from "../../domain/documents/kinds.ts";
import type { Result } from "../../domain/result.ts";
import { canTakeOver } from "../../domain/review/drafting.ts";
import { later } from "../../domain/time.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Loaded } from "../../ports/store.ts";
import { namesOfWhoeverCan } from "../engine/whoever-can.ts";
import type { Credentials } from "../entering/identify.ts";
import { actAsWriter, type WriterDeps, type WriterRefusal } from "./act-as-writer.ts";

type Done = Promise<Result<null, WriterRefusal>>;

/** The author hands the draft to somebody else, whose authority must still stand when it is recorded. */
export const handDraftOver = (
  deps: WriterDeps,
  credentials: Credentials,
  { command, to, stays }: { command: string; to: string; stays: boolean },
): Done =>
  actAsWriter(
    deps,
    credentials,
    { command, to, stays: String(stays), act: "hand-over" },
    ({ by, link }, other) => {
      if (!other) return { code: "not-eligible" };
      const when = { linkedAt: link.createdAt, now: deps.clock.now() };
      return { command: { name: "hand-over", by, to: other, stays, ...when } };
    },
    { other: to },
  );

/** The author discards the draft: what was written goes by itself a month later, in the table as in what pages say. */
export const discardDraft = (deps: WriterDeps, credentials: Credentials, command: string): Done =>
  actAsWriter(deps, credentials, { command, act: "discard" }, ({ by, link, loaded }) => {
    const now = deps.clock.now();
    const draftKept = { until: later(now, deletedAfter), isThere: loaded.draft !== null };
    return {
      command: { name: "discard", by, linkedAt: link.createdAt, now },
      extras: { draftKept, ...apartOf(loaded) },
    };
  });

const apartOf = ({ draftApart }: Loaded) => (draftApart ? { draftApart } : {});

/** A day more than its author is told, so that nothing goes while they take it up in the last minute. */
const deletedAfter = { days: 31 };

/** Whoever discarded a draft takes it up again: what was written stays, as long as it is written. */
export const takeDraftUp = (deps: WriterDeps, credentials: Credentials, command: string): Done =>
  actAsWriter(
    deps,
    credentials,
    { command, act: "take-up" },
    ({ by, link, loaded }) => ({
      command: { name: "take-up", by, linkedAt: link.createdAt, now: deps.clock.now() },
      extras: { draftKept: { until: null, isThere: loaded.draft !== null }, ...apartOf(loaded) },
    }),
    { isOver: true },
  );

/** Who could become a document's author, by id and name, in the order of the roster. */
export const whoCanTakeOver = (
  deps: { directory: Directory; clock: Clock },
  report: Document,
): Promise<{ id: string; name: string }[]> =>
  namesOfWhoeverCan(deps, (one, now) => canTakeOver(report, one, now));
