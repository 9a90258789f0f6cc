import type { Visitor } from "./visitor.ts";

/** From the list of a report's parts, she looks at all of it and submits. */
export async function submitFrom(officer: Visitor): Promise<Visitor> {
  await officer.open(officer.link("/check"));
  await officer.send({}, "/submission");
  return officer;
}

/** Writes the parts of a report to which there is something to write, from its list on, and comes back to the list. */
export async function write(author: Visitor, given: Readonly<Record<string, string>>): Promise<void> {
  const list = author.page.url;
  let next = "";
  for (const part of author.links("/sections/")) {
    if (next !== part) await author.open(part);
    const asked = author.fields("/sections/");
    const own = Object.entries(given).filter(([name]) => asked.has(name));
    if (own.length === 0) continue;
    await author.send({ ...Object.fromEntries(own), go: "next" }, "/sections/");
    if (author.page.status !== 200) throw new Error(`${part} was not accepted: ${author.text}`);
    next = author.page.url;
  }
  await author.open(list);
}
