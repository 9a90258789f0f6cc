import { definitionOf } from "../../domain/documents/forms.ts";
import type { GovernanceBasis } from "../../domain/documents/governance/basis.ts";
import { heldAgainst, isHeldAgainst } from "../../domain/documents/governance/beginning.ts";
import type { GovernanceTail } from "../../domain/documents/governance/document.ts";
import { standingOf } from "../../domain/documents/governance/standing.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { compareContents } from "../../domain/forms/compare.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Values } from "../../domain/typed/values.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Changes } from "../parts/changes.tsx";
import { Facts } from "../parts/words.tsx";
import { publicReportUrl } from "../urls.ts";

/** How a governance document stands on a day (ISO 8601), in a sentence without its full stop. */
export function standingInWords(lang: Lang, tail: GovernanceTail, today: string): string {
  const t = messages(lang).governance.standings;
  const standing = standingOf(tail, today);
  switch (standing.is) {
    case "not-adopted":
      return t["not-adopted"];
    case "to-come":
      return t["to-come"]({ from: days(lang, standing.from) });
    case "in-force":
      return t["in-force"]({ since: days(lang, standing.since) });
    case "until-members": {
      const said = { since: days(lang, standing.since), on: days(lang, standing.on) };
      return t[standing.isPast ? "members-late" : "until-members"](said);
    }
    case "confirmed":
    case "amended":
      return t[standing.is]({ since: days(lang, standing.since), on: days(lang, standing.on) });
    case "lapsed":
      return t.lapsed({ on: days(lang, standing.on) });
    case "replaced":
      return t.replaced({ from: days(lang, standing.from), by: standing.by });
  }
}

/** By which resolution it was adopted, from when until when it holds. */
export function governanceFacts(lang: Lang, { adopted }: GovernanceTail): [string, string][] {
  const t = messages(lang).governance;
  return adopted
    ? [
        [t.adoptedOn, days(lang, adopted.adoptedOn)],
        [t.resolutionTitle, t.resolution({ number: adopted.resolution })],
        [t.effectOn, days(lang, adopted.effectOn)],
        [t.reviewOn, days(lang, adopted.reviewOn)],
      ]
    : [];
}

/** How it stands, first of all, with what holds in its place, and what it took the place of. */
export function GovernanceStanding({
  lang,
  tail,
  today,
}: {
  lang: Lang;
  tail: GovernanceTail;
  today: string;
}) {
  const t = messages(lang).governance;
  const { adopted, replaced } = tail;
  if (adopted === null) return null;
  return (
    <div class="panel">
      <p>{standingInWords(lang, tail, today)}.</p>
      {replaced && (
        <p>
          <a href={publicReportUrl(lang, replaced.by)}>{t.toOther}</a>
        </p>
      )}
      {adopted.replaces !== null && (
        <p>
          <a href={publicReportUrl(lang, adopted.replaces)}>{t.toEarlier}</a>
        </p>
      )}
    </div>
  );
}

/** What became of it since its adoption, on the pages of those who work with it. */
export function Governed({
  frame,
  report,
}: {
  frame: Pick<Frame, "lang" | "now" | "calendar">;
  report: Document;
}) {
  if (report.kind !== "governance" || report.tail.adopted === null) return null;
  const { lang, now, calendar } = frame;
  return (
    <>
      <GovernanceStanding lang={lang} tail={report.tail} today={dayOf(now, calendar.timeZone)} />
      <Facts items={governanceFacts(lang, report.tail)} />
    </>
  );
}

/** Each article of a revision beside the same one of the version in force, where they differ. */
export function Revised({ lang, basis, values }: { lang: Lang; basis: GovernanceBasis; values: Values }) {
  const t = messages(lang).governance.original;
  const inForce = heldAgainst(basis);
  if (inForce === null) return null;
  const of = (answers: Values) => ({ schema: "", lang: basis.lang, values: answers });
  const isCompared = isHeldAgainst(basis);
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => isCompared(name)));
  const changes = compareContents(definitionOf(basis), of(inForce), of(own));
  return (
    <section class="panel" aria-labelledby="revised-title">
      <h2 id="revised-title">{t.title}</h2>
      <p>{changes.length === 0 ? t.none : t.lead}</p>
      {changes.length > 0 && <Changes lang={lang} changes={changes} />}
    </section>
  );
}
