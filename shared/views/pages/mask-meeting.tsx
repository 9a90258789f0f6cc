import { messages } from "../../i18n/index.ts";
import { meetingMaskingWords } from "../../i18n/meeting-masking.ts";
import type { Frame } from "../frame.ts";
import { type ActError, linked } from "../parts/errors.tsx";
import { type FoundPlaces, MaskSearch } from "../parts/mask-search.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden, Points } from "../parts/words.tsx";

type MaskMeetingProps = {
  frame: Frame;
  errors: readonly ActError[];
  /** The words that are looked for, and why they are masked, as they were typed. */
  typed: { words: string; reason: string };
  /** Where they stand; null before anybody looked. */
  found: FoundPlaces | null;
  /** Whether words were masked just now. */
  isDone: boolean;
  masked: string;
  aside: string;
  command: string;
  csrf: string;
  actionUrl: string;
  backUrl: string;
};

/** Masks words of a meeting wherever they stand: first they are looked for, then what is listed and ticked is masked. */
export function maskMeetingPage(props: MaskMeetingProps) {
  const { frame, typed, found, errors, csrf, command, masked, aside } = props;
  const { lang } = frame;
  const t = meetingMaskingWords(lang);
  return (
    <SidePage
      frame={frame}
      title={t.title}
      back={{ url: props.backUrl, label: t.back }}
      done={props.isDone ? t.done : null}
      errors={linked(errors)}
    >
      <p class="lead">{t.lead}</p>
      <Points texts={t.means} />
      <form method="post" action={props.actionUrl} novalidate>
        <Hidden values={{ csrf, command, masked, aside }} />
        <MaskSearch lang={lang} words={t} typed={typed} found={found} errors={errors} />
        {(found?.places ?? []).length > 0 && (
          <p class="actions">
            <button class="button" type="submit">
              {messages(lang).oversight.mask.action}
            </button>
          </p>
        )}
      </form>
    </SidePage>
  );
}
