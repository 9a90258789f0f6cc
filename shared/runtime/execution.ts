import * as z from "zod";

/** What the state machine sends to a task: old executions call new functions, so fields are only ever added. */
export const execution = z.object({ documentId: z.string(), round: z.int(), attempt: z.int() });
