import { upcast } from "../../../events/entry.ts";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import type { Archive, Directory } from "../../../shared/ports/reading.ts";
import { readReview } from "../../../shared/usecases/deciding/read-review.ts";
import type { OversightView } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { readOversight } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { readDocument } from "../../../shared/usecases/reading/read-document.ts";
import type { History } from "../../support/example-report.ts";
import { directors } from "../../support/whole-line.ts";
import { Story } from "../histories/story.ts";
import { sample } from "../views/sample.ts";

const { basis, content } = sample();

/** The roles that somebody holds now; a former director, who is on the board of the pinned policy still, holds none. */
const rolesOf = (person: string | undefined): string[] =>
  person === "elected since" || directors.some((each) => each === person) ? ["director"] : [];

/** What a history holds, as the ports tell it; of contents the first version alone unless it is gone. */
export function read(history: History, person: string | undefined, kept = true, roles = rolesOf(person)) {
  const { report, chain, entries } = history;
  if (!report) throw new Error("no report");
  const comment: Comment = { text: null, fields: { narrative: "Which station?" } };
  const archive: Archive = {
    history: () => Promise.resolve(entries.map((stored) => ({ stored, entry: upcast(stored), comment }))),
    pinned: (_, __, bound) => bound,
    content: () => Promise.resolve(kept ? content : "altered"),
    keptContent: () => Promise.resolve("altered"),
    keptWords: () => Promise.resolve([]),
    translations: () => Promise.resolve({}),
  };
  const directory = {
    names: () => Promise.resolve({}),
    organisation: () => Promise.resolve({ roster: {}, bylaws: { committees: [] } }),
    donor: () => Promise.resolve(null),
  } as unknown as Directory;
  const deps = { archive, directory };
  const head = { report, chain };
  const reader = person === undefined ? undefined : { person, roles };
  const lane =
    report.policy.stages.flatMap(({ lanes }) => lanes).find(({ people }) => people.includes(person ?? ""))
      ?.id ?? null;
  return {
    review: () => readReview(deps, "R", head, basis, { person: person ?? "", roles }, lane),
    /** Of which events the words beside them are shown. */
    worded: async () =>
      (await readDocument(deps, "R", head, basis, reader)).history.flatMap(({ entry: { event }, comment }) =>
        comment === null ? [] : [event.type],
      ),
    lacksBallots: async () => (await readDocument(deps, "R", head, basis, reader)).lacksBallots,
    maskings: async () => maskingsIn((await readDocument(deps, "R", head, basis, reader)).history),
    /** The same on the page of whoever watches over it. */
    maskingsOverseen: async (by: Authority) => {
      const view = await readOversight({ ...new Story().world.deps, archive }, {
        documentId: "R",
        head,
        loaded: { basis },
        by,
      } as never);
      return maskingsIn(view?.history ?? []);
    },
    typesSeen: async () =>
      (await readDocument(deps, "R", head, basis, reader)).history.map(({ entry: { number, event } }) =>
        event.type === "decision-recorded" ? `${number} ${event.facts.by}` : `${number} ${event.type}`,
      ),
  };
}

/** Of each masking its entry, in how many places words were masked, and whether the entry is shown as it is stored. */
const maskingsIn = (history: OversightView["history"]): string[] =>
  history.flatMap(({ entry, isWhole }) =>
    entry.event.type === "passage-masked"
      ? [`${entry.number}: ${entry.event.facts.places.length}${isWhole ? ", whole" : ""}`]
      : [],
  );
