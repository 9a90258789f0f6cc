import { type App, confirmEnrolled, enrolApp, openStepUp, prove } from "../support/enrolling.ts";
import type { Visitor } from "../support/visitor.ts";
import { cast, lateDirector, promptDirectors } from "./cast.ts";
import { signsByException, toSign } from "./excepting.ts";
import { PlayedReport } from "./played-report.ts";
import { must } from "./telling.ts";

/** The apps for one-time codes that directors have on devices of their own, by whose they are. */
export type Apps = ReadonlyMap<string, App>;

/** Days in which what was enrolled casts no ballot yet, and the one on which it does. */
const holdDays = 4;

const everyDirector = [...promptDirectors, lateDirector.address] as const;

/** The director who has no device for an app while the others enrol theirs. */
export const [, , withoutDevice] = promptDirectors;

/**
 * The by-laws ask for more than a mailed link where a governance document is voted on: each director enrols an app, a second person
 * confirms it by what they hear from them, and it casts no ballot for some days.
 */
export async function directorsEnrol(document: PlayedReport): Promise<Map<string, App>> {
  const { telling } = document;
  const apps = new Map<string, App>();
  await telling.machine(
    "by the by-laws a mailed link alone casts no ballot on a governance document: a one-time code is asked as well.",
  );
  await telling.person(
    "Each director but one, who lost her phone, enrols an app. Claire Beaulieu hears six digits from each of them, and confirms it.",
  );
  for (const address of everyDirector.filter((one) => one !== withoutDevice))
    apps.set(address, await enrols(document, address));
  await telling.machine(
    "for three days what was enrolled casts no ballot: time enough for somebody else's to be seen.",
  );
  const [first] = everyDirector;
  const early = await document.arrive(await document.lastMailTo(first, toSign));
  await openStepUp(early);
  telling.quote(early, "main section.panel");
  await document.advance(`P${holdDays}D`);
  return apps;
}

async function enrols(document: PlayedReport, address: string): Promise<App> {
  const director = await document.arrive(await document.lastMailTo(address, toSign));
  const [, person] = /\.(P-\d+)/.exec(director.page.url) ?? [];
  must(person !== undefined, `${director.page.url} does not say whose task it is`);
  await openStepUp(director);
  const enrolled = PlayedReport.begun(document.local, document.telling, `_person.${person}`);
  const had = (await enrolled.mailsTo(cast.executiveDirector)).length;
  const { app, digits } = await enrolApp(director, await document.now());
  const second = await enrolled.arrive(await enrolled.mailTo(cast.executiveDirector, had + 1));
  await confirmEnrolled(second, digits);
  return app;
}

/** Somebody who is asked for it shows a code of their app. */
export async function showsCode(
  document: PlayedReport,
  director: Visitor,
  address: string,
  apps: Apps,
): Promise<void> {
  const app = apps.get(address);
  must(app !== undefined, `${address} has enrolled no app`);
  const { pathname } = new URL(director.page.url);
  must(pathname.endsWith("/step-up"), `${address} is asked for no code: ${director.page.url}`);
  await prove(director, app, await document.now());
}

/** Somebody signs the resolution by the link of their mail, and by a code of their app. */
export async function directorSigns(document: PlayedReport, address: string, apps: Apps): Promise<void> {
  const { telling } = document;
  const signing = await document.arrive(await document.lastMailTo(address, toSign));
  await signing.send({ ballot: "sign" }, "/signature");
  await showsCode(document, signing, address, apps);
  await signing.send({}, "/ballot");
  must(
    new URL(signing.page.url).pathname.endsWith("/receipt"),
    `${address} did not sign: ${signing.text.slice(0, 300)}`,
  );
  telling.quote(signing, "main .lead");
}

/** Who has no device signs by an exception; and enrols an app on a new one, which casts no ballot for some days either. */
export async function oneSignsByException(document: PlayedReport, apps: Map<string, App>): Promise<void> {
  await document.telling.person(
    "Fatou Ndiaye signs by an exception, for her phone is lost: Claire Beaulieu and the chair grant it, each by digits of their own. Then she enrols a new one.",
  );
  await signsByException(document, withoutDevice);
  apps.set(withoutDevice, await enrols(document, withoutDevice));
}

/** Every director does who has not signed yet. */
export async function everyDirectorSigns(document: PlayedReport, apps: Apps, but = ""): Promise<void> {
  for (const address of everyDirector.filter((one) => one !== but))
    await directorSigns(document, address, apps);
}
