import { agreementRecord } from "../../domain/documents/agreement/record.ts";
import type { AmendmentBasis } from "../../domain/documents/amendment/basis.ts";
import { lessonsCited } from "../../domain/documents/lessons.ts";
import { tagsIn } from "../../domain/documents/tags-in.ts";
import type { CitedRow } from "../../domain/forms/definition.ts";
import { countryCalled } from "../../domain/forms/kept-lists.ts";
import { type About, aboutOf, together } from "../../domain/framework/about.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { DocumentRegister } from "../../ports/oversight.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { readOpenLessons } from "../desk/open-lessons.ts";
import type { Amendable } from "./amendable.ts";

type Deps = {
  register: DocumentRegister;
  records: Pick<Records, "agreement">;
  store: Pick<DecisionStore, "load">;
  archive: Archive;
};

/**
 * An amendment with the lessons that it is to answer: of reports that were published since its document was begun, or since the last
 * amendment of it that answered any could have been, and share a country, a right or a tag with what is in force of it. What its document or an
 * amendment of it has answered is asked no more; and of a plan, what another plan has answered. An extension answers none.
 * @param head of the document that it changes
 */
export async function withLessonsSince<B extends AmendmentBasis>(
  deps: Deps,
  basis: B,
  amendable: Amendable,
  { head, timeZone }: { head: Head; timeZone: string },
): Promise<B> {
  if (basis.parent !== "plan" && basis.only) return basis;
  const before = await amendmentsOf(deps, amendable);
  const asked = before.filter((one) => one.parent === "plan" || !one.only).at(-1);
  const lessons = await readOpenLessons(
    deps,
    { about: isFor(basis, amendable), all: false },
    {
      day: asked?.begunOn ?? (await begunOn(deps, amendable, head, timeZone)),
      timeZone,
      answered: [amendable.basis, ...before].flatMap((one): readonly CitedRow[] => lessonsCited(one)),
      plan: amendable.kind === "plan" ? amendable.id : null,
    },
  );
  return lessons.length === 0 ? basis : { ...basis, lessons };
}

async function amendmentsOf({ store }: Deps, { report }: Amendable): Promise<AmendmentBasis[]> {
  const loaded = await Promise.all(
    (report.tail.amendments ?? []).map(({ by }) => store.load({ documentId: by, basis: true })),
  );
  return loaded.flatMap(({ basis }) => (basis?.kind === "amendment" ? [basis] : []));
}

/** What its document is for, as it is in force; of an agreement also what its author said when they began it. */
function isFor(basis: AmendmentBasis, { id, answers }: Amendable): About {
  if (basis.parent === "plan") {
    const { rights, countries } = basis.beside;
    const named = countries.flatMap(({ name }) => countryCalled(name) ?? []);
    const own = { rights, countries: named, tags: tagsIn(answers.inForce) };
    return together(own, basis.of.basis.about);
  }
  const own = aboutOf(agreementRecord(id, basis.of.basis, { values: answers.inForce }));
  return together(own, basis.of.basis.about);
}

/** The day on which a document was begun: lessons of before then were those that it was begun with. */
async function begunOn(
  { archive }: Deps,
  { id, basis }: Amendable,
  head: Head,
  timeZone: string,
): Promise<string> {
  if (basis.kind === "agreement") return basis.begunOn;
  const history = await archive.history(id, head);
  const [first] = history === "altered" ? [] : history;
  return first ? dayOf(first.entry.at, timeZone) : basis.period.start;
}
