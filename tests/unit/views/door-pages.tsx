import type { Reason } from "../../../shared/domain/review/why-not.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { freshLinkPage } from "../../../shared/views/pages/fresh-link.tsx";
import { homePage } from "../../../shared/views/pages/home.tsx";
import { landingPage } from "../../../shared/views/pages/landing.tsx";
import { linkProblemPage } from "../../../shared/views/pages/link-problem.tsx";
import { messagePage } from "../../../shared/views/pages/message.tsx";
import { refusalPage } from "../../../shared/views/pages/refusal.tsx";
import { subscriptionPage } from "../../../shared/views/pages/subscription.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import {
  documentUrl,
  freshUrl,
  landingUrl,
  subscribeUrl,
  unsubscribeUrl,
} from "../../../shared/views/urls.ts";
import { frameFor, type Sample } from "./sample.ts";

const refusals = [
  { code: "wrong-status", status: "draft" },
  { code: "not-yours" },
  { code: "no-longer-authorised" },
  { code: "nobody-acts-for-a-director" },
  { code: "not-eligible" },
  { code: "given-meanwhile" },
  { code: "task-over" },
  { code: "awaited-meanwhile" },
  { code: "nobody-awaited" },
  { code: "reminded-today" },
  { code: "same-date" },
  { code: "superseded-date" },
  { code: "content-changed" },
  { code: "already-decided" },
  { code: "comment-required" },
  { code: "superseded" },
] as const;

const messageKinds = [
  "not-found",
  "session-ended",
  "forged",
  "renewed",
  "too-large",
  "bad-request",
  "error",
  "not-published",
  "finished",
  "still-open",
  "receipt-altered",
] as const;

/** The pages on the way in and out. */
export function doors(lang: Lang, s: Sample, mark: string) {
  const { reader: _, ...frame } = frameFor(lang, s, "/link/L1/token");
  const documentTitle = titleOf(s.basis);
  const reasons = Object.keys(messages(lang).reasons) as Reason[];
  const landing = {
    frame,
    person: s.names.awa,
    documentTitle,
    ...{ hasDesk: true, offer: null },
    actionUrl: landingUrl(lang, "L1", `t${mark}`),
  };
  const problem = { frame, documentTitle, freshUrl: freshUrl(lang, "L1", "t") };
  const subscription = {
    frame,
    subscriber: s.names.rive,
    unsubscribeUrl: unsubscribeUrl(lang, "report-published", "rive", `t${mark}`),
    subscribeUrl: subscribeUrl(lang, "report-published", "rive", `t${mark}`),
  };
  return {
    "subscription-subscribed": subscriptionPage({ ...subscription, state: "subscribed" }),
    "subscription-unsubscribed": subscriptionPage({ ...subscription, state: "unsubscribed" }),
    "subscription-subscribed-again": subscriptionPage({ ...subscription, state: "subscribed-again" }),
    home: homePage({ frame: { ...frame, path: "/" } }),
    landing: landingPage({
      ...landing,
      purpose: "report",
      opensReceipt: false,
      freshUrl: null,
      dueOn: { day: "2026-12-15" },
    }),
    "landing-review": landingPage({
      ...landing,
      purpose: "review",
      opensReceipt: false,
      freshUrl: null,
      dueOn: null,
    }),
    "landing-receipt": landingPage({
      ...landing,
      purpose: "sign",
      opensReceipt: true,
      freshUrl: "/fresh",
      dueOn: null,
    }),
    "landing-offered": landingPage({
      ...landing,
      ...{ purpose: "comment", opensReceipt: false, freshUrl: null, dueOn: null },
      ...{ hasDesk: false, offer: "open" },
    }),
    "landing-offer-over": landingPage({
      ...landing,
      ...{ purpose: "comment", opensReceipt: false, freshUrl: null, dueOn: null },
      ...{ hasDesk: false, offer: "over" },
    }),
    "landing-read": landingPage({
      ...landing,
      purpose: "read",
      opensReceipt: false,
      freshUrl: null,
      dueOn: null,
    }),
    ...Object.fromEntries(
      reasons.map((code) => [`link-${code}`, linkProblemPage({ ...problem, standing: code })]),
    ),
    "link-expired": linkProblemPage({ ...problem, standing: "expired" }),
    "link-revoked": linkProblemPage({ frame, documentTitle, standing: "revoked" }),
    "link-inactive": linkProblemPage({
      frame,
      documentTitle,
      standing: "inactive",
      writeTo: [{ name: s.names.awa, email: "somebody@ibcr.example" }],
    }),
    "link-no-role": linkProblemPage({ frame, documentTitle, standing: "no-role" }),
    "own-report": linkProblemPage({ frame, standing: "own-report", othersUrl: documentUrl(lang, "L1") }),
    "link-unknown": linkProblemPage({ frame, standing: "unknown" }),
    "fresh-link": freshLinkPage({ frame }),
    "fresh-link-sent": freshLinkPage({ frame, became: "sent" }),
    "fresh-link-enough": freshLinkPage({ frame, became: "enough" }),
    ...Object.fromEntries(messageKinds.map((kind) => [`message-${kind}`, messagePage({ frame, kind })])),
    ...Object.fromEntries(
      [...refusals, ...reasons.map((code) => ({ code }))].map((refusal) => [
        `refusal-${refusal.code}`,
        refusalPage({ frame, refusal, documentUrl: documentUrl(lang, "L1") }),
      ]),
    ),
  };
}
