import * as z from "zod/mini";

const setting = z.string().check(z.minLength(1));

/** Settings that every function has. */
export const commonEnv = {
  ENTRIES_TABLE: setting,
  STATE_TABLE: setting,
  PRIVATE_TABLE: setting,
  BASE_URL: z.url(),
};

/** Settings of functions that carry effects out. */
export const relayEnv = { ...commonEnv, MAIL_QUEUE_URL: z.url(), REPORT_MACHINE_ARN: setting };

/** Reads a function's settings when it starts, and names each that is missing. */
export function readEnv<S extends z.core.$ZodShape>(shape: S): z.infer<z.ZodMiniObject<S>> {
  // It is read once: to compile code for it would take longer.
  const read = z.object(shape).safeParse(process.env, { jitless: true });
  if (!read.success)
    throw new Error(`The function's settings are incomplete: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** The names of the three tables among the settings. */
export const tableNames = (env: { ENTRIES_TABLE: string; STATE_TABLE: string; PRIVATE_TABLE: string }) => ({
  entries: env.ENTRIES_TABLE,
  state: env.STATE_TABLE,
  private: env.PRIVATE_TABLE,
});
