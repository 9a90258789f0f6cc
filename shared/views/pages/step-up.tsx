import type { Bilingual } from "../../../events/common.ts";
import { exceptionGrounds } from "../../../events/common.ts";
import type { StepUpView } from "../../domain/board/step-up.ts";
import { citation } from "../../domain/typed/citation.ts";
import { either, instants, list, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { LineField } from "../parts/controls.tsx";
import { type ActError, linked, textAt } from "../parts/errors.tsx";
import { OneButton } from "../parts/one-button.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";
import { passkeyScript } from "../passkey-script.ts";

/** Where the forms of the step-up lead. */
type StepUpUrls = {
  own: string;
  proof: string;
  code: string;
  passkey: (to: "enrol" | "prove") => string;
  ending: (credential: number) => string;
  back: string;
};

type Common = { frame: Frame; urls: StepUpUrls; csrf: string; errors: readonly ActError[] };

/** Browsers and keepers of passwords know such a field, and fill it in (WCAG 2.2, 1.3.5 and 3.3.8). */
const oneTimeCode = {
  autocomplete: "one-time-code",
  inputmode: "numeric",
  dir: "ltr",
  spellcheck: false,
  size: 10,
  maxlength: 20,
} as const;

/** Before a ballot: how its director shows that it is them; or why not yet, and what to do. */
export function stepUpPage(props: Common & { view: StepUpView; rule: Bilingual | null }) {
  const { frame, view, rule, errors } = props;
  const { lang, timeZone } = frame;
  const t = messages(lang).stepUp;
  const { lockedUntil, ways, waiting, held } = view;
  const isAsked = view.isForBallot && lockedUntil === null && ways.length > 0;
  const isExcepted = view.exception !== null && view.exception !== "may-ask";
  const isBare = view.isForBallot && !isExcepted && [ways, waiting, held].every((each) => each.length === 0);
  return (
    <SidePage
      frame={frame}
      title={view.isForBallot ? t.title : t.ahead.title}
      back={{ url: props.urls.back, label: view.isForBallot ? t.back : t.ahead.back }}
      errors={linked(errors)}
    >
      <p class="lead">{view.isForBallot ? t.lead : t.ahead.lead}</p>
      <Facts items={[[t.rule, rule && citation(rule[lang])]]} />
      {lockedUntil !== null && (
        <section class="panel problem" aria-labelledby="locked-title">
          <h2 id="locked-title">{t.locked.title}</h2>
          <p>{t.locked.text({ until: instants(lang, lockedUntil, timeZone) })}</p>
        </section>
      )}
      {!view.isForBallot && ways.length > 0 && (
        <Points texts={ways.map((way) => t.ahead.counts({ what: t.what[way] }))} />
      )}
      {isBare && <p class="attention">{t.none}</p>}
      <Excepted {...props} />
      {isAsked && ways.includes("passkey") && <ByPasskey {...props} />}
      {isAsked && ways.includes("code") && <ByCode {...props} />}
      {waiting.map(({ credential, seconds, granted, numberToRead }) => (
        <section class="panel" aria-labelledby={`waiting-${credential.kind}`}>
          <h2 id={`waiting-${credential.kind}`}>
            {credential.exception ? t.exception.waiting.title : t.waiting.title}
          </h2>
          {granted !== null && <p>{t.exception.waiting.granted({ by: granted })}</p>}
          <p>
            {credential.exception
              ? t.exception.waiting.text({ seconds: either(lang, seconds), isOne: seconds.length === 1 })
              : t.waiting.text({ second: list(lang, seconds), what: t.what[credential.kind] })}
          </p>
          <p class="lead">
            <strong>{`${numberToRead.slice(0, 3)}\u00a0${numberToRead.slice(3)}`}</strong>
          </p>
          <p class="soft">{credential.exception ? t.exception.waiting.again : t.waiting.again}</p>
        </section>
      ))}
      {held.map(({ credential, standsFrom }) => (
        <section class="panel" aria-labelledby={`held-${credential.kind}`}>
          <h2 id={`held-${credential.kind}`}>{t.held.title}</h2>
          <p>
            {t.held.text({
              what: t.what[credential.kind],
              until: instants(lang, standsFrom, timeZone),
            })}
          </p>
        </section>
      ))}
      <More {...props} />
      {view.exception === "may-ask" && <MayAsk {...props} />}
    </SidePage>
  );
}

/** Two people granted an exception for this ballot: its director goes on by it. */
function Excepted({ frame, urls, csrf, view: { exception } }: Common & { view: StepUpView }) {
  if (exception === null || exception === "may-ask") return null;
  const t = messages(frame.lang).stepUp.exception.granted;
  return (
    <section class="panel" aria-labelledby="excepted-title">
      <h2 id="excepted-title">{t.title}</h2>
      <p>{t.text({ by: list(frame.lang, exception.grantedBy) })}</p>
      <OneButton actionUrl={urls.proof} values={{ csrf, view: "exception" }} action={t.action} />
    </section>
  );
}

/** Who can show nothing of their own says why, and asks for an exception. */
function MayAsk({ frame, urls, csrf, errors }: Common) {
  const t = messages(frame.lang).stepUp.exception;
  return (
    <section aria-labelledby="exception-title">
      <h2 id="exception-title">{t.title}</h2>
      <p>{t.text}</p>
      <form method="post" action={urls.proof} novalidate>
        <Hidden values={{ csrf, view: "asking" }} />
        <RadioChoice
          lang={frame.lang}
          name="because"
          title={t.question}
          options={exceptionGrounds.map((value) => ({ value, label: t.because[value] }))}
          chosen={undefined}
          error={textAt(errors, `because.${exceptionGrounds[0]}`)}
        />
        <p class="actions">
          <button class="quiet" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </section>
  );
}

function ByCode({ frame, urls, csrf, errors }: Common) {
  const t = messages(frame.lang).stepUp.code;
  return (
    <section aria-labelledby="code-title">
      <h2 id="code-title">{t.title}</h2>
      <form method="post" action={urls.proof} novalidate>
        <Hidden values={{ csrf }} />
        <CodeField {...{ frame, errors }} label={t.label} hint={t.hint} />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </section>
  );
}

const CodeField = (props: { frame: Frame; errors: readonly ActError[]; label: string; hint?: string }) => (
  <LineField
    lang={props.frame.lang}
    name="code"
    label={props.label}
    hint={props.hint}
    error={textAt(props.errors, "code")}
    typed=""
    more={oneTimeCode}
  />
);

function ByPasskey({ frame, urls, csrf }: Common) {
  const t = messages(frame.lang).stepUp.passkey;
  return (
    <section aria-labelledby="passkey-title">
      <h2 id="passkey-title">{t.title}</h2>
      <p>{t.text}</p>
      <OneButton actionUrl={urls.passkey("prove")} values={{ csrf }} action={t.action} />
    </section>
  );
}

function More({ frame, urls, csrf, view }: Common & { view: StepUpView }) {
  const t = messages(frame.lang).stepUp;
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">{t.more.title}</h2>
      <p>{t.more.text}</p>
      <OneButton actionUrl={urls.passkey("enrol")} values={{ csrf }} action={t.more.passkey} isQuiet />
      <OneButton actionUrl={urls.code} values={{ csrf }} action={t.more.code} isQuiet />
      {view.own.map(({ number, kind }) => (
        <OneButton
          actionUrl={urls.ending(number)}
          values={{ csrf }}
          action={t.more.lost({ what: t.what[kind] })}
          isQuiet
        />
      ))}
    </section>
  );
}

/** An app is given the secret, as a picture and as text, and its first code typed: so that it is known to have it. */
export function enrolCodePage(props: Common & { begun: { secret: string; picture: string } }) {
  const { frame, urls, csrf, errors, begun } = props;
  const { enrol: t, title } = messages(frame.lang).stepUp;
  return (
    <SidePage frame={frame} title={t.title} back={{ url: urls.own, label: title }} errors={linked(errors)}>
      <p class="lead">{t.lead}</p>
      <p>
        <img
          src={`data:image/svg+xml,${encodeURIComponent(begun.picture)}`}
          alt={t.picture}
          width="232"
          height="232"
        />
      </p>
      <p>{t.byHand}</p>
      <p>
        <code dir="ltr">{begun.secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <form method="post" action={urls.code} novalidate>
        <Hidden values={{ csrf, view: "code" }} />
        <CodeField {...{ frame, errors }} label={t.label} />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </SidePage>
  );
}

/** The browser is asked by a script of ours, and the page's form sends what it answers; where it was sent without, that is said here. */
export function passkeyPage(
  props: Common & {
    asked: { to: "enrol" | "prove"; options: object } | null;
    isUnanswered: boolean;
    answerUrl: string;
  },
) {
  const { frame, urls, csrf, asked } = props;
  const { asking: t, title } = messages(frame.lang).stepUp;
  return (
    <SidePage
      frame={frame}
      title={asked ? t[asked.to] : t.prove}
      back={{ url: urls.own, label: title }}
      errors={linked(props.errors)}
    >
      {asked === null ? (
        <p class="attention">{t.over}</p>
      ) : (
        <form
          method="post"
          action={props.answerUrl}
          {...{ "data-asked": JSON.stringify(asked.options), "data-to": asked.to, "data-failed": t.failed }}
        >
          <Hidden values={{ csrf, go: asked.to, answer: "" }} />
          <p class="lead">{t.text}</p>
          {/* Before its button, which is not there until the script is: pressed without, it would ask nothing. */}
          <script src={passkeyScript.path} />
          <p class="actions">
            <button class="button" type="submit">
              {t.action}
            </button>
          </p>
          <p role="status" data-said="">
            {props.isUnanswered && t.failed}
          </p>
          <noscript>
            <p class="attention">{t.noScript}</p>
          </noscript>
        </form>
      )}
    </SidePage>
  );
}
