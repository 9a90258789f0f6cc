import { refuse } from "../../domain/result.ts";
import type { Recusal } from "../../domain/review/commands.ts";
import type { Credentials } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actByLink } from "./act-by-link.ts";

/**
 * Whoever is asked recuses themselves in the lane that their link is for, with the nature of the conflict; the words on it are for
 * whoever oversees the document.
 */
export async function recuse(
  deps: Parameters<typeof actByLink>[0],
  credentials: Credentials,
  { how, nature, reason, ...form }: OwnForm & Recusal & { reason: string },
): ReturnType<typeof actByLink> {
  const who = await identify(deps, credentials);
  if (!who) return refuse({ code: "no-session" });
  const { round, stage, lane } = who.link;
  if (stage === null || lane === null) return refuse({ code: "not-yours" });
  const place = { round, stage, lane };
  return actByLink(
    deps,
    credentials,
    { ...form, act: "recuse", about: { how, nature, ...place }, comment: { text: reason, fields: {} } },
    (acting, reasonCommitment) => ({
      ...{ name: "recuse", ...acting, ...place, how, nature, reasonCommitment },
      salt: deps.ids.secret(),
    }),
  );
}
