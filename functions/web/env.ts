import * as z from "zod/mini";
import { commonEnv, readEnv } from "../../shared/runtime/env.ts";

const address = z.email("must be an email address");

export const env = readEnv({ ...commonEnv, MAIL_FROM: address, OPERATORS_ADDRESS: address });
