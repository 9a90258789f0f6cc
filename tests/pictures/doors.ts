import { people } from "../support/cast.ts";
import { deskMailTo, desksMailedTo } from "../support/desk.ts";
import { linkIn } from "../support/mailbox.ts";
import type { Story } from "../support/story.ts";
import type { Camera } from "./camera.ts";
import { leave, press } from "./camera.ts";

/** Ways in that lead nowhere, each with what to do next. */
export async function takeDoors(camera: Camera, story: Story, lang: "en" | "fr"): Promise<void> {
  const { application } = story.local;
  const page = await camera.somebody();
  const due = linkIn(await story.mailTo(people.officer));
  for (const [name, url] of [
    ["home", `${application}/${lang}/`],
    ["not-found", `${application}/${lang}/nowhere`],
    ["not-published", `${application}/${lang}/reports/${story.documentId}`],
    ["link-unknown", due.slice(0, -4)],
    ["session-ended", due.replace(/\/link\/([^/]+)\/.*$/, "/tasks/$1")],
  ] as const) {
    await page.goto(url);
    await camera.take(page, `9-${name}`);
  }
  await page.goto(due);
  await page.locator("main form button").click();
  await page.goto(`${page.url()}/sections/narrative`);
  await page.locator('[name="narrative"]').fill("Les dépositions se font maintenant dans une salle à part.");
  await page.context().clearCookies();
  await page.locator('main form[action*="/sections/"] button[value="next"]').click();
  await camera.take(page, "9-kept-answers");
  await leave(page);
}

/** From the door to the desk of whoever reviews next, with the mail that leads there. */
export async function takeDesk(camera: Camera, story: Story, lang: "en" | "fr"): Promise<void> {
  const had = (await desksMailedTo(story.mailbox, people.reviewer)).length;
  const page = await camera.somebody();
  await page.goto(`${story.local.application}/${lang}/`);
  await page.locator('[name="email"]').fill("daniel");
  await press(page, "/desk");
  await camera.take(page, "9-door-wrong");
  await page.locator('[name="email"]').fill(people.reviewer);
  await press(page, "/desk");
  await camera.take(page, "9-desk-asked");
  const mail = await deskMailTo(story.mailbox, people.reviewer, had + 1);
  await camera.takeMail(mail, "mail-desk");
  await page.goto(linkIn(mail));
  await camera.take(page, "9-desk-landing");
  await page.locator("main form button").click();
  await camera.take(page, "9-desk");
  await leave(page);
}

/** The link by which the first version was written, and the fresh one that it offers. */
export async function takeFreshLink(camera: Camera, story: Story): Promise<void> {
  const page = await camera.open(await story.mailTo(people.officer));
  await camera.take(page, "9-link-outdated");
  await press(page, "/fresh");
  await camera.take(page, "9-fresh-link");
  await leave(page);
}
