import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { check, edited, inOrder } from "./file.ts";

/** What a file holds, which must be in order but for roles that nobody holds any more. */
export function read(text: string): OrganisationData {
  const { data, findings } = check(text);
  if (!data || findings.length > 0) throw new Error(JSON.stringify(findings));
  return data;
}

/** The example organisation, as its file says. */
export const example = read(inOrder);
/** A file in which much changed: who comes, leaves, moves and does something else; addresses, a policy, what is due. */
export const changed = read(
  edited(
    ["roles: [mel-officer]", "roles: [mel-officer, programme-officer]"],
    ["    roles: [finance-officer]\n", "    roles: [finance-officer]\n    left: 2026-11-20\n"],
    ["hannah.weiss@", "hannah.w@"],
    ["moussa.diallo@", "moussa.d@"],
    ["name: Awa Traoré", "name: Awa Traoré Keïta"],
    ["    office: kinshasa", "    office: dakar"],
    [
      "\n\n# Who funds.",
      "\n  - { id: P-030, name: Ana Lopes, email: ana.lopes@ibcr.example, lang: en, office: dakar, roles: [director] }\n\n# Who funds.",
    ],
    ["sophie.lambert@", "s.lambert@"],
    ["name: Association Yiriwa Denw\n    lang: fr", "name: Association Yiriwa Denw\n    lang: en"],
    ["version: 1\n    overseer", "version: 2\n    overseer"],
    ["serviceLevelDays: 5", "serviceLevelDays: 6"],
    ["dueOn: 2027-07-21\n    author: P-001", "dueOn: 2027-07-25\n    author: P-002"],
    ["shortName: { en: IBCR", "shortName: { en: Bureau"],
    ["2027-07-01]", "2027-07-01, 2027-12-27]"],
  ),
);
