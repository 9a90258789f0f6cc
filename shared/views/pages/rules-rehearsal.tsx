import { nameOfBody } from "../../domain/board/bodies.ts";
import type { MeetingDifference } from "../../domain/board/meetings/rehearsal.ts";
import type { RehearsedResolution, RulesRehearsal } from "../../domain/documents/rehearsed.ts";
import type { ResolutionDifference } from "../../domain/review/rules-rehearsal.ts";
import { citation } from "../../domain/typed/citation.ts";
import { days, type Lang, list, messages } from "../../i18n/index.ts";
import { rulesRehearsalWords } from "../../i18n/rules-rehearsal.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Points } from "../parts/words.tsx";
import { titleOf } from "../title.ts";

type Props = { frame: Frame; rehearsal: RulesRehearsal; back: string };

/** What proposed by-laws would have changed, meeting by meeting and decision by decision. */
export function rulesRehearsalPage({ frame, rehearsal, back }: Props) {
  const { lang } = frame;
  const [t, common] = [rulesRehearsalWords(lang), messages(lang).rehearsal];
  const { documents, meetings, since, unreadable, isCut } = rehearsal;
  const otherwise = documents.otherwise.length + meetings.otherwise.length;
  const all = otherwise + documents.same + meetings.same;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{all === 0 ? t.none : t.summary({ all, otherwise, since: days(lang, since) })}</p>
      {unreadable > 0 && <p class="attention">{common.unreadable({ count: unreadable })}</p>}
      {isCut && <p class="attention">{common.isCut}</p>}
      {all > 0 && otherwise === 0 && <p>{t.noneOtherwise}</p>}
      {all > 0 && otherwise > 0 && (
        <>
          <AtMeetings lang={lang} rehearsal={rehearsal} />
          <OnDocuments lang={lang} rehearsal={rehearsal} />
        </>
      )}
      <p class="noprint">
        <a href={back}>{common.back}</a>
      </p>
    </Page>
  );
}

type Shown = { lang: Lang; rehearsal: RulesRehearsal };

function AtMeetings({ lang, rehearsal }: Shown) {
  const t = rulesRehearsalWords(lang);
  const { meetings, profile } = rehearsal;
  if (meetings.otherwise.length + meetings.same === 0) return null;
  return (
    <section aria-labelledby="meetings-title">
      <h2 id="meetings-title">{t.meetings}</h2>
      {meetings.otherwise.map(({ body, heldOn, differences }) => (
        <section class="result">
          <h3 dir="auto">{t.meetingOf({ body: bodyIn(lang, profile, body), day: days(lang, heldOn) })}</h3>
          <Points texts={differences.map((one) => `${atMeeting(lang, one, rehearsal)}.`)} />
        </section>
      ))}
      {meetings.same > 0 && <p>{t.sameMeetings({ count: meetings.same })}</p>}
    </section>
  );
}

function OnDocuments({ lang, rehearsal }: Shown) {
  const t = rulesRehearsalWords(lang);
  const common = messages(lang).rehearsal;
  const { documents } = rehearsal;
  const named = documents.otherwise.filter(({ basis }) => basis !== null);
  const others = documents.otherwise.length - named.length;
  if (documents.otherwise.length + documents.same === 0) return null;
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{t.documents}</h2>
      {named.map((one) => (
        <section class="result">
          <h3>
            <span dir="auto">{calledIn(lang, one)}</span>
          </h3>
          {one.approvedOn !== null && (
            <p class="soft">{common.approved({ day: days(lang, one.approvedOn) })}</p>
          )}
          <Points texts={one.differences.map((each) => `${onDocument(lang, each, rehearsal)}.`)} />
        </section>
      ))}
      {others > 0 && <p>{common.others({ count: others })}</p>}
      {documents.same > 0 && <p>{t.sameDocuments({ count: documents.same })}</p>}
    </section>
  );
}

/** By its title, and its number where the title does not say it. */
function calledIn(lang: Lang, { basis, documentId }: RehearsedResolution): string {
  const title = basis === null ? "" : titleOf(basis)[lang];
  return title.includes(documentId) ? title : `${title} (${documentId})`;
}

const bodyIn = (lang: Lang, profile: RulesRehearsal["profile"], body: string): string =>
  body === profile.directors.role
    ? rulesRehearsalWords(lang).board
    : (nameOfBody(profile, body)?.[lang] ?? body);

const namesIn = (lang: Lang, { names }: RulesRehearsal, people: readonly string[]): string =>
  list(
    lang,
    people.map((id) => names[id] ?? id),
  );

/** What would be otherwise about a meeting: who, and how many, for those who sit on the board or keep its record alone. */
function atMeeting(lang: Lang, one: MeetingDifference, rehearsal: RulesRehearsal): string {
  const t = rulesRehearsalWords(lang);
  const people = "people" in one && rehearsal.isInside ? namesIn(lang, rehearsal, one.people) : null;
  switch (one.is) {
    case "notice":
      return t.notice({ days: one.days, people });
    case "electronic":
      return t.electronic({ people });
    case "no-committee":
      return t.noCommittee;
    case "recommends":
      return t.recommends({ item: itemIn(lang, one, rehearsal), source: citation(one.source[lang]) });
    default:
      return counted(lang, one, itemIn(lang, one, rehearsal), rehearsal);
  }
}

function itemIn(
  lang: Lang,
  { place, of }: { place: number; of: string | null },
  { titles }: RulesRehearsal,
): string {
  const t = rulesRehearsalWords(lang);
  const basis = of === null ? undefined : titles[of];
  return basis ? t.itemOf({ place, title: titleOf(basis)[lang] }) : t.item({ place });
}

type Counted = Extract<ResolutionDifference, { is: "no-quorum" | "lost" | "carried" }>;

function counted(lang: Lang, one: Counted, item: string | null, { isInside }: RulesRehearsal): string {
  const t = rulesRehearsalWords(lang);
  if (one.is === "no-quorum") return t.noQuorum({ item, numbers: isInside ? t.presentOf(one) : null });
  const numbers = [t.votesOf(one), ...(one.byCasting ? [t.byCasting] : [])].join(", ");
  return t[one.is]({ item, numbers: isInside ? numbers : null });
}

/** What would be otherwise about a decision on a document. */
function onDocument(lang: Lang, one: ResolutionDifference, rehearsal: RulesRehearsal): string {
  const t = rulesRehearsalWords(lang);
  const people = "people" in one ? namesIn(lang, rehearsal, one.people) : "";
  switch (one.is) {
    case "proof":
      return t.proof[one.asks]({ people });
    case "no-proof":
      return t.noProof({ people });
    case "not-asked":
      return t.notAsked({ people });
    case "too-late":
      return t.tooLate({ minutes: one.minutes, people });
    case "no-ground":
      return t.noGround({ ground: citation(one.ground[lang]), people });
    case "beyond":
      return t.beyond({
        committee: bodyIn(lang, rehearsal.profile, one.committee),
        source: citation(one.source[lang]),
      });
    default:
      return counted(lang, one, null, rehearsal);
  }
}
