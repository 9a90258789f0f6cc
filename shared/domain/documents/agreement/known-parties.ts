import type { Bilingual, Recipient } from "../../../../events/common.ts";
import type { Content } from "../../forms/content.ts";
import { rowsIn, saidIn } from "../../forms/rows.ts";
import type { KnownParty } from "../../framework/standing.ts";
import type { Values } from "../../typed/values.ts";
import type { AgreementBasis } from "./basis.ts";

/** The list of an agreement's parties, and what a row says of who that is in the organisation's directory. */
export const parties = { name: "parties" } as const;
export const knownField = "known";

/** How a form sends who a party is. */
export const optionOf = ({ kind, id }: Pick<KnownParty, "kind" | "id">): string => `${kind}.${id}`;

/** Who a party can be of those whom the organisation writes to, as the options of a choice. */
export const knownOptions = ({
  known,
}: Pick<AgreementBasis, "known">): { value: string; label: Bilingual }[] =>
  known.map((party) => ({ value: optionOf(party), label: { en: party.name, fr: party.name } }));

/** What each row of the parties says, by a field's name within it. */
export const partyRows = (values: Values): ((field: string) => string)[] =>
  rowsIn(parties, values).map((row) => saidIn(parties, row, values));

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
