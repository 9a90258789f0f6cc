import type { Hono } from "hono";
import { filesAt, mostAtField } from "../../../shared/domain/attachments/attachment.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { writingPlace } from "../../../shared/usecases/attaching/writing-place.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { filesUrl, sectionUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { attachingBelow } from "../attaching.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerRefusal } from "../refusals.ts";

const path = "/:lang{en|fr}/tasks/:linkId/attaching/:field" as const;

const fieldOf = (c: WebContext): string => c.req.param("field") ?? "";
const ownOf = (c: WebContext): string => filesUrl(c.var.lang, c.req.param("linkId") ?? "", fieldOf(c));

/** Files of a document that is being written. */
export function attachingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  attachingBelow(app, deps, path, {
    ...{ fieldOf, ownOf },
    asideOf: (c, person) => ({
      documentId: documentOfLink(c.req.param("linkId") ?? "") ?? "",
      person,
      form: `attaching/${encodeURIComponent(fieldOf(c))}`,
    }),
    open: (c) => writingPlace(deps, c.var.credentials),
    documentOf: async (c) => {
      const found = await admitted(c, deps, "/attaching/:field/:file/parts");
      return found instanceof Response ? found : found.who.link.documentId;
    },
    shown: (c) => filesOfField(c, deps),
    answerRefusal: (c, refusal) =>
      refusal.code === "no-such-field"
        ? answerMessage(c, deps, "not-found", 404)
        : answerRefusal(c, deps, c.var.credentials, refusal, ownOf(c)),
  });
}

async function filesOfField(c: WebContext, deps: WebDeps) {
  const found = await admitted(c, deps, "/attaching/:field", { basis: true, draft: true });
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const view = await readForm(deps, who, basis);
  if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
  const name = fieldOf(c);
  const section = sectionsOf(view.definition, view.typed).find(({ fields }) =>
    fields.some((each) => each.name === name),
  );
  const field = section?.fields.find((each) => each.name === name);
  if (!section || field?.kind !== "attachments") return answerMessage(c, deps, "not-found", 404);
  const { lang } = c.var;
  return {
    ...{ credentials, who, label: field.label[lang], most: mostAtField },
    files: filesAt(name, field.files ?? []),
    backUrl: sectionUrl(lang, credentials.linkId, section.id),
  };
}
