import { messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { SelectField } from "../parts/controls.tsx";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden } from "../parts/words.tsx";

type EndProps = { frame: Frame; command: string; csrf: string; actionUrl: string; backUrl: string };

type HandOverProps = EndProps & {
  candidates: readonly { id: string; name: string }[];
  /** What was chosen, by a form that lacks something; null where none was sent. */
  sent: { to: string | undefined; answer: string | undefined } | null;
};

/** The author hands the draft to somebody else, and says whether they go on writing it. */
export function handOverPage({ frame, command, csrf, actionUrl, backUrl, candidates, sent }: HandOverProps) {
  const { lang } = frame;
  const { together, report } = messages(lang, frame.about);
  const t = together.handOver;
  const options = candidates.map(({ id, name }): [string, string] => [id, name]);
  const noWho = sent !== null && !candidates.some(({ id }) => id === sent.to);
  const noAnswer = sent !== null && sent.answer === undefined;
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: backUrl, label: report.form.back }}
      errors={[
        ...(noWho ? [{ fieldId: fieldId("to"), text: t.errors.to }] : []),
        ...(noAnswer ? [{ fieldId: fieldId("answer.stays"), text: t.errors.stays }] : []),
      ]}
    >
      <p>{t.lead}</p>
      {options.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <form method="post" action={actionUrl} novalidate>
          <Hidden values={{ csrf, command }} />
          <SelectField
            lang={lang}
            name="to"
            label={t.who}
            error={noWho ? t.errors.to : undefined}
            options={[["", t.choose], ...options]}
            typed={sent?.to ?? ""}
          />
          <RadioChoice
            lang={lang}
            name="answer"
            title={t.stays}
            options={[
              { value: "stays", label: t.yes },
              { value: "leaves", label: t.no },
            ]}
            chosen={sent?.answer}
            error={noAnswer ? t.errors.stays : undefined}
          />
          <p class="actions">
            <button class="button" type="submit">
              {t.action}
            </button>
          </p>
        </form>
      )}
    </SidePage>
  );
}

/** The author discards the draft: what follows from it first, then whether they are sure. */
export function discardPage(props: EndProps & { isSure: boolean; sureUrl: string }) {
  const { frame, command, csrf, actionUrl, backUrl, isSure, sureUrl } = props;
  const { discard: t } = messages(frame.lang, frame.about).together;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>{isSure ? t.sure : t.lead}</p>
      {isSure ? (
        <OneButton actionUrl={actionUrl} values={{ csrf, command }} action={t.action} />
      ) : (
        <p class="actions">
          <a class="button" href={sureUrl}>
            {t.ask}
          </a>
        </p>
      )}
      <p>
        <a href={backUrl}>{t.keep}</a>
      </p>
    </Page>
  );
}
