import { goneMark } from "../../../shared/domain/audit/masks.ts";
import type { BoardTerms } from "../../../shared/domain/board/terms-amiss.ts";
import { startingForm } from "../../../shared/domain/documents/starting.ts";
import type { Link } from "../../../shared/domain/links/link.ts";
import type { OnDesk } from "../../../shared/domain/links/on-desk.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { deskPage } from "../../../shared/views/pages/desk.tsx";
import { deskAskedPage, deskLandingPage, deskOverPage } from "../../../shared/views/pages/desk-door.tsx";
import { homePage } from "../../../shared/views/pages/home.tsx";
import { ownInterestPage } from "../../../shared/views/pages/own-interest.tsx";
import { copyRefusedPage, startPage, startRefusedPage } from "../../../shared/views/pages/start.tsx";
import {
  copyUrl,
  landingUrl,
  openUrl,
  ownInterestUrl,
  startUrl,
  stepUpUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { bylaws } from "../../support/bylaws.ts";
import { governanceBasis } from "../../support/example-governance.ts";
import { planBasis } from "../../support/example-plan.ts";
import { frameFor, reportWith, type Sample } from "./sample.ts";

/** The door of the home page, and desks: full, late, empty, and of whoever watches over documents. */
export function desks(lang: Lang, s: Sample, mark: string) {
  const { reader, ...around } = frameFor(lang, s, "/tasks/_person.awa~desk.1");
  const atDesk = { ...around, ...(reader && { reader: { ...reader, deskUrl: null } }) };
  const { reader: _, ...frame } = frameFor(lang, s, "/");
  const link = (id: string, given: Partial<Link> = {}): Link => ({
    id,
    documentId: "d1",
    person: "awa",
    purpose: "review",
    round: 1,
    stage: 0,
    lane: "mel",
    createdAt: "2026-11-20T18:00:00.000Z",
    validUntil: "2027-03-20T18:00:00.000Z",
    revoked: false,
    ...given,
  });
  const declaring = {
    ...{
      frame: atDesk,
      rules: bylaws.disqualification,
      command: "one",
      masked: "0",
      aside: "",
      csrf: "csrf-token",
    },
    ...({ declaring: "officer", altered: 0 } as const),
    ...{
      actionUrl: ownInterestUrl(lang, "_person.awa~desk.1"),
      backUrl: taskUrl(lang, "_person.awa~desk.1"),
    },
  };
  const capacity = s.both("MEL review", "Suivi-évaluation");
  const line = <L extends OnDesk>(one: L) => ({ ...one, report: reportWith({}), basis: s.basis });
  const isTooOld = false;
  const review = {
    ...{ link: link("d1~1"), capacity, isTooOld },
    by: "2026-12-02T18:00:00.000Z",
    is: "awaited",
  } as const;
  const attest = {
    link: link("d1~2", { purpose: "attest" }),
    capacity: null,
    isTooOld,
    by: null,
    is: "awaited",
  } as const;
  const toSign = { ...review, link: link("d1~7", { purpose: "sign" }) } as const;
  const report = {
    link: link("d1~3", { purpose: "report" }),
    capacity: null,
    isTooOld,
    by: "2026-12-15",
    is: "written",
  } as const;
  const submitted = {
    ...report,
    link: link("d1~6", { purpose: "report" }),
    by: null,
    is: "submitted",
  } as const;
  const signed = {
    ...{ link: link("d1~4", { purpose: "sign" }), capacity, isTooOld },
    by: null,
    is: "answered",
  } as const;
  const props = {
    frame: atDesk,
    awaited: [],
    written: [],
    submitted: [],
    answered: [],
    confirming: [],
    credentials: [],
    stepUpUrl: null,
    meetings: [],
    until: "2026-11-25T06:00:00.000Z",
    csrf: "csrf-token",
    openUrl: (linkId: string) => openUrl(lang, "_person.awa~desk.1", linkId),
    ...{ resolutionsUrl: null, asOfficer: null },
    offices: [],
    overseeing: null,
    isCut: false,
    startable: [],
    copyUrl: (kind: string, from: string) => copyUrl(lang, "_person.awa~desk.1", kind, from),
  };
  const startable = [{ kind: "plan", url: startUrl(lang, "_person.awa~desk.1", "plan") }] as const;
  const start = {
    ...{
      frame: atDesk,
      kind: "plan" as const,
      copied: null,
      typed: {},
      errors: [],
      dueOn: "2027-02-25",
      revised: [],
      inForce: [{ by: "SP-2025-2029", start: "2025-01-01", end: "2029-12-31" }],
      csrf: "csrf-token",
    },
    ...{ command: "c1", deskUrl: taskUrl(lang, "_person.awa~desk.1"), actionUrl: startable[0].url },
    form: startingForm("plan", lang, "2026-11-24"),
  } as const;
  const ownPlan = {
    ...planBasis,
    lessons: [{ document: "R-2026-1", contentHash: "a".repeat(64), row: "r1" }],
  };
  return {
    "desk-full": deskPage({
      ...props,
      awaited: [line(review), line(attest), line(toSign)],
      written: [line(report)],
      submitted: [line(submitted)],
      answered: [line(signed)],
      confirming: [{ linkId: "_person.daniel~3.0", person: s.names.daniel }],
      credentials: [
        { linkId: "_person.daniel~key.1.0", person: s.names.daniel, isException: false },
        { linkId: "_person.marc~key.2.0", person: s.names.awa, isException: true },
      ],
      stepUpUrl: stepUpUrl(lang, "_person.awa~desk.1"),
      overseeing: { linkId: "d1~5", isTooOld: false },
    }),
    "desk-meetings": deskPage({
      ...props,
      meetings: (["waive", "say", "attend", "attest", "draft", "confirm", "sign"] as const).map(
        (awaits, at) => ({
          ...{ linkId: `_meeting.m${at}~1.0`, awaits, startsAt: `2026-12-0${at + 1}T19:00:00.000Z` },
          committee: at % 2 === 0 ? null : { en: "Planning committee", fr: "Comité de planification" },
          isTooOld: awaits === "sign",
        }),
      ),
    }),
    "desk-officer": deskPage({
      ...props,
      asOfficer: {
        source: s.both("Canada Not-for-profit Corporations Act, s. 141", "LCOBNL, art. 141")[lang],
        url: ownInterestUrl(lang, "_person.awa~desk.1"),
      },
    }),
    "own-interest": ownInterestPage({ ...declaring, errors: [], typed: {}, disclosed: [] }),
    "own-interest-lacks": ownInterestPage({
      ...{ ...declaring, disclosed: [], typed: {} },
      errors: [
        { at: "nature.financial", text: messages(lang).recusing.declare.error.nature },
        { at: "reason", text: messages(lang).recusing.declare.error.extent },
      ],
    }),
    "own-interest-declared": ownInterestPage({
      ...{ ...declaring, errors: [], typed: {} },
      disclosed: [
        {
          ...({ at: "2026-11-20T18:00:00.000Z", nature: "financial" } as const),
          words: s.both("My firm rents the hall.", "Ma société loue la salle.")[lang],
        },
      ],
    }),
    "own-interest-over": ownInterestPage({
      ...{
        ...declaring,
        errors: [],
        typed: { reason: `${s.both("My firm rents it.", "Ma société la loue.")[lang]}${mark}` },
      },
      ...({ declaring: "nobody", altered: 1 } as const),
      disclosed: [
        {
          ...({ at: "2026-11-20T18:00:00.000Z", nature: "financial" } as const),
          words: s.both("My firm rents the hall.", "Ma société loue la salle.")[lang],
        },
      ],
    }),
    "own-interest-masked": ownInterestPage({
      ...{ ...declaring, typed: { nature: "financial", reason: `It pays the school.${mark}` }, masked: "1" },
      errors: [{ at: "reason", text: messages(lang).recusing.declare.own.maskedMeanwhile }],
      disclosed: [{ at: "2026-11-20T18:00:00.000Z", nature: "financial", words: goneMark }],
    }),
    "desk-late": deskPage({ ...props, awaited: [line({ ...review, by: "2026-11-23T18:00:00.000Z" })] }),
    "desk-old": deskPage({
      ...props,
      awaited: [line({ ...review, isTooOld: true })],
      overseeing: { linkId: "d1~5", isTooOld: true },
    }),
    "desk-altered": deskPage({ ...props, awaited: [{ ...line(review), basis: null }] }),
    "desk-empty": deskPage(props),
    "desk-terms": deskPage({ ...props, terms: { terms: termsOf(mark), names: { daniel: s.names.daniel } } }),
    "desk-offices": deskPage({
      ...props,
      offices: [{ city: "Bamako", url: "/offices/bamako", lacking: 2028 }],
    }),
    "desk-first-day": deskPage({ ...props, startable }),
    "desk-started": deskPage({ ...props, startable, begun: "plan", written: [line(report)] }),
    start: startPage(start),
    "start-copy": startPage({ ...start, copied: { documentId: "SP-2027-2030-1a2b3c4d", basis: ownPlan } }),
    "copy-refused": copyRefusedPage(start),
    "revise-refused": copyRefusedPage({ ...start, kind: "governance" }),
    "desk-copying": deskPage({
      ...props,
      startable,
      written: [
        { ...line(report), report: { ...reportWith({ status: "draft" }), kind: "plan" }, basis: ownPlan },
      ],
    }),
    "start-unanswered": startPage({
      ...start,
      errors: [
        { field: "start.first", code: "required" },
        { field: "start.years", code: "required" },
      ],
    }),
    "start-refused": startRefusedPage(start),
    ...startingGovernance(lang, start),
    "desk-cut": deskPage({ ...props, isCut: true }),
    "desk-asked": deskAskedPage({ frame }),
    "desk-landing": deskLandingPage({
      frame,
      person: s.names.awa,
      actionUrl: landingUrl(lang, "_person.awa~desk.1", `t${mark}`),
    }),
    "desk-over": deskOverPage({ frame }),
    "home-wrong": homePage({
      frame: { ...frame, path: null },
      typed: `awa@${mark}`,
      errors: [{ at: "email", text: messages(lang).oversight.error.email }],
    }),
  };
}

/** A governance document is begun: asked of every type what it is, of a policy and an approval policy more, and with what is missing. */
function startingGovernance(lang: Lang, plan: Parameters<typeof startPage>[0]) {
  const [url, from] = [startUrl(lang, "_person.awa~desk.1", "governance"), "?from=GD-2026-1a2b3c4d"];
  const props = {
    ...{ ...plan, kind: "governance" as const, actionUrl: url, inForce: [], dueOn: "2027-01-23" },
    form: startingForm("governance", lang, "2026-11-24"),
    revised: [
      { title: { en: "Safeguarding policy", fr: "Politique de protection" }[lang], url: url + from },
      { title: { en: "Code of conduct", fr: "Code de conduite" }[lang], url: url + from },
    ],
  };
  const named = { "start.titleEn": "Reserves policy", "start.titleFr": "Politique de réserves" };
  const typed = { ...named, "start.type": "policy" };
  return {
    "start-governance": startPage(props),
    "start-governance-first": startPage({ ...props, revised: [] }),
    "start-governance-unanswered": startPage({
      ...{ ...props, typed },
      errors: [{ field: "start.reserved", code: "required" }],
    }),
    "start-governance-copy": startPage({
      ...{ ...props, revised: [], form: startingForm("governance", lang, "2026-11-24", true) },
      copied: { documentId: "GD-2026-1a2b3c4d", basis: governanceBasis },
    }),
  };
}

/** Of a board: a vacant seat, and terms that are over, end soon, are on file too long or have no end. */
function termsOf(mark: string): BoardTerms {
  const source = { en: `articles, s. 9${mark}`, fr: `statuts, art. 9${mark}` };
  const daniel = { person: "daniel", until: "2026-12-31" };
  return {
    vacant: { seats: 2, of: 7, filledBy: "directors", source },
    ...{ over: [{ ...daniel, until: "2026-10-31" }], ending: [daniel] },
    tooLong: [{ ...daniel, until: "2031-12-31", latest: "2028-12-31" }],
    ...{ endless: ["daniel"], isNoneOnFile: false, years: 2, source },
  };
}
