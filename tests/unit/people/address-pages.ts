import { makeApp } from "../../../functions/web/app.ts";
import { addressTemplates } from "../../../shared/domain/outbox/mails.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import { Visitor } from "../../support/visitor.ts";
import type { Story } from "../histories/story.ts";
import { claire, emailOf, tom } from "./corrections.ts";

/** Which mail about an address brings a link: its template, and at which of the two addresses. */
export type Link = readonly [template: string, at: "old" | "new"];

const origin = "https://accord.example";

function browserOn({ world }: Story): Visitor {
  const register = { list: () => Promise.resolve({ reports: [], next: null }) };
  const app = makeApp({ ...world.deps, register, baseUrl: origin } as never);
  return new Visitor((url, init) => app.request(new URL(url, origin).href, init));
}

/** What a page says, on one line and with plain spaces. */
export const text = ({ page }: Visitor) =>
  (page.root.querySelector("main")?.textContent ?? "").replaceAll(/\s+/g, " ");

/** The link of a mail about an address, opened; of the last such mail, where `which` does not say the first. */
export async function opened(
  story: Story,
  lang: "en" | "fr",
  [template, at]: Link,
  which: "first" | "last" = "last",
) {
  const links = story.world.addressMails.filter((mail) => mail.template === template && mail.at === at);
  const { link = null } = (which === "first" ? links[0] : links.at(-1)) ?? {};
  const visitor = browserOn(story);
  await visitor.open(`${origin}${landingUrl(lang, link?.id ?? "", link?.token ?? "")}`);
  return visitor;
}
/** Whoever has a link presses its one button. */
export async function press(story: Story, link: Link) {
  const visitor = await opened(story, "en", link);
  await visitor.send();
  await story.calm();
  return visitor;
}

/** Every mail that is sent, by whom it goes to: a person, or an address. */
export function mailsOf({ world }: Story): string[] {
  const about = world.addressMails.map(({ template, at, contact }) => {
    if ((addressTemplates as readonly string[]).includes(template))
      return `${template} to ${[claire, tom].find((id) => emailOf(id) === contact.email)}`;
    return `${template} at the ${at}`;
  });
  const others = world.sent.map(({ letter }) =>
    letter.to === "person" ? `${letter.template} to ${letter.person.id}` : letter.template,
  );
  return [...about, ...others];
}
