/**
 * Ages and children in English and French, as sources of regular expressions, for texts whose white space is one space, a
 * line feed, or the two of an empty line, and whose hyphens and apostrophes are plain.
 */

const { raw } = String;
export const any = (...parts: string[]) => `(?:${parts.join("|")})`;
export const noLetterBefore = raw`(?<![\p{L}\d])`;
const noLetterAfter = raw`(?![\p{L}\d])`;
const whole = (...parts: string[]) => noLetterBefore + any(...parts) + noLetterAfter;
export const behind = (...parts: string[]) => raw`(?<=(?<!\p{L})${any(...parts)})`;
const notBehind = (...parts: string[]) => raw`(?<!(?<!\p{L})${any(...parts)})`;

/** For patterns that tell capitals from small letters: words that may begin a sentence. */
export const eitherCase = (list: string) =>
  list.replaceAll(/(?<=^|\||\?:)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

// Ages

export const inWords = any(
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
  "thirteen|fourteen|fifteen|sixteen|seventeen",
  "deux|trois|quatre|cinq|sept|huit|neuf|dix-sept|dix|onze|douze|treize|quatorze|quinze|seize",
);
/** In words it may be told once more in figures: neuf (9) ans. */
const number = any(
  raw`(?:1[0-7]|[1-9])(?:[.,]5)?(?![\d.,]*\d|\s?%)`,
  inWords + raw`(?:\s?\((?:1[0-7]|[1-9])\)(?=\s?-?(?:ans?|years?|yrs?)(?!\p{L})))?`,
);
const ordinal = any(
  raw`(?:1[0-7]|[1-9])(?:st|nd|rd|th)`,
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven)teenth",
);
const between = raw`\s?(?:-|to|à|or|ou|and|et)\s?`;
/** An end of a range or a limit is a group's, not a child's: 10 to 17, under 12, moins de 12. */
const noLimit =
  raw`(?<!\d[.,]?|(?:\d|ans|years|${noLetterBefore}${inWords}|(?:between|entre)\s\S{1,9})${between})` +
  notBehind(
    raw`(?:under|below|over|above|than|least|most|until|minimum|average|legal)\s(?:the\s)?(?:aged?\s(?:of\s)?)?`,
    raw`(?:moins|plus|partir)\sde\s(?:l'âge\sde\s)?|jusqu'à\s(?:l'âge\sde\s)?`,
  );
const beyond = "over|above|older|under|below|younger|up|plus|moins";
const noRange = raw`(?!${between}(?:\d|(?:${inWords}|${beyond})${noLetterAfter}))`;
const half = raw`(?:\s?½|\s(?:and\sa\shalf|et\sdemie?))?`;
const minor = raw`${noLimit}${noLetterBefore}(?:${number}(?:\s(?:and|et|&)\s${number})?|one|une?)${half}${noRange}`;
const years = raw`\s?-?(?:ans?|years?|yrs?\.?|y|سنوات|سنة|岁)${half}(?!\p{L})`;
const months = raw`\s?(?:months?|mois|weeks?|semaines?)(?!\p{L})`;
const nearly = raw`(?:just|only|about|around|environ)\s`;
const somebodyIs = raw`(?:(?:s?he|il|elle)\s(?:is|was|turned|a|avait)|s?he's|i\sam|i'm|j'ai|j'avais)\s`;
/** A number that nothing is counted by: she is 9, and … · Seydou is 14. */
const countsNothing = raw`(?!one|une?)${minor}(?=\s?[,.…;:!?()"»”]|\n|$|\s-|\s(?:and|but|when|now|today|then|because|so|with|who|at\s(?:the|that)\stime|at\s(?:his|her)\s\p{L}+)(?!\p{L}))`;
const soon = raw`(?:(?:just|only|about|around|now|almost|nearly|already|barely|still|soon|not\syet)\s){0,2}`;

/** An age and the child it is of: 12-year-old · 12yo · elle a 9 ans · F/12 · (12, f). */
const aged = any(
  raw`${minor}[\s-]?(?:year|yr|month|week|day)s?[\s-]old${noLetterAfter}`,
  raw`${minor}\s?y[./]?\s?o(?:\.|${noLetterAfter})`,
  raw`${noLetterBefore}${somebodyIs}(?:${nearly})?${minor}${years}(?:\s(?:old|of\sage))?`,
  raw`${noLetterBefore}(?:s?he(?:'s|\s(?:is|was|turned))|i\sam|i'm)\s${soon}${countsNothing}`,
  raw`${noLetterBefore}[fm]\s?\/\s?${minor}(?![\d/])`,
  raw`${minor}\s?\/\s?[fm]${noLetterAfter}`,
  raw`(?<=[(:,]\s?)[fm]\s?[,;]\s?${minor}(?:${years})?(?=\s?[,;.)]|\n|$)`,
  raw`(?<=[(:,]\s?)${minor}\s?[,;/]?\s?[fm](?=\s?[,;.)]|\n|$)`,
);

/** The year of school of the child in whose brackets it stands, and not of a project or a course: (5e année, école A) · (5th grade). */
const school = raw`(?:école(?!\s(?:par|pilote))|school|lycée|collège|medersa|madrasa)`;
const atSchool = raw`,\s?(?:(?:à|de|at|in)\s|l'|la\s|au\s|the\s)*${school}${noLetterAfter}`;
const schoolYear = any(
  raw`(?<=[(,]\s?)(?:[1-9]\s?(?:e|re|ère|ème)\sannée|classe\sde\s[1-9](?:e|re|ère|ème))(?=${atSchool})`,
  raw`(?<=\(\s?)[1-9]\s?(?:e|re|ère|ème)\s(?:année\s)?(?:fondamentale?|primaire)(?=\s?[,)])`,
  raw`(?<=[(,]\s?)\d{1,2}(?:st|nd|rd|th)\sgrade(?=\s?[,)]|${atSchool})`,
  // A sixth-grade pupil, and not every one.
  notBehind(raw`(?:each|every|any|no|per)\s`) +
    raw`${noLetterBefore}${ordinal}[\s-]grade(?:r${noLetterAfter}|(?=\s(?:pupil|student|girl|boy|child)${noLetterAfter}))`,
  // Said of one, and with a school: Aïcha, in grade 5 at the school of Niono.
  raw`(?<=[^s\s][(,]\s?(?:(?:qui\sest|who\sis)\s)?|\s(?:est|is)\s)(?:in|en)\s${any(
    raw`(?:grade|class|year)\s\d{1,2}`,
    raw`[1-9](?:e|re|ère|ème)(?:\sannée)?`,
    raw`classe\sde\s[1-9](?:e|re|ère|ème)`,
  )}(?=\s(?:at|of|in|à|de|du|au)\s[^.,;!?\n]{0,25}?${school}${noLetterAfter})`,
);

/** What can be nothing but an age: aged 12 · âge : 12 ans · 12 years of age · née en 2014 · élève de 6e · at 9, … */
const sure = any(
  raw`${noLetterBefore}(?:aged?|âgée?|âge)(?:\s?:)?\s(?:of\s|de\s|d')?(?:${nearly})?${minor}(?:${years}|${months})?`,
  raw`${noLetterBefore}(?:âgée?s\s(?:respectivement\s)?de|(?:ont|avaient)(?:\srespectivement)?)\s${number}(?:,\s${number})?\set\s${number}\sans(?!\p{L}|\sd[e'])`,
  raw`(?<=${noLetterBefore}who\s(?:are|were)\s)${number}(?:,\s${number})?\sand\s${number}(?=\s?[,.;)]|\n|$|\srespectively)`,
  raw`${minor}(?:${years}|${months}|\sdays)[\s-]?(?:old|of\sage)`,
  raw`(?<!y\s)${noLetterBefore}(?:a|avait|aura|avoir|a\seu)\s(?:(?:que|tout\sjuste|juste|bientôt|presque|déjà|à\speine)\s)?${minor}\sans?(?!\p{L}|\sd[e'])`,
  raw`${noLetterBefore}(?:born|née?)\s[^.!?\n]{0,30}?20\d\d`,
  raw`${noLetterBefore}(?:date\sof\sbirth|date\sde\snaissance|dob)\s?:?\s?\d[\d/.-]*`,
  whole(raw`(?:grade|class)\s\d{1,2}`, "ce[12]", "cm[12]"),
  schoolYear,
  raw`${behind(raw`(?:élève|classe|scolarisée?)\s(?:de|en)\s`)}\d{1,2}(?:e|ème)${noLetterAfter}`,
  raw`(?<=(?:^|[\n.,;])\s?)(?:à|at)\s${minor}(?:${years})?(?=\s?,)`,
);

/** A number that stands as ages do, and not as counts: Moussa (12) · girl, 9, from · a girl of nine in. */
const bare = any(
  raw`(?<=(?:[,(]|\s-)\s?(?:(?:now|then|only|just|barely)\s)?)${minor}(?=\s?[,)]|\s-|\s(?:from|of)\s)`,
  raw`(?<=,\s)${minor}(?=[.\n]|$)(?<=\d)`,
  behind(raw`(?:of|de|turn(?:ed|ing)?|going\son|be|(?:is|was)\s(?:only|just))\s`) +
    raw`${minor}(?=\s?[,).]|\n|$|\s(?:from|in|at|à|who|qui|is|was|has|had|said|told|last|this|yesterday)(?!\p{L}))`,
  raw`${behind(raw`(?:is|was|be|turned)\s${soon}`)}${countsNothing}`,
  raw`${behind(raw`who\s(?:is|was)\s(?:${nearly})?`)}${minor}(?=\s?[,).]|\n|$|\sand\s)`,
);

// Children

const kin = any(
  raw`daughter|niece|nephew|grandson|granddaughter|(?:half-|step-?)?(?:sister|brother|daughter)`,
  "fille|fils|sœur|soeur|frère|nièce|neveu|cousine?",
);
export const child = any(
  kin,
  "girl|boy|kid|child|teen|teenager|pupil|student|schoolgirl|schoolboy|orphan|toddler|baby|infant|newborn|twin",
  "victim|survivor|witness|complainant",
  "fillette|garçon|garçonnet|gamine?|enfant|adolescente?|ado|élève|écolier|écolière|collégien|collégienne",
  "lycéen|lycéenne|orpheline?|mineure?|bébé|nourrisson|nouveau-née?|jumeau|jumelle|talibé|apprentie?",
  "victime|survivante?|rescapée?|plaignante?|témoin",
);
const children = any(`${child}[sx]`, "children|babies");
/** Somebody of any age, and a child where the age says so. */
const anybody = any(
  "détenue?|prévenue?|inculpée?|accusée?|condamnée?|suspecte?|déplacée?|réfugiée?|migrante?|blessée?|patiente?",
  "personne|detainee|prisoner|inmate|defendant|suspect|accused|convict|refugee|migrant|patient|person",
);
/** What the words around it tell from others: a minor from a minor matter, her son from son bureau. */
const childByContext = any(
  raw`(?<=(?:'s|her|his|their|the|(?:has|had|with|and)\sa|my|old|young|only)\s)son`,
  raw`minor(?=\s?[,.(\n]|$|\s(?:aged|of|from)\s)`,
  raw`(?<=(?:la|le|sa|son|leur|une?|ce|cette)\s)(?:petite?|jeune(?:\s(?:homme|femme))?)`,
  raw`youth(?=\s(?:of|aged)\s)|young\s(?:person|man|woman|lady)`,
  anybody + raw`(?=[\s,(]+(?:âgée?\s)?(?:de\s|d'|aged\s|of\s)?(?:environ\s)?(?:${minor}))`,
);
const ofChildren =
  "protection|rights?|marriages?|labou?r|justice|welfare|participation|courts?|judges?|helplines?";
const noChild =
  raw`(?!-|\s(?:${ofChildren}|soldiers?))` +
  raw`(?<!(?:droits?|protection|intérêt|supérieur|justice|bien-être|code)\s(?:de\sl'|of\sthe\s)\p{L}+)`;

/** All that is read in capitals or small letters alike, by what it says: what comes first is preferred. */
export const words: Readonly<Record<string, string>> = {
  aged: aged + noRange,
  sure: sure + noRange,
  years: any(
    raw`${minor}${years}(?![\s-](?:old|of\sage))${noRange}`,
    raw`${noLetterBefore}${ordinal}\sbirthday${noLetterAfter}`,
  ),
  months: `${noLimit}${noLetterBefore}${any(raw`\d{1,2}`, inWords)}${months}${noRange}`,
  number: bare,
  some: whole(
    raw`(?:two|three|both|2|3|deux|trois)\s(?:other\s|young\s|little\s|autres\s|jeunes\s|petites?\s)?${children}`,
  ),
  group: whole(children, `${anybody}s`, raw`(?:each|every|any|no|per|chaque|aucune?|toute?|par)\s${child}`),
  // Of whom a child is: “of” and “de” before what follows are no preposition of a place.
  child: any(
    whole(raw`(?:${kin}|mother|father|parents?|mère|père|petite?-fille)\s(?:of|de)`),
    raw`${noLetterBefore}(?:${kin}|mère|père)\sd'`,
    raw`(?<='s\s)(?:mother|father|parents)${noLetterAfter}`,
    whole(child, childByContext) + noChild,
  ),
};
