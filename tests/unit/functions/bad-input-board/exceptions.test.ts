import { describe, expect, it } from "vitest";
import { confirmEnrolled, digitsOn } from "../../../support/enrolling.ts";
import type { Visitor } from "../../../support/visitor.ts";
import { give } from "../../histories/acts.ts";
import { known } from "../../histories/example.ts";
import {
  another,
  ballots,
  beforeBoard,
  chosen,
  declares,
  director,
  type Stepping,
  secondArrived,
  withApp,
} from "../../stepping-up/place.ts";

/**
 * What goes wrong with an exception before a ballot: whoever asks, or is asked, hears it at its field, with what to do, in both languages,
 * and nobody votes by it.
 */

const [executive, secretary] = ["P-006", "P-007"];

type Row = {
  what: string;
  /** @returns whose page says it */
  wrong: (place: Stepping, asking: Visitor, lang: "en" | "fr") => Promise<Visitor>;
  en: string;
  fr: string;
};

const asks = async (place: Stepping, asking: Visitor) => {
  await asking.send({ because: "lost" }, "/proof");
  await place.story.calm();
};
const otherDigits = (asking: Visitor) => (digitsOn(asking) === "000000" ? "111111" : "000000");

const rows: Row[] = [
  {
    what: "that is asked for while nobody is left who could grant it",
    wrong: async (place, asking) => {
      for (const { id } of known.people) if (id !== director) give(place.story, id, []);
      await asks(place, asking);
      return asking;
    },
    en: "There are no two people who could grant it now. Tell the secretary, who can put the matter to a meeting",
    fr: "Il n’y a pas deux personnes qui puissent l’accorder en ce moment. Dites-le au secrétariat, qui peut porter l’affaire à une réunion",
  },
  {
    what: "that is granted by other digits than those on their page",
    wrong: async (place, asking, lang) => {
      await asks(place, asking);
      const second = await secondArrived(place, lang, executive);
      await confirmEnrolled(second, otherDigits(asking));
      return second;
    },
    en: "These are not the digits on their page. Have them read once more; if they differ still, refuse it",
    fr: "Ce ne sont pas les chiffres de sa page. Faites-les relire ; s’ils diffèrent encore, refusez",
  },
  {
    what: "whose digits are guessed",
    wrong: async (place, asking, lang) => {
      await asks(place, asking);
      const second = await secondArrived(place, lang, executive);
      for (let times = 0; times < 5; times += 1) await confirmEnrolled(second, otherDigits(asking));
      await confirmEnrolled(second, digitsOn(asking));
      return second;
    },
    en: "Too many wrong digits were typed. Refuse it, and have them ask again if it was them",
    fr: "Trop de chiffres erronés ont été saisis. Refusez et, si la demande est bien la sienne, faites-la refaire",
  },
  {
    what: "that is granted by nobody’s choice",
    wrong: async (place, asking, lang) => {
      await asks(place, asking);
      const second = await secondArrived(place, lang, executive);
      await second.send({}, "/answer");
      return second;
    },
    en: "Choose your answer",
    fr: "Choisissez votre réponse",
  },
  {
    what: "that is granted by whoever has a part in the matter since",
    wrong: async (place, _, lang) => {
      const app = await withApp(place, another);
      const asking = await chosen(place, director, lang);
      await asks(place, asking);
      await declares(place, another, app);
      const second = await secondArrived(place, lang, another);
      await confirmEnrolled(second, digitsOn(asking));
      return second;
    },
    en: "You have a part in this matter, so somebody else grants it: the others were asked too",
    fr: "Cette affaire vous concerne : quelqu’un d’autre accorde l’exception, et la demande est allée aux autres aussi",
  },
  {
    what: "that one grants who has a part in the matter since, and then another",
    wrong: async (place, _, lang) => {
      const app = await withApp(place, another);
      const asking = await chosen(place, director, lang);
      await asks(place, asking);
      await confirmEnrolled(await secondArrived(place, lang, another), digitsOn(asking));
      await place.story.calm();
      await declares(place, another, app);
      await asking.open(asking.page.url);
      await confirmEnrolled(await secondArrived(place, lang, executive), digitsOn(asking));
      await place.story.calm();
      await asking.open(asking.page.url);
      return asking;
    },
    en: "Claire Beaulieu has granted it. One more is needed, who hears other digits.",
    fr: "Claire Beaulieu l’a accordée. Il faut une personne de plus, à qui lire d’autres chiffres.",
  },
  {
    what: "that is granted a second time by one person",
    wrong: async (place, asking, lang) => {
      await asks(place, asking);
      const second = await secondArrived(place, lang, secretary);
      await confirmEnrolled(second, digitsOn(asking));
      return second;
    },
    en: "This link does nothing any more; where you are still needed, a newer mail asks you",
    fr: "Ce lien ne sert plus ; si l’on a encore besoin de vous, un courriel plus récent vous le demande",
  },
];

describe.each(["en", "fr"] as const)("%s: an exception", (lang) => {
  it.each(rows)("$what is told in words, and is none", async ({ wrong, ...said }) => {
    const place = await beforeBoard();
    const asking = await chosen(place, director, lang);
    const page = await wrong(place, asking, lang);
    const spaced = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, " ");
    expect(spaced(page.text)).toContain(said[lang]);
    // Whoever was granted nothing is not led on.
    await asking.open(asking.page.url);
    await asking.request("POST", `${asking.page.url.split("?")[0]}/proof`, {
      csrf: asking.page.root.querySelector("input[name=csrf]")?.getAttribute("value") ?? "",
      view: "exception",
    });
    expect(asking.page.url).toContain("/step-up");
    expect(ballots(place)).toEqual([]);
  });
});
