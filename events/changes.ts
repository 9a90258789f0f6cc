import * as z from "zod/mini";

/** What an amendment changes: results and their indicators, amounts, days, or who accepts reports. */
export const changes = () =>
  z.array(z.enum(["framework", "amount", "dates", "acceptance"])).check(z.minLength(1));
