import type { PinnedPolicy, Weighed } from "../../../events/common.ts";
import type { PlanIndicator } from "../../../shared/domain/documents/plan/public-indicators.ts";
import { achievements } from "../../../shared/domain/documents/report/achievements.ts";
import type { ReportDocument, ReportTail } from "../../../shared/domain/documents/report/document.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import { digestOfShown } from "../../../shared/domain/forms/content.ts";
import type { Achievement } from "../../../shared/domain/framework/achievement.ts";
import { atFirst } from "../../../shared/domain/review/at-first.ts";
import { wayAhead } from "../../../shared/domain/review/way-ahead.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { one } from "../../support/example-report.ts";
import { basisOf } from "./sample-basis.ts";

/** An example of everything that pages and mails show. `mark` is added to each text that a person could have typed. */
export function sample(mark = "") {
  const both = (en: string, fr: string) => ({ en: en + mark, fr: fr + mark });
  const basis = basisOf(mark);
  const content: Content = {
    schema: "results-report/3",
    lang: "en",
    values: {
      periodStart: "2026-01-01",
      periodEnd: "2026-06-30",
      "I1.measured": "yes",
      "I1.police.numerator": 32,
      "I1.police.denominator": 54,
      "I1.justice.numerator": 20,
      "I1.justice.denominator": 30,
      "I1.explanation": `Fewer posts were filled.${mark}`,
      "I2.measured": "yes",
      "I2.girls": 1_204,
      "I2.boys": 987,
      "I2.unknown": 13,
      "I3.measured": "yes",
      "I3.words": `“She told me what would happen next.”${mark}`,
      "I4.measured": "yes",
      "I4.total": 7,
      "I4.explanation": `One station has no second cell.${mark}`,
      "finance.training.actual": 30_500_000,
      "finance.support.actual": 4_310_050,
      "finance.rate": 441.25,
      "finance.rateSource": `Central bank${mark}`,
      "lessons.rows": "1",
      "lessons.1.statement": `Rooms alone change little.${mark}`,
      "lessons.1.evidence": `Visits to both towns.${mark}`,
      "lessons.1.recommendation": `Train before building.${mark}`,
      "partner.input": "silent",
      "partner.askedOn": "2026-10-12",
      "partner.askedHow": `By letter${mark}`,
      "safeguarding.attested": "no",
      "safeguarding.remedy": `A second training.${mark}`,
      "safeguarding.reported": 2,
      "safeguarding.handled": 2,
      "summary.en": `Children are heard.${mark}`,
      narrative: `Officers in both towns now call a social worker first.\n\nWe know it from the stations’ registers.${mark}`,
    },
  };
  const achieved: Achievement[] = achievements(basis, content);
  const names = {
    awa: `Awa Traoré${mark}`,
    daniel: `Daniel Okafor${mark}`,
    claire: `Claire Beaulieu${mark}`,
    rive: `Fondation Rive-Claire${mark}`,
  };
  const organisation = {
    name: both("International Bureau for Children’s Rights", "Bureau international des droits des enfants"),
    shortName: both("IBCR", "BIDE"),
    correspondence: {
      replyTo: { en: "office@ibcr.example", fr: "bureau@ibcr.example" },
      readBy: both("the secretary’s office", "le secrétariat"),
    },
  };
  return { both, basis, content, achieved, names, organisation, hash: digestOfShown(content) };
}

export type Sample = ReturnType<typeof sample>;

export const frameFor = (
  lang: Lang,
  { organisation, names }: Sample,
  path: string | null = "/tasks/L1",
): Frame => ({
  lang,
  about: "report",
  path,
  organisation,
  committees: [],
  timeZone: "America/Montreal",
  now: "2026-11-24T18:00:00.000Z",
  calendar: { timeZone: "America/Montreal", holidays: [] },
  reader: {
    name: names.awa,
    finishUrl: `/${lang}/tasks/L1/finish`,
    deskUrl: `/${lang}/tasks/L1/desk`,
    csrf: "csrf-token",
    filesBelow: "/en/tasks/sample~link/files",
    mark: "0a1b2c3d",
  },
});

export const policy: PinnedPolicy = {
  id: "results-report",
  version: 1,
  hash: "d".repeat(64),
  overseer: "secretary",
  stages: [
    {
      id: "mel",
      label: { en: "Monitoring and evaluation review", fr: "Examen du suivi-évaluation" },
      serviceLevelDays: 7,
      remindAtPercent: 80,
      lanes: [
        {
          id: "mel",
          label: { en: "MEL review", fr: "Suivi-évaluation" },
          role: "mel-officer",
          ...one("daniel"),
        },
      ],
    },
    {
      id: "direction",
      label: { en: "Executive director’s approval", fr: "Approbation de la directrice générale" },
      serviceLevelDays: 1,
      remindAtPercent: 80,
      lanes: [
        {
          id: "direction",
          label: { en: "Executive director", fr: "Directrice générale" },
          role: "executive-director",
          ...one("claire"),
        },
      ],
    },
  ],
};

/** Who holds which role: those for whom the lanes are planned. */
export const roster = {
  "mel-officer": ["daniel"],
  "executive-director": ["claire"],
  "finance-officer": ["claire"],
};

/** Where a report of the sample goes; whose roles are taken away leave their lanes vacant. */
export const aheadOf = (
  holders: Readonly<Record<string, string[]>> = roster,
  pinned = policy,
  weighed: Weighed = {},
) =>
  wayAhead(
    { author: "awa", authors: ["awa"], takenOff: [], colleagues: [], policy: pinned },
    holders,
    "2026-11-24T18:00:00.000Z",
    { timeZone: "America/Montreal", holidays: [] },
    { tags: [], ...weighed },
  );

/** The same policy with a lane of which two are enough, a veto beside it, and one for some contents alone. */
export function several(): PinnedPolicy {
  const ofSeveral = besides();
  const [mel, finance] = ofSeveral.stages[0]?.lanes ?? [];
  if (!mel || !finance) throw new Error("the sample has no lanes");
  const justice = { ...finance, id: "justice", when: { tags: ["child-friendly-justice", "research"] } };
  Object.assign(mel, { rule: { atLeast: 2 }, people: ["daniel", "claire"] });
  Object.assign(finance, { rule: "veto" });
  ofSeveral.stages[0]?.lanes.push({
    ...justice,
    label: { en: "Child-friendly justice", fr: "Justice adaptée aux enfants" },
  });
  return ofSeveral;
}

/** The same policy with a lane beside the first in which people take note. */
export function informing(): PinnedPolicy {
  const told = besides();
  for (const lane of told.stages[0]?.lanes ?? []) if (lane.id === "finance") lane.rule = "note";
  return told;
}

/** The same policy with a second lane beside the first. */
export function besides(): PinnedPolicy {
  const twoLanes = structuredClone(policy);
  twoLanes.stages[0]?.lanes.push({
    id: "finance",
    label: { en: "Finance", fr: "Finances" },
    role: "finance-officer",
    ...one("claire"),
  });
  return twoLanes;
}

/** A report of the sample; what is of its tail is given beside the rest. */
export const reportWith = ({
  donorDueOn = "2027-01-15",
  donorMinded = null,
  promisedTo = [],
  ...given
}: Partial<Omit<ReportDocument, "tail">> & Partial<ReportTail>): ReportDocument => ({
  ...atFirst,
  status: "in-review",
  kind: "report",
  boundTo: [{ id: "PA-2025-014", contentHash: "b".repeat(64) }],
  pinnedHash: "b".repeat(64),
  obligation: "PA-2025-014-R1",
  dueOn: "2026-12-15",
  author: "awa",
  authors: ["awa"],
  policy,
  round: 1,
  attempt: 1,
  contentHash: sample().hash,
  stage: 0,
  stageOpen: true,
  serviceLevel: {
    from: "2026-11-23T18:00:00.000Z",
    remindAt: "2026-12-01T18:00:00.000Z",
    deadline: "2026-12-02T18:00:00.000Z",
  },
  tail: { donorDueOn, dateChanges: 0, donorMinded, promisedTo },
  ...given,
});

/** An indicator of an adopted plan, as an agreement's indicator contributes to it. */
export const served = (mark: string): PlanIndicator => ({
  name: "SP-2027-2030/i1",
  wording: `Children heard by a judge${mark}`,
  of: { kind: "plan", period: { start: "2027-01-01", end: "2030-12-31" }, supersedes: null },
});
