import { documentOfLink } from "../links/grant.ts";

/** The name under which a mail carries the id of its outbox row, for the provider to repeat in all that it tells of it. */
export const messageTag = "accord-message";

/**
 * An outbox row's id as a provider's tag can hold it: letters, digits and "_ . @ -" only, so no "~".
 * https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageTag.html
 */
export const tagOf = (outboxId: string): string => outboxId.replace("~", "@");

/** The outbox row's id that a tag holds; null when it holds none. */
export function messageOfTag(tag: string): string | null {
  const id = tag.replace("@", "~");
  return documentOfLink(id) === null ? null : id;
}
