import type { Verifiers } from "../ports/step-up.ts";
import { oneTimeCodes } from "./one-time-codes.ts";
import { passkeysAt } from "./passkeys.ts";

/** What verifies codes and passkeys, at this address. */
export const verifiersAt = (baseUrl: string): Verifiers => ({
  codes: oneTimeCodes,
  passkeys: passkeysAt(baseUrl, "Accord"),
});
