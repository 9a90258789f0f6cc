import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import { homesOf } from "../../domain/organisation/office-time.ts";
import type { Signature } from "../../domain/review/choices.ts";
import { maskedNow } from "../../domain/review/masked.ts";
import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import { timeFor } from "../../domain/review/timing.ts";
import { saidIn } from "../../domain/typed/text.ts";
import { deadlines, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { ownTitleOf } from "../own-title.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { ConfirmForm } from "../parts/confirm-form.tsx";
import { CommentField, LineField } from "../parts/controls.tsx";
import { type ActError, ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { type Asks, PartyQuestions } from "../parts/questions.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Facts, Hash, Hidden, Paragraphs, Points } from "../parts/words.tsx";
import { titleOf } from "../title.ts";
import { ActPage, type ActProps } from "./acts.tsx";

import { type PartyProps, Whole } from "./party.tsx";

/** What a party signs, and takes back: the document, the words that are signed, and the button that records them. */

type Typed = Readonly<Record<string, string>>;

/** The words that somebody signs, in the language in which they read. */
export const signedWords = (
  lang: Lang,
  basis: Basis,
  { name, role, version }: { name: string; role: string; version: string },
): string =>
  messages(lang, basis.kind).parties.signing.words({ name, role, version, title: titleOf(basis)[lang] });

/** Reading and signing: the document, the words that are signed, name and function of the signer, and an explicit choice. */
export function partySigningPage(
  props: PartyProps & {
    lane: string;
    reader: string;
    questions: readonly AskedQuestion[];
    asks: Asks;
    names: Readonly<Record<string, string>>;
    errors: readonly ActError[];
    typed: Typed;
    aside: string;
    csrf: string;
    actionUrl: string;
  },
) {
  const { frame, basis, report, lane, errors, typed, aside, csrf, actionUrl } = props;
  const { lang } = frame;
  const { parties, review } = messages(lang, frame.about);
  const t = parties.signing;
  const contentHash = report.contentHash ?? "";
  const by = timeFor(report, lane, props.reader, frame.calendar);
  const name = typed["name"] ?? frame.reader?.name ?? "";
  const said = { name: saidIn(name) || t.yourName, role: saidIn(typed["role"] ?? "") || t.yourRole };
  return (
    <Page frame={frame} title={t.title} failed={errors.length > 0}>
      <h1>{t.title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{ownTitleOf(basis, props.content.values)[lang]}</p>
      <p>{t.lead}</p>
      <Whole
        {...props}
        more={[
          [review.answerBy, by === null ? "" : deadlines(lang, by, frame.timeZone, homesOf(frame.calendar))],
        ]}
      />
      <PartyQuestions {...props} definition={definitionOf(basis)} values={props.content.values} />
      <SignedWords
        lang={lang}
        frame={frame}
        words={signedWords(lang, basis, { ...said, version: contentHash })}
      />
      <form class="noprint" method="post" action={actionUrl} novalidate>
        <Hidden
          values={{
            ...{ csrf, contentHash, round: report.round, lane, replaces: "" },
            ...{ masked: maskedNow(report), aside },
          }}
        />
        <LineField lang={lang} name="name" label={t.name} typed={name} error={textAt(errors, "name")} />
        <LineField
          lang={lang}
          name="role"
          label={t.role}
          hint={t.roleHint}
          typed={typed["role"] ?? ""}
          error={textAt(errors, "role")}
        />
        <RadioChoice
          lang={lang}
          name="signature"
          title={t.choice}
          options={(["sign", "refuse"] as const).map((value) => ({ value, ...t[value] }))}
          chosen={typed["signature"]}
          error={textAt(errors, "signature.sign")}
        />
        <CommentField
          lang={lang}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          typed={typed["reason"] ?? ""}
          error={textAt(errors, "reason")}
          rows={4}
        />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </Page>
  );
}

/** The very words before they are recorded; one button records them, one goes back with everything. */
export function confirmSignaturePage(props: {
  frame: Frame;
  basis: Basis;
  signature: Signature;
  name: string;
  role: string;
  reason: string;
  contentHash: string;
  round: number;
  lane: string;
  masked: string;
  command: string;
  aside: string;
  csrf: string;
  actionUrl: string;
  changeUrl: string;
}) {
  const { frame, basis, signature, name, role, reason, contentHash, round, lane, masked, command } = props;
  const { lang } = frame;
  const { parties, common } = messages(lang, frame.about);
  const t = parties.signing.confirm;
  const words = signedWords(lang, basis, { name: saidIn(name), role: saidIn(role), version: contentHash });
  return (
    <Page frame={frame} title={t.title[signature]}>
      <h1>{t.title[signature]}</h1>
      <p class="lead">{t.lead[signature]}</p>
      {signature === "sign" && <SignedWords lang={lang} frame={frame} words={words} />}
      <Facts
        items={[
          [parties.signing.name, saidIn(name)],
          [parties.signing.role, saidIn(role)],
          [t.reason, saidIn(reason) === "" ? null : <Paragraphs text={saidIn(reason)} />],
          [common.version, <Hash hash={contentHash} />],
        ]}
      />
      <ConfirmForm
        {...props}
        values={{
          ...{ csrf: props.csrf, command, contentHash, round, lane, masked, aside: props.aside },
          ...{ signature, replaces: "" },
        }}
        words={{ name, role, reason }}
        action={t.action[signature]}
        change={t.back}
      />
    </Page>
  );
}

/** What follows from a consent that is withdrawn, and why it is. */
export function withdrawConsentPage(props: ActProps & { typed: Typed }) {
  const { frame, typed, errors } = props;
  const t = messages(frame.lang, frame.about).parties.withdrawing;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Points texts={t.means} />
      <ReasonField lang={frame.lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}

function SignedWords({ lang, frame, words }: { lang: Lang; frame: Frame; words: string }) {
  return (
    <section class="panel" aria-labelledby="signed-words">
      <h2 id="signed-words">{messages(lang, frame.about).parties.signing.wordsTitle}</h2>
      <p class="resolved">{words}</p>
    </section>
  );
}
