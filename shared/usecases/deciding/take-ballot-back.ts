import type { Credentials } from "../entering/identify.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actAtOnce } from "./act-by-link.ts";

/**
 * A director takes back a refusal or an abstention in the lane that their link is for, as their page showed it, before it takes
 * effect: in two calls, as they gave it.
 */
export const takeBallotBack = (
  deps: Parameters<typeof actAtOnce>[0],
  credentials: Credentials,
  { replaces, ...form }: OwnForm & { replaces: string | null },
): ReturnType<typeof actAtOnce> =>
  actAtOnce(
    deps,
    credentials,
    { ...form, act: "take-ballot-back", about: { replaces }, comment: { text: null, fields: {} } },
    (acting, _, { link: { purpose, round, stage, lane } }) =>
      purpose !== "sign" || stage === null || lane === null
        ? { code: "not-yours" }
        : {
            ...{ name: "take-ballot-back", ...acting, round, stage, lane, replaces },
            salt: deps.ids.secret(),
          },
  );
