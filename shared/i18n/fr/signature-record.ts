import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";

export const signatureRecord = (n: Nouns): Messages["signatureRecord"] => ({
  title: "Registre des signatures",
  lead: `Chaque partie a signé, en personne, cette version même ${n.of}.`,
  at: "Date de la signature",
  altered: "Ce qui a été gardé de cette signature n’est pas ce qui a été consigné, et n’est pas montré.",
  check:
    "Comment vérifier : l’empreinte (SHA-256) de la version désigne exactement ce qui a été montré à chaque partie ; une seule lettre changée en donnerait une autre. Elle figure sur cette page, dans les mots signés, et dans le reçu que chaque signataire a eu par courriel. Si elles sont identiques, c’est le même document.",
});
