import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Assembly } from "./assembly.ts";
import type { Invocation } from "./trace.ts";

const price = z.number().positive();
const shape = z.object({
  asOf: z.iso.date(),
  region: z.string(),
  currency: z.string(),
  note: z.string(),
  perMillion: z.object({
    lambdaRequest: price,
    httpApiRequest: price,
    dynamodbReadUnit: price,
    dynamodbWriteUnit: price,
    stepFunctionsTransition: price,
    sqsRequest: price,
    sesMail: price,
    kmsRequest: price,
    xrayTrace: price,
  }),
  lambdaArmGiBSecond: price,
  logsGiB: price,
  perMonth: z.object({ kmsKey: price, alarm: price, dashboard: price, metricFilter: price }),
});

/** AWS's list prices on a day, in one region. */
export const prices = shape.parse(JSON.parse(readFileSync(join(import.meta.dirname, "prices.json"), "utf8")));

/** How much was used of what is paid by use. */
export type Usage = Record<keyof typeof prices.perMillion | "lambdaGiBSeconds" | "logBytes", number>;

/** The emulator tells no capacity of BatchGetItem: an estimate on the high side, of some twenty small items. */
const unitsOfBatch = 20;

/**
 * What invocations used. Each counts as traced by X-Ray; each mail is taken from its queue and deleted there.
 * @param transitions of Step Functions
 */
export function usageOf(invocations: readonly Invocation[], transitions: number): Usage {
  const sum = (of: (each: Invocation) => number) => invocations.reduce((total, each) => total + of(each), 0);
  const calls = (operation: RegExp) =>
    sum(({ calls }) =>
      Object.entries(calls).reduce((total, [name, count]) => total + (operation.test(name) ? count : 0), 0),
    );
  const of = (name: string) => invocations.filter((each) => each.name === name).length;
  return {
    lambdaRequest: invocations.length,
    httpApiRequest: of("web"),
    dynamodbReadUnit: sum(({ capacity }) => capacity.read) + unitsOfBatch * calls(/^BatchGetItem$/),
    dynamodbWriteUnit: sum(({ capacity }) => capacity.write),
    stepFunctionsTransition: transitions,
    sqsRequest: calls(/^SendMessage/) + 2 * of("send-mail"),
    sesMail: calls(/outbound-emails$/),
    kmsRequest: calls(/Mac$/),
    xrayTrace: invocations.length,
    lambdaGiBSeconds: sum(({ billedMs, memoryMiB }) => (billedMs / 1_000) * (memoryMiB / 1_024)),
    logBytes: sum(({ logBytes }) => logBytes),
  };
}

/** The list price of a use, in US dollars, by what is paid for. */
export function pricesOf({ lambdaGiBSeconds, logBytes, ...counted }: Usage): Record<keyof Usage, number> {
  const byCount = Object.entries(counted).map(([name, count]) => [
    name,
    (count * prices.perMillion[name as keyof typeof prices.perMillion]) / 1e6,
  ]);
  return {
    ...Object.fromEntries(byCount),
    lambdaGiBSeconds: lambdaGiBSeconds * prices.lambdaArmGiBSecond,
    logBytes: (logBytes / 1024 ** 3) * prices.logsGiB,
  };
}

export const total = (of: Readonly<Record<string, number>>): number =>
  Object.values(of).reduce((sum, each) => sum + each, 0);

const minutesInMonth = 30 * 24 * 60;
/** Lambda asks a queue by five at a time, each waiting twenty seconds, also while nothing comes. */
const asksOfQueueInMonth = (5 * minutesInMonth * 60) / 20;

/**
 * What a month costs in US dollars in which nobody does anything.
 * @param tick one invocation of the ticker, with nothing due
 */
export function monthlyPrice(assembly: Assembly, tick: Invocation): number {
  const { kmsKey, alarm, dashboard, metricFilter } = prices.perMonth;
  const each = (type: string) => assembly.ofType(type).length;
  const queuesAsked = assembly
    .ofType("AWS::Lambda::EventSourceMapping")
    .filter(({ Properties }) => Properties["StartingPosition"] === undefined).length;
  return (
    minutesInMonth * total(pricesOf(usageOf([tick], 0))) +
    each("AWS::KMS::Key") * kmsKey +
    each("AWS::CloudWatch::Alarm") * alarm +
    each("AWS::CloudWatch::Dashboard") * dashboard +
    each("AWS::Logs::MetricFilter") * metricFilter +
    (queuesAsked * asksOfQueueInMonth * prices.perMillion.sqsRequest) / 1e6
  );
}
