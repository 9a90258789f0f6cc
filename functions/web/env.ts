import * as z from "zod/mini";
import { isEmailAddress } from "../../shared/domain/typed/email.ts";
import { commonEnv, readEnv } from "../../shared/runtime/env.ts";

const address = z.string().check(z.refine(isEmailAddress, "must be an email address"));

export const env = readEnv({ ...commonEnv, MAIL_FROM: address, OPERATORS_ADDRESS: address });
