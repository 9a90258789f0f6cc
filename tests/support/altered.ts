import type { Alteration } from "../../shared/ports/reading.ts";

/** For whoever reads what nobody altered. */
export const expectNothingAltered = (found: Alteration): never => {
  throw new Error(`Altered: ${JSON.stringify(found)}`);
};
