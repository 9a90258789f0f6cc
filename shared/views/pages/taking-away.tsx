import type { FileKept } from "../../domain/review/refusal.ts";
import { list, messages, number } from "../../i18n/index.ts";
import { sizeText, typeName } from "../parts/files.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Points } from "../parts/words.tsx";
import { retainedText } from "../retained.ts";
import { ActPage, type ActProps } from "./acts.tsx";

/** A file as whoever watches over its document sees it. */
export type ShownFile = {
  name: string;
  /** What it is; null where that is not theirs to know yet. */
  purpose: string | null;
  type: string;
  /** Bytes. */
  size: number;
  /** By whom and when, in words. */
  attached: string;
  isTakenAway: boolean;
};

/** The files of a document, each with the way to the page that takes it away. */
export function takingAwayPage({
  frame,
  document,
  backUrl,
  files,
}: Pick<ActProps, "frame" | "document" | "backUrl"> & { files: readonly (ShownFile & { url: string })[] }) {
  const { lang } = frame;
  const { takingAway: t } = messages(lang);
  return (
    <SidePage frame={frame} title={t.title} back={{ url: backUrl, label: document[lang] }} errors={[]}>
      {files.length === 0 ? <p>{t.none}</p> : <p class="lead">{t.lead}</p>}
      <ul>
        {files.map((file) => (
          <li>
            <FileFacts lang={lang} file={file} />
            {file.isTakenAway ? (
              <p>
                <strong>{t.gone}</strong>
              </p>
            ) : (
              <p>
                <a href={file.url}>
                  {t.choose}
                  <span class="visually-hidden">{t.chooseOf({ file: file.name })}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </SidePage>
  );
}

/** Says what follows from taking a file away, and takes it away; or why it is to be kept. */
export function takeAwayPage(
  props: ActProps & {
    file: ShownFile;
    /** The submissions that name it. */
    rounds: readonly number[];
    retained: FileKept | null;
    typed: Readonly<Record<string, string>>;
  },
) {
  const { frame, file, rounds, retained, typed, errors } = props;
  const { lang } = frame;
  const { refusal, one: t } = messages(lang).takingAway;
  const named =
    rounds.length === 0
      ? t.unnamed
      : t.named({
          rounds: list(
            lang,
            rounds.map((each) => number(lang, each)),
          ),
        });
  return (
    <ActPage {...props} title={t.title({ file: file.name })} action={retained ? null : t.action}>
      <FileFacts lang={lang} file={file} />
      <p>{named}</p>
      {retained ? (
        <>
          <p class="lead">{refusal[retained.code].cause}</p>
          <p>{retainedText(lang, retained)}</p>
          <p>{refusal[retained.code].next}</p>
        </>
      ) : (
        <>
          <h2>{t.follows}</h2>
          <Points texts={t.means} />
          <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
        </>
      )}
    </ActPage>
  );
}

function FileFacts({ lang, file }: { lang: ActProps["frame"]["lang"]; file: ShownFile }) {
  const facts = [typeName(lang, file.type), sizeText(lang, file.size)].join(", ");
  return (
    <p>
      <strong dir="auto">{file.name}</strong>
      <br />
      <span class="soft">
        {file.purpose !== null && <bdi dir="auto">{file.purpose}</bdi>}
        {file.purpose === null ? facts : ` (${facts})`}
        <br />
        <bdi dir="auto">{file.attached}</bdi>
      </span>
      {file.purpose === null && (
        <>
          <br />
          <span class="soft">{messages(lang).takingAway.unsubmittedWhy}</span>
        </>
      )}
    </p>
  );
}
