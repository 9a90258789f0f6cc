import type { Execution } from "../../domain/review/execution.ts";
import { pauseAfterAttempt } from "../../domain/review/execution.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex } from "../../ports/clockwork.ts";

/**
 * An execution ended before its document did: the clock looks at that document at once, and then begins another
 * attempt. The more attempts ended so, the longer it waits, for what ends each of them would else end the next as fast.
 */
export const executionEnded = (
  { dueIndex, clock }: { dueIndex: Pick<DueIndex, "bringForward">; clock: Clock },
  { documentId, attempt }: Execution,
): Promise<void> =>
  dueIndex.bringForward(documentId, later(clock.now(), { minutes: pauseAfterAttempt(attempt) }));
