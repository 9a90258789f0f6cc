import { headShape, storedAs } from "../../shared/adapters/dynamodb/head.items.ts";
import { headKey, pinnedPolicyKey } from "../../shared/adapters/dynamodb/keys.ts";
import { unpacked } from "../../shared/adapters/dynamodb/packed.ts";
import { fixedOf } from "../../shared/adapters/dynamodb/pinned-policies.ts";
import type { Head } from "../../shared/ports/store.ts";

/** A head as it lies in the table of states. */
export const headItemOf = (documentId: string, { report, chain }: Head): Record<string, unknown> => ({
  ...headKey(documentId),
  shape: headShape,
  report: storedAs(report).report,
  ...chain,
});

/** What the item of a head bears of its document. */
export const borneBy = ({ report }: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(unpacked(report));

/** The policy that it was pinned to, as it lies beside. */
export const policyItemOf = (documentId: string, { report }: Head): Record<string, unknown> => ({
  ...pinnedPolicyKey(documentId),
  policy: fixedOf(report.policy),
});
