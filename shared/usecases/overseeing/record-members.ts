import type { DecidedByMembers } from "../../domain/documents/governance/document.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import type { AsideShown } from "../../ports/asides.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { actAsOverseer, type OverseerRefusal } from "./act-as-overseer.ts";

/**
 * Whoever watches over a by-law records what the members made of it at their meeting (Canada Not-for-profit Corporations Act, s. 152):
 * once, with the evidence in words. One that they rejected, or that was not put to them, has lapsed on that day.
 */
export const recordMembers = (
  deps: {
    store: DecisionStore;
    archive: Pick<Archive, "history">;
    directory: Pick<Directory, "organisation">;
    clock: Clock;
    ids: Ids;
  },
  credentials: Credentials,
  {
    outcome,
    heldOn,
    ...form
  }: {
    documentId: string;
    command: string;
    masked?: string;
    asideGone?: AsideShown;
    reason: string;
  } & DecidedByMembers,
): Promise<Result<null, OverseerRefusal>> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "record-members", about: { outcome, heldOn } },
    async ({ by }, reasonCommitment) => {
      const { timeZone } = await deps.directory.organisation();
      const today = dayOf(deps.clock.now(), timeZone);
      return { command: { name: "record-members", by, outcome, heldOn, today, reasonCommitment } };
    },
  );
