import { any, child, eitherCase, inWords, noLetterBefore } from "./identifying-words.ts";

/**
 * Names and places in small letters, as phones and tired hands write them. Nothing tells them from other words but where
 * they stand: right beside a child or an age, and before what ends a phrase. So what often stands there is listed, and a
 * word that is not may be a name.
 */

const { raw } = String;

/** What stands after “in”, “from”, “à”, “de” or a comma beside a child and its age, and is neither a place nor a name. */
const usual = any(
  "poverty|peace|misery|squalor|precarity|misère|paix|detention|custody|prisons?|jail|court|schools?|class|care|need|danger|conflict|tears|private|public|hospital",
  "person|front|fear|pain|secret|town|cells?|home|work|exile|shelters?|camps?|flight|transit|labou?r|bondage|service",
  "mines?|marriage|question|isolation|hiding|chains|handcuffs|writing|bambara|french|english|time|turn|advance",
  "addition|return|silence|shock|distress|crisis|trouble|short|fact|theory|practice|particular|general|total|all",
  "first|last|least|night|noon|dawn|dusk|risk|birth|abroad|there|here|then|now|elsewhere|outside|may|june|july|august",
  "january|february|march|april|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet",
  "août|septembre|octobre|novembre|décembre",
  "nouveau|peine|propos|domicile|part|charge|risque|terme|temps|pied|mort|vie|voix|distance|terre|tort|jamais|bord",
  "genoux|école|titre|égalité|huis|table|plus|sexe|nationalité|parents?|mère|père|famille|rue|retour|niveau|classe",
  "type|suite|jeun|moto|garde|prison|détention|justice|santé|profession|confession|religion|force|fait|droit|taille|cour",
  "alone|also|too|only|however|again|back|home|together|instead|seule?|aussi|puis|alors|enfin|ensuite|encore|hier",
  // What years are counted of.
  "barreau|carrière|métier|ancienneté|pratique|exercice|bénévolat",
  "deaf|blind|mute|sick|pregnant|poor|married|sourde?|muette?|aveugle|malade|enceinte|pauvre|voilée|peule?|dogon",
  "touareg|handicap|theft|rape|murder|assault|vol|viol|meurtre|mariage|excision|fugue|travail|traite|école",
  "years?|months?|weeks?|days?|ans?|mois|semaines?|jours?|people|persons?|personnes?|others?|autres?",
  "room|salle|équipe|team|structure|organisations?|centre|center|unit|unité|bureau|association|church|mosque|market",
  "he|she|it|we|they|you|who|whom|which|that|this|these|those|what|when|where|while|why|how|and|or|but|not|nor",
  "an|the|his|her|its|our|their|my|your|some|any|each|every|no|both|two|three|for|by|to|of|on|as|with|from|into",
  "before|after|until|since|upon|over|under|out|off|up|down|because|so|if|than|one|never|often|once|later|whose",
  "elle|il|ils|elles|nous|vous|qui|que|dont|où|et|ou|mais|donc|car|ni|la|le|les|une?|des|du|de|au|aux|sa|son|ses",
  "leurs?|ma|mon|mes|notre|ce|cette|ces|cet|dans|sur|sous|par|pour|avec|sans|comme|devant|avant|après|depuis|chez",
  "pendant|lors|vers|entre|très|trop|bien|pas|tous|toutes?|tout|chaque|plusieurs|certaine?s|quand|lorsque|si",
  child,
  raw`${child}[sx]`,
  // What takes years and is not so old.
  "projets?|projects?|programmes?|formations?|trainings?|progress|conventions?|accords?|agreements?|mandats?|contrats?",
);
/** What happened to a child, how it is, and where it is from: interviewed, entendue, malienne, calmly. */
const described = raw`[\p{L}'-]*(?:(?<!m)ed|ing|(?<!ba)ly|ment|ée?s?|ienn?e?|oise?|aise?|ique|euse|eux|ive|ale|ible|able)`;
const word = raw`(?!(?:${usual}|${inWords})(?![\p{L}'-]))(?![ldjmtnsc]'|qu')\p{Ll}[\p{L}\p{M}'-]{2,20}`;
/** A name of one word, and what may follow it: awa traoré. */
const small = raw`${noLetterBefore}(?!${described}(?![\p{L}'-]))${word}(?:\s${word}){0,2}?`;
const ends = raw`(?=\s?[,.;:!?()"»”]|\s-\s|\n|$|\s(?:${any(
  "who|was|were|is|has|had|said|says|told|tells|and|when|where|with|without|by|on|lives|lived|came|went|wants|from|aged",
  "Age|Sex|Âge|Sexe",
  "qui|a|est|était|avait|et|dont|avec|sans|dit|raconte|vit|vient|veut|n'a|n'est|s'est|âgée?",
)})(?!\p{L}))`;

const age = raw`(?:\d{1,2}|${inWords})`;
const ageEnds = raw`(?:${any(
  raw`\d{1,2}`,
  inWords,
  raw`\dy|ans|years|yrs|old|of\sage|et\sdemie?|half|mois|months`,
)}\)?,?\s)`;
const from = any(
  raw`in|from|near|at|outside|around|(?:of|from)\sthe\svillage\sof`,
  raw`à|de|vers|près\sde|(?:du|au)\svillage\sde|originaire\sde`,
);
const lives = raw`${noLetterBefore}(?:lives?|lived|living|vit|vivait|habite|habitait)\s`;
const determined = raw`(?:an?|une?|the|la|le|two|deux)\s(?:little\s|young\s|petite?\s|jeune\s)?(?:${child}|\d{1,2}-)`;
const anyChild = eitherCase(child);

/** A girl aged 9 in kati · In kati, a girl aged 9 · Fille, 9 ans, kati. */
export const smallPlace = any(
  raw`(?<=(?:${lives}|${ageEnds}|${noLetterBefore}${child}\s)${from}\s)${small}${ends}`,
  raw`(?<=(?:^|[\n.!?;]\s?)(?:[Ii]n|[Nn]ear|[Aa]t|[Àà]|[Vv]ers|[Pp]rès\sde)\s)${small}(?=,\s${determined})`,
  raw`(?<=${noLetterBefore}${anyChild}(?:,|\s?:)?\s(?:aged\s|de\s)?${age}(?:\sans|\syears)?,\s)${small}(?=\s?[.;,]|\n|$)`,
);

/** A boy named seydou · la petite awa, 7 ans · the boy seydou (12) · her son seydou, aged 12. */
export const smallName = any(
  raw`(?<=(?:${any(
    raw`named|called|name\sis|by\sthe\sname\sof|(?:[Nn]ame|[Nn]om|[Pp]rénom)\s?:`,
    raw`nommée?|prénommée?|appelée?|dénommée?|s'appelle|s'appelait|du\snom\sde`,
  )})\s)${small}${ends}`,
  raw`(?<=${noLetterBefore}(?:${eitherCase("little|young|petite?|jeune")}|(?:my|her|his|their)\sson|${anyChild}),?\s)${small}(?=${any(
    raw`(?:\s?[,(]|\s-|\s(?:is|was|a|avait))\s?${age}(?:\s(?:ans?|years?|yrs)(?!\p{L}|\s(?:d'|de\s|of\s))|\s?[,.;)]|\n|$)`,
    raw`,?\s(?:aged|âgée?)\s`,
  )})`,
);
