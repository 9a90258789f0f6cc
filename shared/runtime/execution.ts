import * as z from "zod/mini";
import { tailSteps } from "../domain/review/execution.ts";

/** What a state machine sends to a task: old executions call new functions, so fields are only ever added. */
export const execution = z.object({ documentId: z.string(), round: z.int(), attempt: z.int() });

/** The same of a step of the tail. */
export const tailTask = z.extend(execution, { step: z.enum(tailSteps) });

const caused = z.object({ correlationId: z.nullish(z.string()) });
const knowing = z.object({ state: z.extend(caused, { stage: z.optional(caused) }) });

/**
 * The id under which is logged what set the execution in motion: the last answer to a stage, or what started it. Null
 * for an execution that does not say.
 */
export function causeOf(event: unknown): string | null {
  const { state } = knowing.safeParse(event).data ?? {};
  return state?.stage?.correlationId ?? state?.correlationId ?? null;
}
