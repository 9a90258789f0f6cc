import { commonEnv, readEnv } from "../../shared/runtime/env.ts";

export const env = readEnv({ BASE_URL: commonEnv.BASE_URL });
