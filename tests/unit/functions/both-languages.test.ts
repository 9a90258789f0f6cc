import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { answers } from "../../support/answers.ts";
import { goodDay } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { translateAll } from "../histories/translation.ts";
import { arriveAs } from "./place.ts";

const origin = "https://accord.example";
const register = { list: () => Promise.resolve({ reports: [], unreadable: [], next: null }) };

/** A report on a good day, under a policy by which reports are published in both languages, or one that says nothing of it. */
async function reportUnder(policy: typeof known.policy, acts: number) {
  const story = new Story(policy);
  await story.world.tick();
  await goodDay(story, acts);
  await story.calm();
  const app = makeApp({ ...story.world.deps, register, baseUrl: origin });
  const publicPage = async (lang: "en" | "fr") =>
    (await app.request(`${origin}/${lang}/reports/${documentId}`)).text();
  return { story, world: story.world, app, origin, publicPage };
}

const inBoth = { ...known.policy, bothLanguages: true as const };
const told = [answers["I1.explanation"], answers["narrative"], answers["lessons.1.statement"]].map(
  (text) => text?.split("’").at(-1) ?? "",
);

describe("a report whose policy has it published in both languages", () => {
  it("waits once it is approved, and is then read in each of them, words of its author's language in none but that", async () => {
    const { story, world, publicPage } = await reportUnder(inBoth, 7);
    expect(world.report?.status).toBe("approved");
    expect(world.memory.entries.at(-1)?.type).toBe("publication-held");
    expect(world.mailsTo("P-007").at(-1)?.template).toBe("oversee-translation-awaited");
    await translateAll(story);
    expect(world.report?.status).toBe("published");
    const [english, french] = [await publicPage("en"), await publicPage("fr")];
    expect(told.filter((words) => !french.includes(words))).toEqual([]);
    expect(told.filter((words) => english.includes(words))).toEqual([]);
    expect(english).toContain("Words 0.");
  });

  it("has its author invite a translator, from the list of its parts", async () => {
    const place = await reportUnder(inBoth, 0);
    const author = await arriveAs(place, place.world.report?.author ?? "");
    await author.open(author.link("/translators"));
    expect(author.text).toContain("The report is published in English and French.");
  });
});

describe("a report whose policy says nothing of it", () => {
  it("is published at once, in its own language", async () => {
    const { world, publicPage } = await reportUnder(known.policy, 7);
    expect(world.report?.status).toBe("published");
    expect(await publicPage("en")).toContain(told[0] ?? "");
  });
});
