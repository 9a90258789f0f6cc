import type { Bilingual } from "../../../events/common.ts";
import type { TranslatedSection } from "../../domain/forms/parity.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { RadioChoice } from "../parts/choice.tsx";
import { type ActError, linked, textAt } from "../parts/errors.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden, Points } from "../parts/words.tsx";
import { progressInWords } from "./translating-list.tsx";

/** Who translates a document, how far that has come, and whom its author could invite, or who watches over it. */
export function translatorsPage(props: {
  frame: Frame;
  document: Bilingual;
  /** Who invites. */
  as: "author" | "overseer";
  language: Lang;
  /** How far it has come; null where that is not said. */
  parts: readonly TranslatedSection[] | null;
  /** Those who translate now, by id and name. */
  helping: readonly { id: string; name: string }[];
  candidates: readonly { id: string; name: string; isTheirRole: boolean }[];
  errors: readonly ActError[];
  command: string;
  csrf: string;
  actionUrl: string;
  releaseUrl: string;
  backUrl: string;
}) {
  const { frame, language, helping, candidates, errors, command, csrf, actionUrl } = props;
  const { lang } = frame;
  const { invite: t } = messages(lang, frame.about).translating;
  const { lead, means, back } = props.as === "author" ? t : t.overseen;
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: props.backUrl, label: back }}
      kicker={props.document[lang]}
      errors={linked(errors)}
    >
      <p class="lead">{lead[language]}</p>
      <Points texts={means} />
      <h2>{t.helping}</h2>
      {helping.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <>
          {props.parts && <p class="soft">{progressInWords(lang, props.parts)}</p>}
          <ul class="tasks">
            {helping.map(({ id, name }) => (
              <li>
                <span dir="auto">{name}</span>
                <form method="post" action={props.releaseUrl}>
                  <Hidden values={{ csrf, command, go: `release.${id}` }} />
                  <button class="quiet" type="submit">
                    {t.release}
                    <span class="visually-hidden">{t.releaseOf({ name })}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
      {candidates.length > 0 && (
        <form method="post" action={actionUrl} novalidate>
          <Hidden values={{ csrf, command, go: "invite" }} />
          <RadioChoice
            lang={lang}
            name="to"
            title={t.who}
            options={candidates.map(({ id, name, isTheirRole }) => ({
              value: id,
              label: name,
              ...(isTheirRole && { hint: t.translator }),
            }))}
            chosen={undefined}
            error={textAt(errors, `to.${candidates[0]?.id ?? ""}`)}
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
