import { messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Facts, Hash, Hidden, Paragraphs } from "../parts/words.tsx";

type ConfirmDecisionProps = {
  frame: Frame;
  decision: "approve" | "request-changes";
  comment: string;
  contentHash: string;
  round: number;
  /** Makes a repeated POST of this page harmless. */
  command: string;
  csrf: string;
  actionUrl: string;
  backUrl: string;
};

/** Exactly what will be recorded, in whose name, on which version; one button records it. */
export function confirmDecisionPage(props: ConfirmDecisionProps) {
  const { frame, decision, comment, contentHash, round, command, csrf, actionUrl, backUrl } = props;
  const { lang, reader } = frame;
  const { review, common } = messages(lang);
  const t = review.confirm;
  const hasComment = comment.trim() !== "";
  return (
    <Page frame={frame} title={t.title[decision]}>
      <h1>{t.title[decision]}</h1>
      <p class="lead">{t.lead}</p>
      <Facts
        items={[
          [t.decision, t.decisionName[decision]],
          [t.by, reader?.name ?? ""],
          [t.round, t.roundOf({ round: number(lang, round) })],
          [t.comment, hasComment ? <Paragraphs text={comment} /> : t.noComment],
          [common.version, <Hash hash={contentHash} />],
        ]}
      />
      {hasComment && <p class="soft">{t.commentKept}</p>}
      <form method="post" action={actionUrl}>
        <Hidden values={{ csrf, command, contentHash, round, decision, comment }} />
        <p class="actions">
          <button class="button" type="submit">
            {t.action[decision]}
          </button>
          <a href={backUrl}>{t.back}</a>
        </p>
      </form>
    </Page>
  );
}
