import type { Recipient } from "../../../events/common.ts";
import { type Basis, publicationLimitOf } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { progressOf } from "../progress.ts";

type StagesProps = {
  frame: Frame;
  report: Document;
  basis: Basis;
  names: Readonly<Record<string, string>>;
  /** Names where somebody is awaited, if others than those. */
  awaited?: Readonly<Record<string, string>>;
  /** Who holds which role now. */
  roster: Organisation["roster"];
  /** The reader's id, who is not shown what others decided beside them while they decide; none for an overseer. */
  reader?: string;
  /** Who is told of its publication by contract, and is not known to be; none where that is not known. */
  unannounced?: readonly Recipient[];
};

/** The stages of the pinned policy: what is done, who is awaited, what is to come. */
export function Stages(props: StagesProps) {
  const { frame, report, basis, names, awaited, roster, reader, unannounced = [] } = props;
  const t = messages(frame.lang, frame.about).document;
  const isKeptInside = publicationLimitOf(basis) !== undefined;
  const known = { ...frame, person: reader, roster, unannounced, isKeptInside };
  const steps = progressOf(report, names, known, awaited);
  return (
    <>
      <h2 id="stands">{t.standsTitle}</h2>
      <ol class="steps" aria-labelledby="stands">
        {steps.map(({ label, state, notes }) => (
          <li class={state} {...(state === "now" && { "aria-current": "step" as const })}>
            <p>
              <span class="name">{label}</span> <span class="state">{t.state[state]}</span>
            </p>
            {notes.map((note) => (
              <p class="soft">{note}</p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
