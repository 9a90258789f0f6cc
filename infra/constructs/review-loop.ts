import { Duration } from "aws-cdk-lib";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  IntegrationPattern,
  JitterType,
  JsonPath,
  Pass,
  Result,
  Succeed,
  TaskInput,
  Timeout,
} from "aws-cdk-lib/aws-stepfunctions";
import { LambdaInvoke } from "aws-cdk-lib/aws-stepfunctions-tasks";
import { Construct } from "constructs";

/** The execution's input of every document's machine that a task is handed: a versioned contract. */
export const attemptOfDocument = {
  documentId: JsonPath.stringAt("$.documentId"),
  round: JsonPath.numberAt("$.round"),
  attempt: JsonPath.numberAt("$.attempt"),
  /** All that the execution knows: whichever of its fields is missing, a path to it would end the execution. */
  state: JsonPath.objectAt("$"),
};

/** How long one wait for a stage lasts; then it is renewed, for people may take longer than any timeout. */
const wait = Duration.days(30);

/**
 * The review that every document's machine opens with: open a stage, wait until people have closed it, choose. Who
 * decides, and how many stages there are, is the document's pinned policy, which the machine does not know.
 */
export class ReviewLoop extends Construct {
  /** Ends the execution when the document is conducted by a newer attempt. */
  readonly superseded: Succeed;
  /** Ends the execution when what is kept is not what was recorded: nothing follows from it. */
  readonly notAsRecorded: Succeed;
  /** Ends the execution when the publication waits, for a translation or for its day: what it waited for starts another. */
  readonly publicationWaits: Succeed;
  /** Ends the execution when a task answers what this machine does not know. */
  readonly unknownOutcome: Fail;
  readonly #openStage: LambdaInvoke;

  constructor(scope: Construct, id: string, openStage: IFunction) {
    super(scope, id);
    this.superseded = new Succeed(this, "SupersededByNewerAttempt");
    this.notAsRecorded = new Succeed(this, "NotAsRecorded", {
      comment: "What is kept is not what was recorded: nothing follows until it was put right",
    });
    this.publicationWaits = new Succeed(this, "PublicationWaits", {
      comment:
        "Another attempt begins once a second person has confirmed the translation, or the day of the agreement has come",
    });
    this.unknownOutcome = new Fail(this, "UnknownOutcome", {
      error: "UnknownOutcome",
      cause: "A task answered with an outcome that this state machine does not know.",
    });
    this.#openStage = new LambdaInvoke(this, "OpenStage", {
      comment: "Opens the stage and waits until its reviewers have closed it",
      lambdaFunction: openStage,
      integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      payload: TaskInput.fromObject({
        ...attemptOfDocument,
        stage: JsonPath.numberAt("$.stage.next"),
        taskToken: JsonPath.taskToken,
      }),
      taskTimeout: Timeout.duration(wait),
      resultPath: "$.stage",
      retryOnServiceExceptions: false,
    });
    // A call that Lambda had no room for, or lost, opened nothing or is answered from the record: it is made again.
    // https://docs.aws.amazon.com/step-functions/latest/dg/bp-lambda-serviceexception.html
    this.#openStage.addRetry({
      errors: [
        "Lambda.TooManyRequestsException",
        "Lambda.ClientExecutionTimeoutException",
        "Lambda.ServiceException",
        "Lambda.AWSLambdaException",
        "Lambda.SdkClientException",
      ],
      interval: Duration.seconds(2),
      backoffRate: 2,
      maxDelay: Duration.minutes(1),
      maxAttempts: 15,
      jitterStrategy: JitterType.FULL,
    });
    this.#openStage.addCatch(this.#openStage, { errors: ["States.Timeout"], resultPath: "$.renewal" });
  }

  /**
   * The loop, with what follows once the last stage has approved.
   * @param tail the states that are this document type's own
   */
  whenApproved(tail: IChainable): IChainable {
    const outcome = (value: string) => Condition.stringEquals("$.stage.outcome", value);
    return new Pass(this, "Begin", { result: Result.fromObject({ next: 0 }), resultPath: "$.stage" })
      .next(this.#openStage)
      .next(
        new Choice(this, "HowTheStageEnded")
          .when(outcome("stage-approved"), this.#openStage)
          .when(outcome("approved"), tail)
          .when(outcome("changes-requested"), new Succeed(this, "ReturnedToAuthor"))
          .when(outcome("taken-back"), new Succeed(this, "TakenBack"))
          .when(outcome("to-meeting"), new Succeed(this, "ReferredToMeeting"))
          .when(outcome("refused"), new Succeed(this, "Refused"))
          .when(outcome("withdrawn"), new Succeed(this, "Withdrawn"))
          .when(outcome("superseded"), this.superseded)
          .when(outcome("altered"), this.notAsRecorded)
          .otherwise(this.unknownOutcome),
      );
  }
}
