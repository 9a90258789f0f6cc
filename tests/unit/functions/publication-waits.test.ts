import { describe, expect, it } from "vitest";
import { translateAll } from "../histories/translation.ts";
import { approved, type OpenedPlan, openedPlan, submits } from "./opened-plan.ts";

const typesOf = ({ memory }: OpenedPlan) => memory.entries.map(({ type }) => type);

/** @param before what came about while it was under review */
async function approvedPlan(before?: (place: OpenedPlan) => Promise<void>): Promise<OpenedPlan> {
  const place = await openedPlan();
  await submits(place);
  await before?.(place);
  await approved(place);
  return place;
}

async function publicPage({ app, origin, memory }: OpenedPlan, lang: "en" | "fr") {
  const answer = await app.request(`${origin}/${lang}/reports/${memory.entries[0]?.documentId}`);
  return { status: answer.status, text: await answer.text() };
}

describe("a plan that is approved", () => {
  it("is not published before it is there in both languages: those who can see to it hear so, and nothing is public", async () => {
    const place = await approvedPlan();
    expect(place.world.report?.status).toBe("approved");
    expect(typesOf(place).at(-1)).toBe("publication-held");
    expect(place.world.mailsTo("P-007").at(-1)?.template).toBe("oversee-translation-awaited");
    expect((await publicPage(place, "fr")).status).toBe(404);
    await place.world.tick();
    await place.calm();
    expect(typesOf(place).filter((type) => type === "publication-held" || type === "review-resumed")).toEqual(
      ["publication-held"],
    );
  });

  it("is published once a second person has confirmed the translation, which each reader gets, marked as supplied since", async () => {
    const place = await approvedPlan();
    await translateAll(place.story);
    expect(place.world.report?.status).toBe("published");
    const types = typesOf(place);
    const [confirmed, resumed, published] = (
      ["translation-confirmed", "review-resumed", "document-published"] as const
    ).map((type) => types.indexOf(type));
    expect([resumed, published]).toEqual([(confirmed ?? 0) + 1, (confirmed ?? 0) + 2]);
    const [english, french] = [await publicPage(place, "en"), await publicPage(place, "fr")];
    expect(french.text).toContain("Words 0.");
    expect(french.text).toContain("Traduction fournie après l’approbation.");
    expect(french.text).not.toContain("il n’y en a pas de version française");
    expect(english.text).not.toContain("Words 0.");
  });

  it("goes on without waiting where the translation was confirmed while it was under review", async () => {
    const place = await approvedPlan(({ story }) => translateAll(story));
    expect(place.world.report?.status).toBe("published");
    expect(typesOf(place)).not.toContain("publication-held");
    expect((await publicPage(place, "fr")).text).not.toContain("après l’approbation");
  });
});
