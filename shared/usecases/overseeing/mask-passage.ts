import type { Attachment } from "../../domain/attachments/attachment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { isKeptApart } from "../../domain/forms/apart.ts";
import type { Draft } from "../../domain/forms/draft.ts";
import { begunFrom } from "../../domain/forms/draft.ts";
import { takesFiles } from "../../domain/forms/with-files.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import { isWritten } from "../../domain/review/dates.ts";
import { isOfTranslation } from "../../domain/review/masked.ts";
import type { KeptWords, Passage } from "../../domain/review/passages.ts";
import {
  canBeSearched,
  emptiedAt,
  fileMasksOf,
  masksOf,
  nameOfPlace,
  passagesOfFiles,
  passagesWith,
  placesInForm,
  wordsOfDraft,
} from "../../domain/review/passages.ts";
import { withoutOthers } from "../../domain/review/shown.ts";
import { lastNumbered } from "../../domain/review/shown-change.ts";
import { namesOneOf, type VotesKept, votesIn, votesKept } from "../../domain/review/votes-kept.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Files } from "../../ports/files.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { DecisionStore, Head, Loaded } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { typedFrom } from "../writing/read-form.ts";
import type { OverseerRefusal, ReasonedForm } from "./act-as-overseer.ts";
import { actAsOverseer } from "./act-as-overseer.ts";

/** Each version, translation or comment that is masked is an item, as the draft is, of the one transaction: others follow in a second go. */
const mostItems = 15;

/** A draft may be an item for each section, and has no more of them to empty than passages. */
const mostPassages = 60;

/** Where words of a document lie: what was committed to, both that is typed and not submitted yet, and what is on record of its files. */
type Searched = {
  all: readonly KeptWords[];
  files: readonly Attachment[];
  draft: Draft | null;
  translation: Draft | null;
} & Pick<Loaded, "draftApart">;

/** `retained`: places of votes that stay, since the words name who took part and the organisation keeps that, and what says so; null for none. */
type Search = Searched & {
  passages: Passage[];
  hasMore: boolean;
  retained: (VotesKept & { places: number }) | null;
};

type SearchDeps = {
  store: DecisionStore;
  archive: Archive;
  files: Pick<Files, "of">;
  directory: Pick<Directory, "names" | "organisation">;
  clock: Clock;
};

/**
 * Finds every passage of a document that holds some words: in each version that was submitted, in what was supplied in
 * another language, in comments and reasons, in the draft, in what is written of its translation, and in what is said of its files,
 * which are one read more where its form takes any. What is on record since a vote opened is not looked at:
 * that a director answered, or asked, and why, is shown to nobody before it has ended. Nor is what others decided in a stage that is open
 * in which whoever looks decides beside them. Where the words name who took part in a vote, what stands beside it is kept.
 * @param by who looks
 * @returns as much as can be masked in one go, and whether there is more; "altered" when any of it is not what was
 *   recorded, for then nobody knows what all there is
 */
export async function findPassages(
  { store, archive, files: recorded, directory, clock }: SearchDeps,
  documentId: string,
  head: Head,
  basis: Basis,
  words: string,
  by: string,
): Promise<Search | Altered> {
  if (!canBeSearched(words))
    return {
      passages: [],
      hasMore: false,
      retained: null,
      all: [],
      files: [],
      draft: null,
      translation: null,
    };
  const history = await archive.history(documentId, head, basis);
  if (history === "altered") return history;
  const kept = await archive.keptWords(documentId, head.report, history);
  if (kept === "altered") return kept;
  const unseen = [...sinceVoteOpened(head.report, history), ...ofOthers(head.report, history, by)];
  const all = kept.filter((item) => item.in !== "comment" || !unseen.includes(item.name));
  const loaded = await store.load({ documentId, draft: true, translation: true });
  const { draft, draftApart = null, translation = null } = loaded;
  const definition = definitionOf(basis);
  const files = takesFiles(definition) ? await recorded.of(documentId) : [];
  const found = [
    ...passagesWith(words, definition, [
      ...all,
      ...wordsOfDraft("document", draft),
      ...wordsOfDraft("translation", translation),
    ]),
    ...passagesOfFiles(words, files),
  ];
  const stays = await placesKept({ directory, clock }, history, words);
  const passages = found.filter((passage) => !stays?.isKept(passage));
  const items = [...new Set(passages.map(itemOf))].slice(0, mostItems);
  const inOneGo = passages.filter((passage) => items.includes(itemOf(passage))).slice(0, mostPassages);
  return {
    passages: inOneGo,
    hasMore: inOneGo.length < passages.length,
    retained:
      stays && found.length > passages.length
        ? { ...stays.kept, places: found.length - passages.length }
        : null,
    all,
    files,
    draft,
    draftApart,
    translation,
  };
}

/**
 * Which places of votes stay, by the words that are looked for: those that name who took part, while minutes and votes are kept (I18).
 * What else stands in a reason, a child's name for example, can be masked.
 */
async function placesKept(
  { directory, clock }: Pick<SearchDeps, "directory" | "clock">,
  history: readonly HistoryLine[],
  words: string,
) {
  const votes = votesIn(history);
  if (votes.length === 0) return null;
  const [organisation, names] = await Promise.all([
    directory.organisation(),
    directory.names([...new Set(votes.flatMap(({ people }) => people))]),
  ]);
  if (!namesOneOf(words, Object.values(names))) return null;
  const { timeZone } = organisation;
  const today = dayOf(clock.now(), timeZone);
  const kept = votes.flatMap(({ number, at }) => {
    const by = votesKept(organisation, dayOf(at, timeZone), today);
    return by ? [{ name: String(number), by }] : [];
  });
  const last = kept.at(-1);
  if (!last) return null;
  const numbers = new Set(kept.map(({ name }) => name));
  return {
    kept: last.by,
    isKept: ({ place }: Passage) => place.in === "comment" && numbers.has(place.name),
  };
}

/** The names of all that came since a vote opened, as its words are kept: what a page found of any would tell how it stands. */
function sinceVoteOpened(report: Document, history: readonly HistoryLine[]): string[] {
  const last = lastNumbered(report, history);
  return history.flatMap(({ entry: { number } }) => (number > last ? [String(number)] : []));
}

/** The names of what others decided that a person is not shown yet, as their comments are kept. */
function ofOthers(report: Document, history: readonly HistoryLine[], person: string): string[] {
  const shown = new Set(withoutOthers(report, history, person));
  return history.flatMap((line) => (shown.has(line) ? [] : [String(line.entry.number)]));
}

function itemOf({ place }: Passage): string {
  if (place.in !== "draft") return `${place.in} ${place.name}`;
  return isOfTranslation(place) ? "translation" : "draft";
}

/**
 * The overseer masks words wherever they stand (a child's name, an address): values and salts go for good, commitments
 * stay, so that every hash still proves what the rest is.
 *
 * 1. The words are looked for again: what is masked is what the page listed and was left ticked.
 * 2. One transaction: entry, head, the reason beside its commitment, and the items without those passages. The draft and
 *    that of its translation are emptied there, on condition that they still are as they were searched. Where its author saved nothing since the report came
 *    back, it is begun with what came back, and emptied where that is masked: no page that was open before saves over it.
 */
export const maskPassage = (
  deps: SearchDeps & { ids: Ids },
  credentials: Credentials,
  form: ReasonedForm & {
    words: string;
    /** Names of the places that were chosen. */
    places: readonly string[];
  },
): Promise<Result<null, OverseerRefusal>> => {
  const { words, places: ticked, ...rest } = form;
  return actAsOverseer(
    deps,
    credentials,
    { ...rest, act: "mask", about: { words, places: ticked } },
    async ({ by, documentId, head, loaded: { basis } }, reasonCommitment) => {
      if (!basis) return { code: "altered" };
      const found = await findPassages(deps, documentId, head, basis, words, by.person);
      if (found === "altered") return { code: "altered" };
      const chosen = found.passages
        .map(({ place }) => place)
        .filter((place) => ticked.includes(nameOfPlace(place)));
      if (chosen.length === 0) return { code: "invalid" };
      const { report } = head;
      const begun = found.draft ? null : await draftOfReturned(deps, documentId, report, basis);
      if (begun === "altered") return { code: "altered" };
      const inForm = begun ? placesInForm(definitionOf(basis), report.contentHash, chosen) : [];
      const places = [...chosen, ...inForm];
      return {
        command: { name: "mask-passage", by, round: report.round, places, reasonCommitment },
        extras: {
          masks: masksOf(chosen, found.all),
          fileMasks: fileMasksOf(chosen, found.files),
          draftMasked: emptiedAt("document", found.draft ?? begun, places),
          translationMasked: emptiedAt("translation", found.translation, places),
          ...(begun && { draftBegun: begun }),
          ...((begun ? isKeptApart(definitionOf(basis)) : found.draftApart) && {
            draftApart: found.draftApart ?? null,
          }),
        },
      };
    },
  );
};

/** What the author of a report that came back has before them until they save something; null where none did. */
async function draftOfReturned(
  { archive }: { archive: Pick<Archive, "content"> },
  documentId: string,
  report: Document,
  basis: Basis,
): Promise<Draft | Altered | null> {
  if (!isWritten(report) || report.contentHash === null) return null;
  const cameBack = await archive.content(documentId, report, report.contentHash);
  const typed = typedFrom(basis, null, cameBack);
  return typed === "altered" ? typed : begunFrom(definitionOf(basis), typed);
}
