import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { timeLimits } from "./limits.ts";
import type { AwsCalls } from "./metering.ts";
import { metered } from "./metering.ts";

/** Opens Lambda, from a file of its own: what its client stands on is compiled when somebody first asks for it. */
export function openLambda(calls: AwsCalls) {
  // A page of sixty indicators takes half a second; the first one waits for the function to start.
  const requestHandler = { ...timeLimits.requestHandler, requestTimeout: 8_000 };
  const client = metered(new LambdaClient({ ...timeLimits, requestHandler, maxAttempts: 2 }), calls);
  return (functionName: string, payload: object, InvocationType?: "Event") =>
    client.send(
      new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(payload), InvocationType }),
    );
}
