import { expect, it } from "vitest";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { type Link, opened, text } from "./address-pages.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  claire,
  confirmed,
  correct,
  dataOf,
  emailOf,
  irene,
  stop,
  theirs,
  wait,
} from "./corrections.ts";

const [proposedAt, changedAt] = [["address-changing", "old"] as Link, ["address-changed", "old"] as Link];
type Story = Awaited<ReturnType<typeof beforeTheBoard>>;

const refusedLongAgo = async (story: Story) => {
  await answer(story, "refuse");
  wait(story, 130);
};

it.each<[string, Link, (story: Story) => unknown, string]>([
  ["too old", proposedAt, (story) => wait(story, 31), "This link is too old"],
  ["of what was refused", proposedAt, (story) => answer(story, "refuse"), "stays as it is"],
  ["of an address that holds", changedAt, (story) => wait(story, 4), "The new address holds"],
  ["too old, of an address that holds", changedAt, (story) => wait(story, 130), "The new address holds"],
  ["too old, of what was refused", proposedAt, refusedLongAgo, "stays as it is"],
])(
  "the link that stops a change does what its page says, also without the page: %s",
  async (_, link, meanwhile, said) => {
    const story = await beforeTheBoard();
    await (link === changedAt ? confirmed(story) : correct(story));
    await meanwhile(story);
    const owner = await opened(story, "en", link);
    expect([owner.page.status, owner.page.root.querySelector("form")]).toEqual([410, null]);
    const { people } = story.world.memory;
    const before = await people.entries(irene);
    expect(await stop(story, addressMail(story, ...link))).toBe("superseded");
    expect(await people.entries(irene)).toEqual(before);
    await owner.request("POST", owner.page.url, {});
    expect(owner.page.status).toBe(410);
    expect(text(owner)).toContain(said);
    expect(await people.entries(irene)).toEqual(before);
  },
);

it.each([
  [
    "en",
    "stopped an earlier change of it. Before you confirm this one, ask Irène Marchand why",
    "was stopped",
  ],
  ["fr", "a arrêté un changement antérieur. Avant de confirmer celui-ci, demandez pourquoi à", "arrêté le"],
] as const)(
  "the second person hears that a change was stopped, and their page says so when it is put to them again (%s)",
  async (lang, said, fact) => {
    const story = await beforeTheBoard();
    const load = async () => {
      await enterPerson(story.world.deps, { ...dataOf(irene), email: theirs });
      await story.calm();
    };
    await load();
    const first = await opened(story, lang, ["address-to-confirm", "new"]);
    await first.send();
    expect(text(first)).not.toContain(said);
    expect(await stop(story, addressMail(story, "address-changing", "old"))).toBe("stopped");
    expect(addressMail(story, "address-stopped").contact.email).toBe(emailOf(claire));
    await load();
    const again = await opened(story, lang, ["address-to-confirm", "new"]);
    await again.send();
    expect(text(again)).toContain(said);
    expect(text(again)).toContain(fact);
  },
);
