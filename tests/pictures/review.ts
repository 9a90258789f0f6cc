import type { Page } from "playwright-core";
import { board, people } from "../support/cast.ts";
import type { Story } from "../support/story.ts";
import type { Camera } from "./camera.ts";
import { leave, press } from "./camera.ts";

/** Both lanes: what they read, what they must still say, what they confirm; finance asks for a change on a field. */
export async function takeReview(
  camera: Camera,
  story: Story,
  field: string,
  comment: string,
): Promise<void> {
  const mel = await camera.arrive(await story.mailTo(people.reviewer));
  await camera.take(mel, "4-review");
  await press(mel, "/confirmation");
  await camera.take(mel, "4-review-nothing-chosen");
  await mel.locator('input[value="approve"]').check();
  await press(mel, "/confirmation");
  await camera.take(mel, "4-confirm-approval");
  await press(mel, "/decision");
  await camera.take(mel, "4-decided");
  await leave(mel);

  const finance = await camera.arrive(await story.mailTo(people.finance));
  await finance.locator('input[value="request-changes"]').check();
  await press(finance, "/confirmation");
  await camera.take(finance, "4-review-comment-missing");
  await openDetailsOf(finance, `comment.${field}`);
  await finance.locator(`[name="comment.${field}"]`).fill(comment);
  await camera.take(finance, "4-review-with-comment");
  await press(finance, "/confirmation");
  await camera.take(finance, "4-confirm-changes");
  await press(finance, "/decision");
  await leave(finance);
}

async function openDetailsOf(page: Page, name: string): Promise<void> {
  const details = page.locator(`details:has([name="${name}"])`);
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
}

/** The new version, beside what changed since the last decision. */
export async function takeChanges(camera: Camera, story: Story): Promise<void> {
  for (const [name, address] of [
    ["mel", people.reviewer],
    ["finance", people.finance],
  ] as const) {
    const page = await camera.arrive(await story.mailTo(address, 2));
    await camera.take(page, `5-changed-since-${name}`);
    await camera.takeWindow(page, `5-changed-since-${name}`, "section:has(> #since-title)");
    await page.locator('input[value="approve"]').check();
    await press(page, "/confirmation");
    await press(page, "/decision");
    await leave(page);
  }
}

/** A director reads, must choose, confirms in their own name, and may still withdraw; the others sign. */
export async function takeResolution(camera: Camera, story: Story): Promise<void> {
  const [first, ...others] = board;
  const mail = await story.mailTo(first);
  const page = await camera.arrive(mail);
  await camera.take(page, "6-resolution");
  await press(page, "/signature");
  await camera.take(page, "6-resolution-nothing-chosen");
  for (const ballot of ["refuse", "abstain", "sign"]) {
    await page.locator(`input[name="ballot"][value="${ballot}"]`).check();
    await press(page, "/signature");
    await camera.take(page, `6-confirm-${ballot}`);
    if (ballot !== "sign") await page.locator("main form a.quiet").click();
  }
  await press(page, "/ballot");
  await camera.take(page, "6-signed");
  await leave(page);
  const again = await camera.arrive(mail);
  await camera.take(again, "6-resolution-signed-already");
  await leave(again);
  for (const director of others) await story.answer(director, { ballot: "sign" });
}
