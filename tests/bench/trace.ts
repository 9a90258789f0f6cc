import { DescribeLogGroupsCommand, paginateFilterLogEvents } from "@aws-sdk/client-cloudwatch-logs";
import * as z from "zod";
import type { Aws } from "../support/aws.ts";

/** One invocation of a function, as Lambda and the function itself logged it. */
export type Invocation = {
  /** A folder of `functions/`. */
  name: string;
  memoryMiB: number;
  billedMs: number;
  calls: Readonly<Record<string, number>>;
  capacity: { read: number; write: number };
  /** What it logged, in bytes; Lambda's own lines are its first and last. */
  logBytes: number;
  /** Of a request: its method, the router's path, and the document that it was about. */
  method: string | undefined;
  route: string | undefined;
  documentId: string | undefined;
};

const handled = z.object({
  message: z.enum(["handled", "failed"]),
  function_request_id: z.string(),
  awsCalls: z.record(z.string(), z.number()),
  capacityUnits: z.object({ read: z.number(), write: z.number() }),
  method: z.string().optional(),
  route: z.string().optional(),
  documentId: z.string().optional(),
});

const report = /^REPORT RequestId: (\S+)\s.*Billed Duration: (\d+) ms\s+Memory Size: (\d+) MB/s;

/** Every invocation that began since an instant (milliseconds since 1970), in no order. */
export async function traceSince(aws: Aws, startTime: number): Promise<Invocation[]> {
  const { logGroups = [] } = await aws.logs.send(new DescribeLogGroupsCommand({}));
  const invocations: Invocation[] = [];
  for (const { logGroupName = "" } of logGroups) {
    const lines: string[] = [];
    const pages = paginateFilterLogEvents({ client: aws.logs }, { logGroupName, startTime });
    for await (const { events = [] } of pages) lines.push(...events.map(({ message = "" }) => message));
    invocations.push(...invocationsIn(logGroupName.replace(/^.*accord-[^-]+-/, ""), lines));
  }
  return invocations;
}

function invocationsIn(name: string, lines: readonly string[]): Invocation[] {
  const told = new Map(
    lines.flatMap((line) => ownWords(line).map((each) => [each.function_request_id, each])),
  );
  const found = lines.flatMap((line) => {
    const [, id = "", billedMs, memoryMiB] = report.exec(line) ?? [];
    const own = told.get(id);
    if (!own) return [];
    const { awsCalls: calls, capacityUnits: capacity, method, route, documentId } = own;
    return [
      {
        name,
        memoryMiB: Number(memoryMiB),
        billedMs: Number(billedMs),
        calls,
        capacity,
        method,
        route,
        documentId,
      },
    ];
  });
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  return found.map((each) => ({ ...each, logBytes: bytes / found.length }));
}

function ownWords(line: string): z.infer<typeof handled>[] {
  if (!line.startsWith("{")) return [];
  const read = handled.safeParse(JSON.parse(line));
  return read.success ? [read.data] : [];
}
