import { messages } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { InviteForm } from "../parts/invite-form.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden } from "../parts/words.tsx";

type Named = { id: string; name: string };

type WritersProps = {
  frame: Frame;
  /** Its author, and the colleagues who write it with them. */
  author: Named;
  writers: readonly Named[];
  /** Whose page it is. */
  reader: string;
  /** Whom the author could invite; null for who is not the author, and where nobody more can write. */
  candidates: readonly Named[] | null;
  isFull: boolean;
  /** Of what this page is the receipt. */
  done: "invited" | "ended" | "handed" | null;
  /** Whether nobody was chosen. */
  isWrong: boolean;
  command: string;
  csrf: string;
  /** Where its forms are sent, each told from the others by what it adds. */
  actionUrl: string;
  backUrl: string;
  handOverUrl: string;
};

/** Who writes a document: its author invites colleagues and ends their part, and each of them can end their own. */
export function writersPage(props: WritersProps) {
  const { frame, author, writers, reader, done, isWrong, backUrl } = props;
  const { lang } = frame;
  const { together: t, report } = messages(lang, frame.about);
  const isAuthor = reader === author.id;
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: backUrl, label: report.form.back }}
      done={done && (done === "handed" ? t.handOver.done : t.done[done])}
      errors={isWrong ? [{ fieldId: fieldId("to"), text: t.invite.error }] : []}
    >
      <p>{t.lead}</p>
      <ul class="tasks">
        <li>
          <strong dir="auto">{author.name}</strong>
          <span class="soft"> {t.author}</span>
        </li>
        {writers.map((writer) => (
          <li>
            <strong dir="auto">{writer.name}</strong>
            <span class="soft"> {t.writer}</span>
            {isAuthor && <EndsPart {...props} writer={writer} />}
          </li>
        ))}
      </ul>
      {writers.length === 0 && <p class="soft">{t.alone}</p>}
      {isAuthor ? <Invites {...props} /> : <Leaves {...props} />}
      {isAuthor && (
        <p>
          <a href={props.handOverUrl}>{t.handOver.open}</a>
        </p>
      )}
    </SidePage>
  );
}

function EndsPart({
  frame: { lang, about },
  writer,
  csrf,
  command,
  actionUrl,
}: WritersProps & { writer: Named }) {
  const { together: t } = messages(lang, about);
  return (
    <form method="post" action={`${actionUrl}?part=${encodeURIComponent(writer.id)}`}>
      <Hidden values={{ csrf, command, from: writer.id }} />
      <button class="quiet" type="submit">
        {t.end}
        <span class="visually-hidden">{t.endOf({ name: writer.name })}</span>
      </button>
    </form>
  );
}

function Leaves({ frame: { lang, about }, reader, csrf, command, actionUrl }: WritersProps) {
  const { together: t } = messages(lang, about);
  return (
    <form method="post" action={`${actionUrl}?part=${encodeURIComponent(reader)}`}>
      <Hidden values={{ csrf, command, from: reader }} />
      <p>{t.leaveText}</p>
      <p class="actions">
        <button class="quiet" type="submit">
          {t.leave}
        </button>
      </p>
    </form>
  );
}

function Invites(props: WritersProps) {
  const { frame, candidates, isFull, isWrong, csrf, command, actionUrl } = props;
  const { lang } = frame;
  const { invite: t } = messages(lang, frame.about).together;
  const options = (candidates ?? []).map(({ id, name }): [string, string] => [id, name]);
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{t.title}</h2>
      {isFull && <p>{t.full}</p>}
      {!isFull && options.length === 0 && <p>{t.nobody}</p>}
      {!isFull && options.length > 0 && (
        <InviteForm
          {...{ lang, actionUrl, csrf, command, options, words: t }}
          error={isWrong ? t.error : undefined}
        >
          <p>{t.text}</p>
        </InviteForm>
      )}
    </section>
  );
}
