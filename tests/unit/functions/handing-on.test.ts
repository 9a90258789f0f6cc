import { describe, expect, it } from "vitest";
import { handingOnUrl } from "../../../shared/views/urls.ts";
import { arriveAs, pagesOn } from "./place.ts";

const [mel, colleague] = ["P-004", "P-013"] as const;
const said = (text: string) => text.replaceAll(/\s+/g, " ");

describe("Handing a task to a colleague by one’s own link", () => {
  it.each([
    [
      "en",
      "Choose who does it in your place",
      "The task that this link was for was given to somebody else",
      "It was handed to you: you can give it back",
    ],
    [
      "fr",
      "Choisissez qui s’en charge à votre place",
      "La tâche pour laquelle ce lien a été envoyé a été confiée à quelqu’un d’autre",
      "Cette tâche vous a été confiée : vous pouvez la rendre",
    ],
  ] as const)("%s: and having it back", async (lang, choose, handed, back) => {
    const place = await pagesOn(1);
    const asked = () => place.world.report?.policy.stages[0]?.lanes.find(({ id }) => id === "mel")?.people;
    const reviewer = await arriveAs(place, mel, lang);
    await reviewer.open(reviewer.link("/handing-on"));
    expect(
      reviewer.page.root.querySelectorAll("select option").map((one) => one.getAttribute("value")),
    ).toEqual(["", colleague]);
    await reviewer.send({ to: "", reason: "" });
    expect(said(reviewer.text)).toContain(choose);
    await reviewer.send({ to: colleague, reason: "I am at the hospital this week." });
    await place.calm();
    expect(asked()).toEqual([colleague]);
    expect(said(reviewer.text)).toContain(handed);
    expect(place.world.mailsTo(mel).at(-1)?.template).toBe("task-given-away");
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("review-requested");
    const other = await arriveAs(place, colleague, lang);
    await other.open(other.link("/handing-on"));
    expect(said(other.text)).toContain(back);
    await other.send({ to: mel, reason: "They are back." });
    await place.calm();
    expect(asked()).toEqual([mel]);
  });

  it("is refused to whom a form names that the page did not offer", async () => {
    const place = await pagesOn(1);
    const reviewer = await arriveAs(place, mel);
    const { linkId } = /tasks\/(?<linkId>[^/?#]+)/.exec(reviewer.page.url)?.groups ?? {};
    for (const to of ["P-001", "P-007", "P-009"]) {
      await reviewer.open(`${place.origin}${handingOnUrl("en", linkId ?? "")}`);
      await reviewer.send({ to, reason: "Please do." });
      expect(reviewer.page.status).not.toBe(303);
    }
    expect(place.world.report?.handedOn).toBeUndefined();
  });
});
