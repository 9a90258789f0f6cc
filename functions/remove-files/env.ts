import { commonEnv, readEnv, setting } from "../../shared/runtime/env.ts";

export const env = readEnv({ ...commonEnv, FILES_BUCKET: setting });
