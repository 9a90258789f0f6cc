import type { Bilingual } from "../../../events/common.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { saidIn } from "../../domain/typed/text.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { ConfirmForm } from "../parts/confirm-form.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Paragraphs } from "../parts/words.tsx";
import { ResolutionText } from "./resolution.tsx";

type ConfirmBallotProps = {
  frame: Frame;
  basis: Basis;
  /** The committee that resolves, by its name; null where it is the board. */
  committee: Bilingual | null;
  ballot: "sign" | "refuse" | "abstain";
  /** For how many minutes a refusal or an abstention can be taken back; 0 where it cannot. */
  graceMinutes: number;
  comment: string;
  contentHash: string;
  round: number;
  lane: string;
  /** Their own answer that this is to replace, as the page named it on which they wrote; empty where there was none. */
  replaces: string;
  /** What was masked of the document when the page was opened on which they wrote. */
  masked: string;
  /** Makes a repeated POST of this page harmless. */
  command: string;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
  changeUrl: string;
};

/** The director's own words before they are recorded: who answers what to which text. */
export function confirmBallotPage(props: ConfirmBallotProps) {
  const { frame, basis, ballot, comment, contentHash, round, lane, replaces, masked, command, csrf } = props;
  const { lang, reader } = frame;
  const t = messages(lang, frame.about).resolution.confirm;
  const said = saidIn(comment);
  return (
    <Page frame={frame} title={t.title[ballot]}>
      <h1>{t.title[ballot]}</h1>
      <p class="lead">{t.statement[ballot]({ name: reader?.name ?? "" })}</p>
      {ballot !== "sign" && props.graceMinutes > 0 && <p>{t.grace({ minutes: props.graceMinutes })}</p>}
      <ResolutionText {...{ lang, basis, contentHash }} committee={props.committee} />
      <Facts items={[[t.comment, said === "" ? t.noComment : <Paragraphs text={said} />]]} />
      <ConfirmForm
        {...props}
        values={{ csrf, command, contentHash, round, lane, replaces, masked, aside: props.aside, ballot }}
        words={{ comment }}
        action={t.action[ballot]}
        change={t.back}
      />
    </Page>
  );
}
