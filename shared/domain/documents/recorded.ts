import { agreementRecorded } from "./agreement/recorded.ts";
import { amendmentRecorded } from "./amendment/recorded.ts";
import { governanceRecorded } from "./governance/recorded.ts";
import type { Recorded } from "./kind.ts";
import type { Document } from "./kinds.ts";
import { planRecorded } from "./plan/recorded.ts";
import { reportRecorded } from "./report/recorded.ts";

/**
 * What the record of each kind comes to, apart from what a kind does (`kinds.ts`): a page reads a record at once, and most ask no
 * rule by which it goes on.
 */
const recorded: { [K in Document["kind"]]: Recorded<Extract<Document, { kind: K }>> } = {
  report: reportRecorded,
  plan: planRecorded,
  agreement: agreementRecorded,
  amendment: amendmentRecorded,
  governance: governanceRecorded,
};

/** What a document's record comes to by its kind. Its functions take documents of that kind alone, which this one is of. */
export const recordedAs = ({ kind }: Pick<Document, "kind">) => recorded[kind] as Recorded<Document>;
