import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";

/** A way in: a link with its token, whether it still acts, and two sessions that were opened by it, or by another of its person’s. */
export type Way = {
  purpose: Purpose;
  acts: boolean;
  hasReceipt: boolean;
  token: string;
  own: Credentials;
  twin: Credentials;
  /** The one session in which what a ballot by it asks was proved; none where it asks nothing. */
  proved?: Credentials;
};

/** The end of a subscription, which needs no session. */
type Leaving = { topic: string; donor: string; token: string };

/** What hostile requests are aimed at: a report with every way into it. */
export type Target = {
  /** Where the web says that it is. */
  origin: string;
  ways: readonly Way[];
  leaving: readonly Leaving[];
  /** What the parameters of a path can be that are this report's own, by their names. */
  named: Readonly<Record<string, string>>;
  /** What forms that are sent to an address hold in place of that, by a part of the address. */
  formsAt: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a sound form of any task holds. */
  form: Readonly<Record<string, string>>;
};

/** The ways that lead in by another link. */
export const othersThan = ({ ways }: Target, { own }: Way): Way[] =>
  ways.filter((way) => way.own.linkId !== own.linkId);

/** Whether a link is for what a route does. */
export function suits({ path }: { path: string }, { purpose }: Way): boolean {
  if (path.includes("/meetings")) return purpose === "oversee";
  if (/\/(sections|check|submission|attaching)/.test(path)) return purpose === "report";
  if (/\/(comment-on|propose)\//.test(path)) return purpose === "comment";
  if (path.endsWith("/offers")) return purpose === "report";
  if (path.endsWith(":linkId/translators")) return purpose === "report";
  if (path.includes("/translating/")) return purpose === "translate";
  if (/\/(confirmation|decision)$/.test(path)) return purpose === "review";
  if (/\/(signature|ballot)$|\/step-up/.test(path)) return purpose === "sign";
  if (/\/party-(signature|signing)$/.test(path)) return purpose === "sign-as-party";
  if (path.endsWith("/consent-withdrawal")) return purpose === "consent";
  if (path.includes("/resolutions")) return purpose === "sign" || purpose === "oversee";
  if (path.endsWith("/attestation")) return purpose === "attest";
  if (path.endsWith("/translation")) return purpose === "confirm-translation";
  return !path.includes("/documents/") || purpose === "oversee";
}
