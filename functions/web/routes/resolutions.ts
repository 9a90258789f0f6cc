import type { Context, Hono } from "hono";
import { id } from "../../../events/common.ts";
import { bodiesReadBy, mayReadRegister } from "../../../shared/domain/board/bodies.ts";
import { peopleOf } from "../../../shared/domain/board/certificate.ts";
import { mayHaveMinuteBook } from "../../../shared/domain/board/minute-book.ts";
import { isDeskId } from "../../../shared/domain/links/desk.ts";
import type { Organisation } from "../../../shared/domain/organisation/organisation.ts";
import { citation } from "../../../shared/domain/typed/citation.ts";
import { certificateWords } from "../../../shared/i18n/certificates.ts";
import type { KnownAuthority } from "../../../shared/ports/store.ts";
import { identifyAtDesk } from "../../../shared/usecases/desk/open-desk.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import {
  type ListedLine,
  readExtract,
  readRegister,
  readResolution,
} from "../../../shared/usecases/meetings/read-resolutions.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { orMasked } from "../../../shared/views/masked.ts";
import { certificatePage } from "../../../shared/views/pages/certificate.tsx";
import { extractPage } from "../../../shared/views/pages/extract.tsx";
import {
  notForOutsidersPage,
  resolutionsPage,
  type Sought,
} from "../../../shared/views/pages/resolutions.tsx";
import { subjectOf } from "../../../shared/views/parts/certified.tsx";
import { booksUrl, resolutionsUrl, resolutionUrl } from "../../../shared/views/urls.ts";
import { type admissions, admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerPrinted } from "../printing.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { leadToFile } from "./files.ts";

const path = "/:lang{en|fr}/tasks/:linkId/resolutions" as const;
const line = `${path}/of/:body/:name` as const;

/** The register of resolutions, with the certificate of each, for directors and whoever keeps the record of their meetings. */
export function resolutionsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const here = await boardHere(c, deps, "/resolutions");
    if (here instanceof Response) return here;
    const { lang } = c.var;
    const { credentials, bodies, organisation, by } = here;
    const sought = soughtIn(c);
    const older = olderIn(c);
    const { lines, years, all, looked } = await readRegister(deps, bodies, {
      ...{ ...sought, older, isLike: (one) => isLike(one, sought) },
      year: /^\d{4}$/.test(sought.year) ? sought.year : "",
    });
    const ownUrl = resolutionsUrl(lang, credentials.linkId);
    const page = resolutionsPage({
      frame: await frameOf(c, deps, credentials, by),
      ...{ years, all, sought, ownUrl, looked, isFurther: older !== null },
      listed: lines.map(({ listed, registered: { body }, name }) =>
        listed === "altered"
          ? listed
          : { known: listed, url: resolutionUrl(lang, credentials.linkId, body, name) },
      ),
      booksUrl: mayHaveMinuteBook(organisation.bylaws, by.roles) ? booksUrl(lang, credentials.linkId) : null,
      retention: retentionIn(lang, organisation),
    });
    return c.html(page);
  });

  app.get(line, async (c) => {
    const here = await lineHere(c, deps, "/resolutions/of/:body/:name");
    if (here instanceof Response) return here;
    const { credentials, by } = here;
    return c.html(await certificateOf(c, deps, here, await frameOf(c, deps, credentials, by), isForHouse(c)));
  });

  // The same without anybody's session around it.
  app.get(`${line}/certificate.pdf`, async (c) => {
    const here = await lineHere(c as never, deps, "/resolutions/of/:body/:name/certificate.pdf");
    if (here instanceof Response) return here;
    const page = await certificateOf(c, deps, here, await frameOf(c, deps), isForHouse(c));
    return answerPrinted(c, deps, page, here.fileName);
  });

  app.get(`${line}/minutes`, async (c) => {
    const here = await lineHere(c as never, deps, "/resolutions/of/:body/:name/minutes");
    if (here instanceof Response) return here;
    const { known, inside } = here.certificate;
    const documentId = known.about?.documentId;
    if (!inside.minutes || documentId === undefined) return answerMessage(c, deps, "not-found", 404);
    return leadToFile(c, deps, documentId, inside.minutes.sha256, true);
  });

  app.get(`${line}/extract`, async (c) => {
    const here = await lineHere(c as never, deps, "/resolutions/of/:body/:name/extract");
    if (here instanceof Response) return here;
    const page = await extractOf(c, deps, here, await frameOf(c, deps, here.credentials, here.by));
    return page instanceof Response ? page : c.html(page);
  });

  app.get(`${line}/extract.pdf`, async (c) => {
    const here = await lineHere(c as never, deps, "/resolutions/of/:body/:name/extract.pdf");
    if (here instanceof Response) return here;
    const page = await extractOf(c, deps, here, await frameOf(c, deps));
    return page instanceof Response ? page : answerPrinted(c, deps, page, `minutes-${here.fileName}`);
  });
}

/** How long it is kept, in words. */
function retentionIn(lang: Frame["lang"], { retention }: Organisation): string | null {
  const { minutesAndVotes: own } = retention;
  if (!own) return null;
  const years = own.years === null ? null : String(own.years);
  return certificateWords(lang).retention.minutes({ source: citation(own.source[lang]), years });
}

const soughtIn = (c: WebContext): Sought => {
  const said = (name: keyof Sought) => (c.req.query(name) ?? "").trim().slice(0, 100);
  return { words: said("words"), called: said("called"), year: said("year"), way: said("way") };
};

/** As people look for something: without accents, in whichever case. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** How many lines are older than what was looked through before; null where that is not said. */
function olderIn(c: WebContext): number | null {
  const said = c.req.query("older") ?? "";
  return /^\d{1,7}$/.test(said) ? Number(said) : null;
}

/**
 * Whether a line is what is looked for, by the words of its title in either language, or of the text that was put to the vote: of what
 * cannot be read nobody knows them.
 */
function isLike({ listed: known }: ListedLine, { words }: Sought): boolean {
  if (known === "altered") return words === "";
  const text = (["en", "fr"] as const).flatMap((lang) => [
    subjectOf(known, lang),
    known.resolved ? orMasked(lang, known.resolved[lang]) : "",
  ]);
  const said = plain(text.join(" "));
  return plain(words)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

type Here = { credentials: Credentials; by: KnownAuthority; organisation: Organisation; bodies: string[] };

/** Whoever is here reads the register: a director, or whoever keeps the record, from their desk or by a link of theirs. */
export async function boardHere(
  c: WebContext,
  deps: WebDeps,
  at: keyof typeof admissions,
): Promise<Here | Response> {
  const linkId = c.req.param("linkId") ?? "";
  const found = isDeskId(linkId) ? await atDesk(c, deps, linkId) : await byLink(c, deps, at);
  if (found instanceof Response) return found;
  const organisation = await deps.directory.organisation();
  if (!mayReadRegister(organisation.bylaws, found.by.roles))
    return c.html(notForOutsidersPage({ frame: await frameOf(c, deps, found.credentials) }), 403);
  return { ...found, organisation, bodies: bodiesReadBy(organisation, found.by.roles) };
}

async function atDesk(c: WebContext, deps: WebDeps, linkId: string) {
  const credentials = credentialsOf(c, linkId);
  const at = credentials && (await identifyAtDesk(deps, credentials));
  return credentials && at ? { credentials, by: at.by } : answerSessionEnded(c, deps);
}

async function byLink(c: WebContext, deps: WebDeps, at: keyof typeof admissions) {
  const here = await admitted(c, deps, at);
  if (here instanceof Response) return here;
  const { authority: by } = here.who.loaded;
  return by ? { credentials: here.credentials, by } : answerSessionEnded(c, deps);
}

async function lineHere(c: Context<WebEnv, typeof line>, deps: WebDeps, at: keyof typeof admissions) {
  const here = await boardHere(c, deps, at);
  if (here instanceof Response) return here;
  const { body, name } = c.req.param();
  const isIt = id.safeParse(body).success && /^[no][A-Za-z0-9._-]{1,200}$/.test(name);
  if (!isIt || !here.bodies.includes(body)) return answerMessage(c, deps, "not-found", 404);
  const found = await readResolution(deps, body, name);
  if (!found) return answerMessage(c, deps, "not-found", 404);
  const { certificate } = found;
  if (certificate === "altered") return answerRefusal(c, deps, here.credentials, { code: "altered" });
  const called = certificate.known.called ?? name.slice(1);
  return { ...here, found, certificate, body, name, fileName: `resolution-${called}` };
}

type AtLine = Exclude<Awaited<ReturnType<typeof lineHere>>, Response>;

const handed = "?for=handing-out";

/** Whether the version is asked for that leaves the house. */
const isForHouse = (c: WebContext): boolean => c.req.query("for") !== "handing-out";

async function certificateOf(c: WebContext, deps: WebDeps, here: AtLine, frame: Frame, isForBook: boolean) {
  const { lang } = c.var;
  const { certificate, credentials, body, name, organisation } = here;
  const own = resolutionUrl(lang, credentials.linkId, body, name);
  return certificatePage({
    frame,
    known: certificate.known,
    inside: isForBook ? certificate.inside : null,
    names: isForBook ? await deps.directory.names(peopleOf(certificate)) : {},
    zone: organisation.timeZone,
    urls: frame.reader
      ? {
          otherUrl: isForBook ? `${own}${handed}` : own,
          pdfUrl: `${own}/certificate.pdf${isForBook ? "" : handed}`,
          extractUrl: certificate.known.way === "meeting" ? `${own}/extract${isForBook ? "" : handed}` : null,
          minutesUrl: `${own}/minutes`,
          backUrl: resolutionsUrl(lang, credentials.linkId),
        }
      : null,
  });
}

async function extractOf(c: WebContext, deps: WebDeps, here: AtLine, frame: Frame) {
  const { lang } = c.var;
  const { found, certificate, credentials, body, name, organisation } = here;
  const extract = await readExtract(deps, found, credentials.person);
  if (extract === "altered") return answerRefusal(c, deps, credentials, { code: "altered" });
  if (!extract) return answerMessage(c, deps, "not-found", 404);
  const own = resolutionUrl(lang, credentials.linkId, body, name);
  const isForBook = isForHouse(c);
  const { item, seen, signed } = extract;
  return extractPage({
    ...{ frame, known: certificate.known, signed, zone: organisation.timeZone },
    inside: isForBook ? { ...certificate.inside, item, seen } : null,
    urls: frame.reader
      ? {
          otherUrl: `${own}/extract${isForBook ? handed : ""}`,
          pdfUrl: `${own}/extract.pdf${isForBook ? "" : handed}`,
          extractUrl: null,
          backUrl: `${own}${isForBook ? "" : handed}`,
        }
      : null,
  });
}
