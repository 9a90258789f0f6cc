import { App } from "aws-cdk-lib";
import { addAccord } from "./accord.ts";
import { stageFrom } from "./config.ts";

const app = new App();
const { stage, problem } = stageFrom({
  stage: app.node.tryGetContext("stage"),
  baseUrl: app.node.tryGetContext("baseUrl"),
});

if (problem === undefined) {
  const { nagExceptions } = addAccord(app, stage);
  app.synth();
  console.error(
    `Accord, stage ${stage.name}: ${nagExceptions} cdk-nag exceptions, each with its reason in infra/nag.ts`,
  );
} else {
  console.error(problem);
  process.exitCode = 1;
}
