import type { Altered } from "../../domain/audit/commitments.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { compareContents } from "../../domain/forms/compare.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import type { RoundSoFar } from "../../domain/review/so-far.ts";
import { instants, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import type { HistoryLine } from "../history.ts";
import { sentenceOf } from "../history.ts";
import { Changes } from "./changes.tsx";
import { Comments } from "./history.tsx";

/** A version so far, with what it said: what the reader decides on builds on it. */
export type Before = RoundSoFar<Pick<HistoryLine, "entry" | "comment">> & { content: Content | Altered };

type SoFarProps = {
  frame: Frame;
  definition: Definition;
  report: Pick<Document, "policy">;
  names: Readonly<Record<string, string>>;
  before: readonly Before[];
  /** From which version on what changed is told elsewhere on the page, by its hash. */
  comparedFrom?: string | undefined;
};

/** What earlier rounds and stages said, and what changed from one submission to the next. */
export function SoFar(props: SoFarProps) {
  const { frame, report, names, before, definition, comparedFrom } = props;
  const { lang, timeZone } = frame;
  const t = messages(lang, frame.about).review.soFar;
  if (before.every(({ said }) => said.length === 0)) return null;
  const apart = before.findIndex(({ contentHash }) => contentHash === comparedFrom);
  return (
    <section class="panel" aria-labelledby="so-far-title">
      <h2 id="so-far-title">{t.title}</h2>
      <p class="soft">{t.lead}</p>
      {before.map((version, index) => {
        const next = before[index + 1];
        return (
          <>
            <h3>
              {t.submission({
                number: number(lang, version.round),
                when: instants(lang, version.at, timeZone),
              })}
            </h3>
            {version.said.length === 0 && <p class="soft">{t.nothing}</p>}
            <ul class="history">
              {version.said.map(({ entry, comment }) => (
                <li>
                  <p>{sentenceOf(entry, names, report, frame)}</p>
                  {comment === "altered" && (
                    <p class="problem">{messages(lang, frame.about).document.altered.comment}</p>
                  )}
                  {comment !== null && comment !== "altered" && (
                    <Comments
                      lang={lang}
                      comment={comment}
                      definition={definition}
                      values={version.content === "altered" ? undefined : version.content.values}
                    />
                  )}
                </li>
              ))}
            </ul>
            {next && (apart < 0 || index < apart) && <Changed {...props} version={version} next={next} />}
          </>
        );
      })}
    </section>
  );
}

function Changed(props: SoFarProps & { version: Before; next: Before }) {
  const { frame, definition, version, next } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).review.soFar;
  const told = { from: number(lang, version.round), to: number(lang, next.round) };
  const changes =
    version.content === "altered" || next.content === "altered"
      ? null
      : compareContents(definition, version.content, next.content);
  return (
    <>
      <h3>{t.changes(told)}</h3>
      {changes === null && <p>{t.notKept}</p>}
      {changes?.length === 0 && <p>{t.unchanged}</p>}
      {changes !== null && changes.length > 0 && <Changes lang={lang} changes={changes} />}
    </>
  );
}
