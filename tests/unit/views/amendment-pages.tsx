import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import type { AgreementTail } from "../../../shared/domain/documents/agreement/document.ts";
import { hangingOn } from "../../../shared/domain/documents/agreement/ending.ts";
import type { OfAgreement } from "../../../shared/domain/documents/amendment/basis.ts";
import { ofAgreement } from "../../../shared/domain/documents/amendment/changeable.ts";
import { amendmentDefinition } from "../../../shared/domain/documents/amendment/definition.ts";
import type { AmendmentDocument } from "../../../shared/domain/documents/amendment/document.ts";
import { originalIn } from "../../../shared/domain/documents/amendment/in-force.ts";
import { lessonsAnsweredIn } from "../../../shared/domain/documents/lessons-answered.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import { AmendmentsOf } from "../../../shared/views/documents/amendment.tsx";
import { amendPage } from "../../../shared/views/pages/amend.tsx";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import { endAgreementPage } from "../../../shared/views/pages/end-agreement.tsx";
import { extendPage } from "../../../shared/views/pages/extend.tsx";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { Page } from "../../../shared/views/parts/page.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { planBasis } from "../../support/example-plan.ts";
import { askedIn, lessons } from "./plan-pages.tsx";
import { frameFor, reportWith, roster, sample } from "./sample.ts";

type Given = {
  basis: AgreementBasis;
  tail: AgreementTail;
  values: Readonly<Record<string, string | number>>;
  act: Omit<Parameters<typeof amendPage>[0], "amendable" | "dueOn">;
};

/** An amendment of an agreement in force: where it is begun, what it changes, and how the agreement shows it. */
export function amendmentPages(lang: Lang, { basis, tail, values, act }: Given): Record<string, string> {
  const s = sample();
  const id = "PA-2026-1a2b3c4d";
  const frame = { ...frameFor(lang, s), about: "amendment" as const };
  const amendment: OfAgreement = {
    ...{
      kind: "amendment",
      lang: "en",
      begunOn: "2027-06-01",
      number: 1,
      original: originalIn(ofAgreement(), values),
    },
    of: { id, contentHash: s.hash, basis },
    ...{ done: { tranches: ["t1"], reports: [] }, weighed: {}, guards: [], parties: [], lessons },
  };
  const definition = amendmentDefinition(amendment);
  const ofLessons = sectionsOf(definition, {}).filter((section) => section.id === "lessons");
  const changed = {
    ...amendment.original,
    ...{ "terms.end": "2030-06-30", "indicators.i1.target": 600 },
    "change.context": "A second court is opened.",
    ...{ "change.evidence": "The ministry’s decree.", "change.reasons": "Two courts hear more children." },
    ...{ "change.lessons.l1.outcome": "adapted", "change.lessons.l1.reason": "Judges are trained first." },
  };
  const published = publishedOf(amendment, { schema: "amendment/1", lang: "en", values: changed }, {});
  const section = lessonsAnsweredIn(published);
  const answeredByAmendment = section ? [{ number: 1, section }] : [];
  const inForce = { ...values, "indicators.i1.target": 600 };
  const amended = {
    ...tail,
    amendments: [{ by: `${id}-A1-9f3c`, contentHash: s.hash, inForceOn: "2027-09-01" }],
  };
  const report: AmendmentDocument = {
    ...{ ...reportWith({ status: "in-force" }), kind: "amendment" },
    tail: { inForce: { inForceOn: "2027-09-01", changes: ["framework", "dates"], told: [] } },
  };
  return {
    amend: String(
      amendPage({
        ...act,
        amendable: {
          ...{ id, kind: "agreement", basis, answers: { inForce: values } },
          report: { ...reportWith({ status: "published" }), kind: "agreement", tail },
        },
        dueOn: "2027-07-01",
      }),
    ),
    extend: String(
      extendPage({
        ...act,
        amendable: {
          ...{ id, kind: "agreement", basis, answers: { inForce: values } },
          report: { ...reportWith({ status: "published" }), kind: "agreement", tail },
        },
        ...{ dueOn: "2028-07-01", today: "2028-06-01" },
      }),
    ),
    "amend-plan": String(
      amendPage({
        ...{ ...act, document: titleOf(planBasis) },
        amendable: {
          ...{ id: "SP-2027-2030-1a2b3c4d", kind: "plan", basis: planBasis },
          answers: { inForce: { "indicators.rows": "i1 i2" } },
          report: {
            ...{ ...reportWith({ status: "published" }), kind: "plan" },
            tail: {
              ...{ reports: [], superseded: null },
              adopted: { adoptedOn: "2026-12-11", resolution: 9, supersedes: null },
            },
          },
        },
        dueOn: "2027-07-01",
      }),
    ),
    ...Object.fromEntries(
      (["terminated", "closed"] as const).map((how) => [
        `agreement-${how}`,
        String(
          endAgreementPage({
            ...{ ...act, how, tranches: tail.tranches, typed: { day: "1 March 2028" } },
            hanging: hangingOn(tail, "2027-06-01", "2027-06-01"),
            errors: [{ at: "day", text: messages(lang).ending.dayWrong }],
          }),
        ),
      ]),
    ),
    "agreement-amended": String(
      <Page frame={frame} title={titleOf(basis)[lang]}>
        <h1>{titleOf(basis)[lang]}</h1>
        <AmendmentsOf
          lang={lang}
          basis={basis}
          amendments={amended.amendments}
          answers={{ signed: values, inForce }}
          lessons={answeredByAmendment}
          isPublic
        />
      </Page>,
    ),
    ...Object.fromEntries(
      ofLessons.map((section) => [
        "amendment-lessons",
        String(
          sectionPage({
            ...askedIn(lang, definition, { "change.lessons.l1.outcome": "adapted" }),
            ...{ frame, basis: amendment, section },
          }),
        ),
      ]),
    ),
    amendment: String(
      documentPage({
        ...{ roster, frame, title: titleOf(amendment), report, basis: amendment },
        ...{ content: { schema: "amendment/1", lang: "en", values: changed }, achievements: [] },
        ...{ names: s.names, reader: "awa", acts: [], questions: [], lacksBallots: false },
        ...{ answerUrl: (number: number) => `/questions/${number}`, unannounced: [], agreements: null },
        ...{ reservationUrl: (words: string) => `/reservations/${words}`, history: [], contentHash: s.hash },
        ...{ altered: { content: false, history: false }, languagesUrl: null, publicUrl: null },
      }),
    ),
  };
}
