import { offersUrl } from "../../../shared/views/urls.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import type { Visitor } from "../../support/visitor.ts";
import { agreementBegun } from "./agreement-place.ts";
import { linkOf } from "./begun-plan.ts";
import { secretary } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";

/** A memorandum of understanding that an officer wrote to its end and has not submitted. */
export async function written(typed: Readonly<Record<string, string>> = {}) {
  const { place, writer: author } = await agreementBegun("mou", { ...agreementTyped, ...typed });
  return { place, author, own: linkOf(author) };
}

/** The page on which the author offers the draft. */
export async function offers({ place, author, own }: Awaited<ReturnType<typeof written>>): Promise<Visitor> {
  await author.open(place.origin + offersUrl("en", own));
  return author;
}

/** The row of the other party, as the page of offers names it. */
export const rowOn = ({ page }: Visitor): string =>
  /\?(?:signatory|colleague)=(\w+)/.exec(page.root.toString())?.[1] ?? "";

/** What is typed of a colleague of the other party, on the page of offers. */
export const colleagueOn = (visitor: Visitor, changed: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries({
      name: "Bakary Traoré",
      email: "bakary@yiriwa-denw.example",
      signatoryLang: "fr",
      ...changed,
    }).map(([name, text]) => [`${rowOn(visitor)}.${name}`, text]),
  );

/** The secretary's page of addresses to be confirmed. */
export async function confirming(place: Paged): Promise<Visitor> {
  const visitor = await arriveAs(place, secretary);
  if (!visitor.links("/signatories")[0]) await visitor.open(visitor.link("/documents/"));
  await visitor.open(visitor.link("/signatories"));
  return visitor;
}

/** Who holds a role of a party's signatory, as the directory knows them. */
export async function confirmedIn({ deps }: Paged): Promise<string[]> {
  const { roster } = await deps.directory.organisation();
  return Object.entries(roster).flatMap(([role, people]) => (role.startsWith("party.") ? people : []));
}

/** The draft once it is offered to whoever signs for its partner, whose address the secretary has confirmed. */
export async function offered() {
  const here = await written();
  await (await offers(here)).send({}, "?signatory=");
  await here.place.calm();
  await (await confirming(here.place)).send({}, "?sent");
  await here.place.calm();
  const [partner = ""] = await confirmedIn(here.place);
  const reader = await arriveAs(here.place, partner, "fr");
  return { ...here, partner, reader, link: linkOf(reader) };
}
