import type { Context, Hono } from "hono";
import { keepsOffice } from "../../../shared/domain/calendars/keepers.ts";
import type { ClosedDay } from "../../../shared/domain/calendars/office.ts";
import { isDeskId } from "../../../shared/domain/links/desk.ts";
import { dayOf, usualWeekend, weekdayOf } from "../../../shared/domain/organisation/business-days.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { list, messages, number } from "../../../shared/i18n/index.ts";
import { closeDays, openDay } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { readOffice } from "../../../shared/usecases/calendars/read-office.ts";
import { identifyAtDesk } from "../../../shared/usecases/desk/open-desk.ts";
import { allWrong, daysShown, longestName, type ReadDays } from "../../../shared/views/office-days.ts";
import { officePage, officesPage } from "../../../shared/views/pages/offices.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import {
  calendarUrl,
  officeActUrl,
  officeFileUrl,
  officesUrl,
  officeUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerOverseerRefusal } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { typedIn } from "../typed.ts";

const path = "/:lang{en|fr}/tasks/:linkId/offices" as const;

type OfficeContext = Context<WebEnv, `${typeof path}/:office`>;

/** The business days of each office, for whoever keeps the record of the organisation: a page a year, and as a file. */
export function officesRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const here = await keeperHere(c, deps, "/offices");
    if (here instanceof Response) return here;
    const { lang } = c.var;
    const { linkId } = here.credentials;
    const page = officesPage({
      frame: await frameOf(c, deps, here.credentials),
      offices: here.organisation.offices,
      kept: here.kept.map(({ id }) => id),
      officeUrl: (office) => officeUrl(lang, linkId, office),
      ...(isDeskId(linkId) ? { deskUrl: taskUrl(lang, linkId) } : { calendarUrl: calendarUrl(lang, linkId) }),
    });
    return c.html(page);
  });

  app.get(`${path}/:office`, (c) => show(c, deps, []));

  app.get(`${path}/:office/days.csv`, async (c) => {
    const here = await officeHere(c, deps);
    if (here instanceof Response) return here;
    const { lang } = c.var;
    const { office, seen, year } = here;
    const { daysFile } = await import("../days-csv.ts");
    const { off } = daysShown(lang, seen.calendar, seen.called, { year });
    const { columns } = messages(lang).offices.file;
    c.header("Content-Type", "text/csv; charset=utf-8");
    c.header("Content-Disposition", `attachment; filename="${office.id}-${year}.csv"`);
    return c.body(daysFile([columns.day, columns.name], off));
  });

  app.post(`${path}/:office/days/:change{add|remove|file}`, (c) => {
    const change = c.req.param("change");
    if (change === "file") return taken(c, deps);
    return change === "add" ? added(c, deps) : removed(c, deps);
  });
}

function added(c: OfficeContext, deps: WebDeps): Promise<Response> {
  const { form, lang } = c.var;
  const { wrong } = messages(lang).offices;
  const read = readDate(form["day"] ?? form["part"] ?? "");
  const name = saidIn(form["name"] ?? "");
  const errors: ActError[] = [];
  if (!read.ok) errors.push({ at: "day", text: wrong.typedDay });
  else if (!isWithin(read.day, yearsNow(deps))) errors.push({ at: "day", text: wrong.typedYear });
  if (lengthOf(name) > longestName)
    errors.push({ at: "name", text: wrong.typedName({ limit: number(lang, longestName) }) });
  if (!read.ok || errors.length > 0) return show(c, deps, errors);
  return close(c, deps, [{ day: read.day, name: name === "" ? null : name }], "day");
}

async function removed(c: OfficeContext, deps: WebDeps): Promise<Response> {
  const here = await officeHere(c, deps);
  if (here instanceof Response) return here;
  const read = readDate(c.var.form["part"] ?? "");
  if (!read.ok) return answerMessage(c, deps, "bad-request", 400);
  const keeping = { office: here.office.id, command: c.var.form["command"] ?? "", by: here.by };
  const outcome = await openDay(deps, keeping, read.day);
  return outcome.ok ? backTo(c, read.day) : refused(c, deps, outcome.refusal, "day");
}

/** The days of a file. Nothing of it is taken where anything in it is wrong. */
async function taken(c: OfficeContext, deps: WebDeps): Promise<Response> {
  const { lang, file } = c.var;
  const { wrong: t } = messages(lang).offices;
  if (!file || file.size === 0) return show(c, deps, [{ at: "file", text: t.none }]);
  const here = await officeHere(c, deps);
  if (here instanceof Response) return here;
  const { readDays } = await import("../days-csv.ts");
  const read: ReadDays = readDays(new Uint8Array(await file.arrayBuffer()), yearsNow(deps));
  if ("wrong" in read) {
    const texts = [...allWrong(lang, read.wrong), t.nothingTaken];
    return show(
      c,
      deps,
      texts.map((text) => ({ at: "file", text })),
    );
  }
  const before = new Set(here.organisation.offices.find(({ id }) => id === here.office.id)?.holidays ?? []);
  const fresh = read.days.filter(({ day }) => !before.has(day));
  if (fresh.length === 0) return show(c, deps, [{ at: "file", text: t.nothing }]);
  const keeping = { office: here.office.id, command: c.var.form["command"] ?? "", by: here.by };
  const outcome = await closeDays(deps, keeping, fresh);
  if (!outcome.ok) return refused(c, deps, outcome.refusal, "file");
  const { weekend = usualWeekend } = here.office;
  const linesOf = (some: typeof read.days) => some.map(({ line }) => line).join(".");
  const told = new URLSearchParams({
    year: fresh[0]?.day.slice(0, 4) ?? "",
    added: String(fresh.length),
    there: linesOf(read.days.filter(({ day }) => before.has(day))),
    weekend: linesOf(fresh.filter(({ day }) => weekend.includes(weekdayOf(day)))),
    guessed: read.isGuessed ? "1" : "",
  });
  return c.redirect(`${officeUrl(lang, c.req.param("linkId"), here.office.id)}?${told}`, 303);
}

/** What a file brought, as its address says it: how many days, and which lines are worth a look. Numbers alone are believed. */
function doneBy(c: OfficeContext): string[] {
  const { lang } = c.var;
  const { file: t } = messages(lang).offices;
  const linesIn = (name: string): string[] =>
    (/^\d{1,4}(?:\.\d{1,4}){0,500}$/.exec(c.req.query(name) ?? "")?.[0].split(".") ?? []).map((line) =>
      number(lang, Number(line)),
    );
  const [added, there, weekend] = [linesIn("added"), linesIn("there"), linesIn("weekend")];
  return [
    ...added.slice(0, 1).map((count) => t.added({ count })),
    ...(there.length > 0 ? [t.there({ lines: list(lang, there) })] : []),
    ...(weekend.length > 0 ? [t.weekend({ lines: list(lang, weekend) })] : []),
    ...(added.length > 0 && c.req.query("guessed") === "1" ? [t.encoding] : []),
  ];
}

async function close(
  c: OfficeContext,
  deps: WebDeps,
  closed: readonly ClosedDay[],
  at: string,
): Promise<Response> {
  const here = await officeHere(c, deps);
  if (here instanceof Response) return here;
  const keeping = { office: here.office.id, command: c.var.form["command"] ?? "", by: here.by };
  const outcome = await closeDays(deps, keeping, closed);
  return outcome.ok ? backTo(c, closed[0]?.day ?? "") : refused(c, deps, outcome.refusal, at);
}

/** Back to the year of what was changed, where it stands. */
const backTo = (c: OfficeContext, day: string): Response =>
  c.redirect(
    `${officeUrl(c.var.lang, c.req.param("linkId"), c.req.param("office"), Number(day.slice(0, 4)))}#days`,
    303,
  );

type Refusal = Extract<Awaited<ReturnType<typeof closeDays>>, { ok: false }>["refusal"];

function refused(c: OfficeContext, deps: WebDeps, refusal: Refusal, at: string): Promise<Response> {
  if (refusal.code === "no-longer-authorised")
    return answerOverseerRefusal(c, deps, { code: "no-longer-authorised" });
  const { wrong } = messages(c.var.lang).offices;
  const text =
    refusal.code === "too-many"
      ? wrong["too-many"]({ limit: number(c.var.lang, "limit" in refusal ? (refusal.limit ?? 0) : 0) })
      : wrong[refusal.code];
  return show(c, deps, [{ at, text }]);
}

/** The year before, and the next ten. */
function yearsNow({ clock }: Pick<WebDeps, "clock">): [number, number] {
  const year = Number(clock.now().slice(0, 4));
  return [year - 1, year + 10];
}

const isWithin = (day: string, [first, last]: readonly [number, number]): boolean =>
  Number(day.slice(0, 4)) >= first && Number(day.slice(0, 4)) <= last;

/** Whoever keeps the calendar of an office is here, at their desk or by a link to watch over documents, as roles are held now. */
async function keeperHere(
  c: WebContext,
  deps: WebDeps,
  at:
    | "/offices"
    | "/offices/:office"
    | "/offices/:office/days.csv"
    | "/offices/:office/days/:change{add|remove|file}",
) {
  const here = await someoneHere(c, deps, at);
  if (here instanceof Response) return here;
  const { by, credentials } = here;
  const organisation = await deps.directory.organisation();
  const kept = organisation.offices.filter((office) =>
    keepsOffice(office, by?.roles ?? [], organisation.bylaws),
  );
  if (!by || kept.length === 0) return answerOverseerRefusal(c, deps, { code: "no-longer-authorised" });
  return { by, credentials, organisation, kept };
}

async function someoneHere(c: WebContext, deps: WebDeps, at: Parameters<typeof keeperHere>[2]) {
  const linkId = c.req.param("linkId") ?? "";
  if (!isDeskId(linkId)) {
    const here = await admitted(c, deps, at);
    return here instanceof Response ? here : { credentials: here.credentials, by: here.who.loaded.authority };
  }
  const credentials = credentialsOf(c, linkId);
  const desk = credentials && (await identifyAtDesk(deps, credentials));
  return credentials && desk ? { credentials, by: desk.by } : answerSessionEnded(c, deps);
}

async function officeHere(c: OfficeContext, deps: WebDeps) {
  const isPost = c.req.method === "POST";
  const isFile = c.req.path.endsWith("/days.csv");
  const at = isPost ? "/offices/:office/days/:change{add|remove|file}" : "/offices/:office";
  const here = await keeperHere(c, deps, isFile ? "/offices/:office/days.csv" : at);
  if (here instanceof Response) return here;
  const office = here.organisation.offices.find(({ id }) => id === c.req.param("office"));
  if (!office) return answerMessage(c, deps, "not-found", 404);
  if (!here.kept.includes(office)) return answerOverseerRefusal(c, deps, { code: "no-longer-authorised" });
  const seen = await readOffice(deps, office.id);
  if (seen === "altered") return answerRefusal(c, deps, here.credentials, { code: "altered" });
  const years = yearsNow(deps);
  const asked = Number(c.req.query("year"));
  const today = dayOf(deps.clock.now(), here.organisation.timeZone);
  const year = asked >= years[0] && asked <= years[1] ? asked : Number(today.slice(0, 4));
  return { ...here, office, seen, years, year };
}

/** @param errors what is wrong in what was sent of a form of the page */
async function show(c: OfficeContext, deps: WebDeps, errors: readonly ActError[]): Promise<Response> {
  const here = await officeHere(c, deps);
  if (here instanceof Response) return here;
  const { lang } = c.var;
  const { credentials, office, seen, years, year } = here;
  const { linkId } = credentials;
  const page = officePage({
    frame: await frameOf(c, deps, credentials, here.by),
    ...{ office, seen, year, years, errors, done: doneBy(c) },
    typed: errors.length > 0 ? typedIn(c) : {},
    command: () => deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: (act) => officeActUrl(lang, linkId, office.id, act),
    yearUrl: (one) => officeUrl(lang, linkId, office.id, one),
    fileUrl: officeFileUrl(lang, linkId, office.id, year),
    backUrl: officesUrl(lang, linkId),
  });
  return errors.length > 0 ? c.html(page, 422) : answerForm(c, page);
}
