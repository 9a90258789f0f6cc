import type { AgreementBasis } from "./basis.ts";

/** What the parts of its form follow from. */
export type AskedFor = Pick<AgreementBasis, "agreementType" | "currency" | "countries" | "known">;

type OfType = Pick<AskedFor, "agreementType">;

/** A memorandum of understanding moves no money: it has no amount, no budget, and no tranches. */
export const hasMoney = ({ agreementType }: OfType): boolean => agreementType !== "mou";

/** Whether funds of the organisation go to others by it. */
export const paysOut = ({ agreementType }: OfType): boolean =>
  agreementType !== "mou" && agreementType !== "incoming";
