import type { Committed } from "../../audit/commitments.ts";
import { hashOf } from "../../audit/hash.ts";
import type { Content } from "../../forms/content.ts";
import { rowPrefix, rowsIn, saidIn } from "../../forms/rows.ts";
import type { Lang, Organisation } from "../../organisation/organisation.ts";
import { isSignatoryRole, roleOfSignatory } from "../../people/partners.ts";
import { allows } from "../../review/lifecycle.ts";
import type { Review } from "../../review/state.ts";
import type { Values } from "../../typed/values.ts";
import type { Basis } from "../basis.ts";
import type { AgreementBasis } from "./basis.ts";
import { knownField, optionOf, parties } from "./known-parties.ts";

/** Who signs for a party, as its row names them. */
export type Signatory = {
  /** The row. */
  party: string;
  /** Whether it is the organisation itself, for which whoever answers for documents signs. */
  isOurs: boolean;
  /** The party's legal name, and its country (ISO 3166-1 alpha-2). */
  of: string;
  country: string;
  name: string;
  /** As what they sign. */
  as: string;
  email: string;
  lang: Lang;
  /** The role of the people of whom the directory has as this party; null where the row names none of those. */
  roleOfKnown: string | null;
};

/** Who signs for each of an agreement's parties, in the order of its rows; of what was not typed yet nothing is there. */
export const signatoriesIn = ({ known }: Pick<AgreementBasis, "known">, values: Values): Signatory[] =>
  rowsIn(parties, values).map((row): Signatory => {
    const said = saidIn(parties, row, values);
    const party = known.find((one) => optionOf(one) === said(knownField));
    return {
      party: row,
      isOurs: said("role") === "us",
      ...{ of: said("name"), country: said("country") },
      ...{ name: said("signatoryName"), as: said("signatoryRole"), email: said("signatoryEmail") },
      lang: said("signatoryLang") === "en" ? "en" : "fr",
      roleOfKnown: party ? optionOf(party) : null,
    };
  });

/**
 * The role of whoever signs for a party, where nobody of the directory does: it is of this agreement, this row, this name and this
 * address. It is made of the salts of both, which stay as long as their words do: another signatory has another role, which nobody
 * holds before their address was confirmed; and it says nothing of either.
 */
export const roleOfNamed = (
  documentId: string,
  { salts }: Pick<Committed<Content>, "salts">,
  row: string,
): string => {
  const saltOf = (field: string) => salts[`/values/${rowPrefix(parties, row)}${field}`] ?? null;
  const key = hashOf([documentId, row, saltOf("signatoryName"), saltOf("signatoryEmail")]);
  return roleOfSignatory(key.slice(0, 16));
};

/** Who signs for an outside party of what was submitted, by which role; whether somebody holds that, and is asked. */
export type SignatoryStanding = Signatory & { role: string; isConfirmed: boolean };

/** Who signs for each outside party of a submitted agreement, in the order of its rows; nobody of any that is over or not submitted. */
export const signatoriesOf = (
  { parties: named = [], status }: Pick<Review, "parties" | "status">,
  basis: Basis,
  content: Pick<Content, "values"> | null,
  roster: Organisation["roster"],
): SignatoryStanding[] =>
  basis.kind !== "agreement" || content === null || !allows("withdraw", status) || allows("submit", status)
    ? []
    : signatoriesIn(basis, content.values).flatMap((one) => {
        const role = named.find(({ party }) => party === one.party)?.role;
        if (one.isOurs || role === undefined) return [];
        return [{ ...one, role, isConfirmed: (roster[role] ?? []).length > 0 }];
      });

/** Whether somebody is to confirm the address of whoever signs: one of the directory is looked after there. */
export const isToConfirm = ({ role, isConfirmed }: SignatoryStanding): boolean =>
  !isConfirmed && isSignatoryRole(role);
