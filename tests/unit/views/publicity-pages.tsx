import type { Consequences } from "../../../shared/domain/documents/consequences.ts";
import type { Level } from "../../../shared/domain/review/publicity-state.ts";
import { days, type Lang, messages } from "../../../shared/i18n/index.ts";
import { proposalInWords } from "../../../shared/views/history-of-publicity.ts";
import { oversightPage } from "../../../shared/views/pages/oversight.tsx";
import {
  decidePublicationPage,
  proposePublicationPage,
  withholdPage,
} from "../../../shared/views/pages/publicity.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { frameFor, reportWith, type Sample } from "./sample.ts";

/** What everybody may know of a document is looked at again: proposed, decided, withheld at once; and nobody is there to read all of it. */
export function publicityPages(
  lang: Lang,
  s: Sample,
  mark: string,
  overseen: Parameters<typeof oversightPage>[0],
): Record<string, unknown> {
  const t = messages(lang).publicity;
  const act = {
    frame: frameFor(lang, s),
    document: titleOf(s.basis),
    errors: [],
    command: "c7",
    csrf: "csrf-token",
    aside: "",
    actionUrl: "/act",
    backUrl: "/document",
    masked: "0",
  };
  const named = [{ id: "r1", basis: s.basis }];
  const nothing: Consequences = {
    ...{ published: [], widened: [], coming: [], stay: [], names: [], tells: [], told: [] },
  };
  const part: Consequences = { ...nothing, published: named, told: [`Fondation Aube${mark}`] };
  const full: Consequences = {
    ...part,
    ...{ names: [`Association Yiriwa Denw${mark}`], tells: ["places", "narrative"], coming: named },
  };
  const propose = {
    ...act,
    options: [{ to: "redacted", follows: part } as const, { to: "full", follows: full } as const],
    ...{ isReport: false, deciders: [`Claire Beaulieu${mark}`], seen: 0, now: t.level.withheld },
    ...{ latest: days(lang, "2028-06-30"), typed: { reason: `It is safe.${mark}` } },
  };
  const level: Level = { publication: "redacted", leavesOut: ["partner"] };
  const proposal = { ...level, opens: true, reviewOn: "2028-06-30" };
  const decide = {
    ...act,
    ...{ by: `Samuel Roy${mark}`, number: 1, why: `It is safe.${mark}`, follows: full, typed: {} },
    what: proposalInWords({ lang, about: "agreement" }, proposal),
    before: { reason: `Naming a town.${mark}`, approver: "Executive director", reviewOn: "2027-06-30" },
  };
  const withhold = { ...act, gone: named, wasPublic: false, review: days(lang, "2027-07-30"), typed: {} };
  const missing = (at: string, text: string) => [{ at, text }];
  const nobodyFor = [{ kind: "donor", id: "rive" } as const];
  return {
    "publication-propose": proposePublicationPage(propose),
    "publication-propose-with-errors": proposePublicationPage({
      ...propose,
      errors: [
        { at: "to.keep", text: t.propose.noChoice },
        { at: "leave-partner", text: t.propose.noLeaves },
        { at: "day", text: t.propose.noDay({ latest: propose.latest }) },
      ],
      typed: { to: "redacted", day: "30 February 2028", reason: `It is safe.${mark}` },
    }),
    "publication-propose-report": proposePublicationPage({
      ...propose,
      ...{ isReport: true, options: [{ to: "full", follows: full }], deciders: [] },
    }),
    "publication-decide": decidePublicationPage(decide),
    "publication-decide-kept-with-error": decidePublicationPage({
      ...decide,
      follows: null,
      what: proposalInWords({ lang, about: "agreement" }, { ...proposal, opens: false }),
      errors: missing("reason", messages(lang).oversight.error.reason),
    }),
    "publication-withhold": withholdPage(withhold),
    "publication-withhold-with-error": withholdPage({
      ...withhold,
      gone: [],
      errors: missing("reason", messages(lang).oversight.error.reason),
    }),
    "oversight-nobody-to-read": oversightPage({
      ...overseen,
      report: reportWith({ status: "concluded", announced: true, whole: { people: [], nobodyFor } }),
    }),
  };
}
