import type { Messages } from "../en.ts";

export const printing = (): Messages["printing"] => ({
  offer: "Cette page en fichier accessible :",
  link: { en: "PDF en anglais", fr: "PDF en français" },
  unshown:
    "Dans ce fichier, □ tient lieu des lettres d’une écriture que ses polices n’ont pas. La page elle-même les montre.",
});
