import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { makeApp } from "../../functions/web/app.ts";
import type { AwsCalls } from "../../shared/adapters/metering.ts";
import { oneTimeCodes } from "../../shared/adapters/one-time-codes.ts";
import { webAdapters } from "../../shared/adapters/web.ts";
import { expectNothingAltered } from "../support/altered.ts";
import { Aws } from "../support/aws.ts";
import type { Local } from "../support/local.ts";
import { printerHere } from "../support/printer.ts";
import type { Visitor } from "../support/visitor.ts";
import { sizeOf } from "../support/weighed-tables.ts";

/** The pages of Accord in this process, on the tables of a running one, where all that a request reads can be weighed. */
export class WeighedWeb {
  readonly #app: ReturnType<typeof makeApp>;
  readonly #calls: AwsCalls;

  constructor(local: Local) {
    const { tables, calls } = new Aws(local);
    weighBatches(tables.client, calls);
    this.#calls = calls;
    this.#app = makeApp({
      ...webAdapters(tables, expectNothingAltered),
      printer: printerHere,
      openCodes: () => Promise.resolve(oneTimeCodes),
      openPasskeys: () => Promise.reject(new Error("nobody has a passkey here")),
      openFileStore: () => Promise.reject(new Error("nobody attaches anything here")),
      typeOf: () => Promise.resolve(null),
      calendarFile: () => Promise.reject(new Error("nobody takes a calendar along here")),
      baseUrl: local.application,
      ownAddresses: { sender: "", operators: "" },
    });
  }

  /** Request units of DynamoDB for a request of somebody who has a session. Throws when it is refused. */
  async unitsOf(visitor: Visitor, url: string, form?: Record<string, string>): Promise<number> {
    return (await this.spentOn(visitor, url, form)).units;
  }

  /** The same, and how many calls to AWS. */
  async spentOn(
    { cookieHeader }: Visitor,
    url: string,
    form?: Record<string, string>,
  ): Promise<{ units: number; calls: number }> {
    const answer = await this.#app.request(url, {
      headers: { cookie: cookieHeader },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    if (answer.status >= 400) throw new Error(`${url} was answered ${answer.status}`);
    const { capacityUnits, awsCalls } = this.#calls.take();
    const calls = Object.values(awsCalls).reduce((sum, count) => sum + count, 0);
    return { units: capacityUnits.read + capacityUnits.write, calls };
  }
}

/** Bytes that one unit reads of an item, strongly consistent; half a unit does without. */
const unit = 4096;

/**
 * The emulator tells no capacity of BatchGetItem: it is reckoned here, each item by itself and a missing one as the smallest.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
function weighBatches(client: DynamoDBDocumentClient, calls: AwsCalls): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      const answered = await next(args);
      const { RequestItems = {} } = args.input as { RequestItems?: Record<string, Batch> };
      const { Responses = {} } = answered.output as { Responses?: Record<string, unknown[]> };
      for (const [table, { Keys, ConsistentRead }] of Object.entries(RequestItems)) {
        const found = Responses[table] ?? [];
        const units = found.reduce<number>((sum, item) => sum + unitsIn(item), Keys.length - found.length);
        calls.consumed("read", ConsistentRead ? units : units / 2);
      }
      return answered;
    },
    { step: "initialize", name: "weighBatches" },
  );
}

type Batch = { Keys: unknown[]; ConsistentRead?: boolean };

const unitsIn = (item: unknown): number => Math.ceil(sizeOf(item as Record<string, unknown>) / unit);
