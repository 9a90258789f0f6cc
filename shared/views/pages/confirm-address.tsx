import type { AddressChange } from "../../domain/organisation/addresses.ts";
import type { AddressPurpose } from "../../domain/workflow/mails.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { AnswerForm } from "../parts/answer-form.tsx";
import { type ActError, ErrorSummary, linked } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hidden, Paragraphs } from "../parts/words.tsx";

/** Who a link about an address is for, and one button. The reader of an old mailbox may be anybody: no other address. */
export function addressLandingPage({
  frame,
  purpose,
  reader,
  person,
  newAddress,
  isConfirmed,
  actionUrl,
}: {
  frame: Frame;
  purpose: AddressPurpose;
  /** Whose link it is, and whose address is changed. */
  reader: string;
  person: string;
  newAddress: string;
  isConfirmed: boolean;
  actionUrl: string;
}) {
  const { people, doors } = messages(frame.lang);
  const t = purpose === "confirm-address" ? people.landing.confirm : people.landing.stop;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{doors.landing.title({ person: reader })}</h1>
      <p class="lead">{isConfirmed ? t.since({ person, newAddress }) : t.lead({ person, newAddress })}</p>
      <form method="post" action={actionUrl}>
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
      <p class="soft">{doors.landing.nothingYet}</p>
      <p class="soft">{doors.landing.notYou({ person: reader })}</p>
    </Page>
  );
}

/** One thing about a change that needs nothing more. */
export function addressMessagePage({ frame, says }: { frame: Frame; says: "stopped" | "over" | "done" }) {
  const { title, text } = messages(frame.lang).people.message[says];
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
    </Page>
  );
}

/** Exactly what would change, by whom and why; the second person confirms it, refuses it, or ends the hold after it. */
export function confirmAddressPage(props: {
  frame: Frame;
  person: string;
  /** Who proposed it; null for an organisation file. */
  by: string | null;
  change: AddressChange;
  reason: string | null;
  /** It is confirmed already, and its owner is held until then (null: until it is lifted). */
  lifts: { until: string | null } | null;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  command: string;
  csrf: string;
  actionUrl: string;
}) {
  const { frame, person, by, change, reason, lifts, errors, typed, command, csrf, actionUrl } = props;
  const { lang, timeZone } = frame;
  const { people } = messages(lang);
  const t = people.confirm;
  const title = lifts ? t.liftTitle({ person }) : t.title({ person });
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{lifts ? t.liftLead : t.lead({ person })}</p>
      <Facts
        items={[
          [people.facts.person, person],
          [people.facts.oldAddress, change.from],
          [people.facts.newAddress, change.to],
          [people.facts.by, by ?? people.file],
          [people.facts.until, lifts?.until ? instants(lang, lifts.until, timeZone) : null],
        ]}
      />
      {reason !== null && <h2>{people.facts.reason}</h2>}
      {reason !== null && (
        <blockquote>
          <Paragraphs text={reason} />
        </blockquote>
      )}
      {lifts ? (
        <form method="post" action={actionUrl} novalidate>
          <Hidden values={{ csrf, command, answer: "lift" }} />
          <p class="actions">
            <button class="button" type="submit">
              {t.liftAction({ person })}
            </button>
          </p>
        </form>
      ) : (
        <AnswerForm
          lang={lang}
          actionUrl={actionUrl}
          hidden={{ csrf, command }}
          question={t.question({ person })}
          options={[
            { value: "confirm", label: t.yes({ person }), hint: t.yesHint },
            { value: "refuse", label: t.no, hint: t.noHint },
          ]}
          reason={{ label: t.reason, hint: t.reasonHint }}
          action={t.action}
          errors={errors}
          typed={typed}
        />
      )}
    </Page>
  );
}
