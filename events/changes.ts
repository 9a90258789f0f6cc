import * as z from "zod/mini";

/** What an amendment changes: results and their indicators, amounts, or days. */
export const changes = () => z.array(z.enum(["framework", "amount", "dates"])).check(z.minLength(1));
