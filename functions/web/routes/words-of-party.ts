import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { speakingParties } from "../../../shared/domain/documents/report/own-words.ts";
import { readValues } from "../../../shared/domain/forms/content.ts";
import type { Section } from "../../../shared/domain/forms/definition.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import type { FormView } from "../../../shared/usecases/writing/read-form.ts";
import { standingOfWords, wordsOfPartyPage } from "../../../shared/views/pages/own-words.tsx";
import { checkUrl, sectionUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps } from "../context.ts";
import { frameOf } from "../frame.ts";

type Here = { credentials: Credentials; who: Identified; basis: Basis; view: FormView };

/** A party’s own words as whoever writes the report sees them: nobody but the party writes them. */
export async function answerWordsOfParty(
  c: WebContext,
  deps: WebDeps,
  { credentials, who, basis, view }: Here,
  section: Section,
): Promise<Response> {
  const { lang } = c.var;
  const { linkId } = credentials;
  const asked = who.head.report.ownWords?.find(({ party }) => party === section.ofParty);
  const called = speakingParties(basis).find(({ party }) => party === section.ofParty)?.name ?? "";
  const sections = sectionsOf(view.definition, view.typed);
  const next = sections[sections.findIndex(({ id }) => id === section.id) + 1]?.id;
  const page = wordsOfPartyPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    section,
    values: readValues(view.definition, view.typed, view.today, () => false).values,
    standing: asked ? standingOfWords(lang, asked, called) : null,
    listUrl: taskUrl(lang, linkId),
    nextUrl: next === undefined ? checkUrl(lang, linkId) : sectionUrl(lang, linkId, next),
  });
  return c.html(page);
}
