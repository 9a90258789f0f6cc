import type { AddressChange } from "../../domain/organisation/addresses.ts";
import type { AddressPurpose } from "../../domain/outbox/mails.ts";
import type { ChangeState } from "../../domain/people/confirming.ts";
import type { AddressMessage } from "../../i18n/en/people.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { AnswerForm } from "../parts/answer-form.tsx";
import { type ActError, ErrorSummary, linked } from "../parts/errors.tsx";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Paragraphs } from "../parts/words.tsx";

/** Who a link about an address is for, and one button. The reader of an old mailbox may be anybody: no other address. */
export function addressLandingPage({
  frame,
  purpose,
  reader,
  person,
  newAddress,
  state,
  actionUrl,
}: {
  frame: Frame;
  purpose: AddressPurpose;
  /** Whose link it is, and whose address is changed. */
  reader: string;
  person: string;
  /** "" where what is kept of the change is not what was proposed. */
  newAddress: string;
  state: ChangeState;
  actionUrl: string;
}) {
  const { people, doors } = messages(frame.lang, frame.about);
  const { confirm, stop } = people.landing;
  const t = purpose === "confirm-address" ? confirm : stop;
  const told = { person, newAddress };
  const since = state === "disputed" ? confirm.disputed(told) : t.since(told);
  return (
    <Page frame={frame} title={t.title}>
      <h1>{doors.landing.title({ person: reader })}</h1>
      <p class="lead">{state === "waits" ? t.lead(told) : since}</p>
      <OneButton actionUrl={actionUrl} action={t.action} />
      <p class="soft">{doors.landing.nothingYet}</p>
      <p class="soft">{doors.landing.notYou({ person: reader })}</p>
    </Page>
  );
}

/** What became of a change, to its owner or the second person, where they can do nothing more about it by their link. */
export function addressMessagePage({
  frame,
  isOwn,
  state,
  person,
  call,
  isFromReport,
}: {
  frame: Frame;
  isOwn: boolean;
  state: ChangeState;
  /** Whose address it is. */
  person: string;
  /** Whom to call: who confirmed it, where that is known. */
  call: string | null;
  isFromReport: boolean;
}) {
  const { message, us } = messages(frame.lang, frame.about).people;
  const told = {
    person,
    call: call ?? us({ organisation: frame.organisation.name[frame.lang] }),
    isFromReport,
  };
  const of: Partial<Record<ChangeState, AddressMessage>> = isOwn ? message.owner : message.second;
  const { title, text } = of[state] ?? message.over;
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text(told)}</p>
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
  /** It is confirmed already, and its owner is held until then; or until it is lifted, since they objected. */
  lifts: { until: string } | { objectedAt: string; isPassedOn: boolean } | null;
  /**
   * The owner of the address on file objected to it: that passes on to this one, unless it is the one of before, which is
   * given back.
   */
  disputed: { objectedAt: string; isGivenBack: boolean } | null;
  /** When the owner stopped an earlier proposal; null where they did not. */
  stoppedAt: string | null;
  /** Whether it waits still, and what told of it at the new address came back from there. */
  cameBack: boolean;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  command: string;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
}) {
  const { frame, person, by, change, reason, lifts, disputed, stoppedAt, cameBack, errors } = props;
  const { typed, command, csrf, actionUrl } = props;
  const { lang, timeZone } = frame;
  const { people } = messages(lang, frame.about);
  const t = people.confirm;
  const title = lifts ? t.liftTitle({ person }) : t.title({ person });
  const isDisputed = lifts !== null && "objectedAt" in lifts;
  const disputedLead = isDisputed && lifts.isPassedOn ? t.passedOnLead : t.disputedLead;
  const lead = isDisputed ? disputedLead({ person }) : t.liftLead;
  const objectedAt = isDisputed ? lifts.objectedAt : disputed?.objectedAt;
  const passesOn = disputed !== null && !disputed.isGivenBack;
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{lifts ? lead : t.lead({ person })}</p>
      <Facts
        items={[
          [people.facts.person, person],
          [people.facts.oldAddress, change.from],
          [people.facts.newAddress, change.to],
          [people.facts.by, by ?? people.file],
          [people.facts.objected, objectedAt === undefined ? null : instants(lang, objectedAt, timeZone)],
          [people.facts.stopped, stoppedAt === null ? null : instants(lang, stoppedAt, timeZone)],
          [people.facts.until, lifts && !isDisputed ? instants(lang, lifts.until, timeZone) : null],
        ]}
      />
      {reason !== null && <h2>{people.facts.reason}</h2>}
      {reason !== null && (
        <blockquote>
          <Paragraphs text={reason} />
        </blockquote>
      )}
      {stoppedAt !== null && <p class="attention">{t.stoppedBefore({ person })}</p>}
      {cameBack && <p class="attention">{t.cameBack({ person })}</p>}
      {isDisputed && <p>{t.disputedWrong}</p>}
      {disputed && <p>{passesOn ? t.passesOn({ person }) : t.givesBack}</p>}
      {lifts ? (
        <OneButton
          actionUrl={actionUrl}
          values={{ csrf, command, aside: props.aside, answer: isDisputed ? "lift-disputed" : "lift" }}
          action={t.liftAction({ person })}
        />
      ) : (
        <AnswerForm
          lang={lang}
          actionUrl={actionUrl}
          hidden={{ csrf, command, aside: props.aside }}
          question={t.question({ person })}
          options={[
            {
              value: disputed ? "confirm-disputed" : "confirm",
              label: t.yes({ person }),
              hint: passesOn ? t.yesHintDisputed : t.yesHint,
            },
            { value: "refuse", label: t.no, hint: by === null ? t.noHint : t.noHintTold },
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
