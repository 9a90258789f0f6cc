import type { DecidedByMembers } from "../../domain/documents/governance/document.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Credentials } from "../entering/identify.ts";
import {
  actAsOverseer,
  type OverseerDeps,
  type OverseerRefusal,
  type ReasonedForm,
} from "./act-as-overseer.ts";

/**
 * Whoever watches over a by-law records what the members made of it at their meeting (Canada Not-for-profit Corporations Act, s. 152):
 * once, with the evidence in words. One that they rejected, or that was not put to them, has lapsed on that day.
 */
export const recordMembers = (
  deps: OverseerDeps & { directory: Pick<Directory, "organisation"> },
  credentials: Credentials,
  { outcome, heldOn, ...form }: ReasonedForm & DecidedByMembers,
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
