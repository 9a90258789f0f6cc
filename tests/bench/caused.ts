import { paginateGetExecutionHistory, paginateListExecutions } from "@aws-sdk/client-sfn";
import type { Story } from "../support/story.ts";
import { total } from "./price.ts";
import { type Invocation, traceSince } from "./trace.ts";

/** What the ticker does in a minute in which nothing is due. */
export async function quietTick(story: Story): Promise<Invocation> {
  await story.tick();
  const began = Date.now();
  await story.tick();
  const tick = (await traceSince(story.aws, began)).find(({ name }) => name === "tick");
  if (!tick) throw new Error("the ticker does not tick");
  return tick;
}

/** What a document caused: an invocation of its own, or what a tick did beyond looking. */
export function beyond(invocation: Invocation, quiet: Invocation): Invocation[] {
  if (invocation.name !== "tick") return [invocation];
  return total(invocation.calls) > total(quiet.calls) ? [invocation] : [];
}

/** State transitions of a document’s executions. */
export async function transitionsOf(
  { aws, documentId }: Story,
  machine: "report" | "agreement",
): Promise<number> {
  let transitions = 0;
  const client = aws.stepFunctions;
  for await (const { executions = [] } of paginateListExecutions(
    { client },
    { stateMachineArn: `${aws.machines}${machine}` },
  ))
    for (const { executionArn, name } of executions) {
      if (!name?.includes(documentId)) continue;
      for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn }))
        transitions += events.filter(({ type }) => type?.endsWith("StateEntered")).length;
    }
  return transitions;
}
