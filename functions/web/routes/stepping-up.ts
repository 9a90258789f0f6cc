import type { Context, Hono } from "hono";
import { exceptionGrounds } from "../../../events/common.ts";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import { isDeskId } from "../../../shared/domain/links/desk.ts";
import { messages } from "../../../shared/i18n/index.ts";
import type { KnownAuthority } from "../../../shared/ports/store.ts";
import { identifyAtDesk } from "../../../shared/usecases/desk/open-desk.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import {
  askPasskey,
  beginCode,
  type EnrolRefusal,
  endCredential,
  enrolCode,
  enrolPasskey,
} from "../../../shared/usecases/stepping-up/enrol.ts";
import { askForException, proveByException } from "../../../shared/usecases/stepping-up/except.ts";
import { mayEnrol, type Proving, type Stepping } from "../../../shared/usecases/stepping-up/keyring-of.ts";
import {
  type ProofRefusal,
  proveByCode,
  proveByPasskey,
} from "../../../shared/usecases/stepping-up/prove.ts";
import {
  readBegunCode,
  readPasskeyAsked,
  readStepUp,
} from "../../../shared/usecases/stepping-up/read-step-up.ts";
import { enrolCodePage, passkeyPage, stepUpPage } from "../../../shared/views/pages/step-up.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { taskUrl } from "../../../shared/views/urls.ts";
import { type admissions, admitted } from "../admission.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { confirmsAt, stepUpAddress } from "../step-up-address.ts";

const task = "/:lang{en|fr}/tasks/:linkId" as const;
type StepContext = Context<WebEnv, typeof task>;
type Here = { credentials: Credentials; by: KnownAuthority | null; stepping: Stepping };

/** What the page says after it was led to: it is looked at what stands, and a word of an address is no more than one of these. */
const said = [
  "code",
  "wrong",
  "enrol",
  "passkey",
  "because",
  "nobody",
  "alone",
  "held",
  "meanwhile",
] as const;
type Said = (typeof said)[number];

/**
 * Between choosing a ballot, or declaring that they are out of one, and its record: a director shows that it is them, by a one-time code or a passkey, or enrols one. A
 * request of its own, so that the ballot stays one read and one transaction; without scripts but for the passkey.
 */
export function stepUpRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${task}/step-up`, async (c) => {
    const here = await arrived(c, deps, "/step-up");
    if (here instanceof Response) return here;
    const [view, { bylaws }] = await Promise.all([
      readStepUp(deps, here.stepping),
      deps.directory.organisation(),
    ]);
    const { keyring } = await deps.keyrings.load(here.stepping.person);
    const left = Math.max(view.rule.tries - keyring.wrong, 1);
    const errors = view.lockedUntil === null ? errorsIn(c, left) : [];
    const rule = bylaws.ballots?.source ?? null;
    return answerForm(c, stepUpPage({ ...(await common(c, deps, here, errors)), view, rule }));
  });

  app.post(`${task}/step-up/proof`, async (c) => {
    const here = await arrived(c, deps, "/step-up/proof");
    if (here instanceof Response) return here;
    const { stepping } = here;
    if (!isProving(stepping)) return leadBack(c, here, null);
    if (c.var.form["view"] === "asking") return askedToExcept(c, deps, here, stepping);
    if (c.var.form["view"] === "exception") return conclude(c, here, await proveByException(deps, stepping));
    const code = digitsIn(c.var.form);
    if (code === null) return leadBack(c, here, "code");
    return conclude(c, here, await proveByCode(deps, stepping, code));
  });

  app.post(`${task}/step-up/ending/:number{[0-9]+}`, async (c) => {
    const here = await arrived(c, deps, "/step-up/ending/:number{[0-9]+}");
    if (here instanceof Response) return here;
    const outcome = await endCredential(deps, here.stepping, Number(c.req.param("number")));
    return leadBack(c, here, outcome.ok ? null : "meanwhile");
  });

  app.get(`${task}/step-up/code`, async (c) => {
    const here = await arrived(c, deps, "/step-up/code");
    if (here instanceof Response) return here;
    const begun = await readBegunCode(deps, here.stepping);
    if (!begun) return leadBack(c, here, null);
    const errors = errorsIn(c, 1);
    return answerForm(c, enrolCodePage({ ...(await common(c, deps, here, errors)), begun }));
  });

  app.post(`${task}/step-up/code`, async (c) => {
    const here = await arrived(c, deps, "/step-up/code");
    if (here instanceof Response) return here;
    const { form } = c.var;
    const { by } = here;
    if (form["view"] !== "code") {
      await beginCode(deps, here.stepping);
      return leadBack(c, here, null, "/code");
    }
    const code = digitsIn(form);
    if (code === null || !by) return leadBack(c, here, "code", "/code");
    const outcome = await enrolCode(deps, { ...here.stepping, by }, code);
    if (!outcome.ok && outcome.refusal.code === "wrong-code") return leadBack(c, here, "enrol", "/code");
    return leadBack(c, here, outcome.ok ? null : whyNot(outcome.refusal));
  });

  app.get(`${task}/step-up/passkey`, async (c) => {
    const here = await arrived(c, deps, "/step-up/passkey");
    if (here instanceof Response) return here;
    const asked = await readPasskeyAsked(deps, here.stepping);
    c.set("hasScript", true);
    const answerUrl = stepUpAddress(c, here.credentials.linkId, "/passkey/answer");
    const isUnanswered = c.req.query("said") === "unanswered";
    return c.html(passkeyPage({ ...(await common(c, deps, here, [])), asked, isUnanswered, answerUrl }));
  });

  app.post(`${task}/step-up/passkey/:to{enrol|prove}`, async (c) => {
    const here = await arrived(c, deps, "/step-up/passkey/:to{enrol|prove}");
    if (here instanceof Response) return here;
    const to = c.req.param("to") === "enrol" ? "enrol" : "prove";
    if (to === "prove" && !isProving(here.stepping)) return leadBack(c, here, null);
    await askPasskey(deps, here.stepping, to);
    return leadBack(c, here, null, "/passkey");
  });

  app.post(`${task}/step-up/passkey/answer`, async (c) => {
    const here = await arrived(c, deps, "/step-up/passkey/answer");
    if (here instanceof Response) return here;
    const { form } = c.var;
    const { by, stepping } = here;
    // No script was there to ask the browser: what it was asked stands, and can be pressed again.
    if (!form["answer"]) return leadBack(c, here, "unanswered", "/passkey");
    const answer = readJson(form["answer"]);
    if (form["go"] !== "enrol")
      return isProving(stepping)
        ? conclude(c, here, await proveByPasskey(deps, stepping, answer))
        : leadBack(c, here, null);
    const outcome = by && (await enrolPasskey(deps, { ...stepping, by }, answer));
    if (!outcome) return leadBack(c, here, "meanwhile");
    return leadBack(c, here, outcome.ok ? null : whyNot(outcome.refusal));
  });
}

type Path = Extract<keyof typeof admissions, `/step-up${string}`>;

const isProving = (stepping: Stepping): stepping is Proving => stepping.ballot !== null;

/** Whoever is here by a link of theirs to a ballot; or a director from their desk, whose ballots will ask for it. */
async function arrived(c: StepContext, deps: WebDeps, path: Path): Promise<Here | Response> {
  const atDesk = credentialsOf(c, c.req.param("linkId") ?? "");
  if (atDesk && isDeskId(atDesk.linkId)) return fromDesk(c, deps, atDesk);
  const found = await admitted(c, deps, path);
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  const session = digestOfSecret(credentials.secret);
  if (who.link.purpose !== "sign") return answerRefusal(c, deps, credentials, { code: "not-yours" });
  const { link, head, loaded } = who;
  const stepping = { person: link.person, session, ballot: { link, head } };
  return { credentials, by: loaded.authority, stepping };
}

async function fromDesk(c: StepContext, deps: WebDeps, credentials: Credentials): Promise<Here | Response> {
  const [at, { bylaws }] = await Promise.all([
    identifyAtDesk(deps, credentials),
    deps.directory.organisation(),
  ]);
  if (!at) return answerSessionEnded(c, deps);
  const { by, person } = at;
  if (!mayEnrol(bylaws, by.roles)) return answerMessage(c, deps, "not-found", 404);
  return { credentials, by, stepping: { person, session: digestOfSecret(credentials.secret), ballot: null } };
}

const common = async (
  c: StepContext,
  deps: WebDeps,
  { credentials, by }: Here,
  errors: readonly ActError[],
) => ({
  frame: await frameOf(c, deps, credentials, by),
  csrf: csrfToken(credentials),
  errors,
  urls: {
    own: stepUpAddress(c, credentials.linkId),
    proof: stepUpAddress(c, credentials.linkId, "/proof"),
    ending: (number: number) => stepUpAddress(c, credentials.linkId, `/ending/${number}`),
    code: stepUpAddress(c, credentials.linkId, "/code"),
    passkey: (to: "enrol" | "prove") => stepUpAddress(c, credentials.linkId, `/passkey/${to}`),
    back: taskUrl(c.var.lang, credentials.linkId),
  },
});

/** Whoever can show nothing of their own asks for an exception, for one of the reasons that there are. */
async function askedToExcept(
  c: StepContext,
  deps: WebDeps,
  here: Here,
  stepping: Proving,
): Promise<Response> {
  const because = exceptionGrounds.find((ground) => ground === c.var.form["because"]);
  if (because === undefined || !here.by) return leadBack(c, here, "because");
  const outcome = await askForException(deps, { ...stepping, by: here.by }, because);
  if (outcome.ok) return leadBack(c, here, null);
  const why = whyNot(outcome.refusal);
  return leadBack(c, here, why === "nobody" ? "alone" : why);
}

/** Six digits, as they were typed or pasted: with spaces, or in other digits than ours. Null where they are none. */
function digitsIn(form: Readonly<Record<string, string>>): string | null {
  const digits = (form["code"] ?? "").normalize("NFKC").replaceAll(/[\s-]/g, "");
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}

/** Who showed that it is them goes on to confirm what they chose. */
const conclude = (
  c: StepContext,
  here: Here,
  outcome: { ok: true } | { ok: false; refusal: ProofRefusal },
): Response => {
  if (outcome.ok) return c.redirect(confirmsAt(c, here.credentials.linkId), 303);
  const { code } = outcome.refusal;
  if (code === "wrong-code" || code === "code-used") return leadBack(c, here, "wrong");
  return leadBack(c, here, code === "passkey-refused" || code === "challenge-over" ? "passkey" : null);
};

const leadBack = (
  c: StepContext,
  { credentials }: Here,
  said: Said | "unanswered" | null,
  part: "" | "/code" | "/passkey" = "",
): Response => c.redirect(stepUpAddress(c, credentials.linkId, part, { said }), 303);

function whyNot({ code }: EnrolRefusal): Said {
  if (code === "wrong-code") return "enrol";
  if (code === "passkey-refused" || code === "challenge-over") return "passkey";
  if (code === "nobody-to-confirm") return "nobody";
  return code === "address-held" || code === "address-disputed" ? "held" : "meanwhile";
}

/** What the address says is wrong, at the field where it is. */
function errorsIn(c: StepContext, left: number): ActError[] {
  const why = said.find((each) => each === c.req.query("said"));
  if (why === undefined) return [];
  const t = messages(c.var.lang).stepUp.errors;
  const at = why === "because" || why === "alone" ? `because.${exceptionGrounds[0]}` : "code";
  return [{ at, text: why === "wrong" ? t.wrong({ left }) : t[why] }];
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
