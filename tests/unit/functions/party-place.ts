import { makeApp } from "../../../functions/web/app.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Visitor } from "../../support/visitor.ts";
import { known } from "../histories/example.ts";
import { director, partner, partyPolicy } from "../hostile/parties.ts";
import { placeOf } from "../hostile/place.ts";
import { arriveAs, type Paged } from "./place.ts";

/** A report that its partner consents to, before the executive director decides, and that both sign once it is approved. */

export const secretary = "P-007";
export const { author } = known.obligation;

/** Once the reviewers approved: the partner is asked to consent. */
export async function atConsent(): Promise<Paged> {
  const place = await placeOf("a report that awaits its partner", 3, undefined, undefined, partyPolicy);
  return { ...place, app: makeApp(place.deps) };
}

/** A minute later somebody answers, confirms it, and all that follows is carried out. */
export async function decideAs(
  place: Paged,
  person: string,
  answer: Record<string, string>,
  lang: "en" | "fr" = "en",
): Promise<Visitor> {
  place.world.now = later(place.world.now, { minutes: 1 });
  const somebody = await arriveAs(place, person, lang);
  const [choose, confirm] =
    "signature" in answer ? ["/party-signature", "/party-signing"] : ["/confirmation", "/decision"];
  await somebody.send(answer, choose);
  await somebody.send({}, confirm);
  await place.calm();
  return somebody;
}

/** Once both consented and decided: it is approved, and theirs to sign. */
export async function atSignature(): Promise<Paged> {
  const place = await atConsent();
  await decideAs(place, partner, { decision: "consent" }, "fr");
  await decideAs(place, director, { decision: "approve" });
  return place;
}

export const signature = { signature: "sign", name: "Fanta Coulibaly", role: "Présidente" };
