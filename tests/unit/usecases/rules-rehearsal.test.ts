import { beforeAll, describe, expect, it } from "vitest";
import { recordDecisions } from "../../../infra/local/example/decisions.ts";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { recordMeetings } from "../../../infra/local/example/meetings.ts";
import { answersOfProfile } from "../../../shared/domain/documents/governance/bylaws/answers.ts";
import type { RulesRehearsal } from "../../../shared/domain/documents/rehearsed.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import type { RehearsalReader } from "../../../shared/usecases/reading/rehearse-policy.ts";
import { rehearseRules } from "../../../shared/usecases/reading/rehearse-rules.ts";
import { decidedInMemory } from "../../support/decided-in-memory.ts";
import { MeetingsInMemory } from "../../support/meetings-in-memory.ts";

const now = "2026-11-23T18:00:00.000Z";
const example = exampleOrganisation(now);
const profile = example.organisation.bylaws;
const bylaws = { profile, currency: "CAD" as const };

const meetings = new MeetingsInMemory({
  ...{ authorities: new Map(), sessions: new Map(), links: new Map(), guards: new Map() },
  ...{ resolutions: new Map(), addRow: () => undefined, addLink: () => undefined },
});
let decided: Awaited<ReturnType<typeof decidedInMemory>>;
beforeAll(async () => {
  await recordMeetings(example, now, meetings);
  decided = await decidedInMemory(await recordDecisions(example, now, { "PA-005": "P-010" }));
});

async function rehearsed(changed: Values, reader: RehearsalReader = "overseer"): Promise<RulesRehearsal> {
  const directory = {
    organisation: () => Promise.resolve({ ...example.organisation, roster: rosterOf(example.people) }),
    names: () => Promise.resolve({}),
  };
  const deps = { ...decided, meetings, directory, clock: { now: () => now }, tellAltered: () => undefined };
  const found = await rehearseRules(deps, { bylaws }, { ...answersOfProfile(profile), ...changed }, reader);
  if (!found) throw new Error("it changes no rules");
  return found;
}

/** Which meetings, and which documents, would have gone another way, and by what. */
const said = ({ meetings: sat, documents }: RulesRehearsal) =>
  Object.fromEntries([
    ...sat.otherwise.map(({ id, differences }) => [
      id,
      differences.map((one) => ("place" in one ? `${one.is} ${one.place}` : one.is)),
    ]),
    ...documents.otherwise.map(({ documentId, differences }) => [
      documentId,
      differences.map(({ is }) => is),
    ]),
  ]);

const alike = (ids: readonly string[], is: string) => Object.fromEntries(ids.map((id) => [id, [is]]));

describe("the rehearsal of how the board is to decide", () => {
  it.each<[string, Values, Record<string, string[]>]>([
    ["finds nothing otherwise where nothing is changed", {}, {}],
    [
      "names the meetings that would have had no quorum",
      { "rules.quorum.share": "two-thirds" },
      { "m-2003": ["no-quorum 1"] },
    ],
    [
      "names the motions that would have been lost",
      { "rules.majority.share": "two-thirds" },
      { "m-2001": ["lost 2"], "m-2002": ["lost 1"], "m-2003": ["lost 1"], "m-2005": ["lost 1"] },
    ],
    [
      "names the motion that the chair alone carried, without their second vote",
      { "rules.casting.chair": "no" },
      { "m-2002": ["lost 1"] },
    ],
    [
      "names the meetings that were convened too late, unless each waived it",
      { "rules.notice.days": 10 },
      alike(["m-2002", "m-2003", "m-2004"], "notice"),
    ],
    [
      "names the meeting of which nobody could have waived the notice",
      { "rules.notice.waived": "no" },
      alike(["m-2006"], "notice"),
    ],
    [
      "leaves out who attended by telephone, with their votes, where nobody could have",
      { "rules.means.need": "never-allowed", "rules.quorum.share": "fixed", "rules.quorum.least": 4 },
      { "m-2003": ["no-quorum 1"], "m-2005": ["electronic", "no-quorum 1"] },
    ],
    [
      "names the committee’s meeting that would have had no quorum of its own",
      { "committees.c2.least": 4 },
      { "m-2004": ["no-quorum 1"] },
    ],
    [
      "names the decisions that would have been beyond what is delegated to the committee",
      { "committees.c2.upTo": 15_000_000 },
      alike(["PA-004", "PA-013", "PA-017", "PA-021", "PA-026"], "beyond"),
    ],
    [
      "names the resolutions of which a ballot would have asked for more than the link",
      { "rules.ballots.kinds": "governance agreement" },
      alike(
        [
          ...["PA-009", "PA-010", "PA-014", "PA-018", "PA-022", "PA-023"],
          ...[
            "PA-003",
            "PA-004",
            "PA-008",
            "PA-012",
            "PA-013",
            "PA-016",
            "PA-017",
            "PA-021",
            "PA-025",
            "PA-026",
          ],
        ],
        "proof",
      ),
    ],
  ])("%s", async (_, changed, which) => {
    expect(said(await rehearsed(changed))).toEqual(which);
  });

  it("counts all that was decided within a year, and no more", async () => {
    const { meetings: sat, documents, isInside } = await rehearsed({});
    expect([sat.same, documents.same, isInside]).toEqual([7, expect.any(Number), true]);
  });

  it("tells votes and who was there to the board and its secretary alone, and titles to whoever had a part", async () => {
    const changed = { "committees.c2.upTo": 15_000_000 };
    const [overseer, director, other] = await Promise.all([
      rehearsed(changed),
      rehearsed(changed, { person: "P-010" }),
      rehearsed(changed, { person: "P-016" }),
    ]);
    expect([overseer.isInside, director.isInside, other.isInside]).toEqual([true, true, false]);
    const named = ({ documents }: RulesRehearsal) => documents.otherwise.filter(({ basis }) => basis).length;
    expect([named(overseer), named(other), other.documents.otherwise.length]).toEqual([5, 0, 5]);
  });
});
