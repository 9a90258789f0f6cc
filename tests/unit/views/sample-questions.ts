import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { AskedQuestion } from "../../../shared/domain/review/questions-asked.ts";
import type { Sample } from "./sample.ts";

/** Questions as pages show them: one that awaits an answer, one of the board, one that is answered, one that was left. */
export function questionsOn(s: Sample, mark: string): [AskedQuestion, AskedQuestion, ...AskedQuestion[]] {
  const at = "2026-11-23T15:04:00.000Z";
  const words = (text: string) => ({ text: text + mark, fields: {} });
  const [section, other] = definitionOf(s.basis).sections;
  const asked = {
    ...{
      number: 1,
      stage: 0,
      lane: "mel",
      by: "daniel",
      isOwn: true,
      at,
      section: section?.id ?? null,
      field: null,
    },
    ...{ words: words("Say how many of them were girls."), outcome: { is: "open" } as const },
  };
  return [
    asked,
    { ...asked, number: 2, by: null, isOwn: false, section: null },
    {
      ...{
        ...asked,
        number: 3,
        isOwn: false,
        section: other?.id ?? null,
        field: other?.fields[0]?.name ?? null,
      },
      outcome: { is: "answered", by: "awa", at, words: words("Sixty-one, of ninety.") },
    },
    { ...asked, number: 4, isOwn: false, words: "altered", outcome: { is: "unanswered" } },
  ];
}
