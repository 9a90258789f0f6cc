import type { Hono } from "hono";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import { nameOfBody } from "../../../shared/domain/board/bodies.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { type ReceiptView, readReceipt } from "../../../shared/usecases/deciding/read-receipt.ts";
import { receiptPage } from "../../../shared/views/pages/receipt.tsx";
import { documentUrl, finishedUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { allCredentials, credentialsOf, takeCookieBack } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { speakOf } from "../who.ts";

/** The committee by whose role somebody was asked to resolve; null where it was the board’s, or no body’s. */
function committeeOf({ link, report, bylaws }: Pick<ReceiptView, "link" | "report" | "bylaws">) {
  const lane = report.policy.stages[link.stage ?? -1]?.lanes.find(({ id }) => id === link.lane);
  return lane ? nameOfBody(bylaws, lane.role) : null;
}

/** What somebody has to show for their answer, and the end of what this browser keeps of them. */
export function receiptRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/receipt", async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const view = credentials && (await readReceipt(deps, credentials));
    if (!credentials || !view) return answerSessionEnded(c, deps);
    // Whoever comes from an answer hears that it is recorded: what cannot be shown is the receipt alone.
    if (view === "altered") return answerMessage(c, deps, "receipt-altered", 200);
    const { lang } = c.var;
    const { link } = view;
    speakOf(c, view.basis);
    const page = receiptPage({
      frame: await frameOf(c, deps, credentials),
      ...view,
      person: view.names[link.person] ?? messages(lang).common.nameUnknown,
      committee: committeeOf(view),
      rule: view.bylaws.writtenResolution.source,
      changeUrl: view.mayChange ? taskUrl(lang, link.id) : null,
      documentUrl: view.isOpen ? documentUrl(lang, link.id) : null,
    });
    return c.html(page);
  });

  // All that this browser keeps of the person ends, so that what the next page says is true.
  app.post("/:lang{en|fr}/tasks/:linkId/finish", async (c) => {
    const { person } = c.var.credentials;
    const own = allCredentials(c).filter((session) => session.person === person);
    await Promise.all(
      own.map(({ linkId, secret }) => deps.access.endSession(linkId, digestOfSecret(secret))),
    );
    for (const { linkId } of own) takeCookieBack(c, linkId);
    // Pages that the Back button would show again: the next person at this device must not see them.
    c.header("Clear-Site-Data", '"cache"');
    return c.redirect(finishedUrl(c.var.lang), 303);
  });

  app.get("/:lang{en|fr}/finished", (c) =>
    answerMessage(c, deps, allCredentials(c).length > 0 ? "still-open" : "finished", 200),
  );
}
