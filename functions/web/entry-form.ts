import type { messages } from "../../shared/i18n/index.ts";

/** What was sent of a form of a meeting's page. */
export type EntryForm = Readonly<Record<string, string>>;

/** What cannot be read in a form of a meeting's page, by its words. */
export type Unread = { unread: keyof ReturnType<typeof messages>["meetings"]["typed"] };

export const isUnread = (read: unknown): read is Unread =>
  typeof read === "object" && read !== null && "unread" in read;

/** The line of the vote that an entry is of; null where the form names none. */
export const momentOf = ({ moment = "" }: EntryForm): number | null =>
  /^\d{1,6}$/.test(moment) ? Number(moment) : null;
