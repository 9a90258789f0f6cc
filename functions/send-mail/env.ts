import * as z from "zod";
import { commonEnv, readEnv } from "../../shared/runtime/env.ts";

export const env = readEnv({
  ...commonEnv,
  LINK_KEY_ID: z.string().min(1),
  MAIL_FROM: z.email(),
  CONFIGURATION_SET: z.string().min(1),
});
