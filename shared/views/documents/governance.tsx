import { adoptedAs } from "../../domain/board/resolution-number.ts";
import type { GovernanceTail, HeldBack } from "../../domain/documents/governance/document.ts";
import { isToCome, standingOf } from "../../domain/documents/governance/standing.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { days, type Lang, list, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { type CertificateLink, ToCertificate } from "../parts/to-certificate.tsx";
import { Facts } from "../parts/words.tsx";
import { publicReportUrl } from "../urls.ts";

/** Why it is not in force though its day has come, within a sentence. */
export const heldBackInWords = (lang: Lang, because: HeldBack["because"]): string =>
  list(
    lang,
    because.map(({ code, role }) =>
      messages(lang).governance.heldBack[code]({ role: role?.called[lang] ?? "" }),
    ),
  );

/** How a governance document stands on a day (ISO 8601), in a sentence without its full stop. */
export function standingInWords(lang: Lang, tail: GovernanceTail, today: string): string {
  const t = messages(lang).governance.standings;
  const standing = standingOf(tail, today);
  switch (standing.is) {
    case "not-adopted":
      return t["not-adopted"];
    case "to-come":
      return t["to-come"]({ from: days(lang, standing.from) });
    case "held-back":
      return t["held-back"]({
        on: days(lang, standing.on),
        because: heldBackInWords(lang, standing.because),
      });
    case "in-force":
      return t["in-force"]({ since: days(lang, standing.since) });
    case "until-members": {
      if (standing.on === null) return t["until-next"]({ since: days(lang, standing.since) });
      const said = { since: days(lang, standing.since), on: days(lang, standing.on) };
      return t[standing.isPast ? "members-late" : "until-members"](said);
    }
    case "once-confirmed": {
      const on = standing.on === null ? null : days(lang, standing.on);
      return on !== null && standing.isPast ? t["once-late"]({ on }) : t["once-confirmed"]({ on });
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

/**
 * By which resolution it was adopted, from when until when it holds.
 * @param called the number that the register calls the resolution by; null of one that has none here
 */
export function governanceFacts(
  lang: Lang,
  { adopted }: GovernanceTail,
  called: string | null,
): [string, string][] {
  const t = messages(lang).governance;
  return adopted
    ? [
        [t.adoptedOn, days(lang, adopted.adoptedOn)],
        [t.resolutionTitle, t.resolution({ number: adopted.resolution, called })],
        [t.effectOn, days(lang, adopted.effectOn)],
        [t.reviewOn, days(lang, adopted.reviewOn)],
      ]
    : [];
}

/** How it stands, first of all, with what holds in its place, and what it took the place of: until then, what is in force goes on. */
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
          <a href={publicReportUrl(lang, adopted.replaces)}>
            {isToCome(tail, today) ? t.toBefore : t.toEarlier}
          </a>
        </p>
      )}
    </div>
  );
}

/** What became of it since its adoption, on the pages of those who work with it. */
export function Governed({
  frame,
  report,
  certificate,
}: {
  frame: Pick<Frame, "lang" | "now" | "calendar">;
  report: Document;
  certificate: CertificateLink | null;
}) {
  if (report.kind !== "governance" || report.tail.adopted === null) return null;
  const { lang, now, calendar } = frame;
  const called = adoptedAs(report, report.tail.adopted.adoptedOn);
  return (
    <>
      <GovernanceStanding lang={lang} tail={report.tail} today={dayOf(now, calendar.timeZone)} />
      <Facts items={governanceFacts(lang, report.tail, called)} />
      <ToCertificate lang={lang} certificate={certificate} />
    </>
  );
}
