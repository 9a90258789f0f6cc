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
/** What is told to operators when it happens, without an alarm. */
const rules = resourcesOf(production.app, "AWS::Events::Rule")
  .map(
    ([id, { Properties }]) =>
      ({ id, ...Properties }) as {
        id: string;
        Description?: string;
        EventPattern?: object;
        Targets: unknown;
      },
  )
  .filter(({ id }) => id.startsWith("FromOutside"));
const runbookOf = (told: { AlarmDescription?: string; Description?: string }) =>
  /Runbook: docs\/runbooks\/([a-z-]+\.md)$/.exec(told.AlarmDescription ?? told.Description ?? "")?.[1] ??
  "none";

describe("operators", () => {
  it("are told by an alarm of each dead-letter queue", () => {
    const watched = JSON.stringify(alarms.flatMap(({ Dimensions = [] }) => Dimensions));
    const queues = resourcesOf(production.app, "AWS::SQS::Queue").filter(([id]) =>
      id.includes("DeadLetters"),
    );
    expect(queues).toHaveLength(5);
    for (const [id] of queues) expect(watched).toContain(id);
  });

  it.each([
    ...["due-items-stuck", "due-items-failing"],
    ...[
      "ticker-silent",
      "outbox-overdue",
      "record-altered",
      "record-unverified",
      "overseer-unreached",
      "bounce-rate",
      "complaint-rate",
      "web-faults",
      "web-throttled",
    ],
    ...["report", "plan"].flatMap((kind) => [
      `${kind}-executions-failed`,
      `${kind}-executions-timed-out`,
      `${kind}-executions-aborted`,
    ]),
    "functions-throttled",
    ...["entries", "state", "private"].flatMap((table) => [
      `${table}-reads-throttled`,
      `${table}-writes-throttled`,
    ]),
  ])("are told of %s", (name) => {
    expect(alarms.map(({ AlarmName }) => AlarmName)).toContain(`accord-production-${name}`);
  });

  it("are told when an alarm sounds and when it is over, and find what to do in a runbook of four parts", () => {
    for (const text of [...alarms.map(runbookOf), ...rules.map(runbookOf)]) {
      const file = join(runbooks, text);
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, "utf8").match(/^## .*$/gm)).toEqual([
        "## What is seen",
        "## What it means",
        "## What to do",
        "## How to know it is over",
      ]);
    }
    for (const alarm of alarms) {
      expect(alarm.AlarmActions, alarm.AlarmName).toHaveLength(1);
      expect(alarm.OKActions, alarm.AlarmName).toHaveLength(1);
    }
    expect(readdirSync(runbooks).sort()).toEqual([...new Set([...alarms, ...rules].map(runbookOf))].sort());
  });

  it("hear what is changed from outside: the links' key, the stream's mapping, the tables, their items", () => {
    expect(rules.map(({ id }) => id.replace(/^FromOutside|[0-9A-F]{8}$/g, "")).sort()).toEqual([
      "DirectWrites",
      "KeyOfLinks",
      "StreamMapping",
      "Tables",
    ]);
    for (const rule of rules) expect(JSON.stringify(rule.Targets)).toContain("Operators");
    const direct = rules.find(({ id }) => id.includes("DirectWrites"));
    expect(JSON.stringify(direct?.EventPattern)).toContain('"anything-but":{"wildcard":');
  });

  it("see all alarms on one dashboard", () => {
    const [dashboard] = resourcesOf(production.app, "AWS::CloudWatch::Dashboard");
    const body = JSON.stringify(dashboard?.[1].Properties["DashboardBody"]);
    for (const { AlarmName } of alarms) expect(body).toContain(AlarmName.replace("accord-production-", ""));
  });
});
