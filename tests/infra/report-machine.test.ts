import { describe, expect, it } from "vitest";
import * as z from "zod";
import { lifecycle } from "../../shared/domain/review/lifecycle.ts";
import { production, resourcesOf } from "./synthesised.ts";

const choice = z.object({ Variable: z.string(), StringEquals: z.string(), Next: z.string() });
const state = z.looseObject({
  Type: z.string(),
  Next: z.string().optional(),
  Choices: z.array(choice).optional(),
  Default: z.string().optional(),
});
const machine = z.object({ StartAt: z.string(), States: z.record(z.string(), state) });

const [[, resource] = []] = resourcesOf(production.app, "AWS::StepFunctions::StateMachine");
const { DefinitionString } = z
  .object({ DefinitionString: z.object({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) }) })
  .parse(resource?.Properties);
/** In place of a resource's ARN stands the resource's logical id. */
const arn = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.literal("Arn")]) });
const definition = machine.parse(
  JSON.parse(
    DefinitionString["Fn::Join"][1]
      .map((part) => (typeof part === "string" ? part : (arn.safeParse(part).data?.["Fn::GetAtt"][0] ?? "")))
      .join(""),
  ),
);
const arrows = Object.fromEntries(
  Object.entries(definition.States).map(([name, { Type, Next, Choices, Default }]) => [
    name,
    [
      Type,
      ...(Next ? [Next] : []),
      ...(Choices ?? []).map(({ StringEquals, Next }) => `${StringEquals} ▸ ${Next}`),
      ...(Default ? [`otherwise ▸ ${Default}`] : []),
    ],
  ]),
);

/** The task that carries a command: `open-stage` ▸ `OpenStage`. */
const taskOf = (command: string) =>
  command.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function functionCalledBy(task: z.infer<typeof state>): unknown {
  const { FunctionName: id } = z.object({ FunctionName: z.string() }).parse(task["Parameters"]);
  return production.app.Resources[id]?.Properties["FunctionName"];
}

describe("the report's machine", () => {
  it("is the review loop and the report's own tail, exactly", () => {
    expect(definition.StartAt).toBe("Begin");
    expect(arrows).toEqual({
      Begin: ["Pass", "OpenStage"],
      OpenStage: ["Task", "HowTheStageEnded"],
      HowTheStageEnded: [
        "Choice",
        "stage-approved ▸ OpenStage",
        "approved ▸ Publish",
        "changes-requested ▸ ReturnedToAuthor",
        "to-meeting ▸ ReferredToMeeting",
        "withdrawn ▸ Withdrawn",
        "superseded ▸ SupersededByNewerAttempt",
        "altered ▸ NotAsRecorded",
        "otherwise ▸ UnknownOutcome",
      ],
      Publish: ["Task", "HowPublicationEnded"],
      HowPublicationEnded: [
        "Choice",
        "published ▸ Notify",
        "superseded ▸ SupersededByNewerAttempt",
        "altered ▸ NotAsRecorded",
        "otherwise ▸ UnknownOutcome",
      ],
      Notify: ["Task", "HowNotificationEnded"],
      HowNotificationEnded: [
        "Choice",
        "notified ▸ DonorsTold",
        "superseded ▸ SupersededByNewerAttempt",
        "altered ▸ NotAsRecorded",
        "otherwise ▸ UnknownOutcome",
      ],
      DonorsTold: ["Succeed"],
      ReturnedToAuthor: ["Succeed"],
      ReferredToMeeting: ["Succeed"],
      Withdrawn: ["Succeed"],
      SupersededByNewerAttempt: ["Succeed"],
      NotAsRecorded: ["Succeed"],
      UnknownOutcome: ["Fail"],
    });
  });

  it("has a task for each command that is the conductor's, and for no other", () => {
    const called = Object.entries(definition.States)
      .filter(([, { Type }]) => Type === "Task")
      .map(([name, task]) => [name, functionCalledBy(task)]);
    const commands = Object.entries(lifecycle)
      .filter(([, { by }]) => by === "conductor")
      .map(([command]) => command);
    expect(Object.fromEntries(called)).toEqual(
      Object.fromEntries(commands.map((command) => [taskOf(command), `accord-production-${command}`])),
    );
  });

  it("waits for a stage by a token, thirty days at a time, and renews the wait", () => {
    expect(definition.States["OpenStage"]).toMatchObject({
      Resource: expect.stringContaining("lambda:invoke.waitForTaskToken"),
      TimeoutSeconds: 2_592_000,
      ResultPath: "$.stage",
      Catch: [{ ErrorEquals: ["States.Timeout"], ResultPath: "$.renewal", Next: "OpenStage" }],
    });
  });

  it("calls the function that opens a stage again when Lambda had no room for the call, or lost it", () => {
    expect(definition.States["OpenStage"]).toMatchObject({
      Retry: [
        {
          ErrorEquals: [
            "Lambda.TooManyRequestsException",
            "Lambda.ClientExecutionTimeoutException",
            "Lambda.ServiceException",
            "Lambda.AWSLambdaException",
            "Lambda.SdkClientException",
          ],
          MaxAttempts: 15,
          MaxDelaySeconds: 60,
          JitterStrategy: "FULL",
        },
      ],
    });
  });

  it("hands each task the attempt, and the stage's number and token to the one that opens it", () => {
    const payload = (name: string) =>
      z.object({ Payload: z.unknown() }).parse(definition.States[name]?.["Parameters"]).Payload;
    const attempt = {
      "documentId.$": "$.documentId",
      "round.$": "$.round",
      "attempt.$": "$.attempt",
      "state.$": "$",
    };
    expect(payload("OpenStage")).toEqual({
      ...attempt,
      "stage.$": "$.stage.next",
      "taskToken.$": "$$.Task.Token",
    });
    expect(payload("Publish")).toEqual(attempt);
    expect(payload("Notify")).toEqual(attempt);
  });

  it("I12: logs every step without the data of the execution, and is kept when its stack goes", () => {
    expect(resource?.Properties["LoggingConfiguration"]).toMatchObject({
      Level: "ALL",
      IncludeExecutionData: false,
    });
    expect(resource?.Properties["TracingConfiguration"]).toEqual({ Enabled: true });
    expect(resource?.DeletionPolicy).toBe("RetainExceptOnCreate");
  });
});
