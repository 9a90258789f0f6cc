import type { HowEnded } from "../../domain/documents/agreement/ending.ts";
import { guardOfAmendments } from "../../domain/documents/amendment/turn.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Credentials } from "../entering/identify.ts";
import { passGuards } from "../writing/claim.ts";
import {
  actAsOverseer,
  type OverseerDeps,
  type OverseerRefusal,
  type ReasonedForm,
} from "./act-as-overseer.ts";

/**
 * Whoever watches over an agreement records that it was terminated, or closed. What hangs on it follows: their page has said so before.
 * The end takes the turn of the next amendment, in the same transaction: none that is submitted at the same moment can pass it.
 * @param form `on`: since which day it holds no more (ISO 8601)
 */
export const endAgreement = (
  deps: OverseerDeps & { directory: Pick<Directory, "organisation"> },
  credentials: Credentials,
  { how, on, ...form }: ReasonedForm & { how: HowEnded; on: string },
): Promise<Result<null, OverseerRefusal>> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "end-agreement", about: { how, on } },
    async ({ by, documentId, head: { report }, loaded }, reasonCommitment) => {
      const { timeZone } = await deps.directory.organisation();
      if (report.kind !== "agreement" || !loaded.basis) return { code: "not-eligible" };
      const number = (report.tail.amendments?.length ?? 0) + 1;
      const turn = { name: guardOfAmendments(documentId), claim: { by: documentId, number } };
      const { guards, before: underWay } = await passGuards(deps, documentId, loaded.basis, [turn], []);
      const today = dayOf(deps.clock.now(), timeZone);
      return {
        command: { name: "end-agreement", by, how, on, today, underWay, reasonCommitment },
        extras: { guards },
      };
    },
  );
