import type { DocumentEvent, EventType } from "../../../events/facts.ts";
import { calledAtMeeting } from "../../domain/board/resolution-number.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { endByAnswers, isVetoed } from "../../domain/review/lane-ends.ts";
import type { Lane } from "../../domain/review/route.ts";
import { currentStage } from "../../domain/review/standing.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import type { HistoryLine } from "../history.ts";
import { orMasked } from "../masked.ts";
import { committeeOn } from "../resolving.ts";
import { Discarded, type TakeUp } from "./discarded.tsx";
import { Paragraphs } from "./words.tsx";

type EndingProps = {
  frame: Frame;
  report: Document;
  history: readonly HistoryLine[];
  /** Names of people and donors by id. */
  names: Readonly<Record<string, string>>;
  /** By what its author takes a discarded draft up again; null for anybody else, and once it is kept no more. */
  takeUp?: TakeUp | null;
};

/** What ended the way of a report before its publication; with the reason, while its words are kept. */
export function Ending(props: EndingProps) {
  const { report, history, names } = props;
  const { lang, about } = props.frame;
  const committee = committeeOn(props.frame, report);
  const { document: t, lanes, meeting, common } = messages(lang, about);
  const lastWhere = (isIt: (event: DocumentEvent) => boolean) => {
    const said = history.findLast(({ entry }) => isIt(entry.event))?.comment ?? null;
    return said === "altered" ? null : (said?.text ?? null);
  };
  const lastOf = (type: EventType) => lastWhere((event) => event.type === type);
  const { status, decidedAtMeeting: decided } = report;
  const vetoed = currentStage(report)?.lanes.find((lane) => isRefusedAgain(lane, report));
  if (status === "awaiting-meeting") {
    const { title, text } = t[meetingSoFar(report)];
    return <Ended lang={lang} title={title({ committee })} text={text} />;
  }
  if (report.keptUntil !== null)
    return <Discarded {...props} until={report.keptUntil} takeUp={props.takeUp ?? null} />;
  if (status === "withdrawn")
    return (
      <Ended
        lang={lang}
        title={t.withdrawn.title}
        text={t.withdrawn.text}
        reason={[t.withdrawn.reason, lastOf("document-withdrawn")]}
      />
    );
  if (status !== "refused") return null;
  if (decided?.outcome !== "refused")
    return vetoed ? (
      <Ended
        lang={lang}
        title={t.refused.title}
        text={lanes.refused({ lane: vetoed.label[lang] })}
        reason={[t.withdrawn.reason, lastOf("decision-recorded")]}
      />
    ) : (
      <Ended
        lang={lang}
        title={t.refused.title}
        text={t.refused.text({ stage: currentStage(report)?.label[lang] ?? "" })}
        reason={[
          t.refused.reason,
          lastWhere(({ type, facts }) => type === "decision-recorded" && facts.decision === "reject"),
        ]}
      />
    );
  const told = {
    heldOn: days(lang, decided.heldOn),
    name: names[decided.attestedBy] ?? common.nameUnknown,
    resolution: calledAtMeeting(decided),
  };
  const { refused } = meeting;
  return (
    <Ended
      lang={lang}
      title={refused.title({ committee })}
      text={refused.text({ note: meeting.note(told) })}
      reason={[refused.reason({ committee }), lastOf("meeting-decision-entered")]}
    />
  );
}

/** Whether a lane that cannot be outvoted could not approve a document for the second time. */
const isRefusedAgain = (lane: Lane, { decisions }: Document): boolean =>
  isVetoed(lane, decisions) && endByAnswers(lane, decisions) === "returned";

/** How far the decision of a meeting has come. */
function meetingSoFar({ meeting, contestedBy }: Document) {
  if (contestedBy !== null) return "meetingContested";
  return meeting ? "meetingEntered" : "meeting";
}

function Ended(props: {
  lang: Lang;
  title: string;
  text: string;
  reason?: readonly [string, string | null];
}) {
  const { lang, title, text, reason: [label, words] = ["", null] } = props;
  return (
    <section class="panel" aria-labelledby="ending-title">
      <h2 id="ending-title">{title}</h2>
      <p>{text}</p>
      {words !== null && (
        <>
          <p class="soft">{label}</p>
          <blockquote>
            <Paragraphs text={orMasked(lang, words)} />
          </blockquote>
        </>
      )}
    </section>
  );
}
