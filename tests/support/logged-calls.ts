import * as z from "zod";
import { eventually } from "./eventually.ts";
import type { Places } from "./places.ts";

/** What the deployed function itself logs of its HTTP calls to AWS. */
const line = z.object({
  message: z.literal("handled"),
  route: z.string(),
  method: z.string(),
  documentId: z.string(),
  awsCalls: z.record(z.string(), z.number()),
});

/**
 * What forms about a document asked of AWS since an instant (milliseconds since 1970), by where they were sent, once it is known of
 * the last of them.
 * @param ends of their routes, the last one sent last
 */
export async function callsOfForms<End extends string>(
  places: Places,
  documentId: string,
  since: number,
  ends: readonly End[],
): Promise<Record<End, Record<string, number>[]>> {
  const found = await eventually(`the lines of ${ends.join(", ")}`, async () => {
    const logged = await places.lines(line, since);
    const own = logged.filter((each) => each.documentId === documentId && each.method === "POST");
    return ends.every((end) => own.some(({ route }) => route.endsWith(end))) && own;
  });
  const callsOf = (end: End) =>
    found.flatMap(({ route, awsCalls }) => (route.endsWith(end) ? [awsCalls] : []));
  return Object.fromEntries(ends.map((end) => [end, callsOf(end)])) as Record<End, Record<string, number>[]>;
}
