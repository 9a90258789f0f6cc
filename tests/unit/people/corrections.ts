import { later } from "../../../shared/domain/time.ts";
import type { CorrectionForm } from "../../../shared/usecases/overseeing/correct-address.ts";
import { correctAddress } from "../../../shared/usecases/overseeing/correct-address.ts";
import type { ConfirmingForm } from "../../../shared/usecases/people/confirm-address.ts";
import {
  confirmAddress,
  objectToAddress,
  startConfirming,
} from "../../../shared/usecases/people/confirm-address.ts";
import type { PersonData } from "../../../shared/usecases/people/enter-person.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { answering, arrive, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId, example, people } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";

/** The director whose mail comes back, the executive director who is asked first, and another director. */
export const [irene, claire, tom] = ["P-008", "P-006", "P-009"] as const;
export const theirs = "irene@new.example";
export const third = "irene@third.example";

export const emailOf = (id: string) => example.people.find((person) => person.id === id)?.email ?? "";
/** Somebody as the organisation file has them. */
export const dataOf = (id: string): PersonData => {
  const found = people.find((one) => one.id === id);
  if (!found) throw new Error(`nobody is ${id}`);
  const { name, email, roles, office, lang } = found;
  return { id, name, email, roles, office, lang, active: true };
};
export const names = { person: (id: string) => ({ kind: "person", id }) as const };

/** A resolution before the board, whose mail to a director came back. */
export async function beforeTheBoard(missed: readonly string[] = [irene]): Promise<Story> {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  for (const who of missed) {
    const [mail] = story.world.sent.filter(
      ({ letter }) => letter.to === "person" && letter.person.id === who,
    );
    if (!mail) throw new Error(`nothing was sent to ${who}`);
    await story.world.told(mail.row, "bounced", mail.address);
  }
  await story.calm();
  return story;
}

/** The page behind the newest link of somebody for a purpose. */
export const pageOf = async (story: Story, who: string, purpose: string): Promise<Page> => {
  const page = await arrive(story, who, "newest", [purpose]);
  if (!page) throw new Error(`${who} has no link to ${purpose}`);
  return page;
};

/** The secretary gives somebody another address, and why; what came of it. */
export async function correct(story: Story, form: Partial<CorrectionForm> = {}) {
  const page = await pageOf(story, secretary, "oversee");
  const known = await story.world.deps.people.load({ person: (form.recipient ?? names.person(irene)).id });
  const outcome = await correctAddress(story.world.deps, page, {
    documentId,
    command: unique(story),
    recipient: names.person(irene),
    email: theirs,
    reason: "She told me at the office.",
    replaces: known.head?.person.changes ?? 0,
    ...form,
  });
  await story.calm();
  return outcome.ok ? outcome.value : outcome.refusal.code;
}

/** Another address comes with a file: nobody proposes it, and no report hears of its end. */
export async function proposeFromFile(story: Story, email = third): Promise<void> {
  const proposal = { person: irene, email, reason: null, about: null, by: null };
  const outcome = await proposeAddress(story.world.deps, proposal);
  if (!outcome.ok) throw new Error(`${email} is not proposed: ${outcome.refusal.code}`);
  await story.calm();
}

/** The newest mail of a template about an address, at the new one or the old. */
export const addressMail = (story: Story, template: string, at = "new") => {
  const mail = story.world.addressMails.findLast((each) => each.template === template && each.at === at);
  if (!mail) throw new Error(`no ${template}`);
  return mail;
};

/** The newest mail of a template that reached an address. */
export const mailTo = (story: Story, email: string, template: string) => {
  const mail = story.world.addressMails.findLast(
    (each) => each.contact.email === email && each.template === template,
  );
  if (!mail) throw new Error(`no ${template} to ${email}`);
  return mail;
};

/** The session of the second person, or of whoever else a mail about an address brings a link. */
export const session = (story: Story, template = "address-to-confirm") => {
  const { link } = addressMail(story, template);
  return link && startConfirming(story.world.deps, link.id, link.token);
};

/** The second person answers. */
export async function answer(story: Story, how: ConfirmingForm["answer"], template?: string) {
  const credentials = await session(story, template);
  if (!credentials) return "no link";
  const form = { command: unique(story), answer: how, reason: "It is not hers." };
  const outcome = await confirmAddress(story.world.deps, credentials, form);
  // What follows from it is carried out a moment later.
  story.world.now = later(story.world.now, { seconds: 1 });
  await story.calm();
  return outcome.ok ? "recorded" : outcome.refusal.code;
}

/** Another address is given to her, and the second person confirms it. */
export async function confirmed(story: Story): Promise<void> {
  await correct(story);
  await answer(story, "confirm");
}

/** Whoever reads a mail stops the change that it tells of: without saying which, that the old address hears of. */
export async function stop(story: Story, { link } = addressMail(story, "address-changed", "old")) {
  const outcome = await objectToAddress(story.world.deps, link?.id ?? "", link?.token ?? "");
  await story.calm();
  return outcome?.ok ? "stopped" : (outcome?.refusal.code ?? "no link");
}

/** What becomes of a signature by a page. */
export async function signed(story: Story, page: Page | null) {
  if (!page) return "no session";
  const outcome: object = await answering(story, page, "sign", false, unique(story)).send();
  return "refusal" in outcome ? (outcome.refusal as { code: string }).code : "signed";
}

export const recordOf = (story: Story) => story.world.memory.people.heads.get(irene)?.person;
export const onFile = (story: Story, id: string = irene) => story.world.memory.contacts.get(`person ${id}`);
export const types = (story: Story) => story.world.memory.entries.map(({ type }) => type);
export const wait = (story: Story, days: number) => {
  story.world.now = later(story.world.now, { days });
};

/** A resolution before the board, while an address that is not hers is on file of a director. */
export async function wronglyConfirmed(): Promise<Story> {
  const story = await beforeTheBoard();
  await confirmed(story);
  if (onFile(story)?.email !== theirs) throw new Error("the wrong address is not on file");
  return story;
}
