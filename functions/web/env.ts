import { address, commonEnv, readEnv } from "../../shared/runtime/env.ts";

export const env = readEnv({ ...commonEnv, MAIL_FROM: address, OPERATORS_ADDRESS: address });
