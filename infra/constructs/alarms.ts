import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  AlarmStatusWidget,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  Metric,
  type MetricProps,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { FilterPattern, type ILogGroup } from "aws-cdk-lib/aws-logs";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Stage } from "../config.ts";

type Props = {
  stage: Stage;
  operators: ITopic;
  /** By the names that their alarms get. */
  deadLetters: Readonly<Record<string, IQueue>>;
  tables: readonly Table[];
  tickLogs: ILogGroup;
  /** Of each function that verifies what it reads of the record, by its name. */
  verifying: Readonly<Record<string, ILogGroup>>;
  mailEventLogs: ILogGroup;
  /** By the kinds of their documents. */
  machineArns: Readonly<Record<string, string>>;
  apiId: string;
  accessLog: ILogGroup;
};

/** When a person must look, and what they read then: a file of `docs/runbooks/`. */
type Watch = {
  name: string;
  /** If another than the alarm's name. */
  runbook?: string;
  seen: string;
  metric: Metric;
  /** The alarm sounds at this value and above, or below it if so said. */
  threshold: number;
  below?: true;
  /** For how many periods in a row; one if not said. */
  periods?: number;
  /** What no data means; that all is well if not said. */
  missing?: TreatMissingData;
};

/** Every alarm of Accord, told to the operators, and one dashboard that shows them all. Each has a runbook. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { stage, operators } = props;
    const watches = this.#watches(props);
    const alarms = watches.map((watch) => {
      const alarm = new Alarm(this, watch.name, {
        alarmName: `accord-${stage.name}-${watch.name}`,
        alarmDescription: `${watch.seen} Runbook: docs/runbooks/${watch.runbook ?? watch.name}.md`,
        metric: watch.metric,
        threshold: watch.threshold,
        evaluationPeriods: watch.periods ?? 1,
        comparisonOperator: watch.below
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: watch.missing ?? TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(operators));
      alarm.addOkAction(new SnsAction(operators));
      return alarm;
    });
    new Dashboard(this, "Dashboard", {
      dashboardName: `accord-${stage.name}`,
      widgets: [
        [new AlarmStatusWidget({ alarms, width: 24, title: "Alarms" })],
        watches.map(
          ({ name, metric }) => new GraphWidget({ title: name, left: [metric], width: 8, height: 4 }),
        ),
      ],
    });
  }

  #watches({
    stage,
    deadLetters,
    tables,
    tickLogs,
    verifying,
    mailEventLogs,
    machineArns,
    apiId,
    accessLog,
  }: Props): Watch[] {
    const ticked = (metricName: string, metricValue: string) =>
      tickLogs.addMetricFilter(metricName, {
        filterPattern: FilterPattern.stringValue("$.message", "=", "ticked"),
        metricNamespace: `accord-${stage.name}`,
        metricName,
        metricValue,
      });
    const altered = Object.entries(verifying).map(([name, logs]) =>
      logs.addMetricFilter(`Altered-${name}`, {
        filterPattern: FilterPattern.stringValue("$.message", "=", "altered"),
        metricNamespace: `accord-${stage.name}`,
        metricName: "Altered",
        metricValue: "1",
      }),
    );
    const unreached = mailEventLogs.addMetricFilter("OverseersUnreached", {
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue("$.message", "=", "mail event"),
        FilterPattern.stringValue("$.recorded", "=", "recorded"),
        FilterPattern.any(
          FilterPattern.stringValue("$.audience", "=", "overseer"),
          FilterPattern.stringValue("$.audience", "=", "deputy"),
        ),
      ),
      metricNamespace: `accord-${stage.name}`,
      metricName: "OverseersUnreached",
      metricValue: "1",
    });
    const refused = accessLog.addMetricFilter("Refused", {
      filterPattern: FilterPattern.stringValue("$.status", "=", "429"),
      metricNamespace: `accord-${stage.name}`,
      metricName: "Refused",
      metricValue: "1",
    });
    const [found] = altered;
    if (!found) throw new Error("No function verifies what it reads");
    return [
      ...Object.entries(deadLetters).map(([name, queue]) => ({
        name: `${name}-dead-letters`,
        seen: "Something was tried in vain and lies in a dead-letter queue.",
        metric: queue.metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" }),
        threshold: 1,
      })),
      {
        name: "ticker-silent",
        seen: "The ticker has not ended a tick for five minutes: nothing that is due happens.",
        metric: ticked("Ticks", "1").metric({ period, statistic: "Sum" }),
        threshold: 1,
        below: true,
        missing: TreatMissingData.BREACHING,
      },
      {
        name: "record-altered",
        seen: "Something that was read is not what was recorded: it is not shown, and nothing follows from it.",
        metric: found.metric({ period, statistic: "Sum" }),
        threshold: 1,
      },
      {
        name: "record-unverified",
        seen: "No round of looks at the record has come to its end for a day.",
        metric: ticked("Rounds", "$.rounds").metric({ period: Duration.days(1), statistic: "Sum" }),
        threshold: 1,
        below: true,
        missing: TreatMissingData.BREACHING,
      },
      {
        name: "outbox-overdue",
        seen: "A mail or a step has been waiting for more than a quarter of an hour.",
        metric: ticked("OverdueRows", "$.overdue").metric({ period, statistic: "Maximum" }),
        threshold: 1,
      },
      {
        name: "due-items-stuck",
        seen: "Something that is due has been tried in vain for half an hour.",
        metric: ticked("StuckItems", "$.stuck").metric({ period, statistic: "Maximum" }),
        threshold: 1,
      },
      {
        name: "due-items-failing",
        runbook: "due-items-stuck",
        seen: "In each five minutes of half an hour something that was due failed.",
        metric: ticked("FailedItems", "$.failed").metric({ period, statistic: "Maximum" }),
        threshold: 1,
        periods: 6,
      },
      ...Object.entries(machineArns).flatMap(([kind, StateMachineArn]) =>
        ["ExecutionsFailed", "ExecutionsTimedOut", "ExecutionsAborted"].map((metricName) => ({
          name: `${kind}-${metricName.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase()}`,
          runbook: "executions-failed",
          seen: `An execution ended otherwise than by the end of its ${kind}.`,
          metric: sum("AWS/States", metricName, { StateMachineArn }),
          threshold: 1,
        })),
      ),
      {
        name: "overseer-unreached",
        seen: "A mail did not reach whoever watches over documents, or their deputy.",
        metric: unreached.metric({ period, statistic: "Sum" }),
        threshold: 1,
      },
      {
        name: "bounce-rate",
        seen: "More than 4 % of mails come back; at 5 % SES puts the account under review.",
        metric: rate("Reputation.BounceRate"),
        threshold: 0.04,
      },
      {
        name: "complaint-rate",
        runbook: "bounce-rate",
        seen: "More than 0.08 % of mails are complained of; at 0.1 % SES puts the account under review.",
        metric: rate("Reputation.ComplaintRate"),
        threshold: 0.0008,
      },
      {
        name: "functions-throttled",
        runbook: "throttled",
        seen: "Lambda refused calls for want of concurrency, in any function of the account.",
        metric: sum("AWS/Lambda", "Throttles"),
        threshold: 1,
      },
      ...tables.flatMap((table) =>
        ["ReadThrottleEvents", "WriteThrottleEvents"].map((metricName) => ({
          name: `${table.node.id.toLowerCase()}-${metricName === "ReadThrottleEvents" ? "reads" : "writes"}-throttled`,
          runbook: "throttled",
          seen: "DynamoDB refused requests of a table.",
          metric: sum("AWS/DynamoDB", metricName, { TableName: table.tableName }),
          threshold: 1,
        })),
      ),
      {
        name: "web-throttled",
        runbook: "throttled",
        seen: "Ten requests or more were refused within five minutes, since too many came at once (429).",
        metric: refused.metric({ period, statistic: "Sum" }),
        threshold: 10,
      },
      {
        name: "web-faults",
        seen: "People were answered with a fault of ours (5xx).",
        metric: sum("AWS/ApiGateway", "5xx", { ApiId: apiId }),
        threshold: 1,
      },
    ];
  }
}

const period = Duration.minutes(5);

function sum(namespace: string, metricName: string, dimensionsMap?: Record<string, string>): Metric {
  const props: MetricProps = { namespace, metricName, period, statistic: "Sum" };
  return new Metric(dimensionsMap ? { ...props, dimensionsMap } : props);
}

/** A share between 0 and 1 of the account, over a time that SES chooses. https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-cloudwatch-alarm.html */
const rate = (metricName: string): Metric =>
  new Metric({ namespace: "AWS/SES", metricName, period: Duration.hours(1), statistic: "Average" });
