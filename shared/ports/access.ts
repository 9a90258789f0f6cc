import type { Link, MeetingLink } from "../domain/links/link.ts";
import type { OutboxRow, Session, StoredLink } from "./store.ts";

/** Links and the sessions they open. */
export interface Access {
  link(id: string): Promise<StoredLink | null>;
  /** Stores the digest of a link's token, before the mail that bears it is sent. */
  storeTokenDigest(linkId: string, digest: string): Promise<void>;
  /** @param isNoted whether it is kept that the link was opened: of those by which directors are asked, for the forecast of a vote */
  openSession(session: Session, isNoted?: boolean): Promise<void>;
  /** Which of some links were opened, of those of which that is kept. */
  opened(linkIds: readonly string[]): Promise<string[]>;
  endSession(linkId: string, digest: string): Promise<void>;
  /**
   * Grants a fresh link with its mail in one transaction; false once the address had as many as it may have within
   * the hour.
   */
  grantFreshLink(
    link: Link | MeetingLink,
    mail: OutboxRow,
    allowance: { perHour: number; now: string },
  ): Promise<boolean>;
}
