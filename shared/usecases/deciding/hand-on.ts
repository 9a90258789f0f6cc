import type { Document } from "../../domain/documents/kinds.ts";
import { canBeHanded } from "../../domain/review/handing-on.ts";
import type { Lane } from "../../domain/review/route.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import { namesOfWhoeverCan } from "../engine/whoever-can.ts";
import type { Credentials } from "../entering/identify.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actByLink } from "./act-by-link.ts";

/**
 * A reviewer hands the task that their link is for to a colleague, whose authority is read with the rest and must still stand as it is
 * recorded; why is for whoever oversees the document.
 */
export const handTaskOn = (
  deps: Parameters<typeof actByLink>[0],
  credentials: Credentials,
  { to, reason, ...form }: OwnForm & { to: string; reason: string },
): ReturnType<typeof actByLink> =>
  actByLink(
    deps,
    credentials,
    { ...form, act: "hand-on", about: { to }, comment: { text: reason, fields: {} }, other: to },
    (acting, reasonCommitment, { link: { round, stage, lane }, loaded: { other } }) => {
      if (stage === null || lane === null) return { code: "not-yours" };
      if (!other) return { code: "not-eligible" };
      return { name: "hand-on", ...acting, to: other, round, stage, lane, reasonCommitment };
    },
  );

/** To whom somebody could hand a task of theirs, by id and name, in the order of the roster. */
export const whoCanBeHanded = (
  deps: { directory: Directory; clock: Clock },
  report: Document,
  { lane, by }: { lane: Lane; by: string },
): Promise<{ id: string; name: string }[]> =>
  namesOfWhoeverCan(deps, (one, now) => canBeHanded(report, lane, by, one, now));
