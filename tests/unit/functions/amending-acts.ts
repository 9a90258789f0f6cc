import { officer } from "../../support/agreement-submitted.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveAs, type Paged } from "./place.ts";

const why = {
  "change.context": "Le tribunal de Ségou ouvre une deuxième salle.",
  "change.evidence": "Décret du ministère, mars 2027.",
  "change.reasons": "Deux salles entendent plus d’enfants qu’une.",
};

/** Writes a part of the form that is open in a list of parts. */
async function write(writer: Visitor, part: string, typed: Readonly<Record<string, string>>) {
  const list = writer.page.url;
  await writer.open(writer.link(`/sections/${part.split(".")[0]}`));
  if (part.includes(".")) await writer.open(writer.link(`/sections/${part}`));
  await writer.send({ ...typed, go: "list" }, "/sections/");
  await writer.open(list);
}

type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The author of an amendment says why, and what becomes of some parts; and checks it. */
export async function amendParts(place: Paged, parts: Parts, by = officer): Promise<Visitor> {
  const writer = await arriveAs(place, by);
  for (const [part, typed] of Object.entries({ change: why, ...parts })) await write(writer, part, typed);
  await writer.open(writer.link("/check"));
  return writer;
}

/** The same where it moves the target of an agreement's first indicator. */
export const moveTarget = (place: Paged, target = "600"): Promise<Visitor> =>
  amendParts(place, { "indicators.i1": { "indicators.i1.target": target } });
