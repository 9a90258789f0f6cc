import type { OwnForm } from "../deciding/act-by-link.ts";
import { actByLink } from "../deciding/act-by-link.ts";
import type { Credentials } from "../entering/identify.ts";

/**
 * The author takes back what they submitted, as long as nobody has decided on it.
 * @param form `round`: of which submission their page was
 */
export const takeSubmissionBack = (
  deps: Parameters<typeof actByLink>[0],
  credentials: Credentials,
  { round, ...form }: OwnForm & { round: number },
) =>
  actByLink(
    deps,
    credentials,
    { ...form, act: "take-back", about: round, comment: { text: null, fields: {} } },
    (acting) => ({ name: "take-back", ...acting, round }),
  );
