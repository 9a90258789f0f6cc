import { commonEnv, readEnv } from "../../shared/runtime/env.ts";

export const env = readEnv(commonEnv);
