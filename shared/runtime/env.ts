import * as z from "zod/mini";

const missing = "is not set";
/** A setting of any text. */
export const setting = z.string(missing).check(z.minLength(1, missing));
const url = z.url("must be a whole URL");
/** That the stage's address holds by all rules is seen when it is synthesised (infra/config.ts): they are long to compile. */
export const address = z.string().check(z.includes("@", "must be an email address"));

/** Settings that every function has. */
export const commonEnv = {
  ENTRIES_TABLE: setting,
  STATE_TABLE: setting,
  PRIVATE_TABLE: setting,
  BASE_URL: url,
};

/** Settings of functions that carry effects out. `MACHINES`: what the ARNs of all state machines begin with, before their kind. */
export const relayEnv = {
  ...commonEnv,
  MAIL_QUEUE_URL: url,
  MACHINES: setting,
  FILE_REMOVER: setting,
  BOOK_BINDER: setting,
};

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
