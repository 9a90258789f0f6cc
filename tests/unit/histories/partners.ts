import fc from "fast-check";
import { arrive, called, type Way } from "./acts.ts";
import { speaking } from "./speaking.ts";
import { during, fault, often, step } from "./step.ts";

/** What whoever speaks for a partner does: they say something in its own words, once or again, in time or not. */

const way = fc.constantFrom<Way[]>("newest", "newest", "page", "older");

const spoke = step(
  "whoever speaks for the partner says something",
  fc.tuple(way, fault),
  ([by, fault]) =>
    async (story, say) => {
      const page = await arrive(story, story.model.speaker, by, ["own-words"]);
      if (page?.link.purpose !== "own-words") return say("no partner is asked for its own words");
      say(`${called(page.person)} says something for the partner${during(fault)}`);
      await story.attempt([speaking(story, page)], fault);
    },
);

export const partners = often(3, spoke);
