import type { Bilingual } from "../../../events/common.ts";
import type { Purpose } from "../../domain/outbox/mails.ts";
import { messages } from "../../i18n/index.ts";
import { dueInWords, type Placed } from "../due.ts";
import type { Frame } from "../frame.ts";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";
import { Facts } from "../parts/words.tsx";
import { saidOf } from "../resolving.ts";
import { doorUrl } from "../urls.ts";

type LandingProps = {
  frame: Frame;
  person: string;
  purpose: Purpose;
  /** Whether they have answered by it: it opens their receipt. */
  opensReceipt: boolean;
  documentTitle: Bilingual;
  /** ISO 8601 day; null when nothing is due. */
  /** The day by whose end it is submitted, and at which office that ends. */
  dueOn: ({ day: string } & Placed) | null;
  actionUrl: string;
  /** Where a fresh link is asked for, once this one opens nothing but the receipt. */
  freshUrl: string | null;
  /** Whether they have a desk: whoever is of another organisation has none, and is offered none. */
  hasDesk: boolean;
  /** Whether the draft is offered to them as one of a party, or was; null where it never was. */
  offer: "open" | "over" | null;
  /** The committee whose resolution or meeting it is about, by its name; left out where it is the board, or about neither. */
  committee?: Bilingual | null;
};

/**
 * Who a link is for, what awaits them, and one button. Nothing of the document's content: the link may have been
 * forwarded.
 */
export function landingPage(props: LandingProps) {
  const { frame, person, purpose, opensReceipt, documentTitle, dueOn, actionUrl, freshUrl } = props;
  const { lang } = frame;
  const { doors, common, desk, receipt } = messages(lang, frame.about);
  const t = doors.landing;
  const asked = props.offer
    ? messages(lang, frame.about).offering.landing[props.offer]
    : { awaits: saidOf(t.awaits[purpose], props.committee?.[lang] ?? null), action: t.action[purpose] };
  const { awaits, action } = opensReceipt ? receipt.landing : asked;
  return (
    <Page frame={frame} title={awaits}>
      <h1>{t.title({ person })}</h1>
      <p class="lead">{awaits}</p>
      <Facts
        items={[
          [t.document, documentTitle[lang]],
          [common.dueOn, dueOn && dueInWords(dueOn.day, dueOn, frame)],
        ]}
      />
      <OneButton actionUrl={actionUrl} action={action} />
      {freshUrl !== null && (
        <form method="post" action={freshUrl}>
          <p>{receipt.landing.olderThanItsLife}</p>
          <p class="actions">
            <button class="button quiet" type="submit">
              {doors.linkProblem.freshAction}
            </button>
          </p>
        </form>
      )}
      <p class="soft">{t.nothingYet}</p>
      <p class="soft">{t.notYou({ person })}</p>
      {props.hasDesk && (
        <p class="soft">
          {desk.elsewhere} <a href={doorUrl(lang)}>{desk.elsewhereLink}</a>.
        </p>
      )}
    </Page>
  );
}
