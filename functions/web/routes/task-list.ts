import { hasParties } from "../../../shared/domain/documents/forms.ts";
import { standingOfParts, standingOfSections } from "../../../shared/domain/forms/draft.ts";
import { canDiscard } from "../../../shared/domain/review/drafting.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { basisOfCopied } from "../../../shared/usecases/desk/read-copied.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { sectionsUnsaved } from "../../../shared/usecases/writing/save-section.ts";
import { taskListPage } from "../../../shared/views/pages/task-list.tsx";
import {
  checkUrl,
  commentsUrl,
  discardUrl,
  offersUrl,
  sectionUrl,
  translatorsUrl,
  writersUrl,
} from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { commentsOf } from "./comments.ts";

/** The parts of the report, and how far each has come. */
export async function answerTaskList(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
): Promise<Response> {
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const view = await readForm(deps, who, basis);
  if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
  const { lang } = c.var;
  const { copiedFrom, round } = who.head.report;
  const page = taskListPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    basis,
    typed: view.typed,
    report: who.head.report,
    copiedOf: copiedFrom !== undefined && round === 0 ? await basisOfCopied(deps, copiedFrom) : null,
    sections: standingOfParts(standingOfSections(view.definition, view.typed, view.today)),
    comments: commentsOf(who.head.report, view),
    isHistoryAltered: view.isHistoryAltered,
    unsaved: await sectionsUnsaved(deps, who, view),
    urlOf: (section) => sectionUrl(lang, credentials.linkId, section),
    checkUrl: checkUrl(lang, credentials.linkId),
    by: { ...view, reader: who.link.person },
    writersUrl: writersUrl(lang, credentials.linkId),
    commentsUrl: commentsUrl(lang, credentials.linkId),
    discardUrl:
      canDiscard(who.head.report) && view.submitter === null ? discardUrl(lang, credentials.linkId) : null,
    besides: [
      ...(hasParties(basis) && view.submitter === null
        ? [{ url: offersUrl(lang, credentials.linkId), label: messages(lang, basis.kind).offering.link }]
        : []),
      ...(view.definition.bothLanguages
        ? [
            {
              url: translatorsUrl(lang, credentials.linkId),
              label: messages(lang, basis.kind).translating.invite.link,
            },
          ]
        : []),
    ],
  });
  return c.html(page);
}
