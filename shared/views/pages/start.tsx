import type { Basis } from "../../domain/documents/basis.ts";
import type { DaysClaim } from "../../domain/documents/guard.ts";
import type { StartedKind } from "../../domain/documents/starting.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import { days, list, messages, years } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { AskedField } from "../parts/asked-field.tsx";
import { Copied } from "../parts/copied.tsx";
import { errorText } from "../parts/error-text.ts";
import { Page } from "../parts/page.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden, Points } from "../parts/words.tsx";

type StartProps = {
  frame: Frame;
  kind: StartedKind;
  deskUrl: string;
  /** The document whose words it takes over; null where it begins with none. */
  copied: { documentId: string; basis: Basis } | null;
  form: Definition;
  typed: Typed;
  errors: readonly FieldError[];
  /** Whose days it would take over, of which there is one at a time. */
  inForce: readonly DaysClaim[];
  /** What a new one of the kind can take the place of, each with where that is started. */
  revised: readonly { title: string; url: string }[];
  /** By the end of which day (ISO 8601) it would be submitted. */
  dueOn: string;
  csrf: string;
  /** Makes a repeated POST of this page harmless. */
  command: string;
  actionUrl: string;
};

/** Somebody begins a document: what it is, what it asks of them, and what must be known first. */
export function startPage(props: StartProps) {
  const { frame, kind, deskUrl, copied, form, typed, errors, dueOn, csrf, command, actionUrl } = props;
  const { lang } = frame;
  const { kinds, starting: t, copying, governance } = messages(lang, kind);
  // What begins with a governance document that is in force is its revision, and takes its place.
  const revises = copied !== null && kind === "governance";
  const words = revises
    ? { ...governance.revision, about: governance.revise.lead }
    : { title: copying.title, start: copying.start, about: kinds[kind].about };
  const action = copied ? words.title : t.action;
  const [section] = sectionsOf(form, typed);
  const fields = section?.fields ?? [];
  return (
    <SidePage
      frame={frame}
      title={action}
      back={{ url: deskUrl, label: t.back }}
      errors={fields.flatMap((field) => {
        const error = errors.find((one) => one.field === field.name);
        return error ? [{ fieldId: fieldId(field.name), text: errorText(lang, field, error) }] : [];
      })}
    >
      <p class="lead">{words.about}</p>
      {copied && <Copied lang={lang} {...copied} />}
      <h2>{t.means}</h2>
      <Points texts={[t.lead, t.until({ day: days(lang, dueOn) }), t.mailed, ...inForceInWords(props)]} />
      {props.revised.length > 0 && (
        <section aria-labelledby="revise-title">
          <h2 id="revise-title">{governance.revise.title}</h2>
          <p>{governance.revise.lead}</p>
          <ul>
            {props.revised.map(({ title, url }) => (
              <li>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.revised.length > 0 && <h2>{governance.revise.anew}</h2>}
      <form method="post" action={actionUrl} novalidate class="asks">
        <Hidden values={{ csrf, command, ...(copied && { from: copied.documentId }) }} />
        {section &&
          fields.map((field) => (
            <AskedField
              {...{ frame, section, field, typed, errors }}
              {...{ comments: [], cited: [], value: undefined }}
            />
          ))}
        <p class="actions">
          <button class="button" type="submit">
            {copied ? words.start : t.start}
          </button>
        </p>
      </form>
    </SidePage>
  );
}

/** What it would take the place of. */
function inForceInWords({ frame: { lang }, kind, inForce }: StartProps): string[] {
  const { kinds, starting } = messages(lang, kind);
  const named = inForce.map((claim) => `${kinds.plan.title({ period: years(claim) })} (${claim.by})`);
  return named.length === 0 ? [] : [starting.inForce({ named: list(lang, named) })];
}

type RefusedProps = Pick<StartProps, "frame" | "kind" | "deskUrl">;
type NotCopied = RefusedProps & Pick<StartProps, "actionUrl">;

/** Said to whoever may not begin a document of a kind. */
export const startRefusedPage = (props: RefusedProps) => (
  <Refused {...props} {...messages(props.frame.lang, props.kind).starting.notYours} />
);

/**
 * Said to whoever may not begin one with the words of that other; of a governance document, that it cannot be revised, with the page
 * that shows which can.
 */
export const copyRefusedPage = ({ actionUrl, ...props }: NotCopied) => {
  const { copying, governance } = messages(props.frame.lang, props.kind);
  return props.kind === "governance" ? (
    <Refused {...props} {...governance.notRevised} deskUrl={actionUrl} />
  ) : (
    <Refused {...props} {...copying.notYours} />
  );
};

const Refused = (props: RefusedProps & { title: string; text: string; back?: string }) => {
  const { frame, kind, deskUrl, title, text, back } = props;
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a href={deskUrl}>{back ?? messages(frame.lang, kind).starting.back}</a>
      </p>
    </Page>
  );
};
