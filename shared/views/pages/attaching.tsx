import type { Attachment, FileProblem } from "../../domain/attachments/attachment.ts";
import type { DescribingError } from "../../domain/attachments/describing.ts";
import { longestLine } from "../../domain/attachments/describing.ts";
import { takenEndings } from "../../domain/attachments/taken.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { LineField, SelectField } from "../parts/controls.tsx";
import { type ActError, FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { FilesStanding } from "../parts/files-standing.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden } from "../parts/words.tsx";
import { uploadScript } from "../upload-script.ts";

type AttachingProps = {
  frame: Frame;
  /** What the field is called. */
  label: string;
  files: readonly Attachment[];
  /** How many there is room for. */
  most: number;
  /** What was said of a file that could not be taken, and what was wrong; null where nothing was sent. */
  sent: {
    typed: Readonly<Record<string, string>>;
    problem: FileProblem | null;
    errors: readonly DescribingError[];
  } | null;
  /** Of what this page is the receipt. */
  done: "arrived" | "removed" | null;
  command: string;
  csrf: string;
  /** The digest of what waits of the form; empty where nothing does. */
  aside: string;
  actionUrl: string;
  /** Where a script begins to send a file, and where a file is removed. */
  beginUrl: string;
  removalUrl: (id: string) => string;
  backUrl: string;
};

/** The files of a field: how each stands, and the form by which another comes. */
export function attachingPage(props: AttachingProps) {
  const { frame, label, files, most, sent, done } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).attachments;
  const errors = sent ? errorsOf(lang, sent) : [];
  return (
    <SidePage
      frame={frame}
      title={t.title({ label })}
      back={{ url: props.backUrl, label: t.back }}
      done={done && t[done]}
      errors={linked(errors)}
    >
      <h2>{t.attached}</h2>
      <FilesStanding
        lang={lang}
        files={files}
        beside={({ id, name }) => (
          <form method="post" action={props.removalUrl(id)}>
            <Hidden values={{ csrf: props.csrf }} />
            <button class="quiet" type="submit">
              {t.remove}
              <span class="visually-hidden">{t.removeOf({ name: orMasked(lang, name) })}</span>
            </button>
          </form>
        )}
      />
      {(most > 1 || files.length < most) && <h2>{t.add}</h2>}
      {files.length >= most ? (
        <p>{most === 1 ? t.isThere : t.full({ limit: number(lang, most) })}</p>
      ) : (
        <Attaches {...props} errors={errors} />
      )}
    </SidePage>
  );
}

/** All that is wrong with what was sent, each at its control. */
function errorsOf(lang: Lang, { problem, errors }: NonNullable<AttachingProps["sent"]>): ActError[] {
  const { problem: words, missing, tooLong } = messages(lang).attachments;
  return [
    ...(problem ? [{ at: "file", text: words[problem] }] : []),
    ...errors.map(({ at, code }) => ({
      at,
      text: code === "missing" ? missing[at] : tooLong({ limit: number(lang, longestLine) }),
    })),
  ];
}

function Attaches(props: AttachingProps & { errors: readonly ActError[] }) {
  const { frame, sent, csrf, command, aside, actionUrl, beginUrl, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).attachments;
  const typed = sent?.typed ?? {};
  const { sending, waiting, failed } = t;
  const common = (name: string) => ({ lang, name, typed: typed[name] ?? "", error: textAt(errors, name) });
  return (
    <form
      method="post"
      action={actionUrl}
      enctype="multipart/form-data"
      novalidate
      {...{ "data-begin": beginUrl, "data-sending": sending, "data-waiting": waiting, "data-failed": failed }}
    >
      <Hidden values={{ csrf, command, aside }} />
      <p>{t.lead}</p>
      <div class={textAt(errors, "file") === undefined ? "field" : "field wrong"}>
        <label for={fieldId("file")}>{t.file}</label>
        <p class="hint" id={hintId("file")}>
          <span data-limit={t.most}>{t.mostInForm}</span>
          {sent && ` ${t.again}`}
        </p>
        <FieldMessage lang={lang} id={errorId("file")} text={textAt(errors, "file")} />
        <input
          type="file"
          id={fieldId("file")}
          name="file"
          accept={takenEndings.map((ending) => `.${ending}`).join(",")}
          aria-describedby={[hintId("file"), ...(textAt(errors, "file") ? [errorId("file")] : [])].join(" ")}
        />
      </div>
      <LineField {...common("purpose")} label={t.purpose} hint={t.purposeHint} />
      <SelectField
        {...common("fileLanguage")}
        label={t.language.label}
        options={[
          ["", ""],
          ["en", t.language.en],
          ["fr", t.language.fr],
          ["other", t.language.other],
        ]}
      />
      <Recognised lang={lang} typed={typed["recognised"]} error={textAt(errors, "recognised")} />
      <LineField {...common("consent")} label={t.consent} hint={t.consentHint} />
      <p class="actions">
        <button class="button" type="submit">
          {t.send}
        </button>
      </p>
      <p role="status" data-said="" />
      <script type="module" src={uploadScript.path} />
    </form>
  );
}

/** Asked of every file, for a scan of pages can hold pictures as well. */
function Recognised({
  lang,
  typed,
  error,
}: {
  lang: Lang;
  typed: string | undefined;
  error: string | undefined;
}) {
  const t = messages(lang).attachments.recognised;
  const name = "recognised";
  return (
    <fieldset
      class={error === undefined ? "field plain" : "field wrong plain"}
      aria-describedby={[hintId(name), ...(error === undefined ? [] : [errorId(name)])].join(" ")}
    >
      <legend class="label">{t.label}</legend>
      <p class="hint" id={hintId(name)}>
        {t.hint}
      </p>
      <FieldMessage lang={lang} id={errorId(name)} text={error} />
      {(["no", "yes"] as const).map((value, at) => {
        const id = at === 0 ? fieldId(name) : fieldId(`${name}.${value}`);
        return (
          <div class="choice">
            <input type="radio" id={id} name={name} value={value} checked={typed === value} />
            <label for={id}>{t[value]}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
