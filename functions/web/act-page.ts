import type { Bilingual } from "../../events/common.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import type { AddressStanding } from "../../shared/domain/people/address-standing.ts";
import { maskedNow } from "../../shared/domain/review/masked.ts";
import type { Waiting } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import type { ActError } from "../../shared/views/parts/errors.tsx";
import { sentUrl } from "../../shared/views/urls.ts";
import { maskedErrors } from "./answer-form.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { frameOf } from "./frame.ts";
import { csrfToken } from "./session-cookie.ts";

/** On which document somebody acts, and with what their form is filled. */
type Acting = {
  credentials: Credentials;
  standing: AddressStanding | null;
  report: Document;
  /** What the document is called. */
  title: Bilingual;
  filled: Waiting | null;
  backUrl: string;
};

/**
 * What the page of an act shows, whoever acts, beside what is the act's own.
 * @param errors what is amiss in its form
 * @param words which of its fields hold words: at the first of them it is said that some were masked meanwhile
 */
export async function actPage(
  c: WebContext,
  deps: WebDeps,
  { credentials, standing, report, title, filled, backUrl }: Acting,
  errors: readonly ActError[],
  words: string[],
) {
  const masked = maskedNow(report);
  return {
    frame: await frameOf(c, deps, credentials, standing),
    document: title,
    errors: [...(filled ? maskedErrors(c.var.lang, filled.fields, masked, words) : []), ...errors],
    command: deps.ids.unique(),
    masked,
    aside: filled?.digest ?? "",
    csrf: csrfToken(credentials),
    actionUrl: sentUrl(c.req.path),
    backUrl,
  };
}
