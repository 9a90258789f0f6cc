import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { digestOfShown, readContent } from "../../../shared/domain/forms/content.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { partyReaders } from "../../../shared/domain/review/offering.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { beginAgreement, draftWith } from "../hostile/agreement-submitted.ts";
import { known } from "./example.ts";
import type { Fault } from "./memory.ts";
import { Story } from "./story.ts";
import type { Page } from "./world.ts";

/** Whom the draft of an agreement can be offered to: two of its other party, and one at whose address is somebody of the house. */
export const people = [
  { name: "Aminata Coulibaly", email: "presidente@yiriwa-denw.example" },
  { name: "Bakary Traoré", email: "bakary@yiriwa-denw.example" },
  { name: "Moussa Diallo", email: "moussa.diallo@ibcr.example" },
] as const;
const ofTheHouse = 2;

export type As = "signatory" | "colleague";

/** What somebody with paper and pencil would note of an offer: whether its address was confirmed, and whether it was taken back. */
type Noted = { as: As; whom: number; isConfirmed: boolean; isOver: boolean };

/** An agreement that is being written, what was offered of it as its model notes that, and what is checked after each step. */
export class OfferedStory {
  readonly story = new Story();
  readonly offers: Noted[] = [];
  /** The comments of the party that await an answer, by their numbers; and how many there ever were. */
  readonly open = new Set<number>();
  made = 0;
  status: "written" | "submitted" = "written";
  /** Pages by which somebody of the party came, whose they are by whom it was offered to. */
  readonly readers = new Map<number, Page>();

  get world() {
    return this.story.world;
  }

  get documentId(): string {
    return this.world.memory.entries[0]?.documentId ?? "";
  }

  begin = async (): Promise<void> => {
    const { memory } = this.world;
    memory.looks.delete("obligation");
    await beginAgreement(this.story);
    await this.story.calm();
    if (memory.basis) memory.draft = draftWith(definitionOf(memory.basis), agreementTyped);
  };

  /** The offer that stands to whoever signs, or to a colleague. */
  standing = (as: As): Noted | undefined => this.offers.find((one) => one.as === as && !one.isOver);

  /** Whether somebody reads the draft now. */
  reads = (whom: number): boolean =>
    this.offers.some((one) => one.whom === whom && one.isConfirmed && !one.isOver);

  /** Whether the same words were offered to the same before, and confirmed: then nobody is asked again. */
  isKnown = (as: As, whom: number): boolean =>
    this.offers.some((one) => one.as === as && one.whom === whom && one.isConfirmed);

  mayConfirm = (offer: Noted): boolean =>
    this.status === "written" && !offer.isOver && !offer.isConfirmed && offer.whom !== ofTheHouse;

  /** What the form shows of what was typed, as it is submitted. */
  get shown(): string {
    const { basis } = this.world.memory;
    if (!basis) throw new Error("no agreement is being written");
    const read = readContent(
      definitionOf(basis),
      agreementTyped,
      dayOf(this.world.now, known.organisation.timeZone),
    );
    if (!read.ok) throw new Error(`it is not whole: ${JSON.stringify(read.errors)}`);
    return digestOfShown(read.content);
  }

  /** Who is in the directory by an address of the party. */
  personAt = (whom: number): string | null =>
    [...this.world.memory.contacts].flatMap(([name, { email }]) =>
      email === people[whom]?.email && whom !== ofTheHouse ? [name.replace("person ", "")] : [],
    )[0] ?? null;

  /** Sends a form, once more where its first answer was lost; all that follows is carried out. */
  send = async (form: () => Promise<{ ok: boolean }>, fault: Fault | null): Promise<boolean> => {
    const { memory } = this.world;
    memory.fault = fault;
    const { ok } = await form().catch(form);
    memory.fault = null;
    await this.story.calm();
    return ok;
  };

  /** Says whether something was done as the model says that it may be. */
  expect = (what: string, is: boolean, may: boolean): void => {
    if (is !== may) throw new Error(`${what} was ${is ? "done" : "refused"}, and the model says otherwise`);
  };

  /** Checks, after each step, who reads the draft, who was written to, and what is on record of them. */
  check = (): void => {
    const { memory, report } = this.world;
    const readers = new Set(
      this.offers.flatMap((one, at) => (this.reads(one.whom) ? [this.offers[at]?.whom] : [])),
    );
    const found = new Set(report ? partyReaders(report) : []);
    const wanted = new Set([...readers].map((whom) => this.personAt(whom ?? -1)));
    if ([...found].sort().join() !== [...wanted].sort().join())
      throw new Error(`${[...found].join()} read the draft, and not ${[...wanted].join()}`);
    const confirmed = new Set(this.offers.filter((one) => one.isConfirmed).map(({ whom }) => whom));
    for (const [whom, { email }] of people.entries()) {
      const isWritten = this.world.sent.some(
        ({ address, letter }) => address === email && letter.to === "person",
      );
      if (isWritten && whom !== ofTheHouse && !confirmed.has(whom))
        throw new Error(`${email} was written to before anybody confirmed it`);
    }
    const count = (type: string) => memory.entries.filter((entry) => entry.type === type).length;
    if (count("draft-offered") !== this.offers.length) throw new Error("Offers are on record twice, or not");
    if (count("draft-opened") !== this.offers.filter((one) => one.isConfirmed).length)
      throw new Error("A draft is opened twice, or not");
    if (report?.commenting.open.length !== this.open.size) throw new Error("Comments await another answer");
    const record = JSON.stringify(memory.entries);
    for (const { name, email } of people)
      if (record.includes(name) || record.includes(email)) throw new Error(`The record names ${name}`);
    if (memory.alterations.length > 0) throw new Error("What is lawful is taken for altered");
  };
}
