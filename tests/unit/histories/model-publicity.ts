import type { Publication } from "../../../shared/domain/documents/agreement/publication.ts";
import type { Model } from "./model.ts";
import { must } from "./model-lane.ts";
import type { Page } from "./world.ts";

/** What people do about how much everybody may know, as somebody with paper and pencil would note it. */

/** What everybody may know of its agreement, as far as the report has heard. */
const levelOf = ({ publicity, publication }: Model): Publication => publicity.level ?? publication ?? "full";

/** Whether everybody may know something of it. */
export const mayBeKnown = (model: Model): boolean =>
  !model.publicity.isWithheld && levelOf(model) !== "withheld";

/** What is approved, or published, is withheld at once by whoever watches over it; what nobody may know of already is not. */
export const mayWithhold = (model: Model, page: Page, now: string): boolean =>
  model.mayOversee(page, now) &&
  ["approved", "published"].includes(model.status) &&
  !model.publicity.isWithheld &&
  model.publicity.level !== "withheld";

export function withhold(model: Model, reviewOn: string): void {
  Object.assign(model.publicity, { isWithheld: true, proposed: null, reviewOn });
  close(model);
}

/** What is withheld by itself is proposed to be opened as far as its agreement lets it, or to be kept; one thing at a time. */
export const mayPropose = (model: Model, page: Page, opens: boolean, now: string): boolean =>
  model.mayOversee(page, now) &&
  model.status === "concluded" &&
  model.publicity.isWithheld &&
  model.publicity.proposed === null &&
  !(opens && levelOf(model) === "withheld");

export function propose(model: Model, { person: by }: Page, opens: boolean): void {
  model.publicity.proposed = { by, opens, level: levelOf(model) };
  model.publicity.proposals += 1;
}

/** A second person by the accountable role decides, who wrote none of it. */
export const mayDecide = (model: Model, page: Page, number: number, now: string): boolean =>
  model.holds(page, now) &&
  model.status === "concluded" &&
  model.publicity.proposed !== null &&
  model.publicity.proposals === number &&
  model.publicity.proposed.by !== page.person &&
  !model.wrote(page.person) &&
  !model.writers.has(page.person) &&
  (model.roles.get(page.person) ?? []).includes("executive-director");

export function decide(model: Model, agrees: boolean, reviewOn: string): void {
  const { publicity } = model;
  if (agrees && publicity.proposed) {
    publicity.level = publicity.proposed.level;
    publicity.reviewOn = publicity.proposed.opens ? null : reviewOn;
    if (publicity.proposed.opens) publicity.isWithheld = false;
  }
  publicity.proposed = null;
}

/** It hears what was decided of its agreement: each once, and the last at the latest; what was proposed before that falls. */
export function follow(model: Model, { change, publication }: { change: number; publication: Publication }) {
  const { publicity } = model;
  must(change > publicity.followed, "no older change undoes a newer one");
  must(publicity.ofAgreement[change - 1] === publication, "it follows what was decided");
  Object.assign(publicity, { followed: change, level: publication, proposed: null });
  if (!mayBeKnown(model)) close(model);
}

/** Nobody reads it any more, if anybody did. */
function close(model: Model): void {
  model.publicity.isOpening = false;
  if (model.status === "published") model.status = "concluded";
}

/** Once nothing waits any more, what is final is where everybody may read it, and only that. */
export function mustBeAsDecided(model: Model): void {
  if (!["published", "concluded"].includes(model.status)) return;
  const { followed, ofAgreement } = model.publicity;
  must(followed === ofAgreement.length, "what is final has followed its agreement");
  must((model.status === "published") === mayBeKnown(model), "what everybody may know is published");
}
