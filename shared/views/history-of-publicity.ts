import type { DocumentEvent, EventOf } from "../../events/facts.ts";
import type { Level } from "../domain/review/publicity-state.ts";
import { days, type Lang, list, messages } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

type About = Pick<Frame, "lang" | "about">;

/** What stays left out, in words; nothing of what is published whole, or not at all. */
function leftOutInWords({ lang, about }: About, { publication, leavesOut }: Level): string[] {
  const { publicity, redacted } = messages(lang, about);
  if (publication !== "redacted" || leavesOut.length === 0) return [];
  const what = list(
    lang,
    leavesOut.map((each) => redacted.what[each]),
  );
  return [publicity.history.leaves({ what })];
}

/** What was proposed, or decided, about what everybody may know. */
export function proposalInWords(
  frame: About,
  proposal: Level & Pick<EventOf<"publication-decided">["facts"], "opens" | "reviewOn">,
): string {
  const t = messages(frame.lang, frame.about).publicity.history;
  const day = proposal.reviewOn === null ? null : days(frame.lang, proposal.reviewOn);
  if (!proposal.opens) return t.keep({ day: day ?? "" });
  const again = day === null ? [] : [t.again({ day })];
  return [t.opens[proposal.publication], ...leftOutInWords(frame, proposal), ...again].join(" ");
}

/** Who got a link to all of it, and of which organisation nobody is known. */
export function wholeInWords(
  { lang, about }: About,
  when: string,
  { people, nobodyFor = [] }: EventOf<"whole-offered">["facts"],
  nameOf: (id: string) => string,
): string {
  const t = messages(lang, about).redacted.history;
  const names = list(
    lang,
    nobodyFor.map(({ id }) => nameOf(id)),
  );
  return [
    ...(people.length > 0 ? [t.whole({ when, people: list(lang, people.map(nameOf)) })] : []),
    ...(nobodyFor.length > 0 ? [t.nobody({ when, names })] : []),
  ].join(" ");
}

type Publicity = Extract<
  DocumentEvent,
  {
    type:
      | "publication-review-set"
      | "publication-review-due"
      | "publication-proposed"
      | "publication-declined"
      | "publication-decided"
      | "publication-withheld"
      | "publication-followed"
      | "publication-resumed";
  }
>;

/** What happened to what everybody may know of a document, in a sentence. */
export function sentenceOfPublicity(
  event: Publicity,
  { lang, about }: { lang: Lang; about: Frame["about"] },
  when: string,
  nameOf: (id: string) => string,
): string {
  const { publicity, redacted } = messages(lang, about);
  const t = publicity.history;
  const frame = { lang, about };
  switch (event.type) {
    case "publication-review-set":
      return redacted.history.set({ when, day: days(lang, event.facts.on) });
    case "publication-review-due":
      return redacted.history.due({ when });
    case "publication-proposed":
    case "publication-decided": {
      const said = event.type === "publication-proposed" ? t.proposed : t.decided;
      return said({ when, by: nameOf(event.facts.by), what: proposalInWords(frame, event.facts) });
    }
    case "publication-declined":
      return t.declined({ when, by: nameOf(event.facts.by) });
    case "publication-withheld":
      return t.withheld({ when, by: nameOf(event.facts.by), day: days(lang, event.facts.reviewOn) });
    case "publication-followed": {
      const what = [t.level[event.facts.publication], ...leftOutInWords(frame, event.facts)].join(" ");
      return t.followed({ when, what });
    }
    case "publication-resumed":
      return t.resumed({ when });
  }
}
