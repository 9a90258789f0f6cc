import { address, commonEnv, readEnv, setting } from "../../shared/runtime/env.ts";

export const env = readEnv({
  ...commonEnv,
  LINK_KEY_ID: setting,
  MAIL_FROM: address,
  CONFIGURATION_SET: setting,
});
