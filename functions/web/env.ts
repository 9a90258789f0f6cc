import { address, commonEnv, readEnv, setting } from "../../shared/runtime/env.ts";

/** `PRINTER`: the name of the function that prints pages. */
export const env = readEnv({
  ...commonEnv,
  MAIL_FROM: address,
  OPERATORS_ADDRESS: address,
  PRINTER: setting,
  FILES_BUCKET: setting,
});
