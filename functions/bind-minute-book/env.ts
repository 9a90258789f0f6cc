import { commonEnv, readEnv, setting } from "../../shared/runtime/env.ts";

/** `PRINTER`: the name of the function that prints pages. */
export const env = readEnv({ ...commonEnv, PRINTER: setting, FILES_BUCKET: setting });
