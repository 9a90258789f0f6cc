import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import * as z from "zod";

const answerShape = z.object({ handled: z.int().nonnegative() });

/**
 * Lets the product's clock tick now, as it does by itself each minute.
 * @returns how many items were due
 * @throws Error if the function failed
 */
export async function tick(lambda: LambdaClient, functionName: string): Promise<number> {
  const { Payload, FunctionError } = await lambda.send(
    new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from("{}") }),
  );
  const text = Payload === undefined ? "" : Buffer.from(Payload).toString("utf8");
  if (FunctionError !== undefined) {
    throw new Error(`the tick function failed: ${text}`);
  }
  return answerShape.parse(JSON.parse(text)).handled;
}
