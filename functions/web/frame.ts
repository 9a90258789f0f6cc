import { hashOf } from "../../shared/domain/audit/hash.ts";
import { isDeskId } from "../../shared/domain/links/desk.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { AddressStanding } from "../../shared/domain/people/address-standing.ts";
import { holdOn } from "../../shared/domain/people/hold.ts";
import { isOutsider } from "../../shared/domain/people/partners.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import type { Frame } from "../../shared/views/frame.ts";
import { filesBelow, finishUrl, ownDeskUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { languageOf } from "./language.ts";
import { csrfToken } from "./session-cookie.ts";

/**
 * What every page shows around its content. Without an organisation on file, Accord speaks for itself.
 * @param standing since when the reader's address stands, on a page by which they could act
 */
export async function frameOf(
  c: WebContext,
  deps: WebDeps,
  reader?: Credentials,
  standing?: AddressStanding | null,
): Promise<Frame> {
  const now = deps.clock.now();
  const hold = standing ? holdOn(standing, now) : null;
  const lang = languageOf(c);
  const [{ name, shortName, timeZone, holidays, offices, bylaws }, person] = await Promise.all([
    organisationOf(deps),
    reader ? deps.directory.person(reader.person) : null,
  ]);
  return {
    lang,
    about: c.var.about ?? "document",
    path: c.req.method === "GET" ? addressWithoutLanguage(c.req.url, lang) : null,
    organisation: { name, shortName },
    committees: bylaws.committees,
    timeZone: person?.person.timeZone ?? timeZone,
    now,
    calendar: { timeZone, holidays, offices },
    ...(hold && { hold }),
    ...(c.var.alsoSentUrl !== undefined && { alsoSentUrl: c.var.alsoSentUrl }),
    ...(reader &&
      person && {
        reader: {
          name: person.contact.name,
          finishUrl: finishUrl(lang, reader.linkId),
          deskUrl:
            isDeskId(reader.linkId) || isOutsider(person.person) ? null : ownDeskUrl(lang, reader.linkId),
          csrf: csrfToken(reader),
          filesBelow: filesBelow(lang, reader.linkId, c.req.param("documentId")),
          mark: hashOf(reader.linkId).slice(0, 8),
        },
      }),
  };
}

const itself = { en: "Accord", fr: "Accord" };

async function organisationOf(deps: WebDeps) {
  try {
    return await deps.directory.organisation();
  } catch {
    return {
      name: itself,
      shortName: itself,
      timeZone: "UTC",
      holidays: [],
      offices: [],
      bylaws: { committees: [] },
    };
  }
}

function addressWithoutLanguage(url: string, lang: Lang): string | null {
  const { pathname, search } = new URL(url);
  return pathname.startsWith(`/${lang}/`) ? pathname.slice(`/${lang}`.length) + search : null;
}
