import type { Credentials } from "../entering/identify.ts";
import { actByLink, type OwnForm } from "./act-by-link.ts";

/**
 * Whoever decides what everybody may know of a document agrees to what was proposed, or declines with a reason: a second person, by the
 * role that the policy names.
 * @param form `number`: of the proposal that their page showed
 */
export const decidePublication = (
  deps: Parameters<typeof actByLink>[0],
  credentials: Credentials,
  { number, agrees, reason, ...own }: OwnForm & { number: number; agrees: boolean; reason: string },
) =>
  actByLink(
    deps,
    credentials,
    {
      ...own,
      act: "decide-publication",
      about: { number, agrees },
      comment: { text: agrees ? null : reason, fields: {} },
    },
    (acting, reasonCommitment) => ({
      name: "decide-publication",
      ...acting,
      ...{ number, agrees, reasonCommitment },
    }),
  );
