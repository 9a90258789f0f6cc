import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import type { Stage } from "./config.ts";
import { acknowledgeExceptions } from "./nag.ts";
import { AppStack } from "./stacks/app-stack.ts";
import { DataStack } from "./stacks/data-stack.ts";

/**
 * Adds one stage of Accord to a CDK app: what must never be lost, and, apart from it, what can be made again.
 * @returns the stacks, and the number of cdk-nag exceptions that were needed
 */
export function addAccord(app: App, stage: Stage): { data: DataStack; app: AppStack; nagExceptions: number } {
  const data = new DataStack(app, stage);
  const application = new AppStack(app, stage, data);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, app: application, nagExceptions: acknowledgeExceptions({ data, app: application }, stage) };
}
