import type { Hono } from "hono";
import type { Money } from "../../../events/iso-4217.ts";
import type { AgreementDocument } from "../../../shared/domain/documents/agreement/document.ts";
import {
  mayPay,
  mayRecordMilestone,
  paymentBetween,
} from "../../../shared/domain/documents/agreement/paying.ts";
import {
  leftOf,
  namedIn,
  standingOfTranche,
  type Tranche,
  type Tranches,
  trancheOf,
} from "../../../shared/domain/documents/agreement/tranches.ts";
import { contentInForce } from "../../../shared/domain/documents/amendment/in-force.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import type { Field } from "../../../shared/domain/forms/definition.ts";
import { readField } from "../../../shared/domain/forms/field.ts";
import { lookAt } from "../../../shared/domain/forms/look-again.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { days, type Lang, messages, money, number } from "../../../shared/i18n/index.ts";
import { payTranche, reachMilestone, undoPayment } from "../../../shared/usecases/deciding/pay.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import { answersInForce } from "../../../shared/usecases/reading/answers-in-force.ts";
import { paymentInWords } from "../../../shared/views/documents/tranches.tsx";
import {
  payTranchePage,
  reachMilestonePage,
  undoPaymentPage,
} from "../../../shared/views/pages/pay-tranche.tsx";
import { errorText, passagesText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { admitted } from "../admission.ts";
import { changesReplacedIn } from "../answer-form.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";
import { todayHere } from "../today.ts";

type Form = WebEnv["Variables"]["form"];
type Act = Exclude<Awaited<ReturnType<typeof beginOwnAct>>, { answer: Response }>;

const tranchePath = "/tranches/:tranche";
const paymentPath = "/payments/:payment{[0-9]+}";

/** What an agreement in force makes due is recorded as paid, or taken back; and that what it waited for is reached. */
export function payingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}${tranchePath}`, (c) => onTranche(c, deps));
  app.post(`${ownPath}${tranchePath}`, (c) => onTranche(c, deps, c.var.form));
  app.get(`${ownPath}${paymentPath}`, (c) => undoing(c, deps));
  app.post(`${ownPath}${paymentPath}`, (c) => undoing(c, deps, c.var.form));
}

/** The last part of an address. */
const named = (c: OwnContext): string => c.req.path.split("/").at(-1) ?? "";

const documentIn = (c: OwnContext): string => documentOfLink(c.var.credentials.linkId) ?? "";

async function onTranche(c: OwnContext, deps: WebDeps, form?: Form): Promise<Response> {
  const tranche = named(c);
  if (form) {
    const sent = form["view"] === "reach" ? await reaching(c, deps, form) : await paying(c, deps, form);
    if (sent) return sent;
  }
  const act = await beginOwnAct(c, deps, tranchePath, form);
  if ("answer" in act) return act.answer;
  const { report } = act.view;
  const tranches = tranchesOf(report);
  const one = trancheOf(tranches, tranche);
  if (report.kind !== "agreement" || !tranches || !one)
    return answerRefusal(c, deps, act.credentials, { code: "nothing-due" });
  const reader = readerOf(act.who);
  if (one.waitsFor === "milestone" && one.dueOn === null && mayRecordMilestone(report, reader))
    return showReaching(c, deps, act, { tranches, tranche: one });
  if (!mayPay(report, reader.roles)) return answerRefusal(c, deps, act.credentials, { code: "not-yours" });
  if (standingOfTranche(one) !== "due")
    return answerRefusal(c, deps, act.credentials, { code: "nothing-due" });
  return showPaying(c, act, { report, tranches, tranche: one, today: await todayHere(deps) });
}

const tranchesOf = (report: Document): Tranches | null =>
  report.kind === "agreement" ? report.tail.tranches : null;

/** Records that a milestone is reached; null where something is missing in what was sent. */
async function reaching(c: OwnContext, deps: WebDeps, form: Form): Promise<Response | null> {
  if (reasonErrors(c.var.lang, form).length > 0) return null;
  const given = { ...sentByOwn(c, form, documentIn(c)), tranche: named(c), reason: reasonIn(form) };
  const outcome = await reachMilestone(deps, c.var.credentials, given);
  return concludeOwn(c, deps, tranchePath, outcome, "milestone-reached", documentIn(c));
}

async function showReaching(
  c: OwnContext,
  deps: WebDeps,
  act: Act,
  { tranches, tranche: { id } }: { tranches: Tranches; tranche: Tranche },
): Promise<Response> {
  const { lang } = c.var;
  const { view, who, basis } = act;
  const answers = await answersInForce(deps, who.link.documentId, who.head, basis);
  const errors = act.checked ? reasonErrors(lang, act.checked) : [];
  return act.show(
    reachMilestonePage({
      ...(await act.page(errors)),
      number: number(lang, namedIn(tranches, id).number),
      ...{ row: id, content: contentInForce(view.report, view.content, answers) },
      typed: act.typed,
    }),
  );
}

/**
 * Records a payment; null where something is wrong in what was sent, or another payment was recorded meanwhile, so that it is looked at
 * again. What is left of the tranche is asked by the rule alone: sent twice, the first one made it less.
 */
async function paying(c: OwnContext, deps: WebDeps, form: Form): Promise<Response | null> {
  const found = await admitted(c, deps, tranchePath);
  if (found instanceof Response) return found;
  const { report } = found.who.head;
  const tranches = tranchesOf(report);
  if (report.kind !== "agreement" || !tranches) return null;
  const read = readPayment(form, { report, currency: tranches.currency, today: await todayHere(deps) });
  if ("errors" in read) return null;
  const given = {
    ...sentByOwn(c, form, documentIn(c)),
    tranche: named(c),
    seen: changesReplacedIn(form),
    ...read,
  };
  const outcome = await payTranche(deps, c.var.credentials, given);
  if (!outcome.ok && lookedAtAgain.includes(outcome.refusal.code)) return null;
  return concludeOwn(c, deps, tranchePath, outcome, "tranche-paid", documentIn(c));
}

/** Refusals that the page of a payment says at its fields. */
const lookedAtAgain: readonly string[] = ["paid-meanwhile", "no-day-of-it"];

async function showPaying(
  c: OwnContext,
  act: Act,
  about: { report: AgreementDocument; tranches: Tranches; tranche: Tranche; today: string },
): Promise<Response> {
  const { lang } = c.var;
  const { report, tranches, tranche, today } = about;
  const { currency } = tranches;
  const left = money(lang, { currency, minorUnits: leftOf(tranche) });
  return act.show(
    payTranchePage({
      ...(await act.page(
        act.checked ? errorsOf(lang, act.checked, { report, currency, tranche, today }) : [],
        ["reference"],
      )),
      number: number(lang, namedIn(tranches, tranche.id).number),
      left,
      changes: tranche.changes,
      typed: act.typed,
    }),
  );
}

/** Minor units that no agreement comes to. */
const beyondAll = 1e14;

/** The fields of a payment. */
const fieldsOf = (lang: Lang, currency: string): Record<"day" | "amount" | "reference", Field> => {
  const t = messages(lang).tranches.pay;
  const called = (label: string) => ({ en: label, fr: label });
  return {
    day: { kind: "date", name: "day", label: called(t.day), latest: { is: "today" } },
    amount: {
      ...{ kind: "money", name: "amount", label: called(t.amount), min: 1, max: beyondAll },
      currency: currency as Money["currency"],
    },
    reference: { kind: "short-text", name: "reference", label: called(t.reference), maxLength: 200 },
  };
};

type About = { report: AgreementDocument; currency: string; today: string };

/** A payment as it was typed; or the errors of its fields, in words. */
function readPayment(form: Form, { report, currency, today }: About, lang: Lang = "en") {
  const fields = fieldsOf(lang, currency);
  const typed = (name: keyof typeof fields) => readField(fields[name], form[name] ?? "", today);
  const errors = (Object.keys(fields) as (keyof typeof fields)[]).flatMap((name): ActError[] => {
    const read = typed(name);
    if (!("error" in read)) return [];
    const { error: code, ...facts } = read;
    return [{ at: name, text: errorText(lang, fields[name], { field: name, code, ...facts }) }];
  });
  const [day, amount, reference] = [typed("day"), typed("amount"), typed("reference")];
  const since = report.tail.inForce?.inForceOn ?? "";
  const t = messages(lang).tranches.pay;
  if ("value" in day && String(day.value) < since)
    errors.push({ at: "day", text: t.tooEarly({ since: days(lang, since) }) });
  const look = lookAt("reference", form["reference"] ?? "", form);
  if (look && !look.isSaid)
    errors.push({
      at: "reference",
      text: t.recognisable({ found: passagesText(lang, look.found) }),
    });
  if (errors.length > 0 || !("value" in day) || !("value" in amount) || !("value" in reference))
    return { errors };
  return {
    ...{ on: String(day.value), minorUnits: Number(amount.value), reference: String(reference.value) },
  };
}

/** All that is wrong with a payment as it was typed, given what is left of its tranche by now. */
function errorsOf(lang: Lang, form: Form, about: About & { tranche: Tranche }): ActError[] {
  const t = messages(lang).tranches.pay;
  const { currency, tranche } = about;
  const isUnseen = changesReplacedIn(form) !== tranche.changes;
  const unseen = isUnseen ? [{ at: "amount", text: t.meanwhile }] : [];
  const read = readPayment(form, about, lang);
  if ("errors" in read) return [...unseen, ...read.errors];
  const { min, max } = paymentBetween(tranche);
  const left = money(lang, { currency, minorUnits: max });
  if (read.minorUnits > max) return [...unseen, { at: "amount", text: t.tooMuch({ left }) }];
  if (read.minorUnits < min) return [...unseen, { at: "amount", text: t.lastPart({ left }) }];
  return unseen;
}

async function undoing(c: OwnContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const payment = Number(named(c));
  if (form && reasonErrors(lang, form).length === 0) {
    const given = { ...sentByOwn(c, form, documentIn(c)), payment, reason: reasonIn(form) };
    const outcome = await undoPayment(deps, c.var.credentials, given);
    return concludeOwn(c, deps, paymentPath, outcome, "payment-undone", documentIn(c));
  }
  const act = await beginOwnAct(c, deps, paymentPath, form);
  if ("answer" in act) return act.answer;
  const { report, history } = act.view;
  if (report.kind !== "agreement" || !mayPay(report, readerOf(act.who).roles))
    return answerRefusal(c, deps, act.credentials, { code: "not-yours" });
  const stands = tranchesOf(report)?.all.some(({ payments }) =>
    payments.some((one) => one.number === payment),
  );
  const line = history.find(
    ({ entry: { event } }) => event.type === "tranche-paid" && event.facts.payment === payment,
  );
  if (!stands || !line) return answerRefusal(c, deps, act.credentials, { code: "payment-undone" });
  const errors = act.checked ? reasonErrors(lang, act.checked) : [];
  return act.show(
    undoPaymentPage({
      ...(await act.page(errors)),
      number: number(lang, payment),
      payment: paymentInWords(lang, report, line),
      typed: act.typed,
    }),
  );
}
