import type { Page } from "playwright-core";
import { answers } from "../support/answers.ts";
import { answerAll, answerPart } from "../support/browser.ts";
import { people } from "../support/cast.ts";
import type { Story } from "../support/story.ts";
import type { Camera } from "./camera.ts";
import { leave, press } from "./camera.ts";

/** A word that no line is long enough for. */
const longWord = "anticonstitutionnellement".repeat(6);

/**
 * The officer's way: her link, the parts of the form with and without errors, the page that shows all, the receipt.
 * @param lang the language whose public summary she leaves open
 */
export async function takeForm(camera: Camera, story: Story, lang: "en" | "fr"): Promise<void> {
  const due = await story.mailTo(people.officer);
  const page = await camera.open(due);
  await camera.take(page, "1-landing");
  await page.locator("main form button").click();
  await camera.take(page, "2-list");
  await takeParts(camera, page);
  await answerAll(page, {
    ...answers,
    "partner.words": `${answers["partner.words"]} ${longWord}`,
    [`summary.${lang}`]: "",
  });
  await camera.take(page, "3-check");
  await press(page, "/submission");
  await camera.take(page, "3-submitted");
  await leave(page);
  const late = await camera.open(due);
  await camera.take(late, "3-link-used");
  await leave(late);
}

/** The parts: as they begin, with what is wrong with them, half-way on the list, and after a session that ended. */
async function takeParts(camera: Camera, page: Page): Promise<void> {
  const list = page.url();
  const parts = await page
    .locator("ol.tasks a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const part of parts.map((href) => new URL(href, list).href)) {
    await page.goto(part);
    await camera.take(page, `2-part-${part.split("/").at(-1)}`);
  }
  await page.goto(`${list}/sections/I2`);
  await answerPart(page, { ...answers, "I2.boys": `soixante-dix ${longWord}` });
  await camera.take(page, "2-part-with-error");
  await answerPart(page, { "I2.boys": "71", "I2.explanation": "" });
  await camera.take(page, "2-part-to-explain");
  await camera.takeWindow(page, "2-part", "body");
  await page.goto(`${list}/sections/finance`);
  await answerPart(page, { ...answers, "finance.rooms.explanation": "" });
  await camera.take(page, "2-part-finance-to-explain");
  await page.goto(`${list}/check`);
  await camera.take(page, "2-check-missing");
  await page.goto(list);
  await camera.take(page, "2-list-half-way");
}

/** What came back to her: the list that says where comments stand, and one at its field. She mends it and submits. */
export async function takeRevision(
  camera: Camera,
  story: Story,
  changes: Record<string, string>,
): Promise<void> {
  const page = await camera.arrive(await story.mailTo(people.officer, 3));
  await camera.take(page, "5-list-with-comments");
  const list = page.url();
  await page.goto(`${list}/sections/finance`);
  await camera.take(page, "5-part-with-comment");
  await answerPart(page, changes, "list");
  await page.goto(`${list}/check`);
  await press(page, "/submission");
  await leave(page);
}
