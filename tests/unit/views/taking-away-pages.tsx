import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { ActProps } from "../../../shared/views/pages/acts.tsx";
import { type ShownFile, takeAwayPage, takingAwayPage } from "../../../shared/views/pages/taking-away.tsx";

/** The pages on which a file is taken away: all of a document, what follows from one, with and without, and one that is to be kept. */
export function takingAwayPages(lang: Lang, act: ActProps, mark: string): Record<string, unknown> {
  const { unsubmitted } = messages(lang).takingAway;
  const common = { type: "application/pdf", size: 1_400_000, attached: `Awa Traoré, 23.11.2026${mark}` };
  const file: ShownFile = {
    ...{ ...common, name: `Certificat d’enregistrement${mark}.pdf`, purpose: `Certificat de 2024${mark}` },
    isTakenAway: false,
  };
  const draft: ShownFile = {
    ...common,
    name: unsubmitted({ label: "Evidence" }),
    purpose: null,
    isTakenAway: false,
  };
  const source = { en: "Income Tax Act, s. 230(4)", fr: "Loi de l’impôt sur le revenu, par. 230(4)" };
  const kept = { code: "file-retained", years: 6, source } as const;
  const one = { ...act, file, rounds: [1, 2], retained: null, typed: {} };
  const files = [file, draft, { ...file, isTakenAway: true }].map((each) => ({ ...each, url: "/file" }));
  return {
    "taking-away-none": takingAwayPage({ ...act, files: [] }),
    "taking-away-some": takingAwayPage({ ...act, files }),
    "take-away": takeAwayPage(one),
    "take-away-draft": takeAwayPage({ ...one, file: draft, rounds: [] }),
    "take-away-error": takeAwayPage({ ...one, errors: [{ at: "reason", text: "Why" }] }),
    "take-away-kept": takeAwayPage({ ...one, retained: { ...kept, until: "2033-04-01" } }),
    "take-away-minutes": takeAwayPage({
      ...one,
      retained: { code: "minutes-retained", until: null, years: null, source },
    }),
    "take-away-kept-open": takeAwayPage({ ...one, retained: { ...kept, until: null } }),
  };
}
