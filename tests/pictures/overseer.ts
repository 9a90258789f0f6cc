import type { Page } from "playwright-core";
import { fieldOf } from "../support/browser.ts";
import { people } from "../support/cast.ts";
import type { Mail } from "../support/mailbox.ts";
import { addressOnFile } from "../support/oversight.ts";
import type { Story } from "../support/story.ts";
import type { Camera } from "./camera.ts";
import { leave, press } from "./camera.ts";

/** A mail that came back: the register, the document, every act with its errors; the address is right after all. */
export async function takeTrouble(
  camera: Camera,
  story: Story,
  person: string,
  email: string,
): Promise<void> {
  const page = await camera.arrive(await story.mailTo(people.secretary, 2));
  await toList(page);
  await camera.take(page, "7-register-needs-you");
  const document = await toDocument(page, story);
  await camera.take(page, "7-document-undelivered");
  for (const [name, path] of [
    ["reassign", "/reassign/0.finance"],
    ["withdraw", "/withdraw"],
    ["correct", `/addresses/person/${person}`],
  ] as const) {
    await page.goto(document + path);
    await camera.take(page, `7-${name}`);
    if (name === "correct") await page.locator(fieldOf("email")).fill("hannah.weiss at ibcr.example");
    await press(page, path);
    await camera.take(page, `7-${name}-with-error`);
  }
  await addressOnFile(story.aws.tables, person, email);
  await page.locator(fieldOf("email")).fill(email);
  await press(page, `/addresses/person/${person}`);
  await camera.take(page, "7-document-corrected");
  await leave(page);
}

/** A translation that is missing: what waits for it, and its form; it is supplied, and its author reads it. */
export async function takeTranslation(camera: Camera, story: Story, lang: "en" | "fr"): Promise<void> {
  const page = await camera.arrive(await overseerMail(story, 3));
  await toList(page);
  const document = await toDocument(page, story);
  await camera.take(page, "7-document-translation-missing");
  await page.goto(`${document}/translations/${lang}`);
  await camera.take(page, "7-translate");
  await press(page, `/translations/${lang}`);
  await camera.take(page, "7-translate-with-error");
  const words = {
    en: "In Bamako and Ségou, children are heard.",
    fr: "À Bamako et à Ségou, les enfants sont entendus.",
  };
  await page.locator("main form textarea").fill(words[lang]);
  await press(page, `/translations/${lang}`);
  await camera.take(page, "7-document-translated");
  await leave(page);
  const author = await camera.arrive(await story.translationMail());
  await camera.take(author, "7-translation-to-read");
  await press(author, "/translation");
  await camera.take(author, "7-translation-to-read-with-error");
  await author.locator('[name="answer"][value="confirm"]').check();
  await press(author, "/translation");
  await leave(author);
}

/** The register and the document as they stand, by the secretary's n-th mail. */
export async function takeStanding(camera: Camera, story: Story, n: number, name: string): Promise<void> {
  const page = await camera.arrive(await overseerMail(story, n));
  await toList(page);
  await camera.take(page, `7-register-${name}`);
  await toDocument(page, story);
  await camera.take(page, `7-document-${name}`);
  await leave(page);
}

const overseerMail = (story: Story, n: number): Promise<Mail> => story.mailTo(people.secretary, n);

/** From the report that a mail leads to, to the list of all. */
const toList = (page: Page): Promise<void> => page.locator("main > p.noprint > a").first().click();

/** From the register, open or ended, to the document. Returns its address. */
async function toDocument(page: Page, { documentId }: Story): Promise<string> {
  const link = page.locator(`ul.documents a[href$="/documents/${documentId}"]`);
  if ((await link.count()) === 0) await page.locator('a[href*="list=ended"]').click();
  await link.first().click();
  return page.url();
}
