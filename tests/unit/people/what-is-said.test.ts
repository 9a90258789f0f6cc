import { describe, expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { secretary } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { type Link, mailsOf, opened, press, text } from "./address-pages.ts";
import { answer, beforeTheBoard, claire, confirmed, correct, irene, theirs, wait } from "./corrections.ts";

const [asked, disputing] = [["address-to-confirm", "new"] as Link, ["address-disputed", "new"] as Link];
const [proposedAt, changedAt] = [["address-changing", "old"] as Link, ["address-changed", "old"] as Link];

/** Another address comes with a file: nobody proposes it, and no report hears of its end. */
async function proposeFromFile({ world }: Story) {
  const email = "irene@third.example";
  const proposal = { person: irene, email, reason: null, about: null, by: null };
  expect(await proposeAddress(world.deps, proposal)).toMatchObject({ ok: true });
}

const disputed = async (story: Story) => {
  await confirmed(story);
  await press(story, changedAt);
};

type State = {
  state: string;
  /** How it comes about; the mails that it sends are those of the last step. */
  before?: (story: Story) => Promise<unknown>;
  last: (story: Story) => unknown;
  owner: { link: Link; en: string; fr: string };
  second: { link: Link; en: string; fr: string };
  mails: string[];
};

const stoppedEn = "It was stopped before it was confirmed: the address on file stays";
const stoppedFr = "Il a été arrêté avant d’être confirmé : l’adresse au dossier demeure";
const releasedAt = ["address-released at the old", "address-released at the new"];
const holdsEn =
  "whoever reads it can act in your name. This link stops nothing any more. Is this not right? Call Claire Beaulieu";
const holdsFr =
  "qui la lit peut agir en votre nom. Ce lien n’arrête plus rien. Ce n’est pas juste ? Communiquez dès que possible par téléphone avec Claire Beaulieu";

const states: State[] = [
  {
    state: "waits",
    last: (story) => correct(story),
    owner: { link: proposedAt, en: "Then stop it: the address on file stays", fr: "Arrêtez le changement" },
    second: { link: asked, en: "You are asked, as a second person", fr: "comme deuxième personne" },
    mails: [`address-to-confirm to ${claire}`, "address-changing at the old", "address-changing at the new"],
  },
  {
    state: "stopped before it was confirmed",
    before: (story) => correct(story),
    last: (story) => press(story, proposedAt),
    owner: {
      link: proposedAt,
      en: `${stoppedEn}, and nothing changes. Whoever watches over the document`,
      fr: `${stoppedFr}, et rien ne change. La personne qui assure le suivi du document`,
    },
    second: {
      link: asked,
      en: "stopped the change before it was confirmed: nothing changes",
      fr: "a arrêté le changement avant qu’il soit confirmé : rien ne change",
    },
    mails: [`address-stopped to ${claire}`, `oversee-address-kept to ${secretary}`],
  },
  {
    state: "stopped, of a file",
    before: proposeFromFile,
    last: (story) => press(story, proposedAt),
    owner: {
      link: proposedAt,
      en: `${stoppedEn}, and nothing changes. If you know nothing`,
      fr: `${stoppedFr}, et rien ne change. Si vous ne savez rien`,
    },
    second: {
      link: asked,
      en: "nothing changes. Nothing more is expected",
      fr: "rien ne change. Rien de plus",
    },
    mails: [`address-stopped to ${claire}`],
  },
  {
    state: "refused",
    before: (story) => correct(story),
    last: (story) => answer(story, "refuse"),
    owner: { link: proposedAt, en: "was not confirmed: nothing changes", fr: "n’a pas été confirmée : rien" },
    second: {
      link: asked,
      en: "was not confirmed. Whoever watches over the document from which it was proposed is told",
      fr: "n’a pas été confirmée. Un avis est envoyé à l’adresse au dossier, et à la personne",
    },
    mails: ["address-kept at the old", `oversee-address-kept to ${secretary}`],
  },
  {
    state: "refused, of a file",
    before: proposeFromFile,
    last: (story) => answer(story, "refuse"),
    owner: { link: proposedAt, en: "was not confirmed: nothing changes", fr: "n’a pas été confirmée : rien" },
    second: {
      link: asked,
      en: "was not confirmed. Irène Marchand is told at the address on file. Nothing more",
      fr: "Un avis est envoyé à l’adresse au dossier. Rien de plus",
    },
    mails: ["address-kept at the old"],
  },
  {
    state: "confirmed and held",
    before: (story) => correct(story),
    last: (story) => answer(story, "confirm"),
    owner: { link: changedAt, en: "nobody can act in your name by the new address until", fr: "Arrêtez le" },
    second: { link: asked, en: "For some days nothing is decided by it alone", fr: "Pendant quelques jours" },
    mails: [
      "address-changed at the old",
      "address-changed at the new",
      `oversee-address-changed to ${secretary}`,
      `resolution-to-sign to ${irene}`,
    ],
  },
  {
    state: "disputed",
    before: confirmed,
    last: (story) => press(story, changedAt),
    owner: {
      link: changedAt,
      en: "Accord has written about it to Claire Beaulieu, and to whoever watches over the document",
      fr: "Accord a écrit à ce sujet à Claire Beaulieu, ainsi qu’à la personne qui assure le suivi",
    },
    second: {
      link: disputing,
      en: "said that a new address of Irène Marchand is not right. Nothing is decided by the one on file",
      fr: "a signalé qu’une nouvelle n’est pas juste (Irène Marchand). Rien ne se décide",
    },
    mails: [`address-disputed to ${claire}`, `oversee-address-disputed to ${secretary}`],
  },
  {
    state: "disputed, seen by the links of before",
    before: confirmed,
    last: (story) => press(story, changedAt),
    owner: { link: proposedAt, en: "The change is stopped", fr: "Le changement est arrêté" },
    second: { link: asked, en: "until you end that", fr: "tant que vous n’y mettez pas fin" },
    mails: [`address-disputed to ${claire}`, `oversee-address-disputed to ${secretary}`],
  },
  {
    state: "lifted after a dispute",
    before: disputed,
    last: (story) => answer(story, "lift-disputed", "address-disputed"),
    owner: { link: changedAt, en: holdsEn, fr: holdsFr },
    second: {
      link: disputing,
      en: "who is told so at it and at the address of before",
      fr: "un avis est envoyé à celle-ci et à l’ancienne",
    },
    mails: [...releasedAt, `oversee-address-released to ${secretary}`],
  },
  {
    state: "over by itself",
    before: confirmed,
    last: (story) => wait(story, 4),
    owner: { link: changedAt, en: holdsEn, fr: holdsFr },
    second: { link: asked, en: "the new address holds", fr: "la nouvelle adresse est en vigueur" },
    mails: [],
  },
  {
    state: "disputed, and another proposed",
    before: disputed,
    last: proposeFromFile,
    owner: {
      link: changedAt,
      en: "Accord has written about it to Claire Beaulieu",
      fr: "Accord a écrit à ce sujet à Claire Beaulieu",
    },
    second: { link: disputing, en: "until you end that", fr: "tant que vous n’y mettez pas fin" },
    mails: [
      `address-to-confirm to ${claire}`,
      "address-changing at the old",
      "address-changing at the old",
      "address-changing at the new",
    ],
  },
];

/** What is new of a list that only grows, in any order. */
function newOf(all: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return all
    .filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .sort();
}

describe("what is said of a change of address", () => {
  it.each(states)("that is: $state", async ({ before, last, owner, second, mails }) => {
    const story = await beforeTheBoard();
    await before?.(story);
    await story.calm();
    const sent = mailsOf(story);
    await last(story);
    await story.calm();
    expect(newOf(mailsOf(story), sent)).toEqual([...mails].sort());
    for (const lang of ["en", "fr"] as const) {
      expect(text(await opened(story, lang, owner.link, "first"))).toContain(owner[lang]);
      expect(text(await opened(story, lang, second.link))).toContain(second[lang]);
    }
  });

  it("the answer to the button that disputes a change, and every reload of it, says so, and has no button", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    const owner = await press(story, changedAt);
    for (const again of ["the answer", "a reload"]) {
      expect(text(owner), again).toContain(
        "The new address is on file, but nobody can act in your name by it",
      );
      expect(owner.page.root.querySelector("form")).toBeNull();
      await owner.open(owner.page.url);
    }
  });
});

describe("the second person’s page of a change that is disputed", () => {
  it.each([
    [
      "en",
      [
        "said that the new address is not right",
        "it does not end by itself",
        "Objected to",
        "Is the new address wrong?",
        "in the organisation’s file",
      ],
      ["For some days", "Held until"],
    ],
    [
      "fr",
      [
        "a signalé que la nouvelle n’est pas juste",
        "l’attente ne finit pas d’elle-même",
        "Contestée le",
        "La nouvelle adresse n’est pas la bonne ?",
        "dans le fichier de l’organisation",
      ],
      ["Pendant quelques jours", "Retenue jusqu’au"],
    ],
  ] as const)(
    "names the objection, its end, and what else can be done, in %s",
    async (lang, said, unsaid) => {
      const story = await beforeTheBoard();
      await disputed(story);
      const second = await opened(story, lang, disputing);
      await second.send();
      for (const words of said) expect(text(second)).toContain(words);
      for (const words of unsaid) expect(text(second)).not.toContain(words);
      expect(story.world.memory.contacts.get(`person ${irene}`)?.email).toBe(theirs);
    },
  );

  it("ends the wait by its own button, and not by that of a page of before the objection", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    const before = await opened(story, "en", asked);
    await before.send();
    await press(story, changedAt);
    await before.send();
    expect(text(before)).toContain("answered or contested meanwhile");
    const heldUntil = () => story.world.memory.people.heads.get(irene)?.person.confirmed?.heldUntil;
    expect(heldUntil()).toBe(untilLifted);
    const second = await opened(story, "en", disputing);
    await second.send();
    await second.send();
    await story.calm();
    expect(heldUntil()).not.toBe(untilLifted);
  });
});
