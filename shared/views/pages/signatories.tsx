import type { SignatoryStanding } from "../../domain/documents/agreement/signatories.ts";
import { countryNamed } from "../../domain/forms/kept-lists.ts";
import { isSignatoryRole } from "../../domain/people/partners.ts";
import { messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import { FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";
import type { ActProps } from "./acts.tsx";

/** Who signs for each outside party, and whether their address was confirmed: nothing is sent there before. */
export function signatoriesPage(
  props: ActProps & {
    signatories: readonly SignatoryStanding[];
    /** To whom of them the draft is offered, whose address is to be confirmed before they read it. */
    offered: readonly SignatoryStanding[];
    isToConfirm: (signatory: SignatoryStanding) => boolean;
    /** Whether one was confirmed here just now, and others still wait. */
    isDone: boolean;
  },
) {
  const { frame, document, errors, command, masked, aside, csrf, actionUrl } = props;
  const { lang } = frame;
  const { signatories: t, offering } = messages(lang, frame.about);
  const waiting = new Set(props.offered.map(keyOf));
  // Whoever is offered the draft may be the one who signs: they are confirmed once.
  const signing = props.signatories.filter((one) => !waiting.has(keyOf(one)));
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: props.backUrl, label: messages(lang, frame.about).translating.invite.overseen.back }}
      kicker={document[lang]}
      errors={linked(errors)}
    >
      {props.isDone && (
        <p class="panel good" role="status">
          {t.next}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      <Points texts={t.means} />
      {[...props.offered, ...signing].map((signatory) => {
        const { role, of, country, name, as, email, lang: theirs } = signatory;
        const key = keyOf(signatory);
        return (
          <section aria-labelledby={`of-${key}`}>
            <h2 id={`of-${key}`} dir="auto">
              {t.party({ of, name })}
            </h2>
            {waiting.has(key) && <p>{offering.confirm}</p>}
            <Facts
              items={[
                [t.country, country === "" ? null : countryNamed(country)[lang]],
                [waiting.has(key) ? offering.name : t.name, name],
                [t.as, as],
                [t.email, email],
                [t.language.label, t.language[theirs]],
              ]}
            />
            {props.isToConfirm(signatory) ? (
              <form method="post" action={actionUrl} novalidate>
                <Hidden
                  values={{ csrf, command: `${command}.${key}`, masked, aside, part: key, shown: role }}
                />
                <FieldMessage lang={lang} id={fieldId(key)} text={textAt(errors, key)} />
                <p class="actions">
                  <button class="button" type="submit">
                    {t.action}
                    <span class="visually-hidden">{t.actionOf({ name })}</span>
                  </button>
                </p>
              </form>
            ) : (
              <p>{t[standingOf(signatory)]}</p>
            )}
          </section>
        );
      })}
    </SidePage>
  );
}

/** What tells one from the others on the page: the role of whoever is offered the draft, else their row. */
const keyOf = ({ party, role, isConfirmed }: SignatoryStanding): string =>
  isSignatoryRole(role) && !isConfirmed ? role.replace(".", "-") : party;

/** How whoever signs is known: confirmed here, of the directory before, or not any more. */
function standingOf({ role, isConfirmed }: SignatoryStanding): "confirmed" | "known" | "elsewhere" {
  if (!isConfirmed) return "elsewhere";
  return isSignatoryRole(role) ? "confirmed" : "known";
}
