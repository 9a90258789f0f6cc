import type { Offered } from "../../domain/documents/agreement/offered.ts";
import type { Signatory } from "../../domain/documents/agreement/signatories.ts";
import type { Offer } from "../../domain/review/state.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { LineField, SelectField } from "../parts/controls.tsx";
import { type ActError, linked, textAt } from "../parts/errors.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";

type OffersProps = {
  frame: Frame;
  /** The other parties, each with who signs for it as far as that is entered, and where it is. */
  parties: readonly (Signatory & { url: string })[];
  /** Offers that stand. */
  offered: readonly Offered[];
  done: "offered" | "taken-back" | null;
  errors: readonly ActError[];
  /** What was typed of a colleague, by the names of controls. */
  typed: Readonly<Record<string, string>>;
  masked: string;
  command: string;
  csrf: string;
  /** Where its forms are sent, each told from the others by what it adds. */
  actionUrl: string;
  partiesUrl: string;
  backUrl: string;
};

/** Its author offers the draft to the other parties: to whoever signs for each, and to one colleague of theirs. */
export function offersPage(props: OffersProps) {
  const { frame, parties, done, errors, backUrl } = props;
  const { lang } = frame;
  const { offering: t, report } = messages(lang, frame.about);
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: backUrl, label: report.form.back }}
      done={done && t.done[done]}
      errors={linked(errors)}
    >
      <p class="lead">{t.lead}</p>
      <Points texts={t.means} />
      {parties.length === 0 && (
        <p>
          {t.none} <a href={props.partiesUrl}>{t.toParties}</a>
        </p>
      )}
      {parties.map((one) => (
        <section aria-labelledby={`of-${one.party}`}>
          <h2 id={`of-${one.party}`} dir="auto">
            {one.of}
          </h2>
          <Reader {...props} party={one} as="signatory" />
          <Reader {...props} party={one} as="colleague" />
        </section>
      ))}
    </SidePage>
  );
}

/** Somebody of a party: to whom it is offered, or how it can be. */
function Reader(props: OffersProps & { party: OffersProps["parties"][number]; as: Offer["as"] }) {
  const { frame, party, as, offered } = props;
  const t = messages(frame.lang, frame.about).offering;
  const offer = offered.find((one) => one.party === party.party && one.as === as);
  return (
    <>
      <h3>{t[as]}</h3>
      {offer ? <Stands {...props} offer={offer} /> : <Offering {...props} />}
    </>
  );
}

function Stands(props: OffersProps & { offer: Offered }) {
  const { frame, offer, csrf, command, masked, actionUrl } = props;
  const t = messages(frame.lang, frame.about).offering;
  const { name, email, lang } = offer.named;
  return (
    <>
      <Facts
        items={[
          [t.name, name],
          [t.email, email],
          [t.lang, t.langs[lang]],
        ]}
      />
      <p>{offer.person === null ? t.waits : t.reads}</p>
      <form method="post" action={`${actionUrl}?back=${offer.number}`}>
        <Hidden values={{ csrf, command: `${command}.${offer.number}`, masked, end: offer.number }} />
        <p class="actions">
          <button class="quiet" type="submit">
            {t.takeBack}
            <span class="visually-hidden">{t.takeBackFrom({ name })}</span>
          </button>
        </p>
      </form>
    </>
  );
}

function Offering(props: OffersProps & { party: OffersProps["parties"][number]; as: Offer["as"] }) {
  const { frame, party, as, errors, typed, csrf, command, masked, actionUrl } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).offering;
  const { party: row, name, email } = party;
  const isKnown = as === "signatory";
  if (isKnown && (name === "" || email === ""))
    return (
      <p>
        {t.incomplete} <a href={party.url}>{t.complete}</a>
      </p>
    );
  const control = (field: "name" | "email" | "signatoryLang") => {
    const at = `${row}.${field}`;
    return {
      lang,
      name: at,
      label: t[field === "signatoryLang" ? "lang" : field],
      typed: typed[at] ?? "",
      error: textAt(errors, at),
    };
  };
  return (
    <form method="post" action={`${actionUrl}?${as}=${row}`} novalidate>
      <Hidden values={{ csrf, command: `${command}.${row}.${as}`, masked, part: row, answer: as }} />
      {isKnown ? (
        <Facts
          items={[
            [t.name, name],
            [t.email, email],
            [t.lang, t.langs[party.lang]],
          ]}
        />
      ) : (
        <>
          <LineField {...control("name")} />
          <LineField {...control("email")} hint={t.emailHint} more={{ inputmode: "email" }} />
          <SelectField
            {...control("signatoryLang")}
            options={[
              ["", t.choose],
              ["en", t.langs.en],
              ["fr", t.langs.fr],
            ]}
          />
        </>
      )}
      {isKnown && textAt(errors, row) !== undefined && <p class="error">{textAt(errors, row)}</p>}
      <p class="actions">
        <button class="button" type="submit">
          {t.action}
          <span class="visually-hidden">{isKnown ? t.actionTo({ name }) : t.actionOf({ of: party.of })}</span>
        </button>
      </p>
    </form>
  );
}
