import { digestOfSecret } from "../../domain/audit/hash.ts";
import { type ProvedBy, provedFor } from "../../domain/board/step-up.ts";
import type { Credentials, Identified } from "./identify.ts";

/**
 * By what somebody proved who they are beside their link, for the version that is before them, in their session; null where they did
 * not. It was read with them (`proof`).
 * @param now instant, ISO 8601 UTC
 */
export const provedNow = (
  { link, head: { report }, loaded }: Pick<Identified, "link" | "head" | "loaded">,
  { secret }: Pick<Credentials, "secret">,
  now: string,
): ProvedBy | null =>
  provedFor(
    loaded.proof ?? null,
    {
      ...{ linkId: link.id, session: digestOfSecret(secret), person: link.person },
      ...{ round: report.round, lane: link.lane ?? "", contentHash: report.contentHash ?? "" },
    },
    now,
  );

/** Whether the ballot that their link is for asks for more than they have shown in this session, of this version. */
export const asksMore = (who: Identified, credentials: Credentials, now: string): boolean =>
  who.head.report.ballotAsks !== undefined && provedNow(who, credentials, now) === null;
