import type { Hono } from "hono";
import { isOfficerAlone, mayReadRegister } from "../../../shared/domain/board/bodies.ts";
import { hearsOfSeats, shortBoard } from "../../../shared/domain/board/seats.ts";
import { boardTerms } from "../../../shared/domain/board/terms-amiss.ts";
import { calendarsOnDesk } from "../../../shared/domain/calendars/keepers.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import type { Organisation } from "../../../shared/domain/organisation/organisation.ts";
import { askForDesk, askForOwnDesk } from "../../../shared/usecases/desk/ask-for-desk.ts";
import {
  holdsSession,
  identifyAtDesk,
  openChangeFromDesk,
  openDesk,
  openFromDesk,
  recogniseDesk,
  secretFor,
} from "../../../shared/usecases/desk/open-desk.ts";
import { readDesk } from "../../../shared/usecases/desk/read-desk.ts";
import { startableBy, startedKindOf } from "../../../shared/usecases/desk/start-document.ts";
import { requestFreshFromDesk } from "../../../shared/usecases/entering/request-fresh-link.ts";
import { openMeetingFromDesk } from "../../../shared/usecases/meetings/meetings-on-desk.ts";
import { startConfirmingCredentialAs } from "../../../shared/usecases/stepping-up/confirm-credential.ts";
import { mayEnrol } from "../../../shared/usecases/stepping-up/keyring-of.ts";
import { deskPage } from "../../../shared/views/pages/desk.tsx";
import { deskAskedPage, deskLandingPage, deskOverPage } from "../../../shared/views/pages/desk-door.tsx";
import { freshLinkPage } from "../../../shared/views/pages/fresh-link.tsx";
import { homePage } from "../../../shared/views/pages/home.tsx";
import {
  askedForDeskUrl,
  copyUrl,
  doorUrl,
  freshFromDeskUrl,
  homeUrl,
  landingUrl,
  officeUrl,
  openUrl,
  ownInterestUrl,
  resolutionsUrl,
  startUrl,
  stepUpUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { rememberTyped, takeTyped } from "../door-cookie.ts";
import { electronicAsk } from "../electronic-ask.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { emailFrom } from "../overseer.ts";
import { credentialsOf, csrfToken, giveCookie } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { leadIn } from "./landing.ts";

/** Links to a desk name their person's stream, and that they are one. */
export const deskId = ":linkId{_person\\.[^/~]+~desk\\.[^/]+}" as const;

/**
 * The door of the home page, and the desk behind it. Whether an address is known nobody learns here, by words, work or time:
 * what is asked for goes to the address on file, and every POST is answered alike.
 */
export function deskRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/desk", async (c) => {
    const { lang, form } = c.var;
    const read = emailFrom(lang, form);
    if ("error" in read) {
      rememberTyped(c, form["email"] ?? "");
      return c.redirect(homeUrl(lang), 303);
    }
    await askForDesk(deps, read.email);
    return c.redirect(askedForDeskUrl(lang), 303);
  });

  app.get("/:lang{en|fr}/", async (c) => {
    const { lang } = c.var;
    const [typed, frame] = [takeTyped(c), await frameOf(c, deps)];
    const read = typed === null ? null : emailFrom(lang, { email: typed });
    return c.html(
      homePage({ frame, typed: typed ?? "", errors: read && "error" in read ? [read.error] : [] }),
    );
  });

  // Whoever opens by hand where the door's form is sent has asked for nothing yet.
  app.get("/:lang{en|fr}/desk", (c) => c.redirect(doorUrl(c.var.lang), 302));

  app.get("/:lang{en|fr}/desk/asked", async (c) => c.html(deskAskedPage({ frame: await frameOf(c, deps) })));

  // Every page of a link offers the desk, and mails it: a link that was forwarded opens its own task alone.
  app.post("/:lang{en|fr}/tasks/:linkId/desk", async (c) => {
    const { credentials, lang } = c.var;
    if (!(await holdsSession(deps, credentials))) return answerSessionEnded(c, deps);
    await askForOwnDesk(deps, credentials.person);
    return c.redirect(askedForDeskUrl(lang), 303);
  });

  app.get(`/:lang{en|fr}/link/${deskId}/:token`, async (c) => {
    const [id, token] = [c.req.param("linkId"), c.req.param("token")];
    const credentials = credentialsOf(c, id);
    // Whoever comes back to it in the browser that it was opened in is at their desk.
    if (credentials && (await identifyAtDesk(deps, credentials)))
      return c.redirect(taskUrl(c.var.lang, id), 303);
    const desk = await recogniseDesk(deps, id, token);
    if (!desk) return answerOver(c, deps);
    giveCookie(c, secretFor(deps, desk, credentials), deps.clock.now());
    const known = await deps.directory.person(desk.person);
    const page = deskLandingPage({
      frame: await frameOf(c, deps),
      person: known?.contact.name ?? "",
      actionUrl: landingUrl(c.var.lang, id, token),
    });
    return c.html(page);
  });

  app.post(`/:lang{en|fr}/link/${deskId}/:token`, async (c) => {
    const [id, token] = [c.req.param("linkId"), c.req.param("token")];
    const opened = await openDesk(deps, id, token, credentialsOf(c, id));
    if (!opened) return answerOver(c, deps);
    giveCookie(c, opened, deps.clock.now());
    return c.redirect(taskUrl(c.var.lang, opened.linkId), 303);
  });

  app.get(`/:lang{en|fr}/tasks/${deskId}`, async (c) => {
    const { lang } = c.var;
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const at = credentials && (await identifyAtDesk(deps, credentials));
    if (!credentials || !at) return answerSessionEnded(c, deps);
    const [startable, organisation] = await Promise.all([
      startableBy(deps, at.by),
      deps.directory.organisation(),
    ]);
    const { bylaws, timeZone } = organisation;
    const today = dayOf(deps.clock.now(), timeZone);
    const isTold = hearsOfSeats(bylaws, at.by.roles);
    const page = deskPage({
      frame: await frameOf(c, deps, credentials, at.by),
      ...(await readDesk(deps, at)),
      startable: startable.map((kind) => ({ kind, url: startUrl(lang, credentials.linkId, kind) })),
      copyUrl: (kind, documentId) => copyUrl(lang, credentials.linkId, kind, documentId),
      electronic: await electronicAsk(c, deps, credentials),
      stepUpUrl: mayEnrol(bylaws, at.by.roles) ? stepUpUrl(lang, credentials.linkId) : null,
      resolutionsUrl: mayReadRegister(bylaws, at.by.roles) ? resolutionsUrl(lang, credentials.linkId) : null,
      asOfficer: isOfficerAlone(organisation, at.by, deps.clock.now())
        ? { source: bylaws.disqualification.source[lang], url: ownInterestUrl(lang, credentials.linkId) }
        : null,
      offices: calendarsOnDesk(organisation, at.by.roles, today).map(({ office: { id, city }, lacking }) => ({
        city,
        url: officeUrl(lang, credentials.linkId, id),
        lacking,
      })),
      begun: startedKindOf(c.req.query("started") ?? ""),
      short: isTold ? shortBoard(organisation, today) : null,
      terms: isTold ? await termsToSee(deps, organisation, today) : null,
      until: at.validUntil,
      csrf: csrfToken(credentials),
      openUrl: (linkId) => openUrl(lang, credentials.linkId, linkId),
    });
    return c.html(page);
  });

  app.get(`/:lang{en|fr}/tasks/${deskId}/fresh-link`, async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const at = credentials && (await identifyAtDesk(deps, credentials));
    if (!credentials || !at) return answerSessionEnded(c, deps);
    const became = c.req.query("enough") === undefined ? "sent" : "enough";
    return c.html(freshLinkPage({ frame: await frameOf(c, deps, credentials, at.by), became }));
  });

  app.post(`/:lang{en|fr}/tasks/${deskId}/open/:task`, async (c) => {
    const { credentials, lang } = c.var;
    const at = await identifyAtDesk(deps, credentials);
    if (!at) return answerSessionEnded(c, deps);
    const task = c.req.param("task");
    const change =
      (await openChangeFromDesk(deps, at, task)) ??
      (await startConfirmingCredentialAs(deps, task, at.person, at.validUntil));
    if (change) {
      giveCookie(c, change, deps.clock.now(), credentials);
      return c.redirect(taskUrl(lang, change.linkId), 303);
    }
    const meeting = await openMeetingFromDesk(deps, at, task);
    if (meeting === "sent" || meeting === "enough")
      return c.redirect(freshFromDeskUrl(lang, credentials.linkId, meeting), 303);
    if (meeting) {
      giveCookie(c, meeting, deps.clock.now(), credentials);
      return c.redirect(taskUrl(lang, meeting.linkId), 303);
    }
    const opened = await openFromDesk(deps, at, task);
    const fresh = opened ? null : await requestFreshFromDesk(deps, task, at.person);
    if (fresh === "altered") return answerMessage(c, deps, "altered", 409);
    if (fresh) return c.redirect(freshFromDeskUrl(lang, credentials.linkId, fresh), 303);
    // What was given to another or is over meanwhile is off the desk, whose page is shown anew.
    return opened ? leadIn(c, deps, opened, credentials) : c.redirect(taskUrl(lang, credentials.linkId), 303);
  });
}

const answerOver = async (c: WebContext, deps: WebDeps) =>
  c.html(deskOverPage({ frame: await frameOf(c, deps) }), 410);

/** What of the board's seats and terms is to be seen to, with the names of whose they are. */
async function termsToSee({ directory }: WebDeps, organisation: Organisation, today: string) {
  const terms = boardTerms(organisation, today);
  if (!terms) return null;
  const { over, ending, tooLong, endless } = terms;
  const people = [...over, ...ending, ...tooLong].map(({ person }) => person);
  return { terms, names: await directory.names([...people, ...endless]) };
}
