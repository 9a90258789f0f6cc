import { hashOf } from "../domain/audit/hash.ts";
import passkey from "./assets/passkey.client.js";

/** The script of the page on which a browser is asked for a passkey. */
export const passkeyScript = {
  path: `/assets/passkey-${hashOf(passkey).slice(0, 8)}.js`,
  body: passkey,
};
