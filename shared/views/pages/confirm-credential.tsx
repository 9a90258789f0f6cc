import type { CredentialKind } from "../../domain/people/credentials.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { AnswerForm } from "../parts/answer-form.tsx";
import { LineField } from "../parts/controls.tsx";
import { type ActError, ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { Facts } from "../parts/words.tsx";

/** Who the second person's link is for, and one button. */
export function credentialLandingPage(props: {
  frame: Frame;
  reader: string;
  owner: string;
  actionUrl: string;
}) {
  const { frame, reader, owner } = props;
  const { doors, stepUp: t } = messages(frame.lang);
  return (
    <Page frame={frame} title={t.second.title({ owner })}>
      <h1>{doors.landing.title({ person: reader })}</h1>
      <p class="lead">{t.second.landing({ owner })}</p>
      <form method="post" action={props.actionUrl}>
        <p class="actions">
          <button class="button" type="submit">
            {t.second.see}
          </button>
        </p>
      </form>
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
  kind: CredentialKind;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  command: string;
  csrf: string;
  actionUrl: string;
}) {
  const { frame, owner, kind, errors, typed, command, csrf } = props;
  const { lang } = frame;
  const { second: t, what } = messages(lang).stepUp;
  const title = t.title({ owner });
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.lead({ owner })}</p>
      <Facts
        items={[
          [t.owner, owner],
          [t.what, what[kind]],
        ]}
      />
      <AnswerForm
        lang={lang}
        actionUrl={props.actionUrl}
        hidden={{ csrf, command }}
        question={t.question}
        options={[
          { value: "confirm", ...t.confirm },
          { value: "refuse", ...t.refuse },
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
