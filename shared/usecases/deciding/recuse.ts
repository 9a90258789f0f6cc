import { inOffice } from "../../domain/board/in-office.ts";
import type { Excepted, Recusal } from "../../domain/review/commands.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { provedNow } from "../entering/proved-now.ts";
import type { OwnForm } from "./act-by-link.ts";
import { actByLink } from "./act-by-link.ts";

/**
 * Whoever is asked recuses themselves in the lane that their link is for, with the nature of the conflict; the words on it are for
 * whoever oversees the document. Of a director it is read with the rest what they proved beside the link: for this version, in this session.
 */
export const recuse = (
  deps: Parameters<typeof actByLink>[0],
  credentials: Credentials,
  { how, nature, ground, reason, ...form }: OwnForm & Recusal & { reason: string },
): ReturnType<typeof actByLink> =>
  actByLink(
    deps,
    credentials,
    {
      ...form,
      act: "recuse",
      about: { how, nature, ...(ground && { ground: ground.id }) },
      comment: { text: reason, fields: {} },
      ...{ roster: true, proof: how !== "recused" },
    },
    (acting, reasonCommitment, who) => {
      const { round, stage, lane } = who.link;
      return stage === null || lane === null
        ? { code: "not-yours" }
        : {
            ...{ name: "recuse", ...acting, round, stage, lane, how, nature, reasonCommitment },
            ...(ground && { ground }),
            ...inOfficeThen(who.loaded, acting.now),
            ...{ provedBy: provedNow(who, credentials, acting.now), salt: deps.ids.secret() },
          };
    },
  );

/** A director declares an interest that the by-laws except, before they vote: the words on its extent are minuted with it. */
export const declareInterest = (
  deps: Parameters<typeof actByLink>[0],
  credentials: Credentials,
  { nature, exception, reason, ...form }: OwnForm & Excepted & { reason: string },
): ReturnType<typeof actByLink> =>
  actByLink(
    deps,
    credentials,
    {
      ...form,
      act: "declare-interest",
      about: { nature, exception: exception.id },
      comment: { text: reason, fields: {} },
      roster: true,
    },
    (acting, reasonCommitment, { link: { round, stage, lane }, loaded }) =>
      stage === null || lane === null
        ? { code: "not-yours" }
        : {
            ...{ name: "declare-interest", ...acting, round, stage, lane, nature, exception },
            ...{ reasonCommitment, salt: deps.ids.secret(), ...inOfficeThen(loaded, acting.now) },
          },
  );

/** Who is a director on the day that somebody acts: whoever is none by the dates of their term decides nothing in a resolution. */
const inOfficeThen = ({ roster }: Identified["loaded"], now: string) =>
  roster ? { roster: inOffice(roster, now) } : {};
