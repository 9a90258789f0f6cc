import * as z from "zod/mini";
import { commonEnv, readEnv, setting } from "../../shared/runtime/env.ts";

export const env = readEnv({
  ...commonEnv,
  LINK_KEY_ID: setting,
  MAIL_FROM: z.email("must be an email address"),
  CONFIGURATION_SET: setting,
});
