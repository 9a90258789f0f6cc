import * as z from "zod/mini";
import { isEmailAddress } from "../../shared/domain/typed/email.ts";
import { commonEnv, readEnv, setting } from "../../shared/runtime/env.ts";

export const env = readEnv({
  ...commonEnv,
  LINK_KEY_ID: setting,
  MAIL_FROM: z.string().check(z.refine(isEmailAddress, "must be an email address")),
  CONFIGURATION_SET: setting,
});
