import { meetingOfStream } from "../../shared/domain/board/meetings/stream.ts";
import { isDeskId } from "../../shared/domain/links/desk.ts";
import { documentOfLink } from "../../shared/domain/links/grant.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import { whyBarred } from "../../shared/usecases/entering/identify.ts";

import { deskOverPage } from "../../shared/views/pages/desk-door.tsx";
import { keptAnswersPage } from "../../shared/views/pages/kept-answers.tsx";
import { linkProblemPage } from "../../shared/views/pages/link-problem.tsx";
import type { WebContext, WebDeps } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { frameOf } from "./frame.ts";
import { credentialsOf } from "./session-cookie.ts";
import { hasWords, typedIn, wordsIn } from "./typed.ts";

/**
 * There is no session, or none any more, or no desk; or it holds, and its person is barred from the document, or from confirming an address, which is said. What
 * was typed meanwhile is shown, and can be sent again.
 */
export async function answerSessionEnded(c: WebContext, deps: WebDeps): Promise<Response> {
  const linkId = c.req.param("linkId") ?? "";
  // The link to a desk is no way back to it.
  if (isDeskId(linkId)) return c.html(deskOverPage({ frame: await frameOf(c, deps) }), 403);
  const credentials = credentialsOf(c, linkId);
  const barred =
    credentials &&
    meetingOfStream(documentOfLink(linkId) ?? "") === null &&
    ((await whyBarred(deps, credentials)) ?? (await barredFromChange(deps, credentials)));
  if (barred)
    return c.html(
      linkProblemPage({ frame: await frameOf(c, deps), standing: barred, words: wordsIn(c) }),
      403,
    );
  if (!hasWords(c)) return answerMessage(c, deps, "session-ended", 403);
  const page = keptAnswersPage({
    frame: await frameOf(c, deps),
    because: "ended",
    form: typedIn(c),
    words: wordsIn(c),
    actionUrl: c.req.path,
  });
  return c.html(page, 403);
}

async function barredFromChange(deps: WebDeps, credentials: Credentials) {
  const { whyBarredFromChange } = await import("../../shared/usecases/people/confirm-address.ts");
  return whyBarredFromChange(deps, credentials);
}
