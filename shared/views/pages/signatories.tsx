import type { SignatoryStanding } from "../../domain/documents/agreement/signatories.ts";
import { countryNamed } from "../../domain/forms/kept-lists.ts";
import { isSignatoryRole } from "../../domain/people/partners.ts";
import { messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import { ErrorSummary, FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";
import type { ActProps } from "./acts.tsx";

/** Who signs for each outside party, and whether their address was confirmed: nothing is sent there before. */
export function signatoriesPage(
  props: ActProps & {
    signatories: readonly SignatoryStanding[];
    isToConfirm: (signatory: SignatoryStanding) => boolean;
  },
) {
  const { frame, document, errors, command, masked, aside, csrf, actionUrl } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).signatories;
  return (
    <Page frame={frame} title={t.title} failed={errors.length > 0}>
      <p class="noprint">
        <a href={props.backUrl}>{messages(lang, frame.about).translating.invite.overseen.back}</a>
      </p>
      <p class="kicker">{document[lang]}</p>
      <h1>{t.title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.lead}</p>
      <Points texts={t.means} />
      {props.signatories.map((signatory) => {
        const { party, role, of, country, name, as, email, lang: theirs } = signatory;
        return (
          <section aria-labelledby={`of-${party}`}>
            <h2 id={`of-${party}`} dir="auto">
              {of}
            </h2>
            <Facts
              items={[
                [t.country, countryNamed(country)[lang]],
                [t.name, name],
                [t.as, as],
                [t.email, email],
                [t.language.label, t.language[theirs]],
              ]}
            />
            {props.isToConfirm(signatory) ? (
              <form method="post" action={actionUrl} novalidate>
                <Hidden
                  values={{ csrf, command: `${command}.${party}`, masked, aside, part: party, shown: role }}
                />
                <FieldMessage lang={lang} id={fieldId(party)} text={textAt(errors, party)} />
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
    </Page>
  );
}

/** How whoever signs is known: confirmed here, of the directory before, or not any more. */
function standingOf({ role, isConfirmed }: SignatoryStanding): "confirmed" | "known" | "elsewhere" {
  if (!isConfirmed) return "elsewhere";
  return isSignatoryRole(role) ? "confirmed" : "known";
}
