import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";
import { untold } from "./meeting-letters.ts";

export type UnreachedTemplate = Extract<LinkTemplate, "oversee-undelivered" | "oversee-unreachable">;

const markedBy = (names: string) =>
  `${names} told their mail provider that mail from Accord is not wanted: Accord sends them nothing more.`;

/** What a deputy does about a role that nobody holds, or whose holders mail does not reach. */
const reachingThem = ({ missed, by }: { missed: string; by: string }): string =>
  missed === ""
    ? `Please have the role given to somebody, ${by}; until then you are told what they would be.`
    : `Please reach them another way, ${by}. If they cannot see to it, have their role given to somebody else; until mail reaches them again, you are told what they would be.`;

/** What is told of mail that does not reach whom it is for: to whoever watches over a report, and to their deputy. */
export const unreachedLetters = (n: Nouns): Record<UnreachedTemplate, Words> => ({
  "oversee-undelivered": {
    subject: ({ report, unreached }) =>
      unreached === "" ? `Mail was marked as unwanted: ${report}` : `A mail did not arrive: ${report}`,
    intro: ({ unreached, unwanted }) =>
      [
        ...(unreached === "" ? [] : [`Mail about this ${n.noun} did not arrive. It was for ${unreached}.`]),
        ...(unwanted === "" ? [] : [markedBy(unwanted)]),
      ].join(" "),
    more: ({ by, unreached, unwanted }) => [
      ...(unreached === ""
        ? []
        : [
            `The page of the ${n.noun} says why it did not arrive, and what you can do about it. Please see to it ${by}: until then whoever it was for may not know what it says.`,
          ]),
      ...(unwanted === ""
        ? []
        : [
            `Please ask ${unwanted} another way, ${by}, whether they want mail from Accord, and until then tell them yourself what concerns them. The page of the ${n.noun} says how they get mail again.`,
          ]),
    ],
    action: `See where this ${n.noun} stands`,
  },
  "oversee-unreachable": {
    subject: ({ missed, report, wroteIt }) => {
      if (missed !== "") return `Mail does not reach ${missed}: ${report}`;
      return wroteIt === "" ? `A role that nobody holds: ${report}` : `In place of ${wroteIt}: ${report}`;
    },
    intro: ({ missed, what, isOverseersRole, wroteIt }) => {
      const role = isOverseersRole ? "the role of the secretary" : "the role that this mail is for";
      if (missed === "" && wroteIt !== "")
        return `${wroteIt} wrote this ${n.noun}, and nobody watches over what they wrote themselves. So this mail comes to you: “${what}”. You hear of it as the deputy named for ${role}; it reaches nobody else.`;
      if (missed === "")
        return `Nobody holds ${role}: “${what}”. You hear of it as the deputy named for that role; it reaches nobody else.`;
      return what === ""
        ? `Mail about this ${n.noun} does not reach ${missed}. You hear of it as their deputy.`
        : `Mail does not reach ${missed}. You hear of it as their deputy. They were to get this mail: “${what}”.`;
    },
    more: ({ missed, unwanted, untold: names, by, wroteIt }) => [
      ...(unwanted === "" ? [] : [markedBy(unwanted)]),
      ...(names === "" ? [] : [untold(n, { names })]),
      ...(missed === "" && wroteIt !== "" ? [`Please see to it in their place, ${by}.`] : []),
      ...(missed === "" && wroteIt !== "" ? [] : [reachingThem({ missed, by })]),
    ],
    action: "See the document",
  },
});
