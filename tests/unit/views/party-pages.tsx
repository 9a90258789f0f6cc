import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { evidenceIn } from "../../../shared/domain/review/evidence.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import { offersPage } from "../../../shared/views/pages/offers.tsx";
import { partyReadingPage, partyStandingPage } from "../../../shared/views/pages/party.tsx";
import {
  confirmSignaturePage,
  partySigningPage,
  withdrawConsentPage,
} from "../../../shared/views/pages/party-signing.tsx";
import { reviewPage } from "../../../shared/views/pages/review.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { frameFor, reportWith, roster, type Sample } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";
import { questionsOn } from "./sample-questions.ts";

const party = { role: "party", people: ["daniel"], alternate: null };

/** The policy of the sample, whose open stage asks the parties. */
const asking = (rule: "consent" | "signature" | "acceptance") => {
  const { policy } = reportWith({});
  const [first, ...others] = policy.stages;
  if (!first) throw new Error("The sample has no stage");
  const label = { en: "Partner’s consent", fr: "Consentement du partenaire" };
  return {
    ...policy,
    stages: [{ ...first, label, lanes: [{ id: "mel", label, rule, ...party }] }, ...others],
  };
};

/** The report of the sample, put to its donor. */
const withDonor = (deemedAfterDays: number | null, isDeemed?: true) =>
  reportWith({
    ...{ policy: asking("acceptance"), status: isDeemed ? "approved" : "with-donor" },
    acceptance: { donor: "fondation-rive-claire", partner: "aube", deemedAfterDays, isDeemed },
  });

/** What a party is shown, and what it leaves in the history. */
export function parties(lang: Lang, s: Sample, mark: string) {
  const shown = {
    ...{ frame: frameFor(lang, s), basis: s.basis, content: s.content, achievements: s.achieved, cited: [] },
    report: reportWith({ policy: asking("signature"), status: "signing" }),
  };
  const form = { csrf: "csrf-token", aside: "", errors: [] };
  const asked = {
    questions: questionsOn(s, mark).filter(({ isOwn }) => isOwn),
    asks: { askUrl: () => "/question", withdrawalUrl: () => "/withdrawal", done: null },
  };
  const signing = {
    ...shown,
    ...form,
    lane: "mel",
    reader: "daniel",
    names: s.names,
    ...asked,
    typed: {},
    actionUrl: "/party-signature",
  };
  const said = { name: `Fanta Coulibaly${mark}`, role: `President${mark}`, reason: `Not so${mark}` };
  const confirm = {
    ...{ frame: shown.frame, basis: s.basis, contentHash: s.hash, round: 1, lane: "mel", masked: "0" },
    ...{ ...form, ...said, command: "c9", actionUrl: "/party-signing", changeUrl: "/task" },
  };
  const consent = {
    ...{
      ...shown,
      ...form,
      definition: definitionOf(s.basis),
      report: reportWith({ policy: asking("consent") }),
    },
    ...{
      lane: "mel",
      names: s.names,
      reader: "daniel",
      own: null,
      replaces: null,
      earlier: null,
      before: [],
    },
    ...{ agreementUrl: null, languagesUrl: null, recusalUrl: null, longestComments: 40_000 },
    ...asked,
    typed: { comment: { text: null, fields: {} } },
    actionUrl: "/confirmation",
  };
  const evidence = evidenceIn({
    ...{
      name: said.name,
      role: said.role,
      words: `I sign${mark}`,
      link: "L1",
      session: s.hash,
      shown: s.hash,
    },
  });
  const words = `I sign${mark}`;
  const signed = { at: "2026-11-23T18:02:00.000Z", by: "daniel" };
  const read = {
    ...{ names: s.names, pdfUrl: (each: Lang) => `/${each}/document.pdf` },
    signatures: [
      { ...signed, party: "organisation", said: { name: said.name, role: said.role, words, shown: s.hash } },
      { ...signed, party: "yiriwa-denw", said: { shown: s.hash, name: `فنتا كوليبالي${mark}` } },
      { ...signed, party: "organisation", said: "altered" as const },
    ],
  };
  return {
    "party-consent": reviewPage(consent),
    "party-consented": reviewPage({
      ...consent,
      own: { decision: "consent", at: "2026-11-23T15:04:00.000Z" },
      errors: [{ at: "choice", code: "choose" }],
    }),
    "donor-asked": reviewPage({ ...consent, report: withDonor(null) }),
    "donor-asked-by-clause": reviewPage({
      ...{ ...consent, report: withDonor(60), errors: [{ at: "choice", code: "choose" }] },
    }),
    "donor-reading": partyReadingPage({
      ...{ ...shown, ...read, isOfDonor: true, signatures: [] },
      ...{ receiptUrl: "/receipt", withdrawalUrl: null },
      report: withDonor(60, true),
    }),
    "party-reading": partyReadingPage({
      ...{ ...shown, ...read, isOfDonor: false, signatures: [] },
      ...{ receiptUrl: "/receipt", withdrawalUrl: "/withdrawal" },
    }),
    "party-reading-only": partyReadingPage({
      ...{ ...shown, ...read, isOfDonor: false, report: { ...shown.report, status: "in-force" as const } },
      ...{ receiptUrl: null, withdrawalUrl: null },
    }),
    "party-standing": partyStandingPage({
      ...{ frame: shown.frame, basis: shown.basis, report: shown.report },
      ...{ speaks: true, isOfDonor: false, receiptUrl: "/receipt" },
    }),
    "party-replaced": partyStandingPage({
      ...{ frame: shown.frame, basis: shown.basis, report: shown.report },
      ...{ speaks: false, isOfDonor: false, receiptUrl: null },
    }),
    "party-signing": partySigningPage(signing),
    "party-signing-errors": partySigningPage({
      ...signing,
      typed: said,
      errors: [
        { at: "name", text: "Your name" },
        { at: "role", text: "Your function" },
        { at: "signature.sign", text: "Choose" },
        { at: "reason", text: "Why?" },
      ],
    }),
    "confirm-party-signature": confirmSignaturePage({ ...confirm, signature: "sign", reason: "" }),
    "confirm-party-refusal": confirmSignaturePage({ ...confirm, signature: "refuse" }),
    "party-withdrawing": withdrawConsentPage({
      ...{ ...form, frame: shown.frame, document: titleOf(s.basis), command: "c8", masked: "0" },
      ...{ actionUrl: "/consent-withdrawal", backUrl: "/task", typed: { reason: said.reason } },
    }),
    ...offersTo(lang, s, mark),
    "party-evidence": documentPage({
      ...{ roster, frame: shown.frame, title: titleOf(s.basis), basis: s.basis, names: s.names },
      ...{ achievements: s.achieved, content: s.content, contentHash: s.hash, agreements: null },
      ...{ publicUrl: null, languagesUrl: null, altered: { content: false, history: false } },
      ...{ report: shown.report, reader: "claire", questions: [], answerUrl: () => "/question", acts: [] },
      ...{ reservationUrl: () => "/reservation", lacksBallots: false, unannounced: [] },
      history: [
        {
          entry: entryOf("signature-recorded"),
          comment: { text: null, fields: evidence },
          technicalUrl: "/entries/4",
        },
      ],
    }),
  };
}

/** Where an author offers the draft to the other parties. */
function offersTo(lang: Lang, s: Sample, mark: string) {
  const named = {
    ...{ party: "a2", isOurs: false, roleOfKnown: null, country: "ML", lang: "fr" as const },
    ...{ of: `Association Yiriwa Denw${mark}`, name: `Aminata Coulibaly${mark}`, as: `Présidente${mark}` },
    email: "presidente@yiriwa-denw.example",
  };
  const offer = { number: 1, party: "a2", as: "signatory" as const, role: "party.aaaa", person: null, named };
  const page = {
    frame: { ...frameFor(lang, s), about: "agreement" as const },
    parties: [
      { ...named, url: "/sections/parties.a2" },
      { ...named, party: "a3", of: `Sigida Kura${mark}`, email: "", url: "/sections/parties.a3" },
    ],
    ...{ offered: [], done: null, errors: [], typed: {}, masked: "0", command: "c7", csrf: "csrf-token" },
    ...{ actionUrl: "/offers", partiesUrl: "/sections/parties", backUrl: "/task" },
  };
  const t = messages(lang, "agreement").offering;
  return {
    offers: offersPage(page),
    "offers-none": offersPage({ ...page, parties: [] }),
    "offers-made": offersPage({
      ...{ ...page, done: "offered" },
      offered: [offer, { ...offer, number: 2, as: "colleague", person: "fanta" }],
    }),
    "offers-wrong": offersPage({
      ...{ ...page, typed: { "a2.name": `Bakary${mark}` } },
      errors: [
        { at: "a2.email", text: t.errors.email },
        { at: "a2.signatoryLang", text: t.errors.lang },
      ],
    }),
  };
}
