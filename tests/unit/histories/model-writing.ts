import type { Lane, Reservation } from "./model-lane.ts";
import { NotedPublicity } from "./noted-publicity.ts";
import type { Page } from "./world.ts";

const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** What links open for people of partners and donors: whoever has become one has no others any more. */
const forOutsiders: readonly string[] = [
  "comment",
  "read",
  "consent",
  "sign-as-party",
  "accept",
  "own-words",
];

/** What is noted of a report, and of how it is written: who may hand it in, have others write or comment, and hand it over. */
export class WrittenModel {
  status = "draft";
  author = "";
  /** Everybody who ever handed a version in, was invited to write, or had the writing before somebody else. */
  readonly authors = new Set<string>();
  /** Who writes it with its author; and who had the writing, and was taken off it. */
  readonly writers = new Set<string>();
  readonly offWriting = new Set<string>();
  /** Until the end of which day comments are made, whether that was said to be over, who is asked, and what awaits an answer. */
  commentsUntil: string | null = null;
  areCommentsOver = false;
  readonly commenters = new Set<string>();
  readonly openComments = new Set<number>();
  /** Who speaks for its partner, until the end of which day they are awaited, and what became of it; nobody where none is asked. */
  speaker = "";
  wordsUntil: string | null = null;
  isPartnerSilent = false;
  hasPartnerSpoken = false;
  /** The stages, each with its lanes and who is assigned to them. */
  stages: Lane[][] = [];
  /** How much everybody may know of its agreement as it was opened, where that is not all; and what became of that since. */
  publication: "redacted" | "withheld" | undefined;
  readonly publicity = new NotedPublicity();
  /** Those in which its donor answers, where its agreement asks for that. */
  forDonor: Lane[][] = [];
  handedIn = 0;
  version = "";
  stage: number | null = null;
  open = false;
  /** The lanes that have said "no" with a veto, in whichever round. */
  readonly vetoed = new Set<string>();
  /** `at`: how much was on record with it; `effectAt`: from when on a refusal or an abstention ends its resolution, null where at once. */
  answers: { lane: string; by: string; how: string; at: number; effectAt: string | null }[] = [];
  /** What nobody has closed yet. */
  reservations: Reservation[] = [];
  /** What the author was asked and has not answered, and how much was asked so far. */
  questions: { number: number; by: string; lane: string }[] = [];
  asked = 0;
  /** Who holds which roles, of those who are there. */
  readonly roles = new Map<string, readonly string[]>();
  readonly away = new Set<string>();

  /**
   * Whether a page still lets its person act: a session lasts twelve hours, a link to write as long as its task, any other
   * 120 days, and people leave, or give up the last of their offices.
   */
  holds = (page: Page, now: string) =>
    hours(page.openedAt, now) < 12 &&
    (page.link.purpose === "report" || hours(page.link.createdAt, now) < 120 * 24) &&
    !this.away.has(page.person) &&
    (this.roles.get(page.person) ?? []).length > 0 &&
    (!this.isOutsider(page.person) || forOutsiders.includes(page.link.purpose));

  mayHandIn = (page: Page, now: string) =>
    this.holds(page, now) &&
    page.link.purpose === "report" &&
    page.person === this.author &&
    page.link.round === this.handedIn &&
    ["draft", "changes-requested", "taken-back"].includes(this.status);

  /** Whether its partner may take its time: nothing is handed in meanwhile. */
  get isPartnerAwaited(): boolean {
    return this.speaker !== "" && !this.isPartnerSilent && !this.hasPartnerSpoken;
  }

  /** In time or not, as long as its author has it. */
  maySpeak = (page: Page, now: string) =>
    this.holds(page, now) &&
    page.link.purpose === "own-words" &&
    page.person === this.speaker &&
    ["draft", "changes-requested", "taken-back"].includes(this.status);

  speak(): void {
    this.hasPartnerSpoken = true;
  }

  /** The author alone invites, and nobody who decides on it, watches over it, or was taken off it. */
  mayInvite = (page: Page, to: string, now: string) =>
    this.mayHandIn(page, now) &&
    !this.writers.has(to) &&
    !this.isOutsider(to) &&
    this.#canHelp(to) &&
    !this.#hasLane(to);

  /** People of partners comment, and nothing else; those of donors sign agreements, and nothing else. */
  isOutsider = (who: string) => this.#isOf(who, "partner") || this.#isOf(who, "donor");

  #isOf = (who: string, kind: "partner" | "donor") =>
    (this.roles.get(who) ?? []).some((role) => role.startsWith(`${kind}.`));

  /** Somebody who is here, has something to do, does not write it or watch over it, and was not taken off it. */
  #canHelp = (who: string) =>
    !this.away.has(who) &&
    who !== this.author &&
    !this.offWriting.has(who) &&
    (this.roles.get(who) ?? []).length > 0 &&
    !(this.roles.get(who) ?? []).includes("secretary") &&
    this.stages.flat().every(({ takenOff }) => !takenOff.includes(who));

  #hasLane = (who: string) => this.stages.flat().some(({ people }) => people.includes(who));

  /** To whoever writes it already and decides nothing in it, or to whom the author could invite. */
  mayHandOver = (page: Page, to: string, now: string) =>
    this.mayHandIn(page, now) &&
    (this.writers.has(to)
      ? !this.away.has(to) && (this.roles.get(to) ?? []).length > 0 && !this.#hasLane(to)
      : this.mayInvite(page, to, now));

  handOver(to: string, stays: boolean): void {
    this.authors.add(this.author);
    this.writers.delete(to);
    if (stays) this.writers.add(this.author);
    this.author = to;
  }

  /** Once a day is set that is not said to be over: whoever reviews it later may be asked too. */
  mayAskForComments = (page: Page, to: string, now: string) =>
    this.mayHandIn(page, now) &&
    this.commentsUntil !== null &&
    !this.areCommentsOver &&
    !this.commenters.has(to) &&
    !this.writers.has(to) &&
    !this.#isOf(to, "donor") &&
    this.#canHelp(to);

  invite(who: string): void {
    this.writers.add(who);
    this.authors.add(who);
  }
}
