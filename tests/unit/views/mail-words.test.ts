import { describe, expect, it } from "vitest";
import { nouns as englishNouns } from "../../../shared/i18n/en/kinds.ts";
import { mailNames as english } from "../../../shared/i18n/en/mail-names.ts";
import { nouns as frenchNouns } from "../../../shared/i18n/fr/kinds.ts";
import { mailNames as french } from "../../../shared/i18n/fr/mail-names.ts";
import { everyMail } from "./every-mail.ts";

/** Words with plain spaces, as a person reads them. */
const plain = (words: string) => words.replaceAll("\u00a0", " ");
const past = { isPast: true, isDonorsPast: true };

const [en, fr] = [
  "the end of 15 December 2026 (Montréal time, EST)",
  "la fin du 15 décembre 2026 (heure de Montréal, HNE)",
];

describe("a mail says by when, and where that day ends", () => {
  it.each([
    ["report-due", `Please submit the report by ${en}.`, `Veuillez soumettre le rapport d’ici ${fr}.`],
    ["writing-given", `Please submit it by ${en}.`, `Veuillez soumettre le rapport d’ici ${fr}.`],
    [
      "changes-requested",
      `submit the report again by ${en}.`,
      `soumettez le rapport de nouveau d’ici ${fr}.`,
    ],
    ["meeting-returned", `submit the report again by ${en}.`, `soumettre le rapport de nouveau d’ici ${fr}.`],
    ["author-reminder", `Please submit it by ${en}.`, `Veuillez le soumettre d’ici ${fr}.`],
    [
      "writing-late",
      `is to submit this results report by ${en}.`,
      `doit soumettre ce rapport sur les résultats d’ici ${fr}.`,
    ],
    [
      "oversee-opened",
      `was asked to write a results report by ${en}.`,
      `doit rédiger un rapport sur les résultats d’ici ${fr}.`,
    ],
    [
      "donor-date-passed",
      "with the donor by the end of 15 January 2027 (Montréal time, EST).",
      "chez le donateur d’ici la fin du 15 janvier 2027 (heure de Montréal, HNE).",
    ],
    [
      "report-late",
      "it will be with you by the end of 1 February 2027 (Montréal time, EST). The date before was 18 January 2027.",
      "il vous parviendra d’ici la fin du 1er février 2027 (heure de Montréal, HNE). La date précédente était le 18 janvier 2027.",
    ],
    [
      "report-not-coming",
      "would be with you by the end of 1 February 2027 (Montréal time, EST). It is not coming: it was withdrawn before it was approved.",
      "vous parviendrait d’ici la fin du 1er février 2027 (heure de Montréal, HNE). Il ne viendra pas : il a été retiré avant d’être approuvé.",
    ],
    [
      "meeting-to-attest",
      "Please answer as soon as you can: it holds once",
      "Veuillez répondre dès que possible : la décision vaut",
    ],
    [
      "translation-to-confirm",
      "Please answer as soon as you can: until then it is not published",
      "Veuillez répondre dès que possible : d’ici là, elle n’est pas publiée",
    ],
    [
      "oversee-contested",
      "enter it again as soon as you can.",
      "consigner la décision de nouveau dès que possible.",
    ],
    ["oversee-unattested", "another way, as soon as you can", "autrement, dès que possible"],
    [
      "oversee-unattested",
      "You are reminded of it once a week until they answer.",
      "Jusqu’à sa réponse, c’est à vous qu’Accord envoie un rappel chaque semaine.",
    ],
    [
      "changes-requested",
      "a comment on an answer is beside that answer, in its part of the report.",
      "un commentaire sur une réponse se trouve à côté d’elle, dans la section concernée du rapport.",
    ],
    [
      "translation-emptied",
      "stood in your translation of the report, or in the text",
      "figuraient dans votre traduction du rapport, ou dans le texte",
    ],
    ["oversee-vacant", "given to somebody as soon as you can", "à quelqu’un dès que possible"],
    ["oversee-undelivered", "see to it as soon as you can", "vous en occuper dès que possible"],
    ["oversee-unreachable", "another way, as soon as you can", "autrement, dès que possible"],
    ["oversee-translation", "on your page, as soon as you can", "sur votre page, dès que possible"],
    ["oversee-address-kept", "another way, as soon as you can", "autrement, dès que possible"],
    [
      "oversee-address-disputed",
      "It is on file, and mail goes to it; nobody decides by it",
      "La nouvelle adresse est au dossier, et le courriel y va ; personne ne décide",
    ],
    ["oversee-translation-unread", "another way, as soon as you can", "autrement, dès que possible"],
    ["oversee-address-released", "is on hold no more", "n’est plus suspendue"],
  ] as const)("%s", (template, inEnglish, inFrench) => {
    expect(plain(everyMail("en")[template].text)).toContain(inEnglish);
    expect(plain(everyMail("fr")[template].text)).toContain(inFrench);
  });

  it.each([
    [
      "writing-given",
      `was to be submitted by ${en}, and that day has passed: please submit it as soon as you can.`,
      `devait être soumis d’ici ${fr}, et ce jour est passé : veuillez soumettre le rapport dès que possible.`,
    ],
    [
      "author-reminder",
      `was to be submitted by ${en}. That day has passed`,
      `devait être soumis d’ici ${fr}. Ce jour est passé`,
    ],
    [
      "writing-late",
      `was to submit this results report by ${en}. That day has passed`,
      `devait soumettre ce rapport sur les résultats d’ici ${fr}. Ce jour est passé`,
    ],
    [
      "report-due",
      "Please submit the report as soon as you can.",
      "Veuillez soumettre le rapport dès que possible.",
    ],
    [
      "changes-requested",
      "submit the report again as soon as you can.",
      "soumettez le rapport de nouveau dès que possible.",
    ],
  ] as const)("%s, when its day has passed", (template, inEnglish, inFrench) => {
    expect(plain(everyMail("en", "", 1, past)[template].text)).toContain(inEnglish);
    expect(plain(everyMail("fr", "", 1, past)[template].text)).toContain(inFrench);
  });

  it.each(["en", "fr"] as const)("no day of a report stands in a mail without it, in %s", (lang) => {
    const bare =
      lang === "en"
        ? /(?<!the end of )15 (December 2026|January 2027)/
        : /(?<!la fin du )15 (décembre 2026|janvier 2027)/;
    for (const mail of [...Object.values(everyMail(lang)), ...Object.values(everyMail(lang, "", 1, past))])
      expect(plain(mail.subject + mail.text)).not.toMatch(bare);
  });

  it("a donor hears of a day because the agreement sets one: it owes them the report, and no word of another day", () => {
    const [inEnglish, inFrench] = [everyMail("en")["report-late"].text, everyMail("fr")["report-late"].text];
    expect(inEnglish).toContain("because the agreement says by when the report is to be with");
    expect(inFrench).toContain("parce que l’entente fixe la date");
    expect(inEnglish + inFrench).not.toMatch(/entitles|y donne droit/);
  });

  it("whoever takes over the writing hears whom to ask for another date", () => {
    for (const each of [undefined, past]) {
      expect(everyMail("en", "", 1, each)["writing-given"].text).toMatch(/tell the person who coordinates/);
      expect(everyMail("fr", "", 1, each)["writing-given"].text).toMatch(/à la personne qui coordonne/);
    }
  });
});

describe("a subject in French", () => {
  it("asks for nobody where it says that there is nobody", () => {
    for (const mail of Object.values(everyMail("fr")))
      expect(mail.subject).not.toMatch(/^Personne (à|pour) /);
    expect(plain(everyMail("fr")["oversee-vacant"].subject)).toMatch(
      /^Aucune personne à solliciter pour « .+ » du /,
    );
    expect(everyMail("fr")["oversee-unwritten"].subject).toMatch(/^Aucune personne pour rédiger le rapport /);
  });
});

const heldOn = "2026-11-20";
describe("a mail says what is so", () => {
  it.each([
    [
      "stand-in-requested",
      {},
      "the person who was asked has not answered",
      "la personne sollicitée n’a pas répondu",
    ],
    [
      "stand-in-requested",
      { isAlone: true },
      "nobody else can decide. As the alternate, you alone may now do so. Please",
      "personne d’autre ne peut décider. À titre de suppléant ou de suppléante, c’est maintenant à vous de le faire. Veuillez",
    ],
    [
      "resolution-passed",
      { isDisqualified: true },
      "This mail says how it ended and nothing else",
      "Ce courriel dit comment elle a pris fin, et rien d’autre",
    ],
    [
      "task-given-away",
      {},
      "was given to somebody else. Nothing more is expected of you for it.",
      "a été confiée à quelqu’un d’autre. Plus rien n’est attendu de vous à ce sujet.",
    ],
    [
      "task-given-away",
      { isAsked: true, given: { en: "Finance", fr: "Finances" } },
      "Your task “Finance” in this results report was given to somebody else. Another task of yours in it stands, and awaits you.",
      "La tâche « Finances », que vous aviez dans ce rapport sur les résultats, a été confiée à quelqu’un d’autre. Une autre tâche vous y revient toujours, et vous attend.",
    ],
    [
      "translation-to-confirm",
      {},
      "Words of this report were translated after it was submitted. You are asked whether the translation says what the report says.",
      "Des passages de ce rapport ont été traduits après sa soumission. On vous demande si la traduction dit bien ce que dit le rapport.",
    ],
    [
      "translation-to-confirm",
      { asking: "reminder" },
      "it still awaits your answer",
      "votre réponse est toujours attendue",
    ],
    [
      "translation-to-confirm",
      { asking: "another" },
      "in place of the one that you were asked to read before",
      "à la place de celle qu’il vous avait été demandé de lire",
    ],
    [
      "meeting-decided",
      {},
      "Nothing more is expected of you now.",
      "Rien de plus n’est attendu de vous pour l’instant.",
    ],
    [
      "meeting-decided",
      { meeting: { outcome: "returned", heldOn } },
      "Nothing more is expected of you now.",
      "Rien de plus n’est attendu de vous pour l’instant.",
    ],
    [
      "meeting-decided",
      { meeting: { outcome: "refused", heldOn } },
      "Nothing more is expected of you. The",
      "Rien de plus n’est attendu de vous. La",
    ],
    [
      "submission-received",
      past,
      "With the donor by: the end of 15 January 2027 (Montréal time, EST), which for you is 16 January 2027, 05:00 (Bamako time, GMT). That day has passed.",
      "Chez le donateur d’ici : la fin du 15 janvier 2027 (heure de Montréal, HNE), soit pour vous le 16 janvier 2027 à 5 h (heure de Bamako, GMT). Ce jour est passé.",
    ],
    [
      "author-reminder",
      past,
      `To be submitted by: ${en}, which for you is 16 December 2026, 05:00 (Bamako time, GMT). That day has passed.`,
      `À soumettre d’ici : ${fr}, soit pour vous le 16 décembre 2026 à 5 h (heure de Bamako, GMT). Ce jour est passé.`,
    ],
    [
      "oversee-undelivered",
      {},
      "It was for Daniel Okafor.",
      "Du courriel au sujet de ce rapport n’est pas arrivé (Daniel Okafor).",
    ],
    [
      "oversee-undelivered",
      {},
      "Fondation Rive-Claire told their mail provider that mail from Accord is not wanted: Accord sends them nothing more.",
      "Du courriel d’Accord a été signalé comme indésirable (Fondation Rive-Claire) : Accord n’envoie plus rien",
    ],
  ] as const)("%s, %j", (template, change, inEnglish, inFrench) => {
    const mail = (lang: "en" | "fr") =>
      plain(everyMail(lang, "", 1, { isPast: false, isDonorsPast: false, ...change })[template].text);
    expect(mail("en")).toContain(inEnglish);
    expect(mail("fr")).toContain(inFrench);
  });
});

describe("what a mail is called says what it asks for", () => {
  it.each([
    ["resolution-to-sign", "Request to answer the resolution", "Demande de réponse à la résolution"],
    ["writing-late", "Word that nothing is submitted yet", "Avis que rien n’est encore soumis"],
  ] as const)("%s", (template, inEnglish, inFrench) => {
    const [inOne, inOther] = [english(englishNouns.report), french(frenchNouns.report)];
    expect([inOne[template], plain(inOther[template])]).toEqual([inEnglish, inFrench]);
  });
});
