import type { Publication } from "../../../shared/domain/documents/agreement/publication.ts";

/** How much everybody may know of a report, as somebody with paper and pencil would note it. */
export class NotedPublicity {
  /** What its agreement, or two people, said since it was opened; nothing where nobody said anything. */
  level: Publication | undefined;
  /** Whether it is withheld by an act on itself, and whether it is on its way to everybody. */
  isWithheld = false;
  isOpening = false;
  /** What waits for a second person. */
  proposed: { by: string; opens: boolean; level: Publication } | null = null;
  proposals = 0;
  /** When it is looked at again (day, ISO 8601); null where it is not. */
  reviewOn: string | null = null;
  /** What was decided of its agreement, one after the other, and how many of those it followed. */
  readonly ofAgreement: Publication[] = [];
  followed = 0;
}
