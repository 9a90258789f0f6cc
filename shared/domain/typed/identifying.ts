import { lazy } from "../../../events/lazy.ts";

/**
 * Passages by which a child could be recognised, as rules: a name with an age, a child with an age and a place, a child
 * with a name. They are no proof, and see too much rather than too little: whoever wrote the words looks and decides.
 */

const name = String.raw`(?:\p{Lu}\.\s?){1,3}|\p{Lu}[\p{Ll}\p{M}’'-]+(?:[\s-]\p{Lu}[\p{Ll}\p{M}’'-]+){0,2}`;
const place = String.raw`\p{Lu}[\p{Ll}\p{M}’'-]+`;
const minor = "(?:1[0-7]|[1-9])";
const inWordsEn =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen";
const inWordsFr =
  "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept";
const ageEn = String.raw`(?:${minor}|${inWordsEn})(?:[\s-]years?(?:[\s-]olds?)?|\s?y\.?o\.?|\s?yrs?)`;
const ageFr = String.raw`(?:${minor}|${inWordsFr})\s?ans`;
const age = String.raw`(?:aged\s(?:${minor}|${inWordsEn})|${ageEn}|(?:âgée?s?\sde\s)?${ageFr})(?![\p{L}\d])`;
const childEn = "(?:girl|boy|child|teenager|pupil|daughter|son|orphan)";
const childFr = "(?:fille|fillette|garçon|garçonnet|enfant|adolescente?|élève|orpheline?|petite?|mineure?)";
const child = String.raw`(?<!\p{L})(?:${childEn}|${childFr})`;
/** The same where it begins a sentence; "Child Protection" is no child. */
const childFirst = String.raw`(?<!\p{L})(?:Girl|Boy|Child|Teenager|Pupil|Orphan|Fille|Fillette|Garçon|Enfant|Adolescente?|Élève|Orpheline?)(?!\p{L})`;
const baby = String.raw`(?<!\p{L})(?:[Bb]aby|[Ii]nfant|[Bb]ébé|[Nn]ourrisson)(?!\p{L})`;
const ageOfBaby = String.raw`(?:\d{1,2}|${inWordsEn}|${inWordsFr})[\s-](?:weeks?|months?|semaines?|mois)(?![\p{L}\d])`;
/** What begins a sentence or names no person: a place or a month with a number in brackets is read here as a name is. */
const noName = String.raw`(?!(?:Article|Section|Table|Tableau|Annex|Annexe|Indicator|Indicateur|Lesson|Leçon|Chapter|Chapitre|January|February|March|April|May|June|July|August|September|October|November|December|The|This|These|Les?|La|Une?|Des|In|En|At|À|For|Pour|After|Après|Since|Depuis)(?!\p{L}))`;
const upTo = String.raw`[^.!?\n]{0,40}?`;
/** A place after its preposition; or a place or a name after a comma. */
const whereOrWho = String.raw`(?:\s(?:from|in|of|at|de|du|à|d’)\s?|,\s${noName})(?:${place})`;

const rules: readonly string[] = [
  // Aïcha, 9 ans · Moussa (aged 12) · Aïcha, âgée de 9 ans · Fatou is twelve years old · Moussa a 12 ans
  String.raw`(?<!\p{L})${noName}(?:${name})(?:,?\s?\(|,\s|\s(?:is|was|a|avait)\s|\s)(?:(?:an?|une?)\s)?${age}`,
  // Moussa (12)
  String.raw`(?<!\p{L})${noName}(?:${name}),?\s?\(${minor}\)`,
  // 12-year-old Moussa
  String.raw`(?<![\p{L}\d])(?:${minor}|${inWordsEn})[\s-]years?[\s-]old\s(?:${name})`,
  // girl aged 7 from Mopti · Fille de 9 ans à Ségou · un garçon de 7 ans, Moussa · jeune fille de 16 ans, Gao
  String.raw`(?:${child}|${childFirst})${upTo}(?:${age}|(?:de|of)\s${minor}(?![\p{L}\d]))${upTo}${whereOrWho}`,
  // a baby of three months in Koro · un bébé de 8 mois à Koro
  `${baby}${upTo}${ageOfBaby}${upTo}${whereOrWho}`,
  String.raw`(?<![\p{L}\d])${ageEn}${upTo}${child}${upTo}\s(?:from|in|of|at)\s(?:${place})`,
  // a girl named Aïcha · un garçon prénommé Moussa · la petite Aïcha · the boy Moussa
  String.raw`${child}(?:,?\s(?:named|called|nommée?|prénommée?|appelée?))?\s${noName}(?:\p{Lu}[\p{Ll}\p{M}’'-]+)`,
  // Aïcha from Mopti · Moussa, de Ségou
  String.raw`(?<=[\p{Ll},;:]\s)${noName}(?:${name})(?:\sfrom|,\s(?:de|du|à|of|from|in))\s(?:${place})`,
];

const patterns = lazy(() => rules.map((source) => new RegExp(source, "gu")));

/** More are not looked for: one is enough to look again. */
const most = 20;

/** Passages of a text by which a child could be recognised, each once, in the order of the rules. */
export function identifyingIn(text: string): string[] {
  const plain = text.normalize("NFC").replaceAll(/[\u00a0\u202f]/g, " ");
  const found = new Set<string>();
  for (const pattern of patterns())
    for (const [passage] of plain.matchAll(pattern)) {
      if (found.size >= most) return [...found];
      found.add(passage.trim());
    }
  return [...found];
}
