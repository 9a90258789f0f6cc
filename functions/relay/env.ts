import { readEnv, relayEnv } from "../../shared/runtime/env.ts";

export const env = readEnv(relayEnv);
