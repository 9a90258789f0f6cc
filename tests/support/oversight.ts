import type { Story } from "./story.ts";
import { people } from "./story.ts";
import type { Visitor } from "./visitor.ts";

/** The secretary opens her mail about a report, and goes from her list to its page. */
export async function oversee(story: Story): Promise<Visitor> {
  const secretary = await story.arrive(await story.mailTo(people.secretary));
  await secretary.open(secretary.link(`/documents/${story.documentId}`));
  return secretary;
}

/** From the report's page to the page of an act, whose form is sent with these answers. */
export async function act(
  secretary: Visitor,
  link: string,
  answers: Record<string, string>,
): Promise<Visitor> {
  await secretary.open(secretary.link(link));
  await secretary.send(answers);
  return secretary;
}
