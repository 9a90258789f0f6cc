import type { Credential, Exception } from "../../domain/people/credentials.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { AnswerForm } from "../parts/answer-form.tsx";
import { LineField } from "../parts/controls.tsx";
import { type ActError, ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";
import { Facts } from "../parts/words.tsx";

/** Of an exception: for the ballot on what, why, and who granted it before; null of what somebody enrolled. */
type Excepted = { title: string; because: Exception["because"]; first: string | null } | null;

/** Who the second person's link is for, and one button. */
export function credentialLandingPage(props: {
  frame: Frame;
  isException: boolean;
  reader: string;
  owner: string;
  actionUrl: string;
}) {
  const { frame, reader, owner } = props;
  const { doors, stepUp } = messages(frame.lang);
  const t = props.isException ? stepUp.second.exception : stepUp.second;
  return (
    <Page frame={frame} title={t.title({ owner })}>
      <h1>{doors.landing.title({ person: reader })}</h1>
      <p class="lead">{t.landing({ owner })}</p>
      <OneButton actionUrl={props.actionUrl} action={t.see} />
      <p class="soft">{doors.landing.nothingYet}</p>
      <p class="soft">{doors.landing.notYou({ person: reader })}</p>
    </Page>
  );
}

/** Nothing waits for the second person any more. */
export function credentialOverPage({ frame, owner }: { frame: Frame; owner: string }) {
  const t = messages(frame.lang).stepUp.second.over;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text({ owner })}</p>
    </Page>
  );
}

/** Whose device it is said to be; the second person confirms it by what they heard from them, or refuses it. */
export function confirmCredentialPage(props: {
  frame: Frame;
  owner: string;
  kind: Credential["kind"];
  excepted: Excepted;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  command: string;
  csrf: string;
  actionUrl: string;
}) {
  const { frame, owner, kind, excepted, errors, typed, command, csrf } = props;
  const { lang } = frame;
  const { stepUp } = messages(lang);
  const { second: t, what } = stepUp;
  const asked = excepted ? t.exception : t;
  const title = asked.title({ owner });
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{asked.lead({ owner })}</p>
      <Facts
        items={[
          [t.owner, owner],
          ...(excepted
            ? ([
                [t.exception.ballot, excepted.title],
                [t.exception.because, stepUp.exception.because[excepted.because]],
                [t.exception.first, excepted.first ?? t.exception.nobody],
              ] as const)
            : ([[t.what, what[kind]]] as const)),
        ]}
      />
      <AnswerForm
        lang={lang}
        actionUrl={props.actionUrl}
        hidden={{ csrf, command }}
        question={t.question}
        options={[
          { value: "confirm", ...asked.confirm },
          { value: "refuse", ...asked.refuse },
        ]}
        needed={
          <LineField
            lang={lang}
            name="digits"
            label={t.digits}
            hint={t.digitsHint}
            typed={typed["digits"] ?? ""}
            error={textAt(errors, "digits")}
            more={{ inputmode: "numeric", dir: "ltr", size: 10, maxlength: 20 }}
          />
        }
        reason={{ label: t.reason, hint: t.reasonHint, rows: 3 }}
        action={t.action}
        errors={errors}
        typed={typed}
      />
    </Page>
  );
}
