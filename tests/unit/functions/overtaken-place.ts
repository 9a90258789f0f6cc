import { makeApp } from "../../../functions/web/app.ts";
import { roleOfDonor } from "../../../shared/domain/people/partners.ts";
import { actUrl, consentWithdrawalUrl, taskUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import type { Visitor } from "../../support/visitor.ts";
import { give } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { asksDonor, donorPolicy, officer, putToDonor } from "../hostile/donors.ts";
import { partner } from "../hostile/parties.ts";
import { placeOf } from "../hostile/place.ts";
import { author, decideAs, secretary, signature } from "./party-place.ts";
import { arriveAs, browserOn, type Paged } from "./place.ts";

/** What overtakes a page on which somebody outside is about to confirm. */

export const colleague = "P-016";

/** The report before its donor, two of whose people are asked. */
export async function atTwoOfDonor(): Promise<Paged> {
  const both = async (story: Story) => {
    const { memory } = story.world;
    const role = roleOfDonor(asksDonor().acceptance.donor);
    give(story, colleague, [role]);
    const on = memory.people.persons.get(colleague);
    if (on) memory.people.persons.set(colleague, { ...on, roles: [role] });
    await putToDonor(story);
  };
  const place = await placeOf("two of a donor", 3, both, undefined, donorPolicy, asksDonor());
  return { ...place, app: makeApp(place.deps) };
}

/** Somebody has chosen, and their page awaits the button that confirms it. */
export const chosen =
  (who: string, answer: Record<string, string>, lang: "en" | "fr" = "fr") =>
  async (place: Paged): Promise<Visitor> => {
    const visitor = await arriveAs(place, who, lang);
    await visitor.send(answer, "signature" in answer ? "/party-signature" : "/confirmation");
    return visitor;
  };

async function overseen(place: Paged, form: string, typed: Record<string, string>) {
  const watcher = await arriveAs(place, secretary);
  await watcher.open(place.origin + actUrl("en", linkOf(watcher), documentId, ...form.split("/")));
  await watcher.send(typed, `/${form}`);
  await place.calm();
}
export const withdraw = (place: Paged) => overseen(place, "withdraw", { reason: "The agreement ended." });

export async function withdrawConsent(place: Paged) {
  // By the link by which they consented, which is older than the one by which they sign.
  const [mail] = place.world.mailsTo(partner).filter(({ template }) => template === "consent-requested");
  const visitor = browserOn(place);
  await visitor.open(`${place.origin}/fr/link/${mail?.link.id}/${mail?.link.token}`);
  await visitor.send();
  await visitor.open(place.origin + consentWithdrawalUrl("fr", mail?.link.id ?? ""));
  await visitor.send({ reason: "Nos règles ont changé." }, "/consent-withdrawal");
  await place.calm();
}

/** The partner sends it back in another window, its author changes it, and it comes to the partner again. */
export async function changed(place: Paged) {
  await decideAs(place, partner, { decision: "request-changes", comment: "Dites-le en entier." }, "fr");
  const writer = await arriveAs(place, author);
  await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/sections/narrative`);
  await writer.send({ narrative: "Nouveaux mots." }, "/sections/");
  await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/check`);
  await writer.send({}, "/submission");
  await place.calm();
}

export const consent = chosen(partner, { decision: "consent" });
export const sign = chosen(partner, signature);
export const accept = chosen(officer, { decision: "accept" });

/** Somebody else speaks for the partner from now on. */
export function replaced({ memory }: Pick<Paged, "memory">): Promise<void> {
  const before = memory.authorities.get(partner);
  if (before) memory.authorities.set(partner, { ...before, roles: [], version: before.version + 1 });
  return Promise.resolve();
}
