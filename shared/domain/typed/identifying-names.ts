import { lazy } from "../../../events/lazy.ts";
import { smallName, smallPlace } from "./identifying-small.ts";
import { any, behind, child, eitherCase, inWords, noLetterBefore } from "./identifying-words.ts";

/** Names and places, and what may stand between them, an age and a child, read as `identifying-words.ts` is. */

const { raw } = String;

const capital = raw`\p{Lu}(?:[\p{L}\p{M}]|['-](?=\p{L}))+`;
const particle = raw`(?:(?:ag|ould|bint|ben|ibn|de|da|van|von|el|al)\s|d')`;
const initial = raw`\p{Lu}(?:\.{1,3}|…|\*+|__+)`;
/** In scripts without capitals whatever stands there may be a name. */
const uncased = raw`(?![ªº])\p{Lo}[\p{Lo}\p{M}]+(?:\s\p{Lo}[\p{Lo}\p{M}]+){0,3}`;
/** What the next line or cell of a list is about. */
const nextInList = raw`(?!(?:Aged?|Âgée?|Âge|Sexe?|Born|Née?)(?![\p{L}'-]))`;
const given = raw`(?:${capital}|${initial}(?:\s?${initial}){0,2})(?:[\s-]${nextInList}${particle}?(?:${capital}|${initial})){0,4}`;
const months = any("April|May|June|August");
/** What a result is told of, which beside an age alone may be somebody: Justice (9). */
const results = any(
  "Justice|Police|Finance|Budget|Gender|Health|Education|UNICEF|UNHCR|ONU|UN|ONG|NGO",
  "Achieved|Reached|Planned|Trained|Observed|Reported|Unknown",
);
/** What bears a capital and is neither a person nor a place. May is somebody too, but not in May, nor May 2026. */
const noName = raw`(?!(?:L|D|J|Qu)'|${eitherCase(inWords)}(?!\p{L})|${eitherCase(child)}(?=\s\p{Ll})|${any(
  raw`${months}(?=\s\d)|(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Ff]rom|to|and|\d)\s)${months}`,
  "January|February|March|July|September|October|November|December",
  "Janvier|Février|Mars|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre",
  "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mrs|Mr|Ms|Dr|Mme|Mlle",
  "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche",
  "Articles?|Sections?|Tables?|Tableaux?|Annex|Annexes?|Indicators?|Indicateurs?|Lessons?|Leçons?|Chapters?",
  "Chapitres?|Figures?|Pages?|Phase|Objecti[fv]e?s?|Results?|Résultats?|Total|Number|Nombre",
  "Aged?|Âgée?|Âge|Born|Née?",
  // What is a number, and not so old.
  "Targets?|Cibles?|Baselines?|Values?|Scores?|Averages?|Median|Mean|Samples?|Attendance|Turnout|Staff|Membership",
  "Participation|Capacity|Shares?|Rates?|Sum|Count|Progress|Outputs?|Outcomes?|Groups?|Teams?|Zones?|Rooms?|Steps?",
  raw`(?:${results}|\p{Lu}\p{Ll}+(?:[st]ion|ing|ness|ship))(?=\s(?:is|was)\s)`,
  "Sessions?|Séances?|Visits?|Visites?|Cases?|Hearings?|Audiences?|Officers|Judges|Agents|Magistrat(?:e|s|es)",
  "Goals?|Quorum|Codes?|Laws?|Acts?|Manuals?|Manuels?|Polic(?:y|ies)|Lois?|Projects?|Projets?|Programmes?",
  // What a project buys, holds or counts, and what no child is called: Moto | 2 | Bamako.
  "Workshops?|Ateliers?|Motos?|Motorcycles?|Vélos?|Bicycles?|Cars?|Voitures?|Vehicles?|Véhicules?|Trucks?|Camions?",
  "Computers?|Laptops?|Ordinateurs?|Tablets?|Tablettes?|Phones?|Téléphones?|Radios?|Kits?|Books?|Livres?|Guides?",
  "Posters?|Affiches?|Leaflets?|Brochures?|Well|Puits|Latrines?|Toilets?|Toilettes?|Salles?|Clubs?|Networks?|Réseaux?",
  "Forums?|Campaigns?|Campagnes?|Caravans?|Caravanes?|Broadcasts?|Spots?|Debates?|Débats?|Meetings?|Surveys?|Enquêtes?",
  "Study|Études?|Complaints?|Plaintes?|Dossiers?|Files?|Courses?|Cours|Classes?|Sites?|Postes?|Judge|Juges?|Budgets?",
  raw`The|This|These|That|Les?|La|Une?|Des|A(?!\.)|An|In|On|En|At|À|Au|Aux|For|Pour|From|After|Après|Since|Depuis`,
  "With|Avec|By|Par|Of|De|Du|To|Under|Over|During|Pendant|Dans|Among|Parmi|Selon|When|While|If|Quand|Si",
  "Her|His|Their|Our|Sa|Son|Ses|Leurs?|Notre|She|He|We|They|It|Elles?|Ils?|Nous|But|Mais|And|Et",
  "Chaque|Each|Every|Some|All|No|Not|Only|Two|Both|Here|There|Ici|Now|Then|Puis|Alors|Ainsi|Enfin|Ensuite",
  "Hier|Yesterday|Today|However|Also|Often|Once|Later|Plus|Souvent|Parfois|Cependant|Toutefois|Désormais",
  "Moreover|Meanwhile|Instead|Thus|Still|Sometimes",
  raw`\p{Lu}\p{Ll}+(?:ly|ment)(?=,\s(?:the|an?|une?|la|le|her|his|sa|son|leur)\s|,\sl')`,
)}(?![\p{L}'-]))`;
/** What is no person whatever it is called: the Ministry of …, projet …. */
const body = eitherCase(
  any(
    "ministry|ministère|department|direction|bureau|office|court|cour|tribunal|unit|unité|committee|comité",
    "convention|code|law|loi|association|fondation|foundation|centre|center|school|école|university|université",
    "institute|institut|commission|police|brigade|project|projet|programme|program|district|region|région",
    "province|cercle|commune|plan|union|save|fund|fonds|unicef|onu|ong|ngo|crc|cde|radio",
  ),
);
const beforePlace = eitherCase(
  any("in|from|at|near|en|dans|vers|outside|around|au|aux", "the|les?|la|du|des|this|our|une?|cette|notre"),
);

/** Places that results are told of, wherever they stand: Mopti is 14, Kayes was 12. */
const knownPlace = any(
  "Mali|Bamako|Kayes|Koulikoro|Sikasso|Ségou|Mopti|Tombouctou|Timbuktu|Gao|Kidal|Taoudénit|Ménaka|Koutiala",
  "Dakar|Niamey|Ouagadougou|Abidjan|Conakry|Nouakchott|Lomé|Cotonou|Montréal|Montreal|Québec|Ottawa",
);

/** A cell of a row that says that it is of a child, before or after its age. */
const sexCell = raw`(?:(?:[FMGHfmgh]|${eitherCase(any(child, "female|male|féminin|masculin"))})\s?;\s?)?`;
const rowNumber = raw`(?:\d{1,3}\s?;?\s?)?`;
const lineBegins = raw`(?:^|\n)(?:[-•*]\s|\d+[.)]\s)?`;
/** What takes years and is not so old; any other word that a line begins with, however it is written, may be a name. */
const noPeriod = raw`(?!${any(
  "projets?|projects?|programmes?|formations?|trainings?|conventions?|accords?|agreements?|mandats?|contrats?",
  "contracts?|phases?|plans?|durée|duration|terms?|baux|bail|leases?|prison|peines?|sentences?|total|soit|en|sur",
  "environ|about|enfin|après|after|depuis|since|for|over|during|pendant|moyenne|average|then|ensuite|puis|now",
)}(?!\p{L}))`;

/** What bears capitals, by what it says: after “à” it may be a place or a person, and any word begins a sentence so. */
export const names: Readonly<Record<string, string>> = {
  place: any(
    raw`${behind(
      raw`${beforePlace}\s`,
      raw`(?:${body}|village|town|city|ville|quartier)\s(?:(?:of|de|du|for|pour)\s)?`,
    )}${noName}${given}(?:\s(?:of|for|de|du|des|the|et|pour)(?:\sla|\sl')?\s?${given})*`,
    raw`(?<=${noLetterBefore}(?:[Ll]'|(?:${body}|village)\sd'))${noName}${given}`,
    raw`${noLetterBefore}(?:[LD]')?(?=\p{Lu})${body}(?![\p{L}'])(?:(?:\s(?:of|for|de|du|des|the|pour))?\s${given})*`,
    raw`${noLetterBefore}${noName}${capital}\s(?:for|the|pour|des|aux)\s${given}`,
    raw`${noLetterBefore}${knownPlace}(?![\p{L}'])(?!-|\s\p{Lu})`,
    smallPlace,
  ),
  to: raw`${behind(raw`[Àà]\s`)}${noName}${given}`,
  first: any(
    raw`(?<=(?:${lineBegins}|[.!?]\s)["«“]?\s?)${noName}${given}`,
    raw`(?<=${lineBegins}["«“]?\s?)${noPeriod}\p{Ll}[\p{L}\p{M}'-]{2,}(?=\s?[,(]\s?\d{1,2}\s?(?:ans?|years?|yrs)(?!\p{L}))`,
  ),
  name: noLetterBefore + any(noName + given, uncased, smallName),
  // Of somebody in a row of a table: Awa | 9 | Niono · Awa | 9 | F | Niono. What is counted in one is many, or something done.
  number: raw`(?<=${lineBegins}${rowNumber}${given}(?<!s|x|ion|ment|ing|er|at|age|ship)\s?;\s?${sexCell})(?:1[0-7]|[1-9])(?=\s?;\s?${sexCell}\p{Lu}\p{L})`,
};

// What may stand between them

/** Signs and words that hold a name, a child and an age together, and name nothing else. */
const signs = raw`[\s,:;()/"«»“”*_-]`;
const little = any(
  "an?|the|la|le|une?|is|was|est|était|has|had|avait|turned|just|only|about|environ|then|alors|now|also|aussi|who|qui",
  raw`turn(?:ing)?|going\son|va|almost|nearly|barely|already|not\syet|presque|bientôt|déjà|à\speine|pas\sencore`,
  "celebrate[ds]|fêtée?|fêtait|fête(?:ra)?|célébrée?|célèbre(?:ra)?|célébrera|ses",
  "will|soon|be|vient\\sd(?:'|e\\sfêter)|va\\ssur|aura|bientôt|tout\\sjuste",
  "her|his|their|sa|son|leur|young|little|small|old|petite?|jeune|my|s?he|elle|il|still|encore|s'appelle",
  // The sex, in a cell of its own or between commas.
  "[fmgh]",
  "named|called|nommée?|prénommée?|appelée?|dénommée?",
  raw`(?:whose|her|his)\sname\sis|by\sthe\sname\sof|du\snom\sd(?:e|')`,
);
const held = raw`(?:${signs}|[lnd]'|${little}(?=${signs}|$))*`;
/** What holds a name to the child or the age beside it. */
export const besideName = lazy(() => new RegExp(`^${held}$`, "iu"));
/** The same between a child and its age: une fille malienne de 9 ans, a girl of nine. */
export const besideAge = lazy(() => {
  const described = raw`\s(?!(?:du|des|aux?|par|pour|dans|en|the|in|by|for|to|of|de|who|qui)\s)\p{L}+`;
  return new RegExp(raw`^(?:${described}){0,2}${held}(?:\s?(?:of|de)\s)?$`, "iu");
});
/** What follows years that are lived through, and no age: three years of prison, 12 ans après. */
export const spent =
  /^\s(?:ago|later|after|après|plus\star|auparavant|before|earlier|into|independent|without|long|away|of\s|(?:de\s|d')(?!une?\s|la\s|l'|ce)\p{Ll})/u;
/** Another of the places named before: in Ségou (4), Mopti (9) and Gao (12). */
export const alsoPlace = /^(?:\s?\(\d+\),?\s(?:and\s|et\s)?|\s(?:and|et|or|ou)\s)$/u;
/** What is measured, and not how old its name is: the target for Mali is 14. */
export const measured = /(?:of|for|than)\s$/;
/** The end of a sentence, but where the next goes on about the same child. */
export const end =
  /\n(?:\n|[-•*]\s)|[.!?…]["»”)]?\s(?=["«“(]?\p{Lu})(?!(?:He|She|Il|Elle)\s|I'm\s|I\sam\s|J'a)/u;
/** Where somebody is from: Aïcha from Mopti · Moussa, de Ségou. */
export const origin = /^(?:\sfrom|\s?,\s(?:de|du|à|of|from|in))\s$/;
