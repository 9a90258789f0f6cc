import { describe, expect, it } from "vitest";
import { landingUrl } from "../../../shared/views/urls.ts";
import { chair, mover, seconder, secretary } from "./meeting-place.ts";
import { arriveAs, browserOn } from "./place.ts";

const asked = "Say in chapter 2 how many girls were reached.";

describe("a document that a meeting sends back", () => {
  it.each([
    ["en", "Say what they are asked to change, in the field of the vote.", "Its author is asked: "],
    [
      "fr",
      "Dites ce qu’il est prié de changer, dans le champ du vote.",
      "Il est demandé à la personne qui l’a rédigé\u00a0: ",
    ],
  ] as const)(
    "%s: tells its author what is asked of them, and of nobody's vote",
    async (lang, refused, minuted) => {
      const { enter, place, sitting, app } = await secretary(lang);
      const { entries } = await sitting();
      await enter("call");
      const item = (await entries()).findLast(({ type }) => type === "item-called")?.facts["item"];
      const vote = { motion: "return", mover, seconder, for: "2", against: "1", abstained: "0" };
      expect(await enter("vote", vote)).toContain(refused);
      expect((await entries()).at(-1)?.type).not.toBe("motion-voted");
      await enter("vote", { ...vote, [`words.vote.${item}`]: asked });
      await enter("end");
      await place.calm();
      const { link } = place.world.provider.meetingMails.findLast(({ person }) => person.id === chair) ?? {};
      const presiding = browserOn({ ...place, app });
      await presiding.open(`${place.origin}${landingUrl(lang, link?.id ?? "", link?.token ?? "")}`);
      await presiding.send();
      expect(presiding.page.root.querySelector("main")?.textContent).toContain(minuted + asked);
      await presiding.send({ answer: "attest" }, "/answer?attest");
      await place.calm();
      const { author = "", status } = place.world.report ?? {};
      expect(status).toBe("changes-requested");
      const writing = await arriveAs({ ...place, app }, author, lang);
      const page = writing.page.root.querySelector("main")?.textContent ?? "";
      expect(page).toContain(asked);
      expect(page).not.toContain("2 for");
    },
  );
});
