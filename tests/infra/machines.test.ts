import { describe, expect, it } from "vitest";
import * as z from "zod";
import { lifecycle } from "../../shared/domain/documents/lifecycle.ts";
import { production, resourcesOf } from "./synthesised.ts";

const choice = z.object({ Variable: z.string(), StringEquals: z.string(), Next: z.string() });
const state = z.looseObject({
  Type: z.string(),
  Next: z.string().optional(),
  Choices: z.array(choice).optional(),
  Default: z.string().optional(),
});
const machine = z.object({ StartAt: z.string(), States: z.record(z.string(), state) });

/** In place of a resource's ARN stands the resource's logical id. */
const arn = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.literal("Arn")]) });
const shape = z.object({
  StateMachineName: z.string(),
  DefinitionString: z.object({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) }),
});
const machines = resourcesOf(production.app, "AWS::StepFunctions::StateMachine").map(([, resource]) => {
  const { StateMachineName, DefinitionString } = shape.parse(resource.Properties);
  const text = DefinitionString["Fn::Join"][1].map((part) =>
    typeof part === "string" ? part : (arn.safeParse(part).data?.["Fn::GetAtt"][0] ?? ""),
  );
  const { StartAt, States } = machine.parse(JSON.parse(text.join("")));
  return { kind: StateMachineName.replace("accord-production-", ""), resource, StartAt, States };
});

const arrowsOf = (states: (typeof machines)[number]["States"]) =>
  Object.fromEntries(
    Object.entries(states).map(([name, { Type, Next, Choices, Default }]) => [
      name,
      [
        Type,
        ...(Next ? [Next] : []),
        ...(Choices ?? []).map(({ StringEquals, Next }) => `${StringEquals} ▸ ${Next}`),
        ...(Default ? [`otherwise ▸ ${Default}`] : []),
      ],
    ]),
  );

/** A step of a tail: what comes next when it went well, and what ends the attempt. */
const step = (task: string, choice: string, outcome: string, next: string) => ({
  [task]: ["Task", choice],
  [choice]: [
    "Choice",
    `${outcome} ▸ ${next}`,
    "superseded ▸ SupersededByNewerAttempt",
    "altered ▸ NotAsRecorded",
    "waiting ▸ PublicationWaits",
    "otherwise ▸ UnknownOutcome",
  ],
});

/** What follows from an approval, of each kind, from its first step on. */
const tails: Record<string, Record<string, string[]>> = {
  agreement: {
    ...step("PutInForce", "HowItCameInForce", "in-force", "Publish"),
    ...step("Publish", "HowPublicationEnded", "published", "Notify"),
    ...step("Notify", "HowNotificationEnded", "notified", "DonorsTold"),
    DonorsTold: ["Succeed"],
  },
  amendment: {
    ...step("PutInForce", "HowItCameInForce", "in-force", "Notify"),
    ...step("Notify", "HowNotificationEnded", "notified", "PartiesTold"),
    PartiesTold: ["Succeed"],
  },
  report: {
    ...step("Publish", "HowPublicationEnded", "published", "Notify"),
    ...step("Notify", "HowNotificationEnded", "notified", "DonorsTold"),
    DonorsTold: ["Succeed"],
  },
  plan: {
    ...step("Publish", "HowPublicationEnded", "published", "Adopt"),
    ...step("Adopt", "HowAdoptionEnded", "adopted", "Notify"),
    ...step("Notify", "HowNotificationEnded", "notified", "SubscribersTold"),
    SubscribersTold: ["Succeed"],
  },
  governance: {
    ...step("Publish", "HowPublicationEnded", "published", "Adopt"),
    ...step("Adopt", "HowAdoptionEnded", "adopted", "Notify"),
    ...step("Notify", "HowNotificationEnded", "notified", "GovernanceDocumentAdopted"),
    GovernanceDocumentAdopted: ["Succeed"],
  },
};

const payload = z.object({ step: z.string().optional() });

it("each kind of document has a machine of its own", () => {
  expect(machines.map(({ kind }) => kind).sort()).toEqual(Object.keys(tails).sort());
});

describe.each(machines)("the machine of a $kind", ({ kind, resource, StartAt, States }) => {
  it("is the review loop and its own tail, exactly", () => {
    expect(StartAt).toBe("Begin");
    expect(arrowsOf(States)).toEqual({
      Begin: ["Pass", "OpenStage"],
      OpenStage: ["Task", "HowTheStageEnded"],
      HowTheStageEnded: [
        "Choice",
        "stage-approved ▸ OpenStage",
        `approved ▸ ${Object.keys(tails[kind] ?? {})[0]}`,
        "changes-requested ▸ ReturnedToAuthor",
        "taken-back ▸ TakenBack",
        "to-meeting ▸ ReferredToMeeting",
        "refused ▸ Refused",
        "withdrawn ▸ Withdrawn",
        "superseded ▸ SupersededByNewerAttempt",
        "altered ▸ NotAsRecorded",
        "otherwise ▸ UnknownOutcome",
      ],
      ...tails[kind],
      ReturnedToAuthor: ["Succeed"],
      ReferredToMeeting: ["Succeed"],
      TakenBack: ["Succeed"],
      Refused: ["Succeed"],
      Withdrawn: ["Succeed"],
      SupersededByNewerAttempt: ["Succeed"],
      NotAsRecorded: ["Succeed"],
      PublicationWaits: ["Succeed"],
      UnknownOutcome: ["Fail"],
    });
  });

  it("does as a step of its own nothing but what is the conductor's to do", () => {
    const conducted = Object.entries(lifecycle).flatMap(([name, { by }]) =>
      by === "conductor" ? [name] : [],
    );
    for (const [name, task] of Object.entries(States)) {
      if (task.Type !== "Task") continue;
      const { Parameters } = z
        .object({ Parameters: z.object({ FunctionName: z.string(), Payload: payload }) })
        .parse(task);
      const called = production.app.Resources[Parameters.FunctionName]?.Properties["FunctionName"];
      const { step = "open-stage" } = Parameters.Payload;
      expect(called).toBe(`accord-production-${step === "open-stage" ? step : "advance"}`);
      expect(conducted, name).toContain(step);
    }
  });

  it("waits for a stage by a token, thirty days at a time, and renews the wait", () => {
    expect(States["OpenStage"]).toMatchObject({
      Resource: expect.stringContaining("lambda:invoke.waitForTaskToken"),
      TimeoutSeconds: 2_592_000,
      ResultPath: "$.stage",
      Catch: [{ ErrorEquals: ["States.Timeout"], ResultPath: "$.renewal", Next: "OpenStage" }],
    });
  });

  it("calls the function that opens a stage again when Lambda had no room for the call, or lost it", () => {
    expect(States["OpenStage"]).toMatchObject({
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

  it("hands each task the attempt and its step, and the stage's number and token to the one that opens it", () => {
    const payloadOf = (name: string) =>
      z.object({ Payload: z.unknown() }).parse(States[name]?.["Parameters"]).Payload;
    const attempt = {
      "documentId.$": "$.documentId",
      "round.$": "$.round",
      "attempt.$": "$.attempt",
      "state.$": "$",
    };
    expect(payloadOf("OpenStage")).toEqual({
      ...attempt,
      "stage.$": "$.stage.next",
      "taskToken.$": "$$.Task.Token",
    });
    // An amendment is published as its agreement.
    if (kind === "amendment")
      expect(payloadOf("PutInForce")).toEqual({ ...attempt, step: "put-amendment-in-force" });
    else expect(payloadOf("Publish")).toEqual({ ...attempt, step: "publish" });
    expect(payloadOf("Notify")).toEqual({ ...attempt, step: "notify" });
  });

  it("I12: logs every step without the data of the execution, and is kept when its stack goes", () => {
    expect(resource.Properties["LoggingConfiguration"]).toMatchObject({
      Level: "ALL",
      IncludeExecutionData: false,
    });
    expect(resource.Properties["TracingConfiguration"]).toEqual({ Enabled: true });
    expect(resource.DeletionPolicy).toBe("RetainExceptOnCreate");
  });
});
