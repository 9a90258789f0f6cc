import { expect, it } from "vitest";
import { everyMail } from "./every-mail.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

it.each([
  [
    "oversee-departed",
    {},
    "Nobody else is asked in their place by itself before its time is over.",
    "Personne d’autre n’est sollicité à sa place avant que son délai soit écoulé.",
  ],
  [
    "oversee-departed",
    { askedAs: "chair" },
    "Please enter the meeting’s decision again as soon as you can, with whoever else presided for this item",
    "Veuillez consigner de nouveau la décision de la réunion dès que possible, avec une autre personne",
  ],
  [
    "oversee-departed",
    { askedAs: "director" },
    "unless they had signed, the resolution cannot pass, and the matter goes to a meeting of the board",
    "à moins d’une signature déjà donnée, la résolution ne peut plus être adoptée",
  ],
  [
    "meeting-to-attest",
    {},
    "The secretary entered what the board decided",
    "a consigné ce que le conseil a décidé",
  ],
  [
    "meeting-to-attest",
    { asking: "reminder" },
    "Your answer is still awaited on what",
    "Votre réponse est toujours attendue sur",
  ],
  [
    "meeting-to-attest",
    { asking: "contested" },
    "In answer, the secretary has entered it again, as of",
    "En réponse, la décision a été consignée de nouveau, comme prise le",
  ],
  [
    "meeting-to-attest",
    { asking: "another" },
    "what you were asked about before does not count any more.",
    "ce sur quoi on vous avait sollicité avant ne compte plus.",
  ],
] as const)("%s, %j, says what is so", (template, change, inEnglish, inFrench) => {
  const mail = (lang: "en" | "fr") =>
    plain(everyMail(lang, "", 1, { isPast: false, isDonorsPast: false, ...change })[template].text);
  expect(mail("en")).toContain(inEnglish);
  expect(mail("fr")).toContain(inFrench);
});
