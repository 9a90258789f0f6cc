import { makeApp } from "../../../functions/web/app.ts";
import type { WebDeps } from "../../../functions/web/context.ts";
import type { BylawProfile, StepUpRule } from "../../../shared/domain/board/profile.ts";
import { later } from "../../../shared/domain/time.ts";
import { askForOwnDesk } from "../../../shared/usecases/desk/ask-for-desk.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import { App, confirmEnrolled, digitsOn, enrolApp, openStepUp, prove } from "../../support/enrolling.ts";
import { Visitor } from "../../support/visitor.ts";
import { goodDay } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { documentsOf } from "../histories/work-ports.ts";

export const origin = "https://accord.example";

/** A director who is asked, another one, and whoever confirms what they enrol. */
export const [director, another] = ["P-009", "P-010"];

export const rule: StepUpRule = { asks: "code", holdDays: 3, tries: 5, lockedMinutes: 15, proofMinutes: 10 };

export type Stepping = { story: Story; deps: WebDeps; app: ReturnType<typeof makeApp> };

/** A report before a board whose by-laws ask for more than a link. */
export async function beforeBoard(ballots: Partial<BylawProfile["ballots"]> | null = {}): Promise<Stepping> {
  const story = new Story();
  const { world } = story;
  const { bylaws } = known.organisation;
  const source = { en: "General by-law, s. 34", fr: "Règlement général, art. 34" };
  const { ballots: _, ...others } = bylaws;
  world.memory.bylaws = ballots ? { ...others, ballots: { ...rule, ...ballots, source } } : others;
  await goodDay(story, 4);
  await world.tick();
  await story.calm();
  const deps: WebDeps = { ...world.deps, register: documentsOf(world.memory), baseUrl: origin };
  return { story, deps, app: makeApp(deps) };
}

export const browserOn = ({ app }: Stepping): Visitor =>
  new Visitor((url, init) => app.request(new URL(url, origin).href, init));

/** Somebody at their desk, by the link that they asked for. */
export async function atDesk(place: Stepping, who: string, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const { world } = place.story;
  await askForOwnDesk(world.deps, who);
  await place.story.calm();
  const mail = world.provider.deskMails.findLast(({ person }) => person.id === who);
  const browser = browserOn(place);
  await browser.open(`${origin}${landingUrl(lang, mail?.link.id ?? "", mail?.link.token ?? "")}`);
  await browser.send();
  return browser;
}

/** Somebody opens the link of their newest mail about the resolution, and presses its button. */
export async function arrived(place: Stepping, who: string, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const mail = place.story.world.mailsTo(who).at(-1);
  const browser = browserOn(place);
  await browser.open(`${origin}${landingUrl(lang, mail?.link.id ?? "", mail?.link.token ?? "")}`);
  await browser.send();
  return browser;
}

/** What the clock says. */
const timeOf = ({ story }: Pick<Stepping, "story">): number => Date.parse(story.world.now);

/** What an app shows of a secret now. */
export const codeOf = (place: Pick<Stepping, "story">, secret: string): string =>
  new App(secret).shows(timeOf(place));

/** A director chooses an answer, and is led on to show that it is them. */
export async function chosen(place: Stepping, who = director, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const browser = await arrived(place, who, lang);
  await browser.send({ ballot: "sign" }, "/signature");
  return browser;
}

/** Enrols an app for one-time codes. */
export async function withEnrolled(place: Stepping, browser: Visitor): Promise<App> {
  const { app } = await enrolApp(browser, timeOf(place));
  await place.story.calm();
  return app;
}

/** The second person's link, by the newest mail about what somebody enrolled; of those who were written to, one. */
export async function secondArrived(
  place: Stepping,
  lang: "en" | "fr" = "en",
  who: string | null = null,
): Promise<Visitor> {
  const isTo = (id: string) => who === null || id === who;
  const mails = place.story.world.provider.credentialMails;
  const mail = mails.findLast(({ link, person }) => link !== null && isTo(person.id));
  const browser = browserOn(place);
  await browser.open(`${origin}${landingUrl(lang, mail?.link?.id ?? "", mail?.link?.token ?? "")}`);
  await browser.send();
  return browser;
}

/** The second person, who has called them, confirms it. */
export async function confirmed(place: Stepping, digits: string): Promise<Visitor> {
  const second = await secondArrived(place);
  await confirmEnrolled(second, digits);
  await place.story.calm();
  return second;
}

export const pass = ({ story }: Stepping, time: Parameters<typeof later>[1]): void => {
  story.world.now = later(story.world.now, time);
};

/** Somebody who has an app that counts by now. */
export async function withApp(place: Stepping, who = director): Promise<App> {
  const browser = await arrived(place, who);
  await openStepUp(browser);
  const app = await withEnrolled(place, browser);
  await confirmed(place, digitsOn(browser));
  pass(place, { days: rule.holdDays });
  return app;
}

/** What a director says who is disqualified. */
export const contract = { nature: "financial", reason: "A contract of mine.", ground: "material-contract" };

/** A director fills in that they have an interest, and is led on to show that it is them. */
export async function declaring(place: Stepping, who = director, declared = contract): Promise<Visitor> {
  const browser = await arrived(place, who);
  await browser.open(`${browser.page.url}/recusal`);
  await browser.send(declared, "/recusal");
  return browser;
}

/** A director declares that they are disqualified, by their own page and a code of their app. */
export async function declares(place: Stepping, who: string, app: App): Promise<void> {
  const browser = await declaring(place, who);
  await prove(browser, app, timeOf(place));
  await browser.send({}, "/recusal");
  await place.story.calm();
}

/** The ballots on record. */
export const ballots = ({ story }: Stepping) =>
  story.world.memory.entries.filter(({ type }) => type === "ballot-cast").map(({ facts }) => facts);
