import { useContext } from "hono/jsx";
import type { Bilingual } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import { placeField } from "../../domain/board/meeting.ts";
import { type MinutesFile, minutesName } from "../../domain/board/minutes-file.ts";
import { citation } from "../../domain/typed/citation.ts";
import { type DocumentWord, days, type Lang, list, messages, number } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { fileUrl } from "../urls.ts";
import { FilesBelow, sizeText, typeName } from "./files.tsx";
import { Facts, Hash, Paragraphs } from "./words.tsx";

/** What was entered of a meeting, as its entry has it, with the words that lie apart. */
export type EnteredDecision = {
  facts: EventOf<"meeting-decision-entered">["facts"];
  comment: Comment | null;
};

type RecordProps = {
  lang: Lang;
  about: DocumentWord;
  entered: EnteredDecision;
  names: Readonly<Record<string, string>>;
  /** What the committee is called that decided, in the reader’s language; null where it is the board. */
  committee: string | null;
  /** What the rules stand on; null where the by-laws have changed since. */
  sources: { quorum: Bilingual; majority: Bilingual } | null;
};

/** Exactly what is recorded of a decision that the board, or a committee, took at a meeting outside Accord. */
export function MeetingRecord({ lang, about, entered, names, committee, sources }: RecordProps) {
  const { meeting, common } = messages(lang, about);
  const t = meeting.record;
  const { facts, comment } = entered;
  const nameOf = (id: string) => names[id] ?? common.nameUnknown;
  const figure = (value: number) => number(lang, value);
  const out = Object.entries(facts.out).map(([id, because]) =>
    t.outOne({ name: nameOf(id), because: t.outBecause[because] }),
  );
  const { votes, count, castingVote } = facts;
  const counted = {
    for: figure(votes.for),
    against: figure(votes.against),
    abstained: figure(votes.abstained),
  };
  const quorum = {
    present: figure(count.present),
    quorum: figure(count.quorum),
    directors: figure(count.directors),
    source: sources ? citation(sources.quorum[lang]) : facts.profile.id,
  };
  const majority = {
    needed: figure(count.needed),
    base: figure(count.base),
    carried: count.carried,
    source: sources ? citation(sources.majority[lang]) : facts.profile.id,
  };
  return (
    <section class="panel" aria-labelledby="meeting-title">
      <h2 id="meeting-title">{t.title}</h2>
      <p class="resolved">{t.outcome[facts.outcome]({ committee })}</p>
      <Facts
        items={[
          [t.heldOn, days(lang, facts.heldOn)],
          [t.place, orMasked(lang, comment?.fields[placeField] ?? "")],
          [t.convened, convenedIn(lang, facts)],
          [t.present, list(lang, facts.present.map(nameOf))],
          [t.out, out.length === 0 ? t.nobody : list(lang, out)],
          [t.chair, nameOf(facts.chair)],
          [t.motion, meeting.enter.motions[facts.motion]],
          [t.mover, nameOf(facts.mover)],
          [t.seconder, facts.seconder && nameOf(facts.seconder)],
          [t.votes, t.votesOf(counted)],
          [t.castingVote, castingVote && meeting.enter.casting[castingVote]],
          [t.quorum, t.quorumOf(quorum)],
          [t.majority, t.majorityOf(majority)],
          [
            t.minutes,
            facts.minutes && (
              <MinutesLink lang={lang} minutes={facts.minutes} name={comment?.fields[minutesName]} />
            ),
          ],
          [t.minutesHash, facts.minutes && <Hash hash={facts.minutes.sha256} />],
          [t.reasons, comment?.text ? <Paragraphs text={orMasked(lang, comment.text)} /> : ""],
          [t.version, <Hash hash={facts.contentHash} />],
        ]}
      />
    </section>
  );
}

/** How a meeting outside Accord was convened, as it was entered of it. */
function convenedIn(lang: Lang, { convened }: EnteredDecision["facts"]): string {
  const { convenedBy: t } = messages(lang).meeting.record;
  if (!convened) return t.unrecorded;
  if (convened.notice === "unsaid") return t.unsaid;
  if (convened.notice === "given") return t.given({ on: days(lang, convened.on) });
  return t.waived({ on: convened.on && days(lang, convened.on) });
}

/** The file of the minutes, by its name, for whoever may open it from the page's document. */
export function MinutesLink({
  lang,
  minutes,
  name,
}: {
  lang: Lang;
  minutes: MinutesFile;
  name: string | undefined;
}) {
  const below = useContext(FilesBelow);
  const called = name === undefined ? messages(lang).meeting.record.minutes : orMasked(lang, name);
  return (
    <>
      {below === "" ? (
        <bdi dir="auto">{called}</bdi>
      ) : (
        <a href={fileUrl(below, minutes.sha256)} dir="auto">
          {called}
        </a>
      )}{" "}
      <span class="soft">{`(${typeName(lang, minutes.type)}, ${sizeText(lang, minutes.size)})`}</span>
    </>
  );
}
