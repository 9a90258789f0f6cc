import { ownFields, saidOf } from "../../shared/domain/forms/own-fields.ts";
import { trimUnseen } from "../../shared/domain/typed/text.ts";
import type { WebContext } from "./context.ts";

/** What pages of ours put into their forms themselves. */
const own: ReadonlySet<string> = new Set(ownFields);

/** A choice among those that a page listed is no word that somebody typed. */
const isTicked = (name: string): boolean => name.startsWith("place.");

/** The fields of a plan's and an agreement's rows that are chosen from what their form offers. */
const chosenInRows =
  "group|consent|feedback|level|parent|rights|tags|groups|countries|result|told|measure|scale|direction|targetsAre|disaggregation|frequency|likelihood|impact|outcome|proportion|counts|serves|planIndicator|kind|instead|role|mayBeNamed|known|organisationType|signatoryLang|condition|report|party";

/** What is chosen in an agreement beside its rows. */
const chosenInAgreements =
  "terms\\.currency|parties\\.[^.]+\\.country|reports\\.(?:rhythm|acceptedBy)|conflicts\\.declared|clauses\\.chosen|dueDiligence\\.(?:result|risk)|safeguarding\\.(?:policy|people|procedures|accountability|code|psea|pseaRating)";

/** What is chosen in a governance document: of a by-law how the board decides, of an approval policy who does. */
const chosenInGovernance =
  "owner|members\\.(?:matter|again)|rules\\.(?:again\\.asked|directors\\.(?:role|chair)|vacancies\\.filledBy|record\\.keeper|undelegable\\.matters|waiting\\.told|notice\\.waived|attending\\.waives|(?:means|papers)\\.need|quorum\\.(?:of|share|out)|majority\\.(?:of|share)|casting\\.chair|writing\\.joiners|ballots\\.(?:asks|kinds)|interests\\.(?:binds|examined))|lanes\\.[^.]+\\.(?:stage|rule|alternate|of|reports|facts)|committees\\.[^.]+\\.(?:chair|quorum|decides|kinds)";

/** What is chosen, and sent as a name of ours for it: nobody could read it, and whoever sends it again chooses nothing anew. */
const chosen = new RegExp(
  `^(?!comment\\.|gaps\\.)(?:to|as|year|corrects|way|leave-.+|chair|mover|seconder|motion|castingVote|convened|body|person|items?|entry|document|moment|what|why|because|attendance|onConsent|vote\\.[^.]+|about|attends\\..+|start\\.(?!title).+|sure|how|outcome|nature|ground|follows|timing|file|fileLanguage|recognised|fileName|fileSize|partner\\.input|safeguarding\\.attested|${chosenInAgreements}|${chosenInGovernance}|.+\\.(?:measured|checked|rows|moves|place|${chosenInRows}))$`,
);

/** Whether a field holds words, which somebody typed and could read again. */
export const holdsWords = (name: string): boolean => !own.has(name) && !isTicked(name) && !chosen.test(name);

/** What somebody put into a form, and what would be lost. */
const filledIn = (c: WebContext): [string, string][] =>
  c.req.method === "POST"
    ? Object.entries(c.var.form ?? {}).filter(
        ([name, text]) => !own.has(name) && !isTicked(name) && trimUnseen(text) !== "",
      )
    : [];

/** The words among what somebody sent by a form. */
export const wordsOf = (form: Readonly<Record<string, string>>): string[] =>
  Object.entries(saidOf(form)).flatMap(([name, text]) =>
    holdsWords(name) && trimUnseen(text) !== "" ? [text] : [],
  );

/** The words that somebody typed into a form, and that would be lost. */
export const wordsIn = (c: WebContext): string[] =>
  filledIn(c).flatMap(([name, text]) => (holdsWords(name) ? [text] : []));

/** Whether a form would take words with it that somebody typed, or chose. */
export const hasWords = (c: WebContext): boolean => filledIn(c).length > 0;

/** What was sent by a form, without what proves whose form it was. */
export const withoutProof = (form: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== "csrf"));

/** What was sent by the form of this request, without its proof. */
export const typedIn = (c: WebContext): Record<string, string> => withoutProof(c.var.form);
