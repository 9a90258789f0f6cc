import { appendFile } from "node:fs/promises";
import {
  type EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  TestEventPatternCommand,
} from "@aws-sdk/client-eventbridge";
import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import { type Accepted, type BusEvent, eventsOf } from "./ses-events.ts";

export type Bus = { eventBridge: EventBridgeClient; lambda: LambdaClient };

/**
 * Tells what becomes of each mail, in the order in which it happens. As with AWS, that is done at best effort: whoever
 * sent the mail does not wait for it.
 * @param log where it is said what could not be told
 */
export function tellWhatBecomes(bus: Bus, log: string): (mail: Accepted) => void {
  const tell = async (mail: Accepted) => {
    for (const event of eventsOf(mail)) {
      await bring(bus, event);
    }
  };
  return (mail) => {
    tell(mail).catch((error: unknown) => appendFile(log, `${mail.messageId}: ${String(error)}\n`));
  };
}

/**
 * Brings an event to whom the default bus would bring it. AWS lets nobody but its own services put events whose source
 * begins with "aws.", and neither does the emulator, whose services tell nothing of mails: so the rules that were
 * deployed are asked here, each by its own pattern, and their functions are invoked as EventBridge invokes them.
 */
export async function bring({ eventBridge, lambda }: Bus, event: BusEvent): Promise<void> {
  const text = JSON.stringify(event);
  const { Rules = [] } = await eventBridge.send(new ListRulesCommand({}));
  for (const { Name, EventPattern, State } of Rules) {
    if (EventPattern === undefined || State !== "ENABLED") {
      continue;
    }
    const { Result } = await eventBridge.send(new TestEventPatternCommand({ EventPattern, Event: text }));
    if (Result !== true) {
      continue;
    }
    const { Targets = [] } = await eventBridge.send(new ListTargetsByRuleCommand({ Rule: Name }));
    for (const { Arn } of Targets) {
      await lambda.send(
        new InvokeCommand({ FunctionName: Arn, InvocationType: "Event", Payload: Buffer.from(text) }),
      );
    }
  }
}
