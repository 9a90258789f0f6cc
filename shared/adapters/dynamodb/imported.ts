import * as z from "zod/mini";
import { hash, ordinal } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";

/** The head of a record taken over from before Accord. */
export const importedHeadItem = lazy(() => z.object({ contentHash: hash, number: ordinal, hash }));
