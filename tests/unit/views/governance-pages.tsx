import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import type { GovernanceTail } from "../../../shared/domain/documents/governance/document.ts";
import { publicBasis } from "../../../shared/domain/documents/public-basis.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { Revised } from "../../../shared/views/documents/revised.tsx";
import { electronicPage } from "../../../shared/views/pages/electronic.tsx";
import { governanceRegisterPage } from "../../../shared/views/pages/governance-register.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { rehearsalPage } from "../../../shared/views/pages/rehearsal.tsx";
import { rulesRehearsalPage } from "../../../shared/views/pages/rules-rehearsal.tsx";
import { Page } from "../../../shared/views/parts/page.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { bylaws } from "../../support/bylaws.ts";
import { frameFor, reportWith, type Sample } from "./sample.ts";
import { adoptedGovernance, byLawTail, revisedBasis, revisedValues } from "./sample-governance.ts";

/** The policy that a rehearsal is of. */
function policyOfExample() {
  const [policy] = exampleOrganisation("2026-11-23T18:00:00.000Z").policies;
  if (!policy) throw new Error("the example has no policy");
  return policy;
}

const policy = policyOfExample();

const inForce: GovernanceTail = {
  ...{ adopted: adoptedGovernance, inForceOn: "2026-11-24", replaced: null, members: null },
  told: { review: null, members: null },
};
/** A policy whose day has come, and through which nobody could go. */
const heldBack: GovernanceTail = {
  ...{ ...inForce, inForceOn: null },
  heldBack: { on: "2026-11-24", because: [{ code: "never-ends", role: null }] },
};
/** A by-law that waits for its members, whose meeting was put off. */
const putOff: GovernanceTail = {
  ...{ ...byLawTail, inForceOn: null, meetOn: "2027-01-20" },
  adopted: { ...adoptedGovernance, type: "by-law", membersOn: "2026-12-15", onceConfirmed: true },
  told: { review: null, members: null },
};
const replaces = "GD-2024-00c1d2e3";
const first = { ...adoptedGovernance, adoptedOn: "2022-03-01", effectOn: "2022-03-01", replaces: null };
const second = { ...adoptedGovernance, adoptedOn: "2024-03-01", effectOn: "2024-03-01" };

const resolutions = [
  { round: 1, stage: 2, lane: "board", body: "director", way: "written" as const, number: 12 },
];

/** Governance documents as everybody reads them, what changes of one, and consent to documents by electronic means. */
export function governancePages(lang: Lang, s: Sample, mark: string) {
  const basis = revisedBasis(mark);
  const { reader: _, ...visitor } = frameFor(lang, s, "/governance");
  const frame = { ...visitor, about: "governance" as const };
  const one = (documentId: string, tail: GovernanceTail, type = basis.type) => ({
    ...{ documentId, basis: publicBasis({ ...basis, type }) },
    report: { ...reportWith({ status: "published" }), kind: "governance" as const, tail, resolutions },
  });
  const replaced = (by: string, from: string, adopted: typeof first | typeof second): GovernanceTail => ({
    ...inForce,
    ...{ adopted, replaced: { by, from } },
  });
  const values = revisedValues(mark);
  const content = { schema: "governance-document/1", lang: "en" as const, values };
  const page = (tail: GovernanceTail) =>
    publicReportPage({
      ...{ frame, title: titleOf(basis), published: publishedOf(basis, content, {}), contentHash: s.hash },
      ...{
        translations: {},
        approvedAt: "2026-11-24T23:02:00.000Z",
        publishedAt: "2026-11-24T23:04:10.000Z",
      },
      ...{
        meetingOn: null,
        documentId: "GD-2026-0a1b2c3d",
        adoptedAs: "2026-12",
        plan: null,
        governance: tail,
        agreements: null,
      },
      file: { name: "GD-2026-0a1b2c3d.json", url: "/GD-2026-0a1b2c3d.json" },
    });
  const at = "2026-11-23T18:00:00.000Z";
  const electronic = {
    ...{ frame: frameFor(lang, s), address: "director@example.org", command: "c", csrf: "csrf-token" },
    ...{
      rule: s.both("the Act, s. 266", "la Loi, art. 266"),
      actionUrl: "/electronic",
      backUrl: "/tasks/L1",
    },
  };
  const rehearsed = {
    ...{ profile: bylaws, policy, since: "2025-11-24", unreadable: 0, isCut: false },
    ...{ names: s.names, titles: { "GD-1": basis }, isInside: true },
  };
  const items = { place: 2, of: "GD-1" };
  const votes = { inFavour: 2, needed: 3, base: 4 };
  const meeting = { id: "m-1", body: "director", startsAt: at, heldOn: "2026-06-02" };
  const decided = { documentId: "GD-2026-0a1b2c3d", approvedOn: "2026-07-01", basis };
  const people = Object.keys(s.names).slice(0, 2);
  const told = { stage: s.both("Board", "Conseil"), lane: s.both("Directors", "Administrateurs") };
  return {
    "rehearsal-empty": rehearsalPage({
      ...{ frame: frameFor(lang, s), back: "/back" },
      rehearsal: { ...rehearsed, otherwise: [], same: [] },
    }),
    rehearsal: rehearsalPage({
      ...{ frame: frameFor(lang, s), back: "/back" },
      rehearsal: {
        ...rehearsed,
        otherwise: [
          {
            ...{ ...decided, end: { is: "waits", lanes: [{ ...told, role: "director", people }] } },
            differences: [{ is: "added", because: null, ...told, role: "director", people }],
          },
        ],
        same: [{ ...decided, approvedOn: null, end: null, differences: [] }],
      },
    }),
    "rules-rehearsal-empty": rulesRehearsalPage({
      ...{ frame: frameFor(lang, s), back: "/back" },
      rehearsal: {
        ...rehearsed,
        ...{ meetings: { otherwise: [], same: 0 }, documents: { otherwise: [], same: 0 } },
      },
    }),
    "rules-rehearsal": rulesRehearsalPage({
      ...{ frame: frameFor(lang, s), back: "/back" },
      rehearsal: {
        ...rehearsed,
        meetings: {
          ...{ same: 4 },
          otherwise: [
            {
              ...meeting,
              differences: [
                { is: "notice", days: 14, people },
                { is: "electronic", people },
                { is: "no-quorum", present: 3, quorum: 4, ...items },
                { is: "lost", byCasting: true, ...votes, ...items, of: null },
              ],
            },
          ],
        },
        documents: {
          ...{ same: 12 },
          otherwise: [
            { ...decided, differences: [{ is: "proof", asks: "code", people }] },
            {
              ...{ ...decided, basis: null },
              differences: [
                { is: "beyond", committee: "c", because: "amount", source: s.both("art. 41", "art. 41") },
              ],
            },
          ],
        },
      },
    }),
    "governance-register": governanceRegisterPage({
      frame,
      documents: [
        one("GD-2026-0a1b2c3d", inForce),
        one(replaces, replaced("GD-2026-0a1b2c3d", "2026-11-24", { ...second, replaces: "GD-2022-1" })),
        one("GD-2022-1", replaced(replaces, "2024-03-01", first)),
        one("GD-2026-by-law", byLawTail, "by-law"),
        one("GD-2027-code", { ...inForce, adopted: { ...first, effectOn: "2027-03-01" } }, "code-of-conduct"),
        one(
          "GD-2025-lapsed",
          { ...byLawTail, members: { outcome: "rejected", heldOn: "2026-06-15" } },
          "by-law",
        ),
      ],
    }),
    "governance-register-empty": governanceRegisterPage({ frame, documents: [] }),
    "governance-public": page(inForce),
    "governance-public-by-law": page(byLawTail),
    "governance-public-held-back": page(heldBack),
    "governance-public-put-off": page(putOff),
    "governance-revised": (
      <Page frame={{ ...frameFor(lang, s), about: "governance" }} title={titleOf(basis)[lang]}>
        <h1 dir="auto">{titleOf(basis)[lang]}</h1>
        <Revised lang={lang} basis={basis} values={values} />
      </Page>
    ),
    "electronic-asked": electronicPage({ ...electronic, standing: "not-asked", electronic: null }),
    "electronic-accepted": electronicPage({
      ...electronic,
      standing: "accepted",
      electronic: { change: 0, at },
    }),
    "electronic-declined": electronicPage({
      ...electronic,
      ...{ standing: "declined" as const, electronic: { change: null, at } },
    }),
    "electronic-elsewhere": electronicPage({
      ...electronic,
      ...{ standing: "elsewhere" as const, electronic: { change: 1, at } },
    }),
  };
}
