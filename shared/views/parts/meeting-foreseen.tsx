import { directorsAloneBy } from "../../domain/board/cited.ts";
import { citation } from "../../domain/typed/citation.ts";
import { list, messages, number } from "../../i18n/index.ts";
import { nameIn, type RoomProps, titleOfItem } from "../meeting-shown.ts";
import { Facts } from "./words.tsx";

/** Who will come, and where the quorum is at risk, for whoever keeps the record alone: until the meeting is opened. */
export function MeetingForeseen(props: RoomProps) {
  const { ahead, frame } = props;
  const { lang } = frame;
  if (!ahead) return null;
  const { ahead: t } = messages(lang).coming;
  const named = (people: readonly string[]) =>
    list(
      lang,
      people.map((person) => nameIn(props, person)),
    );
  const counted = (expected: number) => ({
    expected: number(lang, expected),
    needed: number(lang, ahead.needed),
    directors: number(lang, ahead.directors),
  });
  const { waits, unagreed } = ahead;
  const isCommittee = props.meeting.body !== props.profile.directors.role;
  const toLookAt = ahead.items.filter(
    ({ out, quorum, lacksMover }) => out.length > 0 || quorum !== ahead.quorum || lacksMover,
  );
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{t.title}</h2>
      <p class="soft">{t.lead}</p>
      <p class={ahead.quorum === "held" ? "panel good" : "panel heed"}>
        {t.whole[ahead.quorum](counted(ahead.expected))}
      </p>
      <Facts
        items={[
          [t.coming, named(ahead.coming)],
          [t.absent, named(ahead.absent)],
          [t.silent, named(ahead.silent)],
          [t.notOpened, named(ahead.notOpened)],
          [t.away, named(ahead.gone)],
        ]}
      />
      {isCommittee && ahead.gone.length > 0 && (
        <p class="soft" dir="auto">
          {t.ofDirectors({ source: citation(directorsAloneBy(props.profile)[lang]) })}
        </p>
      )}
      {waits.length > 0 && <p dir="auto">{t.agree({ waits: named(waits), unagreed: named(unagreed) })}</p>}
      {toLookAt.length > 0 && <h3>{t.items}</h3>}
      <ul class="documents">
        {toLookAt.map(({ item, out, quorum, expected, lacksMover }) => (
          <li dir="auto">
            <strong>{titleOfItem(lang, props, item)}</strong>
            {out.length > 0 && <p>{t.out({ people: named(out) })}</p>}
            <p>{t.item[quorum](counted(expected))}</p>
            {lacksMover && <p>{t.lacksMover}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
