import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { rulesOfBody } from "../../domain/board/count.ts";
import { placeField } from "../../domain/board/meeting.ts";
import { foldMeeting } from "../../domain/board/meetings/fold.ts";
import { declaredInRoom, saidWithout } from "../../domain/board/meetings/interests.ts";
import { saidWithoutAnybody } from "../../domain/board/meetings/matters-open.ts";
import { ownWordsIn } from "../../domain/board/meetings/own-item.ts";
import { type Presiding, presidingOver } from "../../domain/board/meetings/presiding.ts";
import type { Line } from "../../domain/board/meetings/state.ts";
import { awareOn, minutesFrom, voteOf, type WrittenItem } from "../../domain/board/meetings/written.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { resolutionCalled } from "../../domain/board/resolution-number.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { madeOnce } from "../../domain/made-once.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { citation } from "../../domain/typed/citation.ts";
import { days, instants, type Lang, list, messages, oneAfterTheOther } from "../../i18n/index.ts";
import { capital } from "../capital.ts";
import { interestMinuted } from "../interest-shown.ts";
import { orMasked } from "../masked.ts";
import { headingWith } from "../meeting-shown.ts";
import { headingIn } from "../own-item.ts";
import { nameOf } from "../title.ts";
import { OneLanguage, ResolvedIn, Spoken } from "./own-item.tsx";

/** What is shown of a meeting, read and verified. */
export type Seen = {
  entries: readonly StoredEntry[];
  /** The words beside each entry that has some, by its number. */
  words: ReadonlyMap<number, Comment | Altered>;
  names: Readonly<Record<string, string>>;
  /** What each document on the agenda is bound to, by the item. */
  bases: ReadonlyMap<string, Basis>;
  profile: BylawProfile;
  /** What has become of each document that was voted on, by the item. */
  effects: ReadonlyMap<string, "took-effect" | "answered" | "waits" | "without-effect">;
  /** Whose own page it is, who reads nothing of what was said of a matter that they were out of; left out where it is nobody's. */
  reader?: string;
  /** The items whose matter is not ended, where what was said without somebody is kept for so long: from the reader, or from all of a paper that anybody has. */
  open?: ReadonlySet<string>;
};
/** With where the organisation is at home: its hours are those of its meetings (IANA name). */
type InZone = Seen & { zone: string };

/**
 * The minutes of a meeting in one language: who was there when, each item with its votes and arithmetic, and what was corrected.
 * @param level the heading above them, where the page has none of its own
 */
export function MinutesIn({ lang, level, ...seen }: InZone & { lang: Lang; level: string | null }) {
  const minutes = minutesFrom(seen.entries);
  if (!minutes) return null;
  const { boardroom } = messages(lang);
  const t = boardroom.written;
  const people = (ids: readonly string[]) =>
    list(
      lang,
      ids.map((id) => nameIn(seen, lang, id)),
    );
  const say = oneAfterTheOther(lang, seen.zone);
  const line = ({ event }: Line) => ofRoom(event, lang, seen, say);
  // What closed the meeting closes its minutes.
  const closing = minutes.lines.filter((one, at, all) => at === all.length - 1 && closes.has(one.event.type));
  const room = minutes.lines.slice(0, minutes.lines.length - closing.length).map(line);
  const presidedBy = presidedIn(seen);
  const items = minutes.items.map((item) => ({ item, said: saidOf(item, lang, seen, say, presidedBy) }));
  const closed = closing.map(line);
  const own = ({ put }: WrittenItem) => ownWordsIn(seen.words.get(put));
  return (
    <section lang={lang} {...(level !== null && { "aria-label": level })}>
      {level !== null && <h3>{level}</h3>}
      <ul>
        {room.map((text) => (
          <li dir="auto">{text}</li>
        ))}
        {minutes.absent.length > 0 && <li dir="auto">{t.absent({ people: people(minutes.absent) })}</li>}
        {minutes.waived.length > 0 && <li dir="auto">{t.waived({ people: people(minutes.waived) })}</li>}
      </ul>
      <ol>
        {items.map(({ item, said }) => (
          <li>
            <p>
              <strong dir="auto">
                <Spoken heading={own(item).heading} text={capital(headingOf(item, lang, seen), lang)} />
              </strong>
              <OneLanguage lang={lang} heading={own(item).heading} /> ({boardroom.nature[item.nature]})
            </p>
            <ResolvedIn lang={lang} own={own(item)} />
            <Said texts={said.length > 0 ? said : [t.notReached]} />
          </li>
        ))}
      </ol>
      {closed.map((text) => (
        <p dir="auto">{text}</p>
      ))}
      {minutes.corrected.length > 0 && (
        <ul>
          {minutes.corrected.map(({ entry, by }) => (
            <li dir="auto">{t.corrected({ entry: String(entry), by: String(by) })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const closes: ReadonlySet<Line["event"]["type"]> = new Set(["meeting-ended", "meeting-adjourned"]);

/** What happened to an item, line by line. */
export const ItemIn = ({ lang, item, seen }: { lang: Lang; item: WrittenItem; seen: InZone }) => (
  <Said texts={saidOf(item, lang, seen, oneAfterTheOther(lang, seen.zone), presidedIn(seen))} />
);

const Said = ({ texts }: { texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li dir="auto">{text}</li>
    ))}
  </ul>
);

/** How an instant is said after those before it. */
type Say = (instant: string) => string;

function saidOf(
  item: WrittenItem,
  lang: Lang,
  seen: InZone,
  say: Say,
  presidedBy: ReturnType<typeof presidedIn>,
): string[] {
  const { effects, written: t } = messages(lang).boardroom;
  const effect = seen.effects.get(item.item);
  const kept = keptOf(item, seen);
  const presided = presidedBy.get(item.item);
  return [
    ...(presided
      ? [t.presided[presided.isOut ? "out" : "in"]({ person: nameIn(seen, lang, presided.chair) })]
      : []),
    ...item.lines
      .filter(({ entry }) => !kept.has(entry))
      .flatMap((line) => ofItem(line, lang, { ...seen, recommends: recommends(item, seen) }, say)),
    ...(kept.size > 0 ? [seen.open ? t.saidBefore : t.saidWithout] : []),
    ...item.dissents.map(({ person, isAbsent }) => {
      const told = { person: nameIn(seen, lang, person) };
      const on = isAbsent ? awareOn(seen.entries, item.item, person) : null;
      return isAbsent ? t.dissentAbsent({ ...told, on: on && days(lang, on) }) : t.dissent(told);
    }),
    ...(item.fallen ?? []).map(({ person, because }) =>
      t.fallen[because]({ person: nameIn(seen, lang, person) }),
    ),
    ...(effect !== undefined && voteOf(item) ? [effects[effect]] : []),
  ];
}

/** A page asks it of each item. */
const folded = madeOnce(foldMeeting);

/** Who presided over each item, where it was not one and the same person in the room throughout: else the opening says it. */
function presidedIn({ entries, profile }: Seen): Map<string, Presiding> {
  const { meeting } = folded(entries);
  const over = meeting ? presidingOver(meeting, profile) : new Map<string, Presiding>();
  const isOther = [...over.values()].some(({ chair, isOut }) => isOut || chair !== meeting?.chair);
  return isOther ? over : new Map();
}

/** The lines of an item that whoever reads it is not shown. */
function keptOf({ item, lines }: WrittenItem, { reader, open }: Seen): ReadonlySet<number> {
  if (open && !open.has(item)) return new Set();
  if (reader !== undefined) return saidWithout(lines, reader);
  return open ? saidWithoutAnybody(lines) : new Set();
}

/** What an item is called: the document that it is about, or the heading that was given to it. */
export function headingOf({ item, put }: Pick<WrittenItem, "item" | "put">, lang: Lang, seen: Seen): string {
  const basis = seen.bases.get(item);
  if (basis) return nameOf(basis)[lang];
  const { written } = messages(lang).boardroom;
  const words = seen.words.get(put);
  const { heading: given } = ownWordsIn(words);
  const none = words === "altered" ? written.unreadable : written.untitled;
  const heading = given === null ? none : headingIn(lang, given);
  return headingWith(
    lang,
    seen.entries.find(({ number }) => number === put),
    heading,
  );
}

const nameIn = ({ names }: Pick<Seen, "names">, lang: Lang, id: string): string =>
  names[id] ?? messages(lang).common.nameUnknown;

function ofRoom(event: Line["event"], lang: Lang, seen: InZone, say: Say): string {
  const t = messages(lang).boardroom.written;
  const when = say(event.facts.at);
  const who = (id: string) => ({ when, person: nameIn(seen, lang, id) });
  switch (event.type) {
    case "meeting-opened":
      return t.opened(who(event.facts.chair));
    case "member-arrived":
      return t.arrived[event.facts.how](who(event.facts.person));
    case "member-left":
      return t.left(who(event.facts.person));
    case "chair-taken":
      return t.chair(who(event.facts.person));
    case "meeting-adjourned": {
      const { because, to } = event.facts;
      return t.adjourned[because]({ when, to: to && instants(lang, to, seen.zone) });
    }
    default:
      return t.ended({ when });
  }
}

/** Whether what is voted on an item is a recommendation: the entry that put it says so. */
const recommends = ({ put }: WrittenItem, { entries }: Pick<Seen, "entries">): boolean =>
  entries.find(({ number }) => number === put)?.facts["recommends"] === true;

type OfItem = InZone & { recommends: boolean };

function ofItem({ entry, event }: Line, lang: Lang, seen: OfItem, say: Say): string[] {
  const t = messages(lang).boardroom.written;
  // What has no hour of its own says none, so that the next line says its day where it is the first.
  if (event.type === "item-minuted") {
    const words = seen.words.get(entry);
    return [words === "altered" ? t.unreadable : orMasked(lang, words?.text ?? "")];
  }
  const when = say(event.facts.at);
  const who = (id: string) => ({ when, person: nameIn(seen, lang, id) });
  const [interest] = "item" in event.facts ? declaredInRoom([{ entry, event }], event.facts.item) : [];
  if (interest) {
    const said = seen.words.get(entry);
    const words = said === "altered" ? t.unreadable : orMasked(lang, said?.text ?? "");
    return interestMinuted(lang, interest, seen.profile, { at: when, ...who(interest.person), words });
  }
  switch (event.type) {
    case "room-left":
      return [t.out[event.facts.because](who(event.facts.person))];
    case "room-entered":
      return [t.back(who(event.facts.person))];
    case "item-called":
      return [t.called({ when })];
    case "item-noted":
      return [t.noted({ when })];
    case "item-deferred":
      return [t.deferred({ when })];
    case "motion-voted":
      return [...ofVote(event.facts, lang, seen, when), ...askedIn(entry, lang, seen)];
    default:
      return [];
  }
}

/** What the author of a document that is sent back is asked to change. */
function askedIn(entry: number, lang: Lang, seen: InZone): string[] {
  const t = messages(lang).boardroom.written;
  const words = seen.words.get(entry);
  if (words === "altered") return [t.unreadable];
  return words?.text ? [t.asked({ words: orMasked(lang, words.text) })] : [];
}

/** The body that met: its first entry convenes it. */
const bodyOf = ({ entries }: Pick<Seen, "entries">): string => String(entries[0]?.facts["body"]);

type Voted = Extract<Line["event"], { type: "motion-voted" }>["facts"];

function ofVote(facts: Voted, lang: Lang, seen: OfItem, when: string): string[] {
  const t = messages(lang).boardroom.written;
  const { count, votes, each, castingVote, number, at } = facts;
  const figures = (of: Record<string, number>) =>
    Object.fromEntries(Object.entries(of).map(([name, figure]) => [name, String(figure)]));
  const { carried, ...counted } = count;
  const mover = nameIn(seen, lang, facts.mover);
  const seconder = facts.seconder && nameIn(seen, lang, facts.seconder);
  const { quorum, majority, castingVote: second } = rulesOfBody(seen.profile, bodyOf(seen));
  const rules = [quorum, majority, ...(castingVote === null ? [] : [second])];
  const by = [...new Set(rules.map(({ source }) => source[lang]))].map(citation).join(" · ");
  const one = (person: string, vote: keyof typeof t.each) => `${nameIn(seen, lang, person)}, ${t.each[vote]}`;
  return [
    t.moved({ when, motion: t.motion[facts.motion], mover, seconder }),
    t.votes(figures(votes) as Record<keyof typeof votes, string>),
    ...(each
      ? [
          `${Object.entries(each)
            .map(([person, vote]) => one(person, vote))
            .join(" · ")}.`,
        ]
      : []),
    ...(castingVote === null ? [] : [t.casting({ vote: t.each[castingVote] })]),
    t.rule({ ...(figures(counted) as Record<keyof typeof counted, string>), by }),
    carried && number !== null
      ? t[seen.recommends ? "advised" : "carried"]({
          resolution: resolutionCalled(dayOf(at, seen.zone), number),
        })
      : t.lost,
  ];
}

/** Where a meeting is held, by its last notice, or that this was masked. */
export function placeIn(lang: Lang, { entries, words }: Pick<Seen, "entries" | "words">): string | null {
  const notice = entries.findLast(({ facts }) => "noticeCommitment" in facts);
  const said = notice && words.get(notice.number);
  const place = said === undefined || said === "altered" ? undefined : said.fields[placeField];
  return place === undefined ? null : orMasked(lang, place);
}
