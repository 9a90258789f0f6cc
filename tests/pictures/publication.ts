import { people } from "../support/cast.ts";
import type { Story } from "../support/story.ts";
import type { Camera } from "./camera.ts";
import { leave } from "./camera.ts";

const subscriber = "james.whitfield@northern-lantern.example";

/** What is public, the document with its whole history, an entry's technical form, and the end of a subscription. */
export async function takePublication(camera: Camera, story: Story): Promise<void> {
  const anybody = await camera.open(await story.mailTo(people.donor));
  await camera.take(anybody, "8-public");
  await leave(anybody);

  const officer = await camera.arrive(await story.mailTo(people.officer, 5));
  await camera.take(officer, "8-document");
  await officer.locator('a[href*="/entries/5"]').first().click();
  await camera.take(officer, "8-entry");
  await officer.locator('form[action$="/finish"] button').first().click();
  await camera.take(officer, "8-finished");
  await leave(officer);

  const reader = await camera.somebody();
  const { text } = await story.mailTo(subscriber);
  await reader.goto(/https?:\/\/\S+\/unsubscribe\/\S+/.exec(text)?.[0] ?? "about:blank");
  await camera.take(reader, "8-unsubscribe");
  await reader.locator("main form button").click();
  await camera.take(reader, "8-unsubscribed");
  await reader.locator("main form button").click();
  await camera.take(reader, "8-subscribed-again");
  await leave(reader);
}
