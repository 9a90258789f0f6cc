import type { Hono } from "hono";
import { kindOfTopic, type Subscription } from "../../../shared/domain/organisation/subscription.ts";
import type { ShownSubscription } from "../../../shared/usecases/reading/manage-subscription.ts";
import {
  recogniseSubscription,
  subscribeAgain,
  unsubscribe,
} from "../../../shared/usecases/reading/manage-subscription.ts";
import { linkProblemPage } from "../../../shared/views/pages/link-problem.tsx";
import { subscriptionPage } from "../../../shared/views/pages/subscription.tsx";
import { subscribeUrl, unsubscribeUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { frameOf } from "../frame.ts";
import { speakOf } from "../who.ts";

const path = "/:lang{en|fr}/unsubscribe/:topic/:donor/:token";

/**
 * The end of a subscription. GET shows a page and changes nothing, for scanners open every link of a mail; one POST ends
 * it, whether the page's button sends it or a mail program by itself, which is answered directly (RFC 8058, 3.1).
 */
export function subscriptionRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const link = linkOf(c);
    const known = await recogniseSubscription(deps, link);
    const isAgain = known?.status === "subscribed" && c.req.query("again") !== undefined;
    return answer(c, deps, link, known, isAgain ? "subscribed-again" : (known?.status ?? "subscribed"));
  });

  app.post(path, async (c) => {
    const link = linkOf(c);
    const isOneClick = c.var.form["List-Unsubscribe"] === "One-Click";
    const known = await unsubscribe(deps, link, isOneClick ? "one-click" : "page");
    if (known && !isOneClick)
      return c.redirect(unsubscribeUrl(c.var.lang, link.topic, link.donor, link.token), 303);
    return answer(c, deps, link, known, "unsubscribed");
  });

  app.post(`${path}/subscribe`, async (c) => {
    const link = linkOf(c);
    const known = await subscribeAgain(deps, link);
    if (known)
      return c.redirect(`${unsubscribeUrl(c.var.lang, link.topic, link.donor, link.token)}?again`, 303);
    return answer(c, deps, link, known, "subscribed-again");
  });
}

function linkOf(c: WebContext): ShownSubscription {
  const { topic = "", donor = "", token = "" } = c.req.param() as Record<string, string>;
  return { topic, donor, token };
}

/** An unknown link and a wrong token get the same words. */
async function answer(
  c: WebContext,
  deps: WebDeps,
  { topic, donor, token }: ShownSubscription,
  known: Subscription | null,
  state: Parameters<typeof subscriptionPage>[0]["state"],
): Promise<Response> {
  if (known) speakOf(c, { kind: kindOfTopic[known.topic] });
  const frame = await frameOf(c, deps);
  if (!known) return c.html(linkProblemPage({ frame, standing: "unknown" }), 404);
  const { lang } = c.var;
  const owner = await deps.directory.donor(known.donor);
  const page = subscriptionPage({
    frame,
    subscriber: owner?.donor.name ?? "",
    state,
    unsubscribeUrl: unsubscribeUrl(lang, topic, donor, token),
    subscribeUrl: subscribeUrl(lang, topic, donor, token),
  });
  return c.html(page);
}
