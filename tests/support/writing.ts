import { addTo, atRows, lackingRows } from "./rows.ts";
import type { Visitor } from "./visitor.ts";

/** From the list of a report's parts, she looks at all of it and submits. */
export async function submitFrom(officer: Visitor): Promise<Visitor> {
  await officer.open(officer.link("/check"));
  await officer.send({}, "/submission");
  return officer;
}

/** Of some answers those that a part of the form asks for, once it has as many rows as they need. */
export async function answersHere(
  author: Visitor,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const shown = () => author.fillIn({}, "/sections/").form;
  for (let lacking = lackingRows(given, shown()); lacking[0]; lacking = lackingRows(given, shown()))
    await author.send({ go: addTo(lacking[0]) }, "/sections/");
  const asked = author.fields("/sections/");
  return Object.fromEntries(Object.entries(atRows(given, shown())).filter(([name]) => asked.has(name)));
}

/** Writes the parts of a report to which there is something to write, from its list on, and comes back to the list. */
export async function write(author: Visitor, given: Readonly<Record<string, string>>): Promise<void> {
  const list = author.page.url;
  let next = "";
  for (const part of author.links("/sections/").filter((each) => !each.includes("/own-words"))) {
    if (next !== part) await author.open(part);
    const own = Object.entries(await answersHere(author, given));
    if (own.length === 0) continue;
    await author.send({ ...Object.fromEntries(own), go: "next" }, "/sections/");
    if (author.page.status !== 200) throw new Error(`${part} was not accepted: ${author.text}`);
    next = author.page.url;
  }
  await author.open(list);
}
