import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { production, resourcesOf } from "./synthesised.ts";

const runbooks = join(import.meta.dirname, "../../docs/runbooks");
const alarms = resourcesOf(production.app, "AWS::CloudWatch::Alarm").map(
  ([, { Properties }]) =>
    Properties as {
      AlarmName: string;
      AlarmDescription: string;
      AlarmActions: unknown[];
      OKActions: unknown[];
      Dimensions?: { Value: unknown }[];
    },
);
const runbookOf = ({ AlarmDescription }: (typeof alarms)[number]) =>
  /Runbook: docs\/runbooks\/([a-z-]+\.md)$/.exec(AlarmDescription)?.[1] ?? "none";

describe("operators", () => {
  it("are told by an alarm of each dead-letter queue", () => {
    const watched = JSON.stringify(alarms.flatMap(({ Dimensions = [] }) => Dimensions));
    const queues = resourcesOf(production.app, "AWS::SQS::Queue").filter(([id]) =>
      id.includes("DeadLetters"),
    );
    expect(queues).toHaveLength(4);
    for (const [id] of queues) expect(watched).toContain(id);
  });

  it.each([
    ...["due-items-stuck", "due-items-failing"],
    ...[
      "ticker-silent",
      "outbox-overdue",
      "record-altered",
      "bounce-rate",
      "complaint-rate",
      "web-faults",
      "web-throttled",
    ],
    ...["executions-failed", "executions-timed-out", "executions-aborted", "functions-throttled"],
    ...["entries", "state", "private"].flatMap((table) => [
      `${table}-reads-throttled`,
      `${table}-writes-throttled`,
    ]),
  ])("are told of %s", (name) => {
    expect(alarms.map(({ AlarmName }) => AlarmName)).toContain(`accord-production-${name}`);
  });

  it("are told when an alarm sounds and when it is over, and find what to do in a runbook of four parts", () => {
    for (const alarm of alarms) {
      expect(alarm.AlarmActions, alarm.AlarmName).toHaveLength(1);
      expect(alarm.OKActions, alarm.AlarmName).toHaveLength(1);
      const file = join(runbooks, runbookOf(alarm));
      expect(existsSync(file), `${alarm.AlarmName}: ${file}`).toBe(true);
      expect(readFileSync(file, "utf8").match(/^## .*$/gm)).toEqual([
        "## What is seen",
        "## What it means",
        "## What to do",
        "## How to know it is over",
      ]);
    }
    expect(readdirSync(runbooks).sort()).toEqual([...new Set(alarms.map(runbookOf))].sort());
  });

  it("see all alarms on one dashboard", () => {
    const [dashboard] = resourcesOf(production.app, "AWS::CloudWatch::Dashboard");
    const body = JSON.stringify(dashboard?.[1].Properties["DashboardBody"]);
    for (const { AlarmName } of alarms) expect(body).toContain(AlarmName.replace("accord-production-", ""));
  });
});
