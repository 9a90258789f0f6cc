import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { type Lang, otherLanguage } from "../../../shared/i18n/index.ts";
import {
  addressLandingPage,
  addressMessagePage,
  confirmAddressPage,
} from "../../../shared/views/pages/confirm-address.tsx";
import { confirmTranslationPage } from "../../../shared/views/pages/confirm-translation.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { receiptUrl } from "../../../shared/views/urls.ts";
import { frameFor, type Sample } from "./sample.ts";

/** The pages of the second person, who confirms an address or a translation. */
export function confirming(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const frame = frameFor(lang, s);
  const { reader: _, ...nobody } = frame;
  const answer = {
    frame,
    errors: [],
    typed: {},
    command: "c5",
    csrf: "csrf-token",
    aside: "",
    actionUrl: "/answer",
  };
  const wrong = { errors: [{ at: "answer.confirm", text: "Choose one" }], typed: { reason: `No${mark}` } };
  const landing = {
    frame: nobody,
    reader: s.names.claire,
    person: s.names.daniel,
    newAddress: "daniel@new.example",
    actionUrl: "/link",
  };
  const told = { person: s.names.daniel, call: s.names.claire, isFromReport: true };
  const address = {
    ...answer,
    person: s.names.daniel,
    by: s.names.claire,
    change: { from: "daniel@old.example", to: "daniel@new.example", salt: "salt" },
    reason: `He told me${mark}`,
    lifts: null,
    disputed: null,
    stoppedAt: null,
    cameBack: false,
  };
  const sections = sectionsOf(definitionOf(s.basis), s.content.values);
  const fields = sections.flatMap(({ fields }) => fields).filter(({ name }) => name === "summary.en");
  const translation = {
    ...answer,
    document: titleOf(s.basis),
    language: otherLanguage(s.content.lang),
    by: s.names.claire,
    fields,
    sections,
    content: s.content,
    words: { "summary.en": `Two rooms stand${mark}. Moussa, 7 years old, showed them.` },
    contentHash: s.hash,
    translationHash: s.hash,
    masked: "0",
  };
  return {
    "address-landing": addressLandingPage({ ...landing, purpose: "confirm-address", state: "waits" }),
    "address-landing-stop": addressLandingPage({
      ...landing,
      purpose: "object-to-address",
      state: "held",
    }),
    "address-landing-disputed": addressLandingPage({
      ...landing,
      purpose: "confirm-address",
      state: "disputed",
    }),
    ...Object.fromEntries(
      (["stopped", "disputed", "holds", "refused", "replaced"] as const).flatMap((state) =>
        [true, false].map((isOwn) => [
          `address-${state}-${isOwn ? "owner" : "second"}`,
          addressMessagePage({ frame: nobody, ...told, isOwn, state }),
        ]),
      ),
    ),
    "confirm-address": confirmAddressPage(address),
    "confirm-address-error": confirmAddressPage({ ...address, ...wrong }),
    "confirm-address-disputed": confirmAddressPage({
      ...address,
      disputed: { objectedAt: "2026-11-26T18:00:00.000Z", isGivenBack: false },
    }),
    "confirm-address-stopped-before": confirmAddressPage({
      ...address,
      stoppedAt: "2026-11-26T18:00:00.000Z",
    }),
    "confirm-address-came-back": confirmAddressPage({ ...address, cameBack: true }),
    "confirm-address-back": confirmAddressPage({
      ...address,
      disputed: { objectedAt: "2026-11-26T18:00:00.000Z", isGivenBack: true },
    }),
    "lift-address": confirmAddressPage({
      ...address,
      by: null,
      lifts: { until: "2026-11-26T18:00:00.000Z" },
    }),
    "lift-address-disputed": confirmAddressPage({
      ...address,
      lifts: { objectedAt: "2026-11-26T18:00:00.000Z", isPassedOn: false },
    }),
    "lift-address-passed-on": confirmAddressPage({
      ...address,
      lifts: { objectedAt: "2026-11-26T18:00:00.000Z", isPassedOn: true },
    }),
    "confirm-translation": confirmTranslationPage({ ...translation, receiptUrl: null }),
    "confirm-translation-error": confirmTranslationPage({
      ...{ ...translation, ...wrong },
      receiptUrl: receiptUrl(lang, "L1"),
    }),
  };
}
