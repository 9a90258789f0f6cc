import { list, messages } from "../../i18n/index.ts";
import { type FoundPlaces, MaskSearch } from "../parts/mask-search.tsx";
import { Points } from "../parts/words.tsx";
import type { ActProps } from "./acts.tsx";
import { ActPage } from "./acts.tsx";

type MaskProps = ActProps & {
  /** The words that are looked for, and why they are masked, as they were typed. */
  typed: { words: string; reason: string };
  /** Where they stand; null before anybody looked. */
  found: FoundPlaces | null;
  isVoteOpen: boolean;
  /** Whether whoever looks decides in the open stage beside others, whose words they are not shown yet. */
  isBesideOthers: boolean;
  /** The documents that were begun with its words, as far as they were looked through; and with whose it was, null for nobody's. */
  copies: { ids: readonly string[]; hasMore: boolean };
  copiedFrom: string | null;
};

/** Masks words wherever they stand: first they are looked for, then what is listed and ticked is masked. */
export function maskPage(props: MaskProps) {
  const { frame, typed, found, errors, copies } = props;
  const { lang } = frame;
  const { oversight, copying } = messages(lang, frame.about);
  const { mask: t } = oversight;
  const isFound = (found?.places ?? []).length > 0;
  return (
    <ActPage {...props} title={t.title} action={isFound ? t.action : null}>
      <Points texts={t.means} />
      {copies.ids.length > 0 && <p>{copying.mask({ ids: list(lang, copies.ids) })}</p>}
      {copies.hasMore && <p>{copying.maskMore}</p>}
      {props.copiedFrom !== null && <p>{copying.maskFrom({ id: props.copiedFrom })}</p>}
      {props.isVoteOpen && <p>{t.voteNote}</p>}
      {props.isBesideOthers && <p>{t.besideNote}</p>}
      <MaskSearch lang={lang} words={t} typed={typed} found={found} errors={errors} />
    </ActPage>
  );
}
