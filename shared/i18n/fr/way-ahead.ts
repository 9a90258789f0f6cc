import type { Messages } from "../en.ts";
import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

export const wayAhead = (n: Nouns): Messages["wayAhead"] => ({
  title: "Par où il passera",
  lead: `Si vous soumettez votre ${n.noun} aujourd’hui, il passe par ces étapes, l’une après l’autre. Les jours indiqués sont les derniers : chaque étape peut se terminer plus tôt. Si des modifications sont demandées, il vous revient, et le parcours recommence.`,
  days: ({ count }) => counted("fr", count, { one: "jour ouvrable", other: "jours ouvrables" }),
  until: ({ count, day }) =>
    `${counted("fr", count, { one: "jour ouvrable", other: "jours ouvrables" })} : au plus tard le ${day}`,
  asked: {
    one: ({ lane, names }) => `${lane} : ${names}`,
    any: ({ lane, names }) => `${lane}, la première personne qui répond : ${names}`,
    all: ({ lane, names }) => `${lane}, dont toutes les personnes doivent approuver : ${names}`,
    atLeast: ({ lane, names, needed }) => `${lane}, dont au moins ${needed} doivent approuver : ${names}`,
    note: ({ lane, names }) => `${lane}, qui prend acte et ne décide de rien : ${names}`,
    veto: ({ lane, names }) => `${lane}, dont le « non » est sans appel : ${names}`,
    acceptance: ({ lane, names }) => `${lane}, par la première de ces personnes qui répond : ${names}`,
    consent: ({ lane, names }) => `${lane}, où chaque partie doit consentir : ${names}`,
    signature: ({ lane, names }) => `${lane}, où chaque partie doit signer : ${names}`,
    "written-resolution": ({ lane, names }) => `${lane}, dont chaque membre doit signer : ${names}`,
  },
  speaker: ({ name, of }) => (name === "" ? of : `${name}, pour ${of}`),
  unnamed: ({ lane }) => `${lane} : telles que ${n.the} les nomme`,
  outside:
    "Rien n’est envoyé à une autre partie avant que le secrétariat ait confirmé, par une autre voie, l’adresse de la personne qui signe pour elle.",
  vacant: ({ lane }) =>
    `${lane} : personne qui puisse décider ne détient ce rôle en ce moment. ${n.The} y attend jusqu’à ce que ce soit le cas.`,
  vacantButFor: ({ lane, name }) =>
    `${lane} : personne qui puisse décider ne détient ce rôle en ce moment. Une fois le délai écoulé, ${name} peut décider à sa place.`,
  last: "Le dernier mot",
  why: "Pourquoi",
  because: ({ stage, version }) =>
    `« ${stage} » est la dernière étape de la politique d’approbation ${n.full.ofPlural} (version ${version}), d’après laquelle ${n.this} est décidé.`,
  inWriting:
    "Une résolution écrite n’est adoptée qu’une fois signée par chaque membre du conseil habile à voter ; sinon, la question va à une réunion, dont personne ne peut encore dire le jour.",
  unknown: "Personne ne peut le dire tant qu’un rôle est vacant",
  passed: `Peut être ${n.passed} d’ici`,
});
