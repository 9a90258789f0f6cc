import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { Matter } from "../../../shared/domain/outbox/effect.ts";
import type {
  LinkTemplate,
  MailTemplate,
  MeetingTemplate,
  Purpose,
} from "../../../shared/domain/outbox/mails.ts";
import { linkTemplates, meetingTemplates } from "../../../shared/domain/outbox/mails.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import type { InterestMailData } from "../../../shared/views/mails/about-interests.ts";
import type { PersonMailData } from "../../../shared/views/mails/data.ts";
import { noticeMatter } from "../../../shared/views/mails/data.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { nameOf, titleOf } from "../../../shared/views/title.ts";
import { aboutIn } from "./mail-bases.ts";
import { sample } from "./sample.ts";
import { governed } from "./sample-governance.ts";

/** Which of the report's two days are over, and what else of a mail may be otherwise. */
type Past = Pick<PersonMailData, "isPast" | "isDonorsPast"> &
  Partial<
    Pick<
      PersonMailData,
      "isAlone" | "isDisqualified" | "meeting" | "isAsked" | "given" | "askedAs" | "asking"
    >
  >;

const toCome: Past = { isPast: false, isDonorsPast: false };

const made = new Map<string, ReturnType<typeof mailsOf>>();

/**
 * Every mail by its template, made once for all who ask for the same. `mark` is added to each text that a person could have
 * typed.
 */
export function everyMail(lang: Lang, mark = "", round = 1, past: Past = toCome) {
  const name = JSON.stringify([lang, mark, round, past]);
  const mails = made.get(name) ?? mailsOf(lang, mark, round, past);
  made.set(name, mails);
  return mails;
}

function mailsOf(lang: Lang, mark: string, round: number, past: Past) {
  const s = sample(mark);
  const common = {
    organisation: s.organisation.name,
    officeZone: "America/Montreal",
    correspondence: s.organisation.correspondence,
    recipient: s.names.awa,
    documentTitle: titleOf(s.basis),
    report: nameOf(s.basis),
    basis: s.basis,
    url: { en: "https://accord.example/en/link/L1/token", fr: "https://accord.example/fr/link/L1/token" },
  };
  const { dueOn } = s.basis;
  const toPerson = {
    ...common,
    matter: null,
    missed: [s.names.daniel, s.names.rive],
    unwanted: [s.names.rive],
    untold: [s.names.rive],
    address: { owner: s.names.daniel, second: s.names.claire },
    isWriterGone: false,
    isAsked: false,
    askedAs: "task" as const,
    given: null,
    hasClause: round > 1,
    asking: round > 1 ? ("another" as const) : ("first" as const),
    author: s.names.awa,
    dueOn,
    donorDueOn: "2027-01-15",
    isWritten: true,
    isOnItsWay: true,
    commentsUntil: "2026-12-10",
    wordsUntil: "2026-12-01",
    round,
    stage: s.both("Monitoring and evaluation review", "Examen du suivi-évaluation"),
    lane: s.both("Monitoring, evaluation and learning", "Suivi, évaluation et apprentissage"),
    howDecided: s.both("By at least 2 of the 3 of you", "Par au moins 2 d’entre vous, sur 3"),
    committee: null,
    ...{ isAlone: false, isDisqualified: false },
    late: {
      lanes: [s.both("Finance", "Finances"), s.both("Learning", "Apprentissage")],
      canBeGiven: true,
      isOfCommittee: false,
    },
    timeZone: "Africa/Bamako",
    contentHash: s.hash,
    lapsesBy: s.both("By-laws, s. 12", "Règlements, art. 12"),
    meetOn: "2026-12-20",
    byMembers: { outcome: "amended", heldOn: "2026-11-20" } as const,
    meeting: { outcome: "approved", heldOn: "2026-11-20" } as const,
    ...past,
  };
  const toDonor = {
    ...noticeMatter(publishedOf(s.basis, s.content, {}), lang),
    to: "donor",
    addressee: s.names.rive,
    contentHash: s.hash,
    translationHash: s.hash,
    unsubscribeUrl: null,
  } as const;
  const purposes: Partial<Record<LinkTemplate, Purpose>> = {
    "report-due": "report",
    "writing-given": "report",
    "writing-shared": "report",
    "writing-returned": "report",
    "draft-taken-up": "report",
    "comment-asked": "comment",
    "comment-reminder": "comment",
    "question-asked": "clarify",
    "question-answered": "review",
    "comments-settled": "comment",
    "draft-offered": "comment",
    "offer-over": "comment",
    "proposals-settled": "comment",
    "comments-over": "report",
    "writing-taken-up": "report",
    "author-reminder": "report",
    "writing-late": "oversee",
    "changes-requested": "report",
    "review-requested": "review",
    "note-requested": "note",
    "stand-in-requested": "review",
    "fresh-link": "review",
    reminder: "sign",
    "resolution-to-sign": "sign",
    "meeting-to-attest": "attest",
    "translation-asked": "translate",
    "translation-wanted": "translate",
    "translation-emptied": "translate",
    "translation-to-confirm": "confirm-translation",
    "meeting-returned": "report",
    "acceptance-requested": "accept",
  };
  const receipt = {
    answer: "sign",
    about: null,
    at: "2026-11-23T18:02:00.000Z",
    number: 12,
    capacity: s.both("Board of directors", "Conseil d’administration"),
    entryHash: "e".repeat(64),
    contentHash: s.hash,
    translationHash: s.hash,
    ending: [s.both("The resolution passed.", "La résolution est adoptée.")],
    signed: s.names.awa,
    rule: s.both("the Act, s. 140", "la Loi, art. 140"),
  } as const;
  const trancheTold = { tranche: { id: "t2", number: 2, currency: "CAD", minorUnits: 15_000_000 } };
  const matters: Partial<Record<LinkTemplate, Matter>> = {
    "yearly-report-due": { reportDue: { start: "2027-01-01", end: "2027-12-31", dueOn: "2028-03-31" } },
    "lessons-answered": { answeredIn: { by: "SP-2027-2030", start: "2027-01-01", end: "2030-12-31" } },
    "resolution-ended": { because: "abstained", next: "meeting" },
    "oversee-meeting": { because: "silence", next: "meeting" },
    "meeting-awaited": { because: "silence", next: "meeting" },
    "tranche-due": trancheTold,
    "tranche-unpaid": trancheTold,
    "milestone-awaited": trancheTold,
    "oversee-unreachable": { missed: "oversee-overdue", role: "secretary" },
  };
  const people = linkTemplates.map((template) => {
    const purpose = purposes[template] ?? (template.startsWith("oversee") ? "oversee" : "read");
    return [
      template,
      renderMail(
        {
          ...toPerson,
          ...aboutIn(template, s, mark),
          ...(template === "oversee-departed" && { missed: [s.names.daniel] }),
          template,
          purpose,
          deadline:
            purpose === "review" || purpose === "note" || purpose === "sign"
              ? "2026-12-02T18:00:00.000Z"
              : null,
          matter: matters[template] ?? null,
          receipt: template === "answer-recorded" ? receipt : null,
        },
        lang,
      ),
    ] as const;
  });
  const inPlaceOfWriter = renderMail(
    {
      ...{ ...toPerson, template: "oversee-unreachable", purpose: "read", deadline: null, receipt: null },
      ...{ missed: [], unwanted: [], untold: [], wroteIt: [s.names.claire] },
      matter: { missed: "meeting-decided", role: "secretary" },
    },
    lang,
  );
  const published = renderMail({ ...common, ...toDonor, template: "report-published" }, lang);
  const late = renderMail(
    {
      ...common,
      url: null,
      template: "report-late",
      addressee: s.names.rive,
      donorDueOn: "2027-02-01",
      was: "2027-01-18",
      reason: "The rains cut the road.\nPhone lines too.",
    },
    lang,
  );
  const notComing = renderMail(
    {
      ...common,
      url: null,
      template: "report-not-coming",
      addressee: s.names.rive,
      was: "2027-02-01",
      because: "withdrawn",
    },
    lang,
  );
  const byContract = { to: "donor", unsubscribeUrl: null } as const;
  const inForce = renderMail(
    {
      ...common,
      ...aboutIn("agreement-in-force", s, mark),
      template: "agreement-in-force",
      ...byContract,
      addressee: s.names.rive,
      inForceOn: "2026-12-11",
      told: null,
      contentHash: s.hash,
    },
    lang,
  );
  const amended = renderMail(
    {
      ...{ ...common, ...aboutIn("amendment-in-force", s, mark), url: null, template: "amendment-in-force" },
      ...{ ...byContract, addressee: s.names.rive },
      ...{ inForceOn: "2027-09-01", changes: ["framework", "dates"], told: null, contentHash: s.hash },
    },
    lang,
  );
  const ended = renderMail(
    {
      ...{
        ...common,
        ...aboutIn("agreement-ended", s, mark),
        url: null,
        template: "agreement-ended",
        ...byContract,
        addressee: s.names.rive,
        told: null,
      },
      ...{ inForceOn: "2026-12-11", ended: { how: "terminated", on: "2028-02-01" }, contentHash: s.hash },
    },
    lang,
  );
  const ofPayment = (template: "tranche-paid" | "payment-undone") =>
    renderMail(
      {
        ...{ ...common, ...aboutIn(template, s, mark), url: null, template, addressee: s.names.rive },
        paid: {
          ...{ number: 2, amount: { currency: "CAD", minorUnits: 15_000_000 }, on: "2028-10-16" },
          reference: `Virement 4711${mark}`,
        },
      },
      lang,
    );
  const accepted = renderMail(
    {
      ...{ ...common, url: null, template: "report-accepted", addressee: s.names.rive },
      isByClause: round > 1,
    },
    lang,
  );
  const concluded = renderMail(
    {
      ...{ ...common, url: null, template: "report-concluded", addressee: s.names.rive },
      ...{ contentHash: s.hash, until: null },
    },
    lang,
  );
  const governanceAdopted = renderMail(
    {
      ...{ ...common, ...aboutIn("governance-adopted", s, mark) },
      ...{ template: "governance-adopted", addressee: s.names.rive, contentHash: s.hash },
      ...{ governed: governed(mark), unsubscribeUrl: null },
    },
    lang,
  );
  const notices = [
    ["oversee-unreachable-wrote", inPlaceOfWriter] as const,
    ["governance-adopted", governanceAdopted] as const,
    ["report-concluded", concluded] as const,
    ["report-accepted", accepted] as const,
    ["tranche-paid", ofPayment("tranche-paid")] as const,
    ["payment-undone", ofPayment("payment-undone")] as const,
    ["agreement-in-force", inForce] as const,
    ["amendment-in-force", amended] as const,
    ["agreement-ended", ended] as const,
    ["report-published", published] as const,
    ["report-late", late] as const,
    ["report-not-coming", notComing] as const,
  ];
  const meetings = meetingTemplates.map((template, at) => {
    const told = {
      ...{ organisation: common.organisation, correspondence: common.correspondence, url: common.url },
      ...{ template, recipient: s.names.awa, startsAt: "2026-12-16T19:00:00.000Z" },
      // Every other one is of a committee, whose name stands in each sentence.
      committee: at % 2 === 0 ? null : s.both(`Programmes Committee${mark}`, `Comité des programmes${mark}`),
      ...{
        meetingZone: common.officeZone,
        timeZone: "Africa/Bamako",
        place: `Côte-des-Neiges, salle 695${mark}`,
      },
      fallen: template === "dissent-fell" ? ({ place: 2, because: "voted-for", days: 7 } as const) : null,
    };
    return [template, renderMail(told, lang)] as const;
  });
  const interests = (["interest-received", "interest-disclosed"] as const).map((template) => {
    const { organisation, correspondence, recipient, url } = common;
    const told = { declarer: s.names.daniel, at: "2026-11-24T20:00:00.000Z", timeZone: "Africa/Bamako" };
    return [
      template,
      renderMail({ template, organisation, correspondence, recipient, url, ...told }, lang),
    ] as const;
  });
  return Object.fromEntries([...people, ...notices, ...meetings, ...interests]) as Record<
    MailTemplate | MeetingTemplate | InterestMailData["template"],
    typeof published
  >;
}
