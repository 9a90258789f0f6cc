import * as z from "zod/mini";
import { agreementTypes, day, documentId, ordinal } from "../../../events/common.ts";

/** How a document is called that answered lessons: a plan by its days, an agreement by its type and first day, a report on a year by its days and its plan, an amendment by its document. */
export const planCalled = () => ({ period: z.object({ start: day, end: day }) });
export const agreementCalled = () => ({
  agreement: z.object({ agreementType: z.enum(agreementTypes), begunOn: day }),
});
const days = () => z.object({ start: day, end: day });
export const yearlyCalled = () => ({
  yearly: z.object({ period: days(), plan: z.object({ id: documentId, period: days() }) }),
});
export const amendmentCalled = () => ({
  amendment: z.object({
    of: documentId,
    number: ordinal,
    parent: z.union([z.object(planCalled()), z.object(agreementCalled())]),
  }),
});
