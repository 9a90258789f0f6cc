import * as z from "zod/mini";
import { bilingual, id, ordinal } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";

/** The rules of a board, as they lie with its organisation. */
export const bylawProfile = lazy((): z.ZodMiniType<BylawProfile> => {
  const cited = { source: bilingual };
  const share = z.object({ over: ordinal, of: ordinal });
  return z.object({
    id,
    version: ordinal,
    name: bilingual,
    writtenResolution: z.object(cited),
    quorum: z.object({
      ...cited,
      of: z.union([z.literal("directors-in-office"), ordinal]),
      needs: z.union([z.object({ moreThan: share }), z.object({ atLeast: ordinal })]),
      countsWhoIsOut: z.boolean(),
    }),
    majority: z.object({ ...cited, of: z.enum(["votes-cast", "in-the-room"]), moreThan: share }),
    castingVote: z.object({ ...cited, chair: z.boolean() }),
  });
});
