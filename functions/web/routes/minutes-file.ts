import type { Hono } from "hono";
import { filesAt } from "../../../shared/domain/attachments/attachment.ts";
import { minutesField, mostMinutes } from "../../../shared/domain/board/minutes-file.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { minutesPlace } from "../../../shared/usecases/attaching/minutes-place.ts";
import { actUrl } from "../../../shared/views/urls.ts";
import { actPath } from "../acts.ts";
import { attachingBelow } from "../attaching.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, overseerOf } from "../overseer.ts";
import { credentialsOf } from "../session-cookie.ts";

const documentOf = (c: WebContext): string => c.req.param("documentId") ?? "";
const linkOf = (c: WebContext): string => c.req.param("linkId") ?? "";
const ownOf = (c: WebContext): string => actUrl(c.var.lang, linkOf(c), documentOf(c), "meeting", "minutes");

/** The minutes of a meeting that was held outside Accord, as a file beside what is entered of it. */
export function minutesFileRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  attachingBelow(app, deps, `${actPath}/meeting/minutes`, {
    ownOf,
    fieldOf: () => "",
    asideOf: (c, person) => ({ documentId: documentOf(c), person, form: "meeting/minutes" }),
    open: (c) => minutesPlace(deps, c.var.credentials, documentOf(c)),
    async documentOf(c, file) {
      const credentials = credentialsOf(c, linkOf(c));
      if (!credentials) return answerOverseerRefusal(c, deps, { code: "no-session" });
      const opened = await minutesPlace(deps, credentials, documentOf(c)).of(file);
      return opened.ok ? opened.value.documentId : answerOverseerRefusal(c, deps, opened.refusal);
    },
    shown: (c) => minutesHere(c, deps),
    answerRefusal: (c, refusal) => answerOverseerRefusal(c, deps, refusal),
  });
}

async function minutesHere(c: WebContext, deps: WebDeps) {
  const overseer = await overseerOf(c, deps);
  if (!overseer.ok) return answerOverseerRefusal(c, deps, overseer.refusal);
  const { credentials, head, documentId } = overseer.value;
  const opened = await minutesPlace(deps, credentials, documentId).at("");
  if (!opened.ok) return answerOverseerRefusal(c, deps, opened.refusal);
  const { lang } = c.var;
  return {
    ...{ credentials, who: overseer.value, most: mostMinutes },
    label: messages(lang).meeting.enter.minutes,
    files: filesAt(minutesField(head.report), await deps.files.of(documentId)),
    backUrl: actUrl(lang, credentials.linkId, documentId, "meeting"),
  };
}
