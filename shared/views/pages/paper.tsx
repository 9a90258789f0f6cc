import type { Basis } from "../../domain/documents/basis.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { AboutDocument, DocumentContent } from "../parts/document-content.tsx";
import { FilesBelow } from "../parts/files.tsx";
import { Recommendations, type Recommended } from "../parts/recommendation.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hash } from "../parts/words.tsx";
import { titleOf } from "../title.ts";

/** A paper of a meeting, as it went to it. */
export function paperPage(props: {
  frame: Frame;
  basis: Basis;
  content: Content;
  achievements: readonly Achievement[];
  contentHash: string;
  isOfBefore: boolean;
  recommended: readonly Recommended[];
  /** Where the organisation is at home (IANA name). */
  zone: string;
  filesBelow: string;
  backUrl: string;
}) {
  const { frame, basis, content, achievements } = props;
  const { lang } = frame;
  const { paper: t } = messages(lang).boardroom;
  return (
    <SidePage
      frame={frame}
      title={titleOf(basis)[lang]}
      back={{ url: props.backUrl, label: t.back }}
      errors={[]}
    >
      <p class="lead">{t.lead}</p>
      {props.isOfBefore && <p class="panel heed">{t.ofBefore}</p>}
      <Recommendations lang={lang} zone={props.zone} all={props.recommended} />
      <AboutDocument lang={lang} basis={basis} more={[]} />
      <FilesBelow.Provider value={props.filesBelow}>
        <DocumentContent lang={lang} basis={basis} content={content} achievements={achievements} />
      </FilesBelow.Provider>
      <p class="soft">
        {t.version} <Hash hash={props.contentHash} />
      </p>
    </SidePage>
  );
}
