import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { type Attachment, filesAt } from "../attachments/attachment.ts";
import type { Review } from "../review/state.ts";

/** The minutes of a meeting that was held outside Accord, as a file: attached beside the document, and named by what is entered. */

/** What an entry names them by. */
export type MinutesFile = NonNullable<EventOf<"meeting-decision-entered">["facts"]["minutes"]>;

/** Where among the words that lie apart from a decision the name of that file stands. */
export const minutesName = "meeting.minutes";

/** Files at most: what a meeting has are one set of minutes. */
export const mostMinutes = 1;

/** The field at which they are attached: of each stage of each round by itself, since another meeting has other minutes. */
export const minutesField = ({ round, stage }: Pick<Review, "round" | "stage">): string =>
  `${minutesName}.${round}.${stage ?? 0}`;

/** Whether a file was attached as the minutes of such a meeting. */
export const isOfMinutes = ({ field }: Pick<Attachment, "field">): boolean =>
  field.startsWith(`${minutesName}.`);

/** Why the file is not named by an entry yet, or cannot be. */
export type MinutesProblem = "file-changed" | "file-unfinished" | "file-in-quarantine" | "file-refused";

/** Which file a page shows as the minutes: by its hash, by its record as long as it has none; "" where none is attached. */
export function minutesShown(review: Pick<Review, "round" | "stage">, files: readonly Attachment[]): string {
  const [file] = filesAt(minutesField(review), files);
  if (!file) return "";
  return file.standing.state === "clean" ? file.standing.sha256 : file.id;
}

/**
 * The minutes that are attached for the meeting that is to decide now, as an entry names them; null where none are.
 * @param seen the file that the page showed from which the decision is sent, by `minutesShown`: what was found clean since is the same
 * @returns why they cannot be named, with what their file is called
 */
export function minutesNow(
  review: Pick<Review, "round" | "stage">,
  files: readonly Attachment[],
  seen: string,
): { minutes: MinutesFile; name: string } | { problem: MinutesProblem; name: string } | null {
  const [file] = filesAt(minutesField(review), files);
  if (!file) return seen === "" ? null : { problem: "file-changed", name: "" };
  const { standing, id, name } = file;
  if (![id, minutesShown(review, files)].includes(seen)) return { problem: "file-changed", name };
  if (standing.state === "uploading") return { problem: "file-unfinished", name };
  if (standing.state === "quarantined") return { problem: "file-in-quarantine", name };
  if (standing.state !== "clean") return { problem: "file-refused", name };
  const { sha256, type, size } = standing;
  return { minutes: { file: id, sha256, type, size }, name };
}

/** Whether what was entered of a meeting names a file as its minutes. */
export const namesMinutes = (event: DocumentEvent, file: string): boolean =>
  event.type === "meeting-decision-entered" && event.facts.minutes?.file === file;
