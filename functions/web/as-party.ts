import { readsWhole } from "../../shared/domain/documents/whole.ts";
import { isOfDonor } from "../../shared/domain/review/donors.ts";
import { readsDraft } from "../../shared/domain/review/offering.ts";
import { wasPutTo } from "../../shared/domain/review/outsiders.ts";
import { isParty } from "../../shared/domain/review/parties.ts";
import type { Identified } from "../../shared/usecases/entering/identify.ts";

/**
 * What somebody from outside is shown of a document by a link by which they answered, or read, for a party or its donor: all of it;
 * how it stands, while a version is on its way that nobody has put to them; or nothing, once they speak for nobody in it any more.
 */
export type AsParty = "whole" | "status" | "nothing";

const answering: readonly string[] = ["consent", "sign-as-party", "accept"];

/** @returns null where their link is none of those */
export function shownAsParty({ link, standing, head, loaded }: Identified): AsParty | null {
  const isAnswering = answering.includes(link.purpose);
  if (isAnswering && standing === "good") return "whole";
  const { report } = head;
  const roles = loaded.authority?.roles ?? [];
  const mayReadAll = readsWhole(loaded.basis, report, roles);
  const speaks = isParty(report, roles) || isOfDonor(report, roles) || mayReadAll;
  if (!isAnswering && !(link.purpose === "read" && speaks)) return null;
  if (!speaks) return "nothing";
  return mayReadAll || wasPutTo(report, roles) ? "whole" : "status";
}

/**
 * Whether somebody reads a draft by a link to comment on it, as one of a party or asked for comments.
 * @param today day (ISO 8601) where the office is that asks
 */
export const readsDraftNow = ({ link, standing, head }: Identified, today: string): boolean =>
  link.purpose === "comment" && standing === "good" && readsDraft(head.report, link.person, today);
