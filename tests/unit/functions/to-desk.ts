import { homeUrl, landingUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { people } from "../histories/example.ts";
import { browserOn, type Paged } from "./place.ts";

export const [author, mel, secretary, director] = ["P-001", "P-004", "P-007", "P-008"] as const;

export const addressOf = (person: string): string => people.find(({ id }) => id === person)?.email ?? "";
export const deskMails = ({ world }: Paged) => world.provider.deskMails;

/** Somebody types an address at the door; all that follows is carried out. */
export async function askAtDoor(place: Paged, email: string, browser = browserOn(place)): Promise<Visitor> {
  await browser.open(`${place.origin}${homeUrl("en")}`);
  await browser.send({ email }, "/desk");
  await place.calm();
  return browser;
}

/** Where the link of the newest mail to a desk leads. */
export function newestDesk(place: Paged): string {
  const mail = deskMails(place).at(-1);
  if (!mail) throw new Error("nobody was sent a desk");
  return `${place.origin}${landingUrl("en", mail.link.id, mail.link.token)}`;
}

/** Somebody goes from the door to their desk. */
export async function atDesk(place: Paged, person: string): Promise<Visitor> {
  await askAtDoor(place, addressOf(person));
  const browser = browserOn(place);
  await browser.open(newestDesk(place));
  await browser.send();
  return browser;
}

export const title = ({ page }: Visitor) => page.root.querySelector("h1")?.textContent;
/** How the address of a reviewer stands by now. */
export function stand({ memory }: Paged, as: { heldUntil?: string; addressSince?: string }): void {
  const known = memory.authorities.get(mel);
  if (known) memory.authorities.set(mel, { ...known, ...as });
}
