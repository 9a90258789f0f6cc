import type { Bilingual, Recipient } from "../../../../events/common.ts";
import type { Content } from "../../forms/content.ts";
import { rowPrefix, rowsIn } from "../../forms/rows.ts";
import type { KnownParty } from "../../framework/standing.ts";
import { roleOfUnknown } from "../../people/partners.ts";
import type { Party } from "../../review/state.ts";
import type { Values } from "../../typed/values.ts";
import type { AgreementBasis } from "./basis.ts";

/** The list of an agreement's parties, and what a row says of who that is in the organisation's directory. */
const parties = { name: "parties" } as const;
export const knownField = "known";

const optionOf = ({ kind, id }: Pick<KnownParty, "kind" | "id">): string => `${kind}.${id}`;

/** Who a party can be of those whom the organisation writes to, as the options of a choice. */
export const knownOptions = ({
  known,
}: Pick<AgreementBasis, "known">): { value: string; label: Bilingual }[] =>
  known.map((party) => ({ value: optionOf(party), label: { en: party.name, fr: party.name } }));

/** What each row of the parties says, by a field's name within it. */
export const partyRows = (values: Values): ((field: string) => string)[] =>
  rowsIn(parties, values).map((row) => (field) => String(values[rowPrefix(parties, row) + field] ?? ""));

/** The parties whom the organisation writes to, in the order of the form, each once. */
export function knownParties(
  { known }: Pick<AgreementBasis, "known">,
  { values }: Pick<Content, "values">,
): KnownParty[] {
  const named = partyRows(values).map((party) => party(knownField));
  return [...new Set(named)].flatMap((value) => known.find((party) => optionOf(party) === value) ?? []);
}

/** The same as recipients of what is told of the agreement. */
export const toldIn = (basis: Pick<AgreementBasis, "known">, content: Pick<Content, "values">): Recipient[] =>
  knownParties(basis, content).map(({ kind, id }) => ({ kind, id }));

/**
 * The parties as its stages ask them, each by its row and the role of those who speak for it: the organisation by one of its own,
 * another by whom its choice names in the directory. Whom nobody writes to nobody can ask: whoever watches over it is told.
 * @param accountable the role that speaks for the organisation
 */
export const partiesNamed = (
  { known }: Pick<AgreementBasis, "known">,
  values: Values,
  accountable: string,
): Party[] =>
  rowsIn(parties, values).map((row): Party => {
    const said = (field: string) => values[rowPrefix(parties, row) + field];
    const party = known.find((one) => optionOf(one) === said(knownField));
    const outside = party ? optionOf(party) : roleOfUnknown(row);
    return { party: row, role: said("role") === "us" ? accountable : outside, person: null };
  });
