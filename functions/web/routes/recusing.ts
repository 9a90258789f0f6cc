import type { Hono } from "hono";
import { natureOfInterest } from "../../../events/common.ts";
import type { BylawProfile } from "../../../shared/domain/board/profile.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { declareInterest, recuse } from "../../../shared/usecases/deciding/recuse.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { asksMore } from "../../../shared/usecases/entering/proved-now.ts";
import {
  confirmInterestPage,
  type DeclaredInterest,
  declareInterestPage,
  exceptedAs,
  noGround,
} from "../../../shared/views/pages/declare-interest.tsx";
import { recusePage } from "../../../shared/views/pages/recuse.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { receiptUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { stepUpAddress } from "../step-up-address.ts";
import { whoIsHere } from "../who.ts";

type Form = WebEnv["Variables"]["form"];
type Rules = BylawProfile["disqualification"];

const path = "/recusal";

/**
 * Whoever is asked has a conflict of interest, and says so. A director declares it in two steps, for what
 * follows depends on the ground: nothing is recorded before they have seen it. Whoever is out of a ballot by it that asks for more
 * than their link shows that it is them first, as before the ballot; what they declared waits meanwhile.
 */
export function recusingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/recusal`, (c) => show(c, deps));
  app.post(`${ownPath}/recusal`, async (c) => {
    const { credentials, form, lang } = c.var;
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const read = readRecusal(form, isDirectors(form) ? await rulesNow(deps) : null);
    const isWhole = read !== null && reasonErrors(lang, form).length === 0;
    if (isWhole && isDirectors(form) && form["sure"] !== "yes") return show(c, deps, form, "confirming");
    if (!isWhole) return show(c, deps, form);
    const given = { ...sentByOwn(c, form, documentId), reason: reasonIn(form) };
    if (read.how === "excepted") {
      const { nature, exception } = read;
      const declared = await declareInterest(deps, credentials, { ...given, nature, exception });
      if (declared.ok) return c.redirect(`${taskUrl(lang, credentials.linkId)}#declared-title`, 303);
      return concludeOwn(c, deps, path, declared, "recused", documentId);
    }
    const outcome = await recuse(deps, credentials, { ...given, ...read });
    if (outcome.ok) return c.redirect(receiptUrl(lang, credentials.linkId), 303);
    if (outcome.refusal.code === "step-up-needed") return show(c, deps, form, "confirming");
    return concludeOwn(c, deps, path, outcome, "recused", documentId);
  });
}

const rulesNow = async ({ directory }: WebDeps): Promise<Rules> =>
  (await directory.organisation()).bylaws.disqualification;

/**
 * What was chosen; null where something is missing.
 * @param rules the grounds and exceptions of the by-laws, of which a director names one, or none; null of a reviewer, who is asked for none
 */
function readRecusal(form: Form, rules: Rules | null): DeclaredInterest | null {
  const kind = natureOfInterest.safeParse(form["nature"]);
  if (!kind.success) return null;
  if (rules === null) return { nature: kind.data, how: "recused" };
  if (form["ground"] === noGround) return { nature: kind.data, how: "stepped-aside" };
  const exception = rules.exceptions.find(({ id }) => form["ground"] === exceptedAs(id));
  if (exception) return { nature: kind.data, how: "excepted", exception };
  const ground = rules.grounds.find(({ id }) => id === form["ground"]);
  return ground ? { nature: kind.data, how: "disqualified", ground } : null;
}

/** The page of a director says what it is, since nothing chosen sends nothing. */
const isDirectors = (form: Form): boolean => form["view"] === "director";

async function show(
  c: OwnContext,
  deps: WebDeps,
  sent?: Form,
  then: "checked" | "confirming" = "checked",
): Promise<Response> {
  const act = await beginOwnAct(c, deps, path, sent, `${c.req.path}?${then}`);
  if ("answer" in act) return act.answer;
  const { typed } = act;
  if (act.who.link.purpose !== "sign") {
    const errors = act.checked ? errorsOf(c.var.lang, act.checked, null) : [];
    return act.show(recusePage({ ...(await act.page(errors)), typed }));
  }
  const rules = await rulesNow(deps);
  const isConfirming = then === "confirming" || c.req.query("confirming") !== undefined;
  const recusal =
    isConfirming && reasonErrors(c.var.lang, typed).length === 0 ? readRecusal(typed, rules) : null;
  if (recusal) {
    const { credentials, who } = act;
    if (!sent && recusal.how !== "excepted" && (await asksMoreNow(c, deps, credentials, who)))
      return c.redirect(stepUpAddress(c, credentials.linkId, "", { to: "recusal" }), 303);
    const page = await act.page([]);
    return act.show(confirmInterestPage({ ...page, typed, recusal, changeUrl: c.req.path }));
  }
  const errors = act.checked && !isConfirming ? errorsOf(c.var.lang, act.checked, rules) : [];
  return act.show(declareInterestPage({ ...(await act.page(errors)), typed, rules }));
}

/** What was proved is read where their ballot asks for it alone: a declaration costs no read more anywhere else. */
async function asksMoreNow(
  c: OwnContext,
  deps: WebDeps,
  credentials: Credentials,
  { head }: Identified,
): Promise<boolean> {
  if (head.report.ballotAsks === undefined) return false;
  const who = await whoIsHere(c, deps, credentials, { proof: true });
  return who !== null && asksMore(who, credentials, deps.clock.now());
}

function errorsOf(lang: Lang, form: Form, rules: Rules | null): ActError[] {
  const t = messages(lang).recusing;
  const offered = rules && [
    ...[...rules.grounds.map(({ id }) => id), ...rules.exceptions.map(({ id }) => exceptedAs(id))],
    noGround,
  ];
  const isGround = offered === null || offered.some((one) => one === form["ground"]);
  const [first] = rules?.grounds ?? [];
  return [
    ...(natureOfInterest.safeParse(form["nature"]).success
      ? []
      : [{ at: "nature.financial", text: (rules ? t.declare : t).error.nature }]),
    ...(reasonIn(form) === ""
      ? [{ at: "reason", text: rules ? t.declare.error.extent : t.error.reason }]
      : reasonErrors(lang, form, rules ? t.declare.extent : t.reason)),
    ...(isGround ? [] : [{ at: `ground.${first?.id ?? noGround}`, text: t.declare.error.ground }]),
  ];
}
