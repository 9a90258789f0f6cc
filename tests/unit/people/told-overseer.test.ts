import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { readOversight } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { answering, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  confirmed,
  correct,
  pageOf,
  stop,
  tom,
  types,
} from "./corrections.ts";

/** What the secretary's last mail says, in one of the two languages, with plain spaces. */
function lastMail(story: Story, lang: "en" | "fr"): string {
  const { letter } =
    story.world.sent.findLast(({ letter }) => letter.to === "person" && letter.person.id === secretary) ?? {};
  if (letter?.to !== "person") throw new Error("nobody wrote to the secretary");
  const { text } = compose({ ...letter, person: { ...letter.person, lang } }, "https://accord.example");
  return text.replaceAll(/\s+/g, " ");
}

/** What the secretary's page shows of the history. */
async function history({ world }: Story) {
  const { head, basis } = world.memory;
  const view = await readOversight(world.deps, {
    documentId,
    head,
    loaded: { basis },
    by: { person: "P-007" },
  } as never);
  return view?.history.map(({ entry }) => entry.event.type) ?? [];
}

const disputed = async (story: Story) => {
  await confirmed(story);
  await stop(story);
};

const ends: {
  end: string;
  before: (story: Story) => Promise<unknown>;
  en: string;
  fr: string;
  last: string;
}[] = [
  {
    end: "confirmed",
    before: confirmed,
    en: "for Irène Marchand was confirmed by Claire Beaulieu",
    fr: "La nouvelle adresse d’Irène Marchand, proposée à partir de ce rapport, a été confirmée par Claire Beaulieu",
    last: "address-corrected",
  },
  {
    end: "refused",
    before: async (story) => {
      await correct(story);
      await answer(story, "refuse");
    },
    en: "for Irène Marchand was refused by Claire Beaulieu",
    fr: "a été refusée par Claire Beaulieu",
    last: "address-kept",
  },
  {
    end: "stopped",
    before: async (story) => {
      await correct(story);
      await stop(story, addressMail(story, "address-changing", "old"));
    },
    en: "for Irène Marchand was stopped by whoever reads the address on file",
    fr: "d’Irène Marchand, proposée à partir de ce rapport, a été arrêtée avant d’être confirmée",
    last: "address-kept",
  },
  {
    end: "disputed",
    before: disputed,
    en: "nobody decides by it until Claire Beaulieu has spoken with Irène Marchand",
    fr: "avant que Claire Beaulieu ait parlé à Irène Marchand",
    last: "address-kept",
  },
  {
    end: "released",
    before: async (story) => {
      await disputed(story);
      await answer(story, "lift-disputed", "address-disputed");
    },
    en: "for Irène Marchand is on hold no more: they were reached once more by another channel, by Claire Beaulieu",
    fr: "la suspension a été levée par Claire Beaulieu",
    last: "address-released",
  },
];

describe("the secretary hears whose address it is, and of whom, while a resolution is open", () => {
  it.each(ends)("$end, by mail and in the history", async ({ before, en, fr, last }) => {
    const story = await beforeTheBoard();
    const opened = (await history(story)).length;
    const page = await pageOf(story, tom, "sign");
    await story.attempt([answering(story, page, "sign", false, unique(story))]);
    await story.calm();
    await before(story);
    expect(lastMail(story, "en")).toContain(en);
    expect(lastMail(story, "fr")).toContain(fr);
    const shown = await history(story);
    expect(shown.at(-1)).toBe(last);
    // How the vote stands is on record, and not in it.
    expect(types(story)).toContain("ballot-cast");
    expect(shown.slice(opened).every((type) => type.startsWith("address-"))).toBe(true);
  });
});
