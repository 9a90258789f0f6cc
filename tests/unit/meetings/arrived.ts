import { expect } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { landingUrl, meetingUrl } from "../../../shared/views/urls.ts";
import { Visitor } from "../../support/visitor.ts";
import { secretary } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { meetingId } from "./acts.ts";

const origin = "https://accord.example";

function browserOn({ world }: Story): Visitor {
  const register = { list: () => Promise.resolve({ reports: [], next: null }) };
  const app = makeApp({ ...world.deps, register, baseUrl: origin } as never);
  return new Visitor((url, init) => app.request(new URL(url, origin).href, init));
}

/** Somebody opens the link of their newest mail about the meeting, or of another one of theirs. */
export async function opened(story: Story, who: string, lang: "en" | "fr" = "en", at = -1): Promise<Visitor> {
  const mail = story.world.provider.meetingMails.filter(({ person }) => person.id === who).at(at);
  const browser = browserOn(story);
  await browser.open(`${origin}${landingUrl(lang, mail?.link.id ?? "", mail?.link.token ?? "")}`);
  return browser;
}

/** The same, and presses its button. */
export async function arrived(story: Story, who: string, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const browser = await opened(story, who, lang);
  await browser.send();
  expect(browser.page.status).toBe(200);
  return browser;
}

/** Whoever keeps the record, on the page of the meeting: by the link by which they watch over its document. */
export async function keeping(story: Story, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const mail = story.world.mailsTo(secretary).at(-1);
  const browser = browserOn(story);
  await browser.open(`${origin}${landingUrl(lang, mail?.link.id ?? "", mail?.link.token ?? "")}`);
  await browser.send();
  await browser.open(`${origin}${meetingUrl(lang, mail?.link.id ?? "", meetingId)}`);
  expect(browser.page.status).toBe(200);
  return browser;
}

/** What a page says. */
export const textOf = ({ page }: Visitor): string =>
  (page.root.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");
