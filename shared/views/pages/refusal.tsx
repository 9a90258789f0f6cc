import type { AddressTaken } from "../../domain/organisation/addresses.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { instants, list, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { retainedText } from "../retained.ts";
import { nameOf } from "../title.ts";

/** What the page puts in words. */
export type PageRefusal =
  | Refusal
  | AddressTaken
  | { code: "address-not-missed" }
  | { code: "reminded-today" | "proposed-meanwhile" | "correction-under-way" }
  | { code: "superseded-address" | "address-altered" }
  | { code: "nobody-to-confirm" }
  | { code: "not-asked-for-consent" };

/** Why something was not done, and what to do next. */
export function refusalPage({
  frame,
  refusal,
  names = {},
  documentUrl,
  words = [],
  isSeen = false,
}: {
  frame: Frame;
  refusal: PageRefusal;
  /** Of the people whom a refusal names. */
  names?: Readonly<Record<string, string>>;
  /** Where to look next; null where there is nothing else to see. */
  documentUrl: string | null;
  /** What was typed into the form that was refused. */
  words?: readonly string[];
  /** Whether a page was asked for, and nothing sent. */
  isSeen?: boolean;
}) {
  const {
    adoption,
    amendment,
    common,
    ending,
    governance,
    doors,
    ownWords,
    planAmendment,
    publicity,
    reasons,
    takingAway,
    tranches,
  } = messages(frame.lang, frame.about);
  const { refusal: t, keptAnswers } = doors;
  const { cause, next } = {
    ...{ ...reasons, ...t, ...adoption.refusal, ...ownWords.refusal },
    ...{ ...tranches.refusal, ...amendment.refusal, ...ending.refusal, ...governance.refusal },
    ...{ ...planAmendment.refusal, ...takingAway.refusal, ...publicity.refusal },
  }[refusal.code];
  const named =
    refusal.code === "person-altered" ? refusal.people.map((id) => names[id] ?? common.nameUnknown) : [];
  const title = isSeen ? t.titleSeen : t.title;
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{cause}</p>
      {refusal.code === "address-held" && (
        <p>{t.heldUntil({ when: instants(frame.lang, refusal.until, frame.timeZone) })}</p>
      )}
      {refusal.code === "person-altered" && (
        <p>{t[refusal.code].whose({ people: list(frame.lang, named) })}</p>
      )}
      {refusal.code === "period-taken" && (
        <p>
          {adoption.refusal[refusal.code].whose({
            plan: nameOf({ kind: "plan", period: refusal.taken, supersedes: null })[frame.lang],
            id: refusal.taken.by,
          })}
        </p>
      )}
      {refusal.code === "amended-first" && <p>{amendment.refusal[refusal.code].whose({ id: refusal.by })}</p>}
      {refusal.code === "place-taken" && <p>{governance.refusal[refusal.code].whose({ id: refusal.by })}</p>}
      {refusal.code === "amendment-under-way" && (
        <p>{ending.refusal[refusal.code].whose({ id: refusal.by })}</p>
      )}
      {(refusal.code === "file-retained" || refusal.code === "minutes-retained") && (
        <p>{retainedText(frame.lang, refusal)}</p>
      )}
      <p>{next}</p>
      {documentUrl !== null && (
        <p>
          <a href={documentUrl}>{refusal.code === "draft-changed" ? t.toReport : t.toDocument}</a>
        </p>
      )}
      {words.length > 0 && <h2>{keptAnswers.typedTitle}</h2>}
      {words.length > 0 && <p>{keptAnswers.typedText}</p>}
      {words.map((text) => (
        <pre dir="auto">{text}</pre>
      ))}
    </Page>
  );
}
