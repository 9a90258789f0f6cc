import { written } from "../money.ts";
import type { Words } from "./words.ts";

/** Autant d’indicateurs d’un plan qu’on en lit ; sa page publique les nomme tous. */
const mostNamed = 8;

const withWordings = (known: readonly { name: string; wording: string }[]): string => {
  const named = known.slice(0, mostNamed).map(({ name, wording }) => `${name} (${quoted(wording)})`);
  const left = known.length - named.length;
  return [...named, ...(left > 0 ? [`et ${left} autres, que nomme la page publique du plan`] : [])].join(
    ", ",
  );
};

export const quoted = (text: string) => `« ${text} »`;
const orRather = (name: string | null) => (name === null ? "" : ` Vouliez-vous dire ${quoted(name)} ?`);
const cutByComma =
  ' Si cela fait partie du texte qui précède, mettez tout ce texte entre guillemets droits (", et non “ ni «) : entre accolades, une virgule y met fin.';
const first = (line: number | undefined) => `La première fois est à la ligne ${line}.`;
const plural = new Intl.PluralRules("fr-CA");
export const count = (number: number, one: string, many: string) =>
  `${new Intl.NumberFormat("fr-CA").format(number)} ${plural.select(number) === "one" ? one : many}`;
const named = {
  role: ["de rôle", "dans la liste « roles »"],
  office: ["de bureau", "dans « offices », de l’organisation"],
  person: ["de personne", "dans la liste « people »"],
  donor: ["de donateur", "dans la liste « donors »"],
  partner: ["de partenaire", "dans la liste « partners »"],
  agreement: ["d’entente", "dans la liste « agreements »"],
  "plan-indicator": ["d’indicateur", "dans aucun des plans (« plans »)"],
} as const;
const holders = { person: "de la personne", donor: "du donateur", partner: "du partenaire" } as const;
const kinds = {
  text: "du texte",
  number: "un nombre",
  "whole-number": "un nombre entier",
  "yes-or-no": "true (oui) ou false (non)",
  list: "une liste : chaque élément après un « - », ou le tout entre crochets : [ceci, cela]",
  map: "des noms avec leurs valeurs, en retrait de deux espaces",
  other: "autre chose",
} as const;

/** What is said of everything that can be wrong with a file. */
export const finding: Words["finding"] = {
  "not-text": () =>
    "Ce n’est pas du texte en UTF-8. Enregistrez le fichier en texte brut, en UTF-8 ; un fichier de traitement de texte ou de tableur ne peut pas être lu.",
  "not-utf-8": ({ detail }) =>
    `Ici se trouve un octet qui n’est pas de l’UTF-8${detail === "" ? "" : ` : si Windows l’a écrit, ${quoted(detail)}`}. Le plus souvent, le fichier a été enregistré en Windows-1252 (« ANSI »), où les lettres accentuées s’écrivent autrement. Ouvrez-le ainsi, voyez si les accents sont justes, et enregistrez-le en UTF-8.`,
  "cut-text": ({ detail }) =>
    `Un « # » commence une remarque, et le texte s’arrêterait avant. S’il fait partie du texte, mettez tout le texte entre guillemets droits : ${detail}. Si c’est une remarque, mettez-la au tout début d’une ligne à part.`,
  "odd-quotes": ({ detail }) =>
    `Les guillemets autour de ces mots sont ceux d’un traitement de texte : pour le fichier, ils en font partie. Écrivez-en des droits, ou aucun : ${detail}. S’ils en font bien partie, mettez-en aussi des droits autour.`,
  "lost-letter": () =>
    "Ici, le signe «\u00A0\uFFFD\u00A0» tient la place d’une lettre qu’un programme n’a pas pu lire. Tapez-la de nouveau, et enregistrez le fichier en UTF-8.",
  misread: ({ detail }) =>
    detail === ""
      ? "Un programme a pris des lettres de ce texte pour d’autres, ou les a perdues. Tapez-le de nouveau, et enregistrez le fichier en UTF-8 : dans le Bloc-notes de Windows par « Enregistrer sous », « Encodage » ; dans TextEdit, sur Mac, en texte brut."
      : `Un programme a pris des lettres de ce texte pour d’autres. C’était sans doute ${quoted(detail)} : écrivez-le ainsi, et enregistrez le fichier en UTF-8.`,
  "empty-file": () => "Ce fichier est vide.",
  "too-large": () => "Ce fichier est trop gros : celui d’une organisation fait 16 Mo au plus.",
  "too-deep": () =>
    "Trop d’éléments sont imbriqués ici : des listes, des accolades ou des noms. Le fichier d’une organisation n’a que quelques niveaux.",
  tab: () =>
    "Une tabulation ne peut pas mettre une ligne en retrait : tapez des espaces, deux pour chaque pas.",
  "odd-space": ({ detail }) =>
    `Une espace d’une autre sorte (${detail}) se trouve là où seules des espaces ordinaires mettent une ligne en retrait. Supprimez-la et tapez des espaces.`,
  "key-twice": () => "Ce nom se trouve deux fois au même endroit. Gardez-en un seul.",
  "other-version": () =>
    "Cette ligne dit que le fichier est en YAML d’une autre version, où des mots et des dates ont un autre sens. Accord lit le YAML 1.2 : supprimez la ligne.",
  "reserved-key": ({ detail }) =>
    `${quoted(detail)} ne peut pas être un nom ici : les programmes dont Accord est fait s’en servent déjà.`,
  "two-documents": () =>
    "Une ligne « --- » commence ici un autre document : un fichier contient une seule organisation.",
  unclosed: () =>
    "Ce qui a été ouvert n’est pas fermé : un guillemet, un crochet ou une accolade ; ou bien il manque un « : » ; ou bien le retrait de la ligne n’est pas celui des précédentes.",
  indentation: () =>
    "Cette ligne est trop ou pas assez en retrait : ce qui va ensemble commence à la même colonne.",
  colon: () =>
    'Un second « : » se trouve là où il faut une valeur. Mettez la valeur entre guillemets droits (", et non “ ni «), ou voyez si le retrait de la ligne précédente est bon.',
  "no-colon": () =>
    "Un nom et sa valeur sont séparés par un « : » ordinaire suivi d’une espace, comme dans « nom: valeur ». Il manque ici le « : », ou l’espace.",
  unquoted: () =>
    'Ceci ne peut pas se trouver ici tel quel. Si cela fait partie d’un texte, mettez tout le texte entre guillemets droits : "…".',
  alias: () =>
    "Les répétitions (« *nom ») ne mènent à rien ici, ou grandissent sans fin. Écrivez ce qu’elles représentent.",
  syntax: ({ detail }) => `Ce passage ne peut pas être lu (${detail}).`,
  missing: ({ key }) => `Il manque ${quoted(key)} ici.`,
  empty: () => "Il n’y a rien ici. Donnez une valeur.",
  "wrong-kind": ({ wants, written, meant }) =>
    `${quoted(written)} se trouve là où il faut ${kinds[wants]}.${meant === null ? "" : ` Écrivez ${meant}.`}`,
  "unknown-key": ({ key, meant }) =>
    /^\d+$/.test(key)
      ? "Une virgule sépare ceci de la valeur précédente. Écrivez un nombre sans virgule ni espace : 845000, ou 845000.50."
      : `${quoted(key)} n’est pas connu ici.${orRather(meant)}${/[\s“”«»]/.test(key) ? cutByComma : ""}`,
  "one-of": ({ written, known, meant }) =>
    `${quoted(written)} ne peut pas se trouver ici.${orRather(meant)} Ce qui peut l’être : ${known.join(", ")}.`,
  day: ({ written }) =>
    `Le jour ${quoted(written)} n’existe pas. Un jour s’écrit année-mois-jour : 2026-12-25.`,
  instant: ({ written }) =>
    `${quoted(written)} n’est pas un jour avec son heure. Écrivez-le avec son fuseau horaire : 2026-09-14T15:20:00Z, ou 2026-09-14T11:20:00-04:00.`,
  "day-of-year": ({ written }) =>
    `${quoted(written)} n’est pas un mois et un jour de chaque année : écrivez-le entre guillemets droits, comme "04-01".`,
  id: ({ written }) =>
    `${quoted(written)} ne peut pas être un identifiant : lettres sans accents, chiffres, « - » et « _ », sans espaces ; 100 au plus, 64 pour un document.${
      /[“”«»]/u.test(written) ? ' Là où il en faut, les guillemets sont droits : "…".' : ""
    }`,
  "reserved-id": ({ written }) =>
    `${quoted(written)} ne peut pas être un identifiant : les programmes dont Accord est fait s’en servent déjà. Prenez-en un autre.`,
  country: ({ written, meant }) =>
    `${quoted(written)} n’est pas un pays. Écrivez ses deux lettres de la norme ISO 3166, par exemple CA.${orRather(meant)}`,
  currency: ({ written, meant }) =>
    `${quoted(written)} n’est pas une monnaie. Écrivez ses trois lettres de la norme ISO 4217, par exemple CAD.${orRather(meant)}`,
  "time-zone": ({ written, meant }) =>
    `Le fuseau horaire ${quoted(written)} n’existe pas.${orRather(meant)} Écrivez son nom dans la base de l’IANA, par exemple America/Montreal.`,
  "too-fine": ({ written }) =>
    `${quoted(written)} a plus de décimales que sa monnaie, selon la norme ISO 4217 : deux pour CAD, aucune pour XOF.`,
  "other-form": ({ written }) =>
    `${quoted(written)} ne peut pas se trouver ici. Voyez dans le fichier d’exemple ce qui peut l’être.`,
  address: ({ written, problem }) =>
    problem.code === "foreign-character"
      ? `L’adresse ${quoted(written)} contient un caractère qui n’y a pas sa place (${problem.codePoint}). Tapez-la de nouveau.`
      : `${quoted(written)} n’est pas une adresse de courriel.`,
  "too-small": ({ written, limit }) => `${quoted(written)} est trop peu : ${limit} au moins.`,
  "too-large-number": ({ written, limit }) => `${quoted(written)} est trop : ${limit} au plus.`,
  "too-long": ({ limit }) => `Ce texte est trop long : ${limit} caractères au plus.`,
  "left-and-active": () =>
    "Qui est parti n’est plus actif : gardez « left » ou « active: true », pas les deux.",
  "empty-list": () => "Cette liste est vide : il y faut au moins un élément.",
  "leaves-later": ({ written }) =>
    `Le ${written} est encore à venir. Chargez le fichier avec cette ligne ce jour-là : qui est parti n’a plus accès aussitôt.`,
  twice: ({ id, firstLine }) =>
    `L’identifiant ${quoted(id)} s’y trouve deux fois. ${first(firstLine)} À chacun le sien.`,
  repeated: ({ id, firstLine }) => `${quoted(id)} s’y trouve deux fois. ${first(firstLine)} Une fois suffit.`,
  "address-twice": ({ email, firstLine }) =>
    `L’adresse ${email} s’y trouve deux fois. ${first(firstLine)} Qui lit le courrier d’une personne peut agir en son nom : une adresse est à elle seule.`,
  "own-address": ({ email }) =>
    `${email} est une adresse d’Accord lui-même ou de son équipe technique : ce ne peut être celle de personne. Donnez-en une autre.`,
  "answers-address": ({ email }) =>
    `Les réponses aux courriels d’Accord vont à ${email} (« replyTo ») : ce ne peut être l’adresse de personne, car une réponse cite le courriel avec son lien. Donnez-en une autre.`,
  "address-taken": ({ email, of }) =>
    `L’adresse ${email} est celle ${holders[of.kind]} ${of.id}, qui l’a au dossier ou l’attend, et la garde. Qui lit le courrier d’une personne peut agir en son nom : une adresse est à elle seule. Donnez-en une autre ici, ou rechargez ceci quand ${of.id} en aura une autre.`,
  "report-asked": ({ of }) =>
    `L’obligation ${of}, qui est au dossier et reste, porte sur ce même rapport : il serait demandé deux fois. Écrivez ici cet identifiant, car un identifiant ne change jamais.`,
  "own-deputy": ({ role }) =>
    `${quoted(role)} ne peut pas se suppléer lui-même : quand aucun courriel n’atteint qui l’exerce, personne d’autre ne le saurait. Nommez un autre rôle.`,
  "taken-in-form": ({ id }) =>
    `${quoted(id)} ne peut pas être l’identifiant de cet indicateur : une partie du formulaire du rapport, ou un de ses champs, porte déjà ce nom. Prenez-en un autre.`,
  "no-document-id": ({ id }) =>
    `${quoted(id)} ne peut pas être l’identifiant d’un document : lettres sans accents, chiffres, « - » et « _ », 64 au plus.`,
  "id-is-a-name": ({ id }) =>
    `L’identifiant ${quoted(id)} contient le nom de la personne. Il reste pour toujours au registre, où aucun nom ne doit se trouver : prenez un numéro, par exemple P-014.`,
  "no-stage-for-donors": ({ id }) =>
    `Un donateur doit accepter les rapports de cette entente, et aucune étape de la politique ${quoted(id)} n’en sollicite un : donnez-lui une dernière étape avec une tâche de la règle « acceptance », ou ôtez « acceptance » ici.`,
  "role-of-partners": ({ role }) =>
    `Seules les personnes d’un partenaire ont un rôle qui commence par « partner. », et rien ne le nomme : appelez ${quoted(role)} autrement.`,
  "partner-with-roles": ({ role }) =>
    `Une personne d’un partenaire n’a aucun rôle ici : retirez ${quoted(role)}, ou « partner ».`,
  unknown: ({ what, name, meant }) =>
    `Il n’y a pas ${named[what][0]} ${quoted(name)} ${named[what][1]}.${orRather(meant)}`,
  "no-plan-row": ({ plan, name, known, meant }) =>
    known.length === 0
      ? `${quoted(name)} désigne un indicateur du plan ${quoted(plan)}, et aucun plan de cet identifiant n’a été adopté dans Accord. L’adresse de la page publique d’un plan se termine par son identifiant.`
      : `Le plan adopté ${quoted(plan)} n’a pas d’indicateur ${quoted(name)}.${orRather(meant)} Il a : ${withWordings(known)}.`,
  "author-left": ({ id }) =>
    `${id} n’est plus là et ne peut pas rédiger ce rapport. Nommez une autre personne.`,
  "ends-before-it-starts": ({ start }) => `C’est avant le début, le ${start}.`,
  "term-too-long": ({ years, latest, source }) =>
    `Selon les règlements administratifs (${source.fr}), le mandat d’un membre du conseil dure au plus ${count(years, "an", "ans")} : celui-ci prend fin au plus tard le ${latest}. Si les règlements disent un autre nombre, écrivez-le dans « termYears ».`,
  "outside-agreement": ({ start, end }) =>
    `L’entente court du ${start} au ${end} : cette période n’y est pas comprise.`,
  "due-before-its-end": ({ end }) => `Le rapport est dû avant la fin de sa période (${end}).`,
  "too-long-a-period": ({ kind, latest }) =>
    `${kind === "annual" ? "Un rapport annuel couvre un an" : "Un rapport semestriel couvre six mois"}, ou quelques jours de plus : à partir de ce début, jusqu’au ${latest} au plus tard.`,
  "too-short-a-period": ({ kind, earliest }) =>
    `${kind === "annual" ? "Un rapport annuel couvre plus de six mois" : "Un rapport semestriel couvre plus de trois mois"}, sauf si l’entente commence ou finit avec sa période : à partir de ce début, au moins jusqu’au ${earliest}.`,
  overlaps: ({ id, firstLine }) =>
    `Cette période a des jours en commun avec celle de ${quoted(id)}, à la ligne ${firstLine}, un rapport de même sorte : ce qui a été fait ces jours-là serait compté deux fois.`,
  "plans-overlap": ({ id, firstLine }) =>
    `Ce plan a des jours en commun avec le plan ${quoted(id)}, à la ligne ${firstLine} : il y a un seul plan stratégique à la fois. Que le premier se termine la veille du jour où le second commence.`,
  "opens-after-due": ({ dueOn }) => `Le formulaire partirait après la date où le rapport est dû (${dueOn}).`,
  "due-too-late": ({ latest }) =>
    `C’est plus de 90 jours après la fin de l’entente : le ${latest} au plus tard.`,
  "in-the-future": () => "Cette date est encore à venir : personne ne peut avoir consenti alors.",
  "no-policy": ({ id }) => `Les rapports suivent la politique ${quoted(id)}, qui manque.`,
  "never-started": ({ id }) =>
    `Personne ne commence depuis son espace un document soumis à la politique ${quoted(id)} : retirez « startedBy ».`,
  "too-many-roles": ({ roles, most }) =>
    `Il y a ici ${roles} rôles de personnes, plus qu’il ne peut en être gardé : ${most} au plus. Les personnes sans rôle n’ont pas à s’y trouver.`,
  "too-many-subscribers": ({ subscribers, most }) =>
    `Il y a ici ${subscribers} donateurs qui ont demandé à être avertis de chaque publication, plus qu’une publication ne peut en avertir : ${most} au plus.`,
  "too-many-lanes": ({ lanes, most }) =>
    `Cette étape a ${lanes} voies : ${most} au plus peuvent décider en parallèle. Placez les autres dans une étape à part.`,
  "too-long-a-record": ({ id }) =>
    `${quoted(id)} est trop long pour être gardé d’un seul tenant (une centaine de pages). Abrégez-le.`,
  "too-long-a-policy": ({ bytes, most }) =>
    `Cette politique prend ${count(bytes, "caractère", "caractères")}, et ${count(most, "caractère", "caractères")} au plus peuvent accompagner chaque document. Abrégez les noms de ses étapes et de ses voies, ou réduisez leur nombre.`,
  "no-stages": () => "Une politique sans étapes n’approuve rien : elle ne pourrait jamais se terminer.",
  "no-lanes": () => "Une étape sans voies n’interroge personne : elle ne pourrait jamais se terminer.",
  "never-reached": () =>
    "Aucun document n’arriverait jamais à cette étape : ses voies valent pour ce que les documents de cette politique ne disent jamais. Modifiez leur « when », ou retirez l’étape.",
  "never-asked": () =>
    "Personne ne serait jamais sollicité dans cette voie : elle vaut pour ce que les documents de cette politique ne disent jamais. Modifiez son « when », ou retirez-la.",
  "nobody-holds": ({ role }) =>
    `Aucune des personnes présentes n’a le rôle ${quoted(role)} : tant que c’est ainsi, ceci ne peut pas se terminer.`,
  "only-the-author-holds": ({ role, author }) =>
    `Personne d’autre que ${author} n’a le rôle ${quoted(role)} ; or ${author} rédige un rapport, et nul ne décide de ses propres textes : tant que c’est ainsi, ceci ne peut pas se terminer.`,
  "only-who-starts-holds": ({ role, person }) =>
    `Personne d’autre que ${person} ne détient le rôle ${quoted(role)}, et personne d’autre ne pourrait commencer un document soumis à cette politique, dont l’auteur ne décide de rien : tant que personne d’autre ne le fait, rien ne peut aboutir. Nommez une suppléance, ou un autre rôle qui puisse le commencer.`,
  "nobody-stands-in": ({ role }) =>
    `Personne ne pourrait suppléer : nul n’a le rôle ${quoted(role)}, sinon qui est déjà sollicité.`,
  "too-few-hold": ({ role, needs, all }) =>
    `${needs} personnes qui ont le rôle ${quoted(role)} doivent approuver, et ${all} seulement le pourraient, car nul ne décide de ses propres textes : tant que c’est ainsi, ceci ne peut pas se terminer.`,
  "no-deputy": ({ of, deputy }) =>
    `Personne ne pourrait suppléer qui exerce le rôle ${quoted(of)} : nul autre n’a le rôle ${quoted(deputy)}, que nomme « deputies », ici ou au dossier. Donnez-le à quelqu’un, ou nommez-en un autre.`,
  "only-the-overseer-confirms": ({ person }) =>
    `Personne d’autre que ${person} ne pourrait confirmer une adresse ; or c’est ${person} qui les propose sur la page du secrétariat, et nul ne confirme ce qu’il a proposé : nommez aussi un rôle que quelqu’un d’autre exerce.`,
  "nobody-acts-for-a-donor": () =>
    "Personne de l’organisation n’accepte un rapport à la place du donateur : écrivez « alternate: null ».",
  "nobody-acts-for-a-director": () =>
    "Nul n’agit pour un administrateur absent (Loi canadienne sur les organisations à but non lucratif, art.\u00a0126(3)) : écrivez « alternate: null ».",
  "not-a-body": ({ role }) =>
    `Qui exerce le rôle ${quoted(role)} ne forme, d’après les règlements administratifs, ni le conseil ni l’un de ses comités : aucune résolution de sa part ne serait valide. Nommez le rôle du conseil ou d’un comité, ou écrivez une autre règle.`,
  "not-delegated": ({ role }) =>
    `Par le rôle ${quoted(role)}, un comité aurait le dernier mot sur certains de ces documents, qui ne lui ont pas été délégués : faites décider de tous une étape qui vient après lui, ou nommez leur genre dans « delegation », avec la résolution du conseil.`,
  "committee-polled": ({ role }) =>
    `Par le rôle ${quoted(role)}, un comité aurait le dernier mot sur certains de ces documents : il décide par résolution écrite ou en réunion, jamais par un certain nombre de réponses. Écrivez « rule: written-resolution », avec un « upTo » dans son « when » si sa délégation en a un, ou faites décider de tous une étape qui vient après lui.`,
  "beyond-delegation": ({ role, most }) =>
    `Par le rôle ${quoted(role)}, un comité se prononcerait par résolution au-delà de ce que dit sa « delegation », soit jusqu’à ${written("fr-CA", most)} : écrivez dans son « when » un « upTo » qui ne le dépasse pas, ou une délégation d’un plus grand montant, avec la résolution du conseil.`,
  polled: ({ role }) =>
    `Par le rôle ${quoted(role)}, c’est tout le conseil qui est sollicité : il décide par résolution écrite ou en réunion, jamais par un certain nombre de réponses. Écrivez « rule: written-resolution », ou « note » s’il ne fait que prendre acte.`,
  "nobody-for-some": () =>
    "Chaque tâche de cette politique ne vaut que pour certains documents : au sujet d’un autre, par exemple d’un petit montant, personne ne serait sollicité. Ôtez « when » de l’une d’elles.",
  "another-currency": ({ currency }) =>
    `Les montants s’évaluent dans la monnaie de l’organisation, ${currency} : écrivez celui-ci dans cette monnaie.`,
  "amounts-fall": ({ firstLine }) =>
    `L’étape de la ligne ${firstLine} vaut pour de plus grands montants, et vient avant celle-ci. Qui décide des plus grands montants vient plus tard : placez cette étape avant l’autre, ou relevez son montant.`,
  "amounts-cross": () =>
    "Ce montant ne dépasse pas celui de « above », au-delà duquel cette tâche intervient : aucun ne se situerait entre les deux. Relevez celui-ci, ou abaissez l’autre.",
  "amounts-gap": () =>
    "Au-delà de ce montant, personne ne serait sollicité à cette étape ni après elle, et de plus grands montants seraient décidés par moins de personnes. Ajoutez une tâche dont « above » ne le dépasse pas, par exemple celle du conseil, ou ôtez « upTo ».",
  "only-taken-note-of": () =>
    "Pour certains documents, toutes les tâches ne font que prendre acte : personne n’en déciderait. Donnez à l’une une autre règle, sans « when ».",
  "signed-too-soon": () =>
    "Ce que les parties signent est déjà décidé : personne ne décide à côté d’elles, ni dans une étape qui suit. Placez l’étape de signature en dernier, à part.",
  "nobody-acts-for-several": () =>
    "Là où plusieurs doivent répondre, une suppléance serait une voix de plus que vous n’en comptez : écrivez « alternate: null ».",
  "chair-is-no-member": ({ role, chair }) =>
    `Personne n’a à la fois le rôle ${quoted(chair)} et le rôle ${quoted(role)} : nul ne pourrait présider ce corps. Donnez ce rôle à l’un de ses membres, ou nommez-en un autre.`,
  "not-directors": ({ role, people, source }) =>
    `${people.join(", ")} siégerait à ce comité par le rôle ${quoted(role)}, et seuls les membres du conseil y siègent (${source.fr})\u00a0: retirez ce rôle à qui n’en est pas membre, ou donnez-lui aussi celui de membre du conseil.`,
  "more-than-all": ({ needs, all }) =>
    `${needs} sur ${all}, c’est plus que le tout : ceci ne pourrait jamais être atteint.`,
};
