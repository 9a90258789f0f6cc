import type { DocumentEvent } from "../../../events/facts.ts";
import type { Effect, EffectOf } from "../outbox/effect.ts";
import type { LinkTemplate } from "../outbox/mails.ts";
import { publicityPolicy } from "./publicity.ts";
import type { Review } from "./state.ts";

type Told = Extract<
  DocumentEvent,
  {
    type:
      | "publication-review-set"
      | "publication-review-due"
      | "publication-proposed"
      | "publication-declined"
      | "publication-decided"
      | "publication-withheld"
      | "publication-followed";
  }
>;

/** Who hears what was proposed, decided or withheld of what everybody may know: whoever decides, and whoever watches over it. */
export function ofPublicity(
  { policy }: Pick<Review, "policy">,
  event: Told,
  tell: (template: LinkTemplate) => EffectOf<"tell">,
): Effect[] {
  const { role } = publicityPolicy(policy);
  const toRole = (template: LinkTemplate): Effect => ({ effect: "tell", template, role, purpose: "read" });
  switch (event.type) {
    case "publication-proposed":
      return [toRole("publication-to-decide")];
    case "publication-declined":
    case "publication-decided":
      return [tell("oversee-publication-answered")];
    case "publication-withheld":
      return [toRole("publication-withheld")];
    case "publication-review-due":
      return [tell("oversee-publication-review")];
    case "publication-review-set":
    case "publication-followed":
      return [];
  }
}
