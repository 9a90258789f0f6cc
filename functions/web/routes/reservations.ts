import type { Hono } from "hono";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { longestComment } from "../../../shared/domain/review/commands.ts";
import { shownReservations } from "../../../shared/domain/review/reservations.ts";
import { lengthOf } from "../../../shared/domain/typed/text.ts";
import { messages } from "../../../shared/i18n/index.ts";
import {
  closeOwnReservation,
  closeReservationOf,
} from "../../../shared/usecases/deciding/close-reservation.ts";
import { closeReservationPage } from "../../../shared/views/pages/close-reservation.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, reasonErrors, reasonIn } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";

type Form = WebEnv["Variables"]["form"];

const reservation = ":reservation{[0-9a-f]{64}}";
const own = "/reservations/:reservation{[0-9a-f]{64}}";

/** Reservations are closed by whoever has them, or by whoever watches over the document. */
export function reservationRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/reservations/${reservation}`, (c) => closingOwn(c, deps));
  app.post(`${ownPath}/reservations/${reservation}`, (c) => closingOwn(c, deps, c.var.form));
  app.get(`${actPath}/reservations/${reservation}`, (c) => closing(c, deps));
  app.post(`${actPath}/reservations/${reservation}`, (c) => closing(c, deps, c.var.form));
}

async function closingOwn(c: OwnContext, deps: WebDeps, form?: Form): Promise<Response> {
  const words = wordsIn(c);
  const documentId = documentOfLink(c.req.param("linkId")) ?? "";
  const isTooLong = (sent: Form) => lengthOf(reasonIn(sent)) > longestComment;
  if (form && !isTooLong(form)) {
    const given = { ...sentByOwn(c, form, documentId), reservation: words, reason: reasonIn(form) };
    const outcome = await closeOwnReservation(deps, c.var.credentials, given);
    return concludeOwn(c, deps, own, outcome, "reservation-closed", documentId);
  }
  const act = await beginOwnAct(c, deps, own, form);
  if ("answer" in act) return act.answer;
  const found = shownReservations(act.view.report, act.view.history).find(
    ({ reservation: one }) => one.words === words && one.by === act.who.link.person,
  );
  if (!found) return answerRefusal(c, deps, act.credentials, { code: "reservation-closed" });
  const errors = act.checked && isTooLong(act.checked) ? reasonErrors(c.var.lang, act.checked) : [];
  const definition = definitionOf(act.basis);
  const { comment } = found.line;
  const page = { ...(await act.page(errors)), definition, comment, typed: act.typed, of: null };
  return act.show(closeReservationPage(page));
}

async function closing(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const words = wordsIn(c);
  if (form && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), reservation: words, reason: reasonIn(form) };
    return conclude(c, deps, await closeReservationOf(deps, c.var.credentials, given), "reservation-closed");
  }
  const act = await beginAct(c, deps, form, "close-reservation");
  if ("answer" in act) return act.answer;
  const { report, history, names, basis } = act.view;
  const found = shownReservations(report, history).find(({ reservation: one }) => one.words === words);
  if (!found) return answerOverseerRefusal(c, deps, { code: "reservation-closed" });
  const of = names[found.reservation.by] ?? messages(lang).common.nameUnknown;
  const errors = act.checked ? reasonErrors(lang, act.checked) : [];
  const { comment } = found.line;
  const page = {
    ...(await act.page(errors)),
    definition: definitionOf(basis),
    comment,
    typed: act.typed,
    of,
  };
  return act.show(closeReservationPage(page));
}

/** Which reservation an address names, by the commitment to its words. */
const wordsIn = (c: OwnContext | ActContext): string => c.req.path.split("/").at(-1) ?? "";
