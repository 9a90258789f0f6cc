import * as z from "zod";
import { hash } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";

/** The head of a record taken over from before Accord. */
export const importedHeadItem = lazy(() => z.object({ contentHash: hash, number: z.int().positive(), hash }));
