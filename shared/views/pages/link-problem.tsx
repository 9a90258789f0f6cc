import type { Bilingual } from "../../../events/common.ts";
import type { Barred, Standing } from "../../domain/links/link.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Facts } from "../parts/words.tsx";
import { doorUrl } from "../urls.ts";

type LinkProblemProps = {
  frame: Frame;
  /** "unknown" for every link that is not ours, wrong or mangled: the same words for all. */
  standing: Exclude<Standing, "good"> | Barred | "own-report" | "unknown";
  documentTitle?: Bilingual;
  /** Where a fresh link can be asked for. */
  freshUrl?: string;
  /** Where the other documents are listed. */
  othersUrl?: string;
  /** Who can help whoever is shown nothing any more. */
  writeTo?: readonly { name: string; email: string }[];
  /** What was typed into a form that was sent by it. */
  words?: readonly string[];
};

/** Why a link does not act, and a fresh one to the address on file where that may help. */
export function linkProblemPage({
  frame,
  standing,
  documentTitle,
  freshUrl,
  othersUrl,
  writeTo = [],
  words = [],
}: LinkProblemProps) {
  const { lang } = frame;
  const { doors, desk, reasons } = messages(lang, frame.about);
  const { linkProblem: t, keptAnswers, refusal } = doors;
  const { revoked, expired, inactive, unknown } = t;
  const barred = {
    inactive,
    "no-role": t["no-role"],
    "own-report": { title: t.ownReport, ...refusal["own-report"] },
    "address-changed": t["address-changed"],
    "taken-off": t["taken-off"],
  };
  const { title, next, ...told } = { ...reasons, ...barred, revoked, expired, unknown }[standing];
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{"cause" in told ? told.cause : told.text}</p>
      <p>{next}</p>
      {documentTitle && <Facts items={[[t.document, documentTitle[lang]]]} />}
      {writeTo.map(({ name, email }) => (
        <p>
          {t.writeTo({ name })} <a href={`mailto:${email}`}>{email}</a>
        </p>
      ))}
      {othersUrl !== undefined && (
        <p>
          <a href={othersUrl}>{t.others}</a>
        </p>
      )}
      {freshUrl !== undefined && (
        <form method="post" action={freshUrl}>
          <p>{t.fresh}</p>
          <p class="actions">
            <button class="button" type="submit">
              {t.freshAction}
            </button>
          </p>
        </form>
      )}
      <p>
        {desk.elsewhere} <a href={doorUrl(lang)}>{desk.elsewhereLink}</a>.
      </p>
      {words.length > 0 && <h2>{keptAnswers.typedTitle}</h2>}
      {words.length > 0 && <p>{keptAnswers.typedText}</p>}
      {words.map((typed) => (
        <pre dir="auto">{typed}</pre>
      ))}
    </Page>
  );
}
