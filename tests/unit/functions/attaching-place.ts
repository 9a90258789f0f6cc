import type { Visitor } from "../../support/visitor.ts";
import { agreementBegun } from "./agreement-place.ts";
import type { Paged } from "./place.ts";

/** A file that is being attached as evidence to an agreement. */

export const field = "dueDiligence.files";
export const megabyte = 1024 * 1024;
export const said = { purpose: "Search of the lists", fileLanguage: "en", recognised: "no" };

/** An agreement is being written by whoever began it. */
export const begun = (typed: Readonly<Record<string, string>> | null = null) => agreementBegun("mou", typed);

/** The same, whole or not, with its writer where its evidence is attached. */
export async function attaching(typed?: Readonly<Record<string, string>>, lang: "en" | "fr" = "en") {
  const { place, writer } = await begun(typed);
  if (lang === "fr") await writer.open(writer.page.url.replace("/en/", "/fr/"));
  await toFiles(writer);
  return { place, writer };
}

export async function toFiles(writer: Visitor) {
  await writer.open(writer.link("/sections/due-diligence"));
  await writer.send({ go: `attach:${field}` }, "/sections/");
}

/** What the page's script does with a file of so many bytes before any of it is sent. */
export async function announce(writer: Visitor, size: number, more: object = {}) {
  const { form, url } = writer.fillIn({ ...said, fileName: "a.pdf", fileSize: String(size), ...more });
  return await writer.request("POST", url.replace("?sent", "/upload"), form);
}

export const idsOf = ({ world }: Paged) => [...world.files.records.keys()];
