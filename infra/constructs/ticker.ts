import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import type { Conductor } from "./conductor.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import type { Mail } from "./mail.ts";
import { appendEntries, onPrivate, onState, readDue, readEntries } from "./permissions.ts";

type Props = { foundation: Foundation; mail: Mail; conductor: Conductor; operators: ITopic };

/** The one clock: each minute it asks what is due. One alarm, which does not depend on it, watches its silence. */
export class Ticker extends Construct {
  readonly functionName: string;

  constructor(scope: Construct, id: string, { foundation, mail, conductor, operators }: Props) {
    super(scope, id);
    const { stage, data } = foundation;
    const deadLetters = new DeadLetterQueue(this, "DeadLetters");

    const tick = new AccordFunction(this, "tick", foundation, {
      timeout: Duration.seconds(55),
      deadLetterQueue: deadLetters,
      permissions: [
        readDue(data),
        onState(data, "GetItem", "BatchGetItem", "PutItem", "UpdateItem"),
        onPrivate(data, "GetItem"),
        readEntries(data),
        appendEntries(data),
        mail.mayAsk(),
        conductor.mayStart(),
        conductor.mayLook(),
        deadLetters.maySend(),
      ],
      policies: [conductor.mayResume],
      environment: { ...mail.environment, REPORT_MACHINE_ARN: conductor.machineArn },
    });
    this.functionName = tick.functionName;

    new Rule(this, "EachMinute", {
      schedule: Schedule.rate(Duration.minutes(1)),
      // A tick that comes late does nothing that the next one would not do.
      targets: [
        new LambdaFunction(tick, {
          deadLetterQueue: deadLetters,
          maxEventAge: Duration.minutes(5),
          retryAttempts: 2,
        }),
      ],
    });

    new Alarm(this, "Silence", {
      alarmName: `accord-${stage.name}-ticker-silent`,
      alarmDescription:
        "The ticker has not run for five minutes: nothing that is due happens. See its log group.",
      metric: tick.metricInvocations({ period: Duration.minutes(5), statistic: "Sum" }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(new SnsAction(operators));
  }
}
