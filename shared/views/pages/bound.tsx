import type { Bilingual } from "../../../events/common.ts";
import type { AlteredPaper, Bound, Indexed, MeetingPaper } from "../../domain/board/bound.ts";
import { contestsIn } from "../../domain/board/meetings/contests.ts";
import { howSigned } from "../../domain/board/meetings/in-place.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, instants, type Lang, list, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { subjectOf } from "../parts/certified.tsx";
import { Corrections } from "../parts/corrections.tsx";
import { MinutesIn, placeIn } from "../parts/minutes.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hash, Paragraphs } from "../parts/words.tsx";

const bodyIn = (lang: Lang, bodyName: Bilingual | null) => ({ committee: bodyName?.[lang] ?? null });

/** The minutes of a meeting as the minute book has them: whole, with who signed, confirmed or contested them. */
export function boundMinutesPage({ frame, paper }: { frame: Frame; paper: MeetingPaper }) {
  const { lang, timeZone: zone } = frame;
  const { book, extract } = certificateWords(lang);
  const t = book.minutes;
  const { meeting, seen, bodyName, on } = paper;
  const { minutes } = meeting;
  const name = (id: string) => seen.names[id] ?? messages(lang).common.nameUnknown;
  const names = (ids: readonly string[]) => (ids.length === 0 ? null : list(lang, ids.map(name)));
  const status = howSigned(meeting);
  const signed = (as: "chair" | "secretary") => {
    const entry = seen.entries.findLast(({ type, facts }) => type === "minutes-signed" && facts["as"] === as);
    const person = minutes?.signed[as] ?? null;
    if (person === null || !entry) return null;
    const instead = meeting.inPlace?.[as];
    const inPlace =
      instead?.person === person
        ? t.inPlace[as]({ of: name(instead.of), on: days(lang, instead.leftOn) })
        : "";
    return `${t.signed({ person: name(person), when: instants(lang, entry.at, zone) })}${inPlace}`;
  };
  const title = t.title({ ...bodyIn(lang, bodyName), on: days(lang, on) });
  return (
    <Page frame={frame} title={title}>
      <h1 dir="auto">{title}</h1>
      <p class="kicker" dir="auto">
        {frame.organisation.name[lang]}
      </p>
      <p class="lead">{extract.status[status]}</p>
      <Facts
        items={[
          [t.place, placeIn(lang, seen)],
          [t.signedChair, signed("chair")],
          [t.signedSecretary, signed("secretary")],
          [t.confirmed, names(minutes?.confirmed ?? [])],
        ]}
      />
      <Corrections lang={lang} all={seen.corrections} />
      {(status === "signed" || status === "instead" ? contestsIn(meeting, seen.entries) : []).map(
        ({ person, entry, answer }) => (
          <section>
            <h2 dir="auto">{messages(lang).boardroom.minutes.contest({ person: name(person) })}</h2>
            <WordsBeside lang={lang} seen={seen} entry={entry} />
            {answer !== null && (
              <>
                <h3>{messages(lang).boardroom.minutes.contestAnswered}</h3>
                <WordsBeside lang={lang} seen={seen} entry={answer} />
              </>
            )}
          </section>
        ),
      )}
      <h2>{t.course}</h2>
      <MinutesIn {...seen} lang={lang} level={null} zone={zone} />
    </Page>
  );
}

/** Words that lie beside an entry of a meeting, or that they are not what was entered. */
function WordsBeside({ lang, seen, entry }: { lang: Lang; seen: MeetingPaper["seen"]; entry: number }) {
  const said = seen.words.get(entry);
  if (said === "altered") return <p>{messages(lang).boardroom.written.unreadable}</p>;
  return said?.text ? <Paragraphs text={orMasked(lang, said.text)} /> : null;
}

/** What a paper is, in a line. */
function paperIn(lang: Lang, { paper }: Pick<Indexed, "paper">): string {
  const { book, register } = certificateWords(lang);
  if (paper.paper === "minutes") return book.index.minutes(bodyIn(lang, paper.bodyName));
  const { known } = paper.certificate;
  const called = known.called === null ? "" : `${register.head.number} ${known.called}, `;
  return `${called}${subjectOf(known, lang)}`;
}

function BoundFile({ lang, file }: { lang: Lang; file: Pick<Bound, "path" | "sha256"> }) {
  const { head } = certificateWords(lang).book.index;
  return (
    <Facts
      items={[
        [head.file, file.path],
        [head.hash, <Hash hash={file.sha256} />],
      ]}
    />
  );
}

/** The first page of a minute book: what is in it, day by day, with the fingerprint of each file. */
export function boundIndexPage(props: {
  frame: Frame;
  year: string;
  askedAt: string;
  bound: readonly Indexed[];
  altered: readonly Pick<AlteredPaper, "id" | "on">[];
  interests: Pick<Bound, "path" | "sha256"> | null;
}) {
  const { frame, bound, altered, interests } = props;
  const { lang, timeZone } = frame;
  const { index: t } = certificateWords(lang).book;
  return (
    <Page frame={frame} title={t.title(props)}>
      <h1>{t.title(props)}</h1>
      <p class="lead">{t.lead({ when: instants(lang, props.askedAt, timeZone) })}</p>
      <ol>
        {bound.map((one) => (
          <li>
            <p>
              <strong>{paperIn(lang, one)}</strong> ({days(lang, one.paper.on)})
            </p>
            <BoundFile lang={lang} file={one.file} />
          </li>
        ))}
        {interests && (
          <li>
            <p>
              <strong>{t.interests}</strong>
            </p>
            <BoundFile lang={lang} file={interests} />
          </li>
        )}
      </ol>
      {altered.length > 0 && (
        <>
          <h2>{t.altered}</h2>
          <ul>
            {altered.map(({ id, on }) => (
              <li>
                {t.alteredOf[meetingOfStream(id) === null ? "resolution" : "minutes"]({ on: days(lang, on) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
