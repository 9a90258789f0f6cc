import { days, messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { CommentField, LineField } from "../parts/controls.tsx";
import { CommentOnDraft, commentId, proposes, type Remark } from "../parts/draft-comments.tsx";
import { InviteForm } from "../parts/invite-form.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden } from "../parts/words.tsx";

type Named = { id: string; name: string; partner?: string | null };

type CommentsProps = {
  frame: Frame;
  /** The last day for comments (ISO 8601), and whether it is over; null where none was set. */
  until: string | null;
  isOver: boolean;
  /** What their author sets: whom else they could ask; null for who writes with them. */
  candidates: readonly Named[] | null;
  asked: readonly (Named & { hasCommented: boolean })[];
  comments: readonly Remark[];
  /** How often each part was saved as it is shown: what is taken over is put in no other. */
  revisions: Readonly<Record<string, number>>;
  done: "day" | "invited" | "ended" | "settled" | "taken-over" | null;
  /** What was wrong in a form that was sent: the day, the name, or the answer to a comment by its number. */
  wrong: string | null;
  /** What was typed for a day, where that was wrong. */
  typedDay: string;
  masked: string;
  command: string;
  csrf: string;
  /** Where its forms are sent, each told from the others by what it adds. */
  actionUrl: string;
  backUrl: string;
};

/** Comments on a draft: until when and from whom, and what came; each is answered here, or taken in. */
export function commentsPage(props: CommentsProps) {
  const { frame, until, isOver, candidates, comments, done, backUrl } = props;
  const { lang } = frame;
  const { commenting, proposing, report } = messages(lang, frame.about);
  const { period: t, all } = commenting;
  const open = comments.filter(({ settled }) => settled === null).length;
  const day = until === null ? "" : days(lang, until);
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: backUrl, label: report.form.back }}
      done={done && (done === "taken-over" ? proposing.takenOver : t.done[done])}
      errors={errorsOf(props)}
    >
      {until === null && candidates !== null && <p>{t.lead}</p>}
      {until !== null && <p>{isOver ? t.wasUntil({ day }) : t.isUntil({ day })}</p>}
      {candidates !== null && <Period {...props} />}
      <Asked {...props} />
      <h2 id="comments">{all.title}</h2>
      {comments.length === 0 && <p class="soft">{all.none}</p>}
      {open > 0 && (
        <p class="attention">
          {all.open({ count: open })}. {all.before}
        </p>
      )}
      {comments.map((comment) => (
        <section class="panel" id={commentId(comment.number)} aria-label={comment.subject ?? all.gone}>
          <CommentOnDraft frame={frame} comment={comment} />
          {comment.settled === null && <Settles {...props} comment={comment} />}
        </section>
      ))}
    </SidePage>
  );
}

function errorsOf({ frame: { lang, about }, wrong }: CommentsProps) {
  const { period, all } = messages(lang, about).commenting;
  if (wrong === null) return [];
  if (wrong === "day") return [{ fieldId: fieldId("day"), text: period.errors.day }];
  if (wrong === "to") return [{ fieldId: fieldId("to"), text: period.errors.who }];
  return [{ fieldId: fieldId(`answer.${wrong}`), text: all.error }];
}

/** Until when, and whom else to ask: its author's. */
function Period(props: CommentsProps) {
  const { frame, until, isOver, candidates, wrong, csrf, command, actionUrl } = props;
  const { lang } = frame;
  const { period: t } = messages(lang, frame.about).commenting;
  const options = (candidates ?? []).map(({ id, name, partner = null }): [string, string] => [
    id,
    partner === null ? name : t.ofPartner({ name, partner }),
  ]);
  return (
    <>
      <form method="post" action={`${actionUrl}?day`} novalidate>
        <Hidden values={{ csrf, command }} />
        <LineField
          lang={lang}
          name="day"
          label={t.until}
          hint={t.untilHint}
          typed={props.typedDay}
          error={wrong === "day" ? t.errors.day : undefined}
        />
        <p class="actions">
          <button class={until === null ? "button" : "quiet"} type="submit">
            {until === null ? t.setUntil : t.another}
          </button>
        </p>
      </form>
      {until !== null && !isOver && (
        <section aria-labelledby="invite">
          <h2 id="invite">{t.invite}</h2>
          {options.length === 0 ? (
            <p>{t.nobody}</p>
          ) : (
            <InviteForm
              {...{ lang, actionUrl, csrf, command, options, words: t }}
              error={wrong === "to" ? t.errors.who : undefined}
            />
          )}
        </section>
      )}
    </>
  );
}

function Asked({ frame, asked, candidates, csrf, command, actionUrl }: CommentsProps) {
  const { period: t } = messages(frame.lang, frame.about).commenting;
  if (asked.length === 0) return null;
  return (
    <>
      <h2>{t.asked}</h2>
      <ul class="tasks">
        {asked.map(({ id, name, partner = null, hasCommented }) => (
          <li>
            <strong dir="auto">{partner === null ? name : t.ofPartner({ name, partner })}</strong>{" "}
            <span class="soft">{hasCommented ? t.commented : t.silent}</span>
            {candidates !== null && (
              <form method="post" action={`${actionUrl}?part=${encodeURIComponent(id)}`}>
                <Hidden values={{ csrf, command, from: id }} />
                <button class="quiet" type="submit">
                  {t.end}
                  <span class="visually-hidden">{t.endOf({ name })}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A comment is answered in words, or taken in, with words or without; a change that is proposed is taken over, while there is a place for it. */
function Settles(props: CommentsProps & { comment: Remark }) {
  const { frame, comment, wrong, masked, csrf, command, actionUrl } = props;
  const { commenting, proposing } = messages(frame.lang, frame.about);
  const { all: t } = commenting;
  const { number, section } = comment;
  const isProposal = proposes(comment);
  const canBeTaken = comment.subject !== null && comment.changes.length > 0;
  const error = isProposal ? proposing.noAnswer : t.error;
  return (
    <form method="post" action={`${actionUrl}?comment=${number}`} novalidate>
      <Hidden values={{ csrf, command, masked, shown: number, revision: props.revisions[section] ?? 0 }} />
      <CommentField
        lang={frame.lang}
        name={`answer.${number}`}
        label={isProposal ? proposing.answerText : t.answerText}
        rows={3}
        typed=""
        error={wrong === String(number) ? error : undefined}
      />
      <p class="actions">
        <button class="button" type="submit" name="go" value="answered">
          {t.answerAction}
        </button>
        {!isProposal && (
          <button class="quiet" type="submit" name="go" value="taken-in">
            {t.takeIn}
          </button>
        )}
        {isProposal && canBeTaken && (
          <button class="quiet" type="submit" name="go" value="taken-over">
            {proposing.takeOver}
          </button>
        )}
      </p>
    </form>
  );
}
