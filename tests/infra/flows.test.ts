import { describe, expect, it } from "vitest";
import { documentKinds } from "../../shared/domain/documents/policies.ts";
import { production, resourcesOf } from "./synthesised.ts";

const only = (type: string) => {
  const found = resourcesOf(production.app, type);
  expect(found).toHaveLength(1);
  return found[0]?.[1].Properties ?? {};
};
const mappings = resourcesOf(production.app, "AWS::Lambda::EventSourceMapping").map(
  ([, { Properties }]) => Properties,
);
const rules = resourcesOf(production.app, "AWS::Events::Rule").map(([, { Properties }]) => Properties);
/** The rules that hear events of a service. */
const ruleOn = (source: string) =>
  rules.filter(({ EventPattern }) => JSON.stringify(EventPattern)?.includes(`"${source}"`));

describe("how things reach the functions", () => {
  it("the relay hears of new outbox rows alone, gives up after three tries, and keeps what it gave up", () => {
    const relay = mappings.find((mapping) => mapping["StartingPosition"]);
    expect(relay).toMatchObject({
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 3,
      MaximumRecordAgeInSeconds: 86_400,
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"OUTBOX#"}]}}}}' },
        ],
      },
    });
  });

  it("mails are tried five times, one by one, then lie in the dead letters", () => {
    expect(mappings.find((mapping) => !mapping["StartingPosition"])).toMatchObject({
      BatchSize: 5,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
    const queues = resourcesOf(production.app, "AWS::SQS::Queue").map(([, { Properties }]) => Properties);
    expect(queues.filter((queue) => queue["RedrivePolicy"])).toMatchObject([
      { RedrivePolicy: { maxReceiveCount: 5 }, VisibilityTimeout: 180 },
    ]);
  });

  it("Step Functions tells of this stage's executions of each kind that ended early, and nothing else of them", () => {
    expect(ruleOn("aws.states")).toMatchObject([
      {
        EventPattern: {
          source: ["aws.states"],
          "detail-type": ["Step Functions Execution Status Change"],
          detail: {
            status: ["FAILED", "TIMED_OUT", "ABORTED"],
            stateMachineArn: documentKinds.map(() => expect.anything()),
          },
        },
        Targets: [{ Arn: { "Fn::GetAtt": [expect.stringContaining("executionended"), "Arn"] } }],
      },
    ]);
  });

  it("mails prove whose they are: by DKIM, and by SPF of the domain that they come back to", () => {
    const records = resourcesOf(production.app, "AWS::Route53::RecordSet").map(
      ([, { Properties }]) => Properties,
    );
    expect(records.filter(({ Type }) => Type === "CNAME")).toHaveLength(3);
    expect(only("AWS::SES::EmailIdentity")).toMatchObject({
      MailFromAttributes: { MailFromDomain: "bounces.ibcr.example" },
    });
    expect(records.filter(({ Name }) => Name === "bounces.ibcr.example.")).toMatchObject([
      { Type: "MX", ResourceRecords: ["10 feedback-smtp.ca-central-1.amazonses.com"] },
      { Type: "TXT", ResourceRecords: ['"v=spf1 include:amazonses.com ~all"'] },
    ]);
  });

  it("what SES tells of this stage's mails is heard, tried for a day, and kept when it was in vain", () => {
    const reference = { Ref: expect.stringMatching(/^MailConfigurationSet/) };
    expect(only("AWS::SES::ConfigurationSetEventDestination")).toMatchObject({
      ConfigurationSetName: reference,
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ["delivery", "bounce", "complaint", "reject", "deliveryDelay"],
        EventBridgeDestination: {
          EventBusArn: expect.stringMatching(/^arn:aws:events:.*:event-bus\/default$/),
        },
      },
    });
    expect(ruleOn("aws.ses")).toMatchObject([
      {
        State: "ENABLED",
        EventPattern: {
          source: ["aws.ses"],
          "detail-type": [
            "Email Delivered",
            "Email Bounced",
            "Email Complaint Received",
            "Email Rejected",
            "Email Delivery Delayed",
          ],
          detail: { mail: { tags: { "ses:configuration-set": [reference] } } },
        },
        Targets: [
          {
            Arn: { "Fn::GetAtt": [expect.stringMatching(/^MailEventsmailevents/), "Arn"] },
            DeadLetterConfig: { Arn: expect.anything() },
            RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
          },
        ],
      },
    ]);
  });

  it("the clock ticks each minute, and an alarm watches its silence: a tick that fails counts as none", () => {
    expect(rules.filter((rule) => rule["ScheduleExpression"])).toMatchObject([
      { ScheduleExpression: "rate(1 minute)", State: "ENABLED" },
    ]);
    const alarm = resourcesOf(production.app, "AWS::CloudWatch::Alarm").find(
      ([, { Properties }]) => Properties["MetricName"] === "Ticks",
    );
    expect(alarm?.[1].Properties).toMatchObject({
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: "LessThanThreshold",
      TreatMissingData: "breaching",
      AlarmActions: [expect.anything()],
    });
  });

  it("I12: the access log holds neither paths, where tokens may be, nor addresses of callers", () => {
    const stage = only("AWS::ApiGatewayV2::Stage");
    expect(stage).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    expect(JSON.stringify(stage["AccessLogSettings"])).not.toMatch(/path|sourceIp|userAgent|referer/i);
  });
});
