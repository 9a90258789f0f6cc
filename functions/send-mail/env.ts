import * as z from "zod/mini";
import { commonEnv, readEnv } from "../../shared/runtime/env.ts";

export const env = readEnv({
  ...commonEnv,
  LINK_KEY_ID: z.string().check(z.minLength(1)),
  MAIL_FROM: z.email(),
  CONFIGURATION_SET: z.string().check(z.minLength(1)),
});
