import { describe, expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { byFile, everyAddressMail } from "./every-address-mail.ts";

/** Words with plain spaces, as a person reads them. */
const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe("an address that a file changed is told in whole sentences", () => {
  const bureau = "Bureau international des droits des enfants";
  const said = (lang: "en" | "fr", template: string) =>
    plain(Object.fromEntries(everyAddressMail(lang, byFile))[template]?.text ?? "");
  it.each([
    [
      "address-changed",
      "The address was corrected by the organisation’s file.",
      "L’adresse a été corrigée par le fichier de l’organisation.",
    ],
    [
      "address-changed",
      "Call us (International Bureau for Children’s Rights) by a number",
      `Communiquez par téléphone avec nous (${bureau}), à un numéro`,
    ],
    [
      "address-changing",
      "was confirmed by us (International Bureau",
      `ait été confirmée par nous (${bureau})`,
    ],
    [
      "address-changing",
      "that was proposed by the organisation’s file.",
      "Ce changement est proposé par le fichier de l’organisation.",
    ],
    [
      "address-kept",
      "It was not confirmed by us (International",
      `Elle n’a pas été confirmée par nous (${bureau})`,
    ],
    [
      "address-to-confirm",
      "Proposed by: the organisation’s file",
      "Proposée par : le fichier de l’organisation",
    ],
    ["address-changed", "What is Accord?\n", "Qu’est-ce qu’Accord ?\n"],
  ])("%s, %#", (template, inEnglish, inFrench) => {
    expect(said("en", template)).toContain(inEnglish);
    expect(said("fr", template)).toContain(inFrench);
  });

  it("stand one empty line apart, also where there are no facts", () => {
    for (const lang of ["en", "fr"] as const)
      for (const [, { text }] of everyAddressMail(lang)) expect(text).not.toMatch(/\n{3}/u);
  });

  it.each(["en", "fr"] as const)(
    "no name of the file begins in the middle of one with a capital, in %s",
    (lang) => {
      for (const [, { text }] of everyAddressMail(lang, byFile))
        expect(plain(text)).not.toMatch(/[^.?!\n] (The organisation’s file|Le fichier)/);
    },
  );
});

it.each(["en", "fr"] as const)("what happened to a change is told without its addresses, in %s", (lang) => {
  const mails = Object.fromEntries(everyAddressMail(lang, { oldAddress: "", newAddress: "", acts: false }));
  for (const template of ["address-stopped", "address-disputed", "address-kept"]) {
    const said = plain(mails[template]?.text ?? "");
    expect(said).not.toMatch(/(Old address|New address|Ancienne adresse|Nouvelle adresse) ?:/);
    expect(said).not.toMatch(/ {2}| [.,]/);
  }
});

describe("what is told of an address follows from how it stands", () => {
  const said = (lang: "en" | "fr", template: string, change: Parameters<typeof everyAddressMail>[1]) => {
    const mail = Object.fromEntries(everyAddressMail(lang, change))[template];
    return plain(`${mail?.subject} ${mail?.text}`);
  };
  it.each([
    [
      "address-changed",
      { heldUntil: untilLifted },
      "nothing can be decided in your name until you have been spoken with by Claire Beaulieu",
      "rien ne peut être décidé en votre nom avant qu’on vous ait parlé",
    ],
    [
      "address-released",
      { acts: false },
      "From now on decisions can be made in your name",
      "Il est dès maintenant possible de décider en votre nom",
    ],
    [
      "address-released",
      { acts: false },
      "Is this not right? Call Claire Beaulieu by a number",
      "Ce n’est pas juste ? Communiquez par téléphone avec Claire Beaulieu",
    ],
    ["address-released", { at: "new" }, "you can decide again", "vous pouvez de nouveau décider"],
    ["address-disputed", {}, "is disputed", "la nouvelle adresse est contestée"],
  ] as const)("%s, %j, %#", (template, change, inEnglish, inFrench) => {
    expect(said("en", template, change)).toContain(inEnglish);
    expect(said("fr", template, change)).toContain(inFrench);
    for (const lang of ["en", "fr"] as const) expect(said(lang, template, change)).not.toContain("9999");
  });
});
