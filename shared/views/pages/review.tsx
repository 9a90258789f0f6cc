import { sectionsOf } from "../../domain/forms/rows.ts";
import { isForNote } from "../../domain/organisation/lane-rule.ts";
import { homesOf } from "../../domain/organisation/office-time.ts";
import { decisionsIn } from "../../domain/review/choices.ts";
import { longestComment } from "../../domain/review/commands.ts";
import { maskedNow } from "../../domain/review/masked.ts";
import { currentStage, nameOfLane } from "../../domain/review/standing.ts";
import { timeFor } from "../../domain/review/timing.ts";
import { saidIn } from "../../domain/typed/text.ts";
import { deadlines, list, messages } from "../../i18n/index.ts";
import { answeredMeanwhile } from "../answered-meanwhile.ts";
import { AmendedIn } from "../documents/amendment.tsx";
import { dueFacts } from "../due.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ruleInWords } from "../lane-rule.ts";
import { maskedMeanwhile } from "../masked.ts";
import { ownTitleOf } from "../own-title.ts";
import { AsFile } from "../parts/as-file.tsx";
import { RadioChoice } from "../parts/choice.tsx";
import { CommentField } from "../parts/controls.tsx";
import { AboutDocument } from "../parts/document-content.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { isForDonor, OfSilence } from "../parts/for-donor.tsx";
import { LanguagesLink } from "../parts/languages-link.tsx";
import { OwnDecision } from "../parts/own-decision.tsx";
import { Page } from "../parts/page.tsx";
import { PartyQuestions, ReaderQuestions } from "../parts/questions.tsx";
import { RehearsalLink } from "../parts/rehearsal-link.tsx";
import { Reservations } from "../parts/reservations.tsx";
import { ReviewedSection } from "../parts/reviewed-section.tsx";
import { SeenFirst } from "../parts/seen-first.tsx";
import { SinceThen } from "../parts/since-then.tsx";
import { SoFar } from "../parts/so-far.tsx";
import { Facts, Hash, Hidden } from "../parts/words.tsx";
import type { ReviewError, ReviewProps } from "../review-props.ts";
import { tooLong } from "../too-long.ts";

/** What is under review, each section with a place to comment on its answers, then an explicit choice; none is suggested. */
export function reviewPage(props: ReviewProps) {
  const { frame, basis, definition, report, errors, typed, csrf, actionUrl } = props;
  const { lang } = frame;
  const { review: t, noting, common, parties, acceptance } = messages(lang, frame.about);
  const isParty = props.recusalUrl === null;
  const isDonor = isForDonor(props);
  const isNote = decisionsOffered(props).includes("take-note");
  const stage = currentStage(report)?.label[lang] ?? "";
  const forOthers = isNote ? noting : t;
  const forOutside = isDonor ? acceptance : parties.consent;
  const words = isParty ? { ...t, ...forOutside, choice: t.choice } : forOthers;
  const title = words.title({ stage });
  const textOf = (at: string) => {
    const error = errors.find((each) => each.at === at);
    return error && errorText(props, error);
  };
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary
        lang={lang}
        errors={errors.map((error) => ({
          fieldId: fieldId(error.at === "choice" ? `decision.${decisionsOffered(props)[0]}` : error.at),
          text: errorText(props, error),
        }))}
      />
      <p class="lead">{ownTitleOf(basis, props.content.values)[lang]}</p>
      <p>{words.lead}</p>
      {isDonor && <OfSilence {...props} />}
      {!isParty && <SeenFirst lang={lang} definition={definition} content={props.content} />}
      <AboutDocument lang={lang} basis={basis} more={timeAndPeople(props)} />
      {props.recusalUrl !== null && (
        <p class="noprint">
          <a href={props.recusalUrl}>{messages(lang, frame.about).recusing.link}</a>
        </p>
      )}
      {props.handingOnUrl && (
        <p class="noprint">
          <a href={props.handingOnUrl}>{messages(lang, frame.about).handingOn.link}</a>
        </p>
      )}
      <LanguagesLink frame={frame} url={props.languagesUrl} />
      {props.pdfUrl && <AsFile lang={lang} urlIn={props.pdfUrl} />}
      {props.agreementUrl !== null && (
        <p class="noprint">
          <a href={props.agreementUrl}>{messages(lang, frame.about).agreement.link}</a>
        </p>
      )}
      <RehearsalLink lang={lang} url={props.rehearsalUrl} />
      <AmendedIn lang={lang} basis={basis} values={props.content.values} />
      <OwnDecision {...props} />
      {!isParty && <SaidSoFar {...props} />}
      {isParty && !isDonor && <PartyQuestions {...props} values={props.content.values} />}
      <SinceThen frame={frame} definition={definition} content={props.content} earlier={props.earlier} />
      <form method="post" action={actionUrl} novalidate>
        <Hidden
          values={{
            csrf,
            contentHash: report.contentHash ?? "",
            round: report.round,
            lane: props.lane,
            replaces: props.replaces ?? "",
            masked: maskedNow(report),
            aside: props.aside,
          }}
        />
        <h2>{t.contentTitle}</h2>
        {sectionsOf(definition, props.content.values).map((section) => (
          <ReviewedSection {...props} section={section} textOf={textOf} />
        ))}
        <Facts items={[[common.version, <Hash hash={report.contentHash ?? ""} />]]} />
        <div class="noprint">
          {isNote ? (
            <Hidden values={{ decision: "take-note" }} />
          ) : (
            <RadioChoice
              lang={lang}
              name="decision"
              title={t.choiceTitle}
              options={decisionsOffered(props).flatMap((decision) =>
                decision === "take-note"
                  ? []
                  : [
                      {
                        value: decision,
                        ...(isDonor && decision === "request-changes"
                          ? acceptance.choice
                          : t.choice[decision]),
                      },
                    ],
              )}
              chosen={typed.decision}
              error={textOf("choice")}
            />
          )}
          <CommentField
            lang={lang}
            name="comment"
            label={words.comment}
            hint={words.commentHint}
            typed={typed.comment.text ?? ""}
            error={textOf("comment")}
          />
        </div>
        <p class="actions">
          <button class="button" type="submit">
            {words.action}
          </button>
        </p>
      </form>
    </Page>
  );
}

/** What was asked and said of it before: among those who review it. */
const SaidSoFar = (props: ReviewProps) => (
  <>
    <ReaderQuestions {...props} values={props.content.values} />
    <Reservations {...props} lines={props.before.flatMap(({ said }) => said)} values={props.content.values} />
    <SoFar {...props} comparedFrom={props.earlier?.contentHash} />
  </>
);

/** What can be decided in the lane that the page is for. */
function decisionsOffered({ report, lane }: ReviewProps) {
  const own = currentStage(report)?.lanes.find(({ id }) => id === lane);
  return own ? decisionsIn(own) : [];
}

/** By when, and who else is asked: not what they answered, for each lane decides by itself. */
function timeAndPeople(props: ReviewProps): [string, string][] {
  const { frame, report, lane, names, reader } = props;
  const { lang } = frame;
  const { review: t, common, noting, parties, acceptance, lanes: told } = messages(lang, frame.about);
  const lanes = currentStage(report)?.lanes ?? [];
  const others = lanes.flatMap(({ people, label }) =>
    people
      .filter((person) => person !== reader)
      .map((person) => `${names[person] ?? common.nameUnknown} (${label[lang]})`),
  );
  const own = lanes.find(({ id }) => id === lane);
  const by = timeFor(report, lane, reader, frame.calendar);
  return [
    [t.inLane, nameOfLane(report, lane)?.[lang] ?? ""],
    [told.howDecided, own ? ruleInWords(lang, own, report.kind) : ""],
    [own && isForNote(own) ? noting.by : t.answerBy, by === null ? "" : orPassed(by, frame)],
    ...dueFacts(report, frame),
    [
      props.recusalUrl === null ? (isForDonor(props) ? acceptance : parties.consent).others : t.alsoAsked,
      others.length === 0 ? "" : list(lang, others),
    ],
  ];
}

/** A day, or that it has passed: whoever is late is told so, and may still answer. */
function orPassed(by: string, { lang, timeZone, now, calendar }: Frame): string {
  const day = deadlines(lang, by, timeZone, homesOf(calendar));
  return by > now ? day : messages(lang).common.dayPassed({ day });
}

function errorText(
  { frame: { lang }, own, typed: { comment }, longestComments }: ReviewProps,
  { at, code }: ReviewError,
): string {
  const t = messages(lang).review.error;
  const words = at === "comment" ? comment.text : comment.fields[at.replace(/^comment[.]/, "")];
  if (code === "comment-too-long") return t[code](tooLong(lang, words ?? "", longestComment));
  if (code === "masked-meanwhile") return maskedMeanwhile(lang);
  if (code === "superseded-answer") return answeredMeanwhile(lang, own?.decision);
  if (code !== "comments-too-long") return t[code];
  const all = [comment.text ?? "", ...Object.values(comment.fields)].map(saidIn).join("");
  return t[code](tooLong(lang, all, longestComments));
}
