import type { Bilingual } from "../../../events/common.ts";
import { resolutionCalled } from "../../domain/board/resolution-number.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";

export type Recommended = {
  committee: Bilingual | null;
  outcome: "approved" | "returned" | "refused";
  number: number | null;
  /** Instant, ISO 8601 UTC. */
  at: string;
};

/** What committees recommended about a document, and when: beside it wherever the board is to decide on it. */
export const Recommendations = ({
  lang,
  zone,
  all = [],
}: {
  lang: Lang;
  zone: string;
  all: readonly Recommended[] | undefined;
}) => (
  <>
    {all.map((each) => (
      <p dir="auto">{recommendationIn(lang, zone, each)}</p>
    ))}
  </>
);

function recommendationIn(
  lang: Lang,
  zone: string,
  { committee, outcome, number: of, at }: Recommended,
): string {
  const { meetings: t } = messages(lang);
  return t.power.recommended({
    ...{ committee: committee?.[lang] ?? t.board, when: instants(lang, at, zone) },
    outcome: t.agenda.decided({ outcome, number: of === null ? "" : resolutionCalled(dayOf(at, zone), of) }),
  });
}
