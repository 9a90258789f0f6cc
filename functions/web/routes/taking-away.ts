import type { Hono } from "hono";
import { isOfMinutes } from "../../../shared/domain/board/minutes-file.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { fieldsOf, naming } from "../../../shared/domain/forms/rows.ts";
import { messages, moments } from "../../../shared/i18n/index.ts";
import type { OversightView } from "../../../shared/usecases/overseeing/read-oversight.ts";
import type { HeldFile } from "../../../shared/usecases/overseeing/take-file-away.ts";
import { heldFiles, takeFileAway } from "../../../shared/usecases/overseeing/take-file-away.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { orMasked } from "../../../shared/views/masked.ts";
import { type ShownFile, takeAwayPage, takingAwayPage } from "../../../shared/views/pages/taking-away.tsx";
import { actUrl } from "../../../shared/views/urls.ts";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerOverseerRefusal, reasonErrors, reasonIn } from "../overseer.ts";

type Form = WebEnv["Variables"]["form"];

const onePath = `${actPath}/taking-away/:file` as const;

/** Taking a file away: all of a document are listed; the page of one says what follows, and its POST does it. */
export function takingAwayRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/taking-away`, (c) => listing(c, deps));
  app.get(onePath, (c) => takingAway(c, deps, c.req.param("file")));
  app.post(onePath, (c) => takingAway(c, deps, c.req.param("file"), c.var.form));
}

async function listing(c: ActContext, deps: WebDeps): Promise<Response> {
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  const { linkId, documentId } = c.req.param();
  const held = await heldFiles(deps, documentId, act.head, act.view.basis);
  if (held === "altered") return answerOverseerRefusal(c, deps, { code: held });
  const shown = await act.page([]);
  const files = held.map((each) => ({
    ...shownAs(each, act.view, shown.frame),
    url: actUrl(c.var.lang, linkId, documentId, "taking-away", each.file.id),
  }));
  return act.show(takingAwayPage({ ...shown, files }));
}

async function takingAway(c: ActContext, deps: WebDeps, file: string, form?: Form): Promise<Response> {
  const { lang } = c.var;
  if (form && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), file, reason: reasonIn(form) };
    return conclude(c, deps, await takeFileAway(deps, c.var.credentials, given), "file-taken-away");
  }
  const act = await beginAct(c, deps, form, "take-file-away");
  if ("answer" in act) return act.answer;
  const held = await heldFiles(deps, c.req.param("documentId"), act.head, act.view.basis);
  if (held === "altered") return answerOverseerRefusal(c, deps, { code: held });
  const found = held.find(({ records }) => records.includes(file));
  if (!found) return answerMessage(c, deps, "not-found", 404);
  if (found.isTakenAway) return answerOverseerRefusal(c, deps, { code: "file-taken-away" });
  const shown = await act.page(act.checked ? reasonErrors(lang, act.checked) : []);
  const page = takeAwayPage({
    ...{ ...shown, file: shownAs(found, act.view, shown.frame), typed: act.typed },
    ...{ rounds: found.rounds, retained: found.retained },
  });
  return act.show(page);
}

/** What is said of a file before it is submitted is not shown. */
function shownAs(held: HeldFile, { basis, content, names }: OversightView, frame: Frame): ShownFile {
  const { lang, timeZone } = frame;
  const { takingAway: t, common } = messages(lang);
  const { field, name, purpose, by, at, standing } = held.file;
  const known = fieldsOf(definitionOf(basis), content?.values ?? {}, naming([field])).find(
    (each) => each.name === field,
  );
  // The minutes of a meeting are of whoever watches over the document: they are submitted by nobody.
  const isShown = held.rounds.length > 0 || isOfMinutes(held.file);
  return {
    name: isShown ? orMasked(lang, name) : t.unsubmitted({ label: known?.label[lang] ?? field }),
    purpose: isShown ? orMasked(lang, purpose) : null,
    type: "type" in standing ? standing.type : "",
    size: standing.state === "uploading" || !("size" in standing) ? held.file.size : standing.size,
    attached: t.attached({ name: names[by] ?? common.nameUnknown, when: moments(lang, at, timeZone) }),
    isTakenAway: held.isTakenAway,
  };
}
