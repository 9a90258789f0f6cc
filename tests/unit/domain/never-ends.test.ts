import { describe, expect, it } from "vitest";
import type { BylawProfile } from "../../../shared/domain/board/profile.ts";
import type { Policy } from "../../../shared/domain/organisation/organisation.ts";
import type { NeverEnds } from "../../../shared/domain/organisation/what-never-ends.ts";
import {
  deputiesMissing,
  whatIsNeverReached,
  whatNeverEnds,
} from "../../../shared/domain/organisation/what-never-ends.ts";
import { bylaws } from "../../support/bylaws.ts";

type Lane = Policy["stages"][number]["lanes"][number];

const lane = (role: string, more: Partial<Lane> = {}): Lane => ({
  ...{ id: role, label: { en: role, fr: role }, rule: "one", alternate: null },
  ...{ role, ...more },
});
const policyOf = (stages: readonly Lane[][], more: Partial<Policy> = {}): Policy => ({
  ...{ id: "results-report", version: 1, overseer: "secretary" },
  ...more,
  stages: stages.map((lanes, at) => ({
    ...{ id: `stage-${at}`, label: { en: "Review", fr: "Examen" }, lanes },
    ...{ serviceLevelDays: 7, remindAtPercent: 80 },
  })),
});

const roster = {
  secretary: ["sam"],
  finance: ["fay"],
  legal: ["lea", "luc"],
  director: ["ana", "ben"],
  committee: ["cy", "di", "ed"],
  planner: ["di"],
  nobody: [],
};
const found = (policy: Policy, authors: readonly string[] = []) => whatNeverEnds(policy, roster, authors);
const at = (...path: (string | number)[]) => ["stages", ...path];
const [finance, legal] = [lane("finance"), lane("legal")];
const high = { when: { risk: "high" } } as const;
const signing = lane("parties", { rule: "signature" });
const accepting = lane("donor", { rule: "acceptance" });
const consenting = lane("parties", { rule: "consent" });
const noting = lane("finance", { rule: "note" });

describe("a policy under which a document could never come to its end is said to be so, and where", () => {
  it.each<[string, Policy, NeverEnds[], (readonly string[])?]>([
    ["one of a stage in which somebody decides can end", policyOf([[finance]]), []],
    ["one without stages", policyOf([]), [{ path: ["stages"], code: "no-stages" }]],
    ["a stage without tasks", policyOf([[finance], []]), [{ path: at(1, "lanes"), code: "no-lanes" }]],
    [
      "one in which everybody is asked of some documents alone",
      policyOf([[lane("finance", high)], [lane("legal", high)]]),
      [{ path: ["stages"], code: "nobody-for-some" }],
    ],
    [
      "one in which somebody is asked of every document can end",
      policyOf([[lane("finance", high)], [legal]]),
      [],
    ],
    [
      "one in which people take note alone",
      policyOf([[noting]]),
      [{ path: ["stages"], code: "only-taken-note-of" }],
    ],
    [
      "one in which who decides is asked of some documents alone, and of others people take note",
      policyOf([[lane("legal", high), noting]]),
      [{ path: ["stages"], code: "only-taken-note-of" }],
    ],
    [
      "one in which parties sign and nobody decides",
      policyOf([[signing]]),
      [{ path: ["stages"], code: "only-taken-note-of" }],
    ],
    ["one in which parties consent, who decide, can end", policyOf([[consenting]]), []],
    ["one that parties sign once it was decided can end", policyOf([[finance], [signing]]), []],
    ["one that several sign one after the other can end", policyOf([[finance], [signing], [signing]]), []],
    [
      "one that is signed before somebody decides",
      policyOf([[signing], [finance]]),
      [{ path: at(0, "lanes"), code: "signed-too-soon" }],
    ],
    [
      "one that is signed while somebody decides",
      policyOf([[legal], [finance, signing]]),
      [{ path: at(1, "lanes"), code: "signed-too-soon" }],
    ],
    ["one that a donor accepts at its end can end", policyOf([[finance], [signing], [accepting]]), []],
    [
      "one that a donor accepts before somebody signs",
      policyOf([[finance], [accepting], [signing]]),
      [{ path: at(1, "lanes"), code: "signed-too-soon" }],
    ],
    [
      "one that a donor accepts while somebody signs",
      policyOf([[finance], [signing, accepting]]),
      [{ path: at(1, "lanes"), code: "signed-too-soon" }],
    ],
    [
      "one in which somebody would accept in a donor's place",
      policyOf([[finance], [{ ...accepting, alternate: "finance-officer" }]]),
      [{ path: at(1, "lanes", 0, "alternate"), code: "nobody-acts-for-a-donor" }],
    ],
    [
      "a role that nobody holds",
      policyOf([[finance, lane("nobody")]]),
      [{ path: at(0, "lanes", 1, "role"), code: "nobody-holds", role: "nobody" }],
    ],
    [
      "a role that there is not",
      policyOf([[lane("unknown")]]),
      [{ path: at(0, "lanes", 0, "role"), code: "nobody-holds", role: "unknown" }],
    ],
    [
      "directors whom there are not",
      policyOf([[lane("nobody", { rule: "written-resolution" })]]),
      [{ path: at(0, "lanes", 0, "role"), code: "nobody-holds", role: "nobody" }],
    ],
    [
      "directors, the author among them, who go to a meeting then",
      policyOf([[lane("finance", { rule: "written-resolution" })]]),
      [],
      ["fay"],
    ],
    [
      "an overseer, and who answers for it, and who starts it, whom there are not",
      policyOf([[finance]], {
        overseer: "nobody",
        accountable: "unknown",
        startedBy: ["legal", "nobody"],
      }),
      [
        { path: ["overseer"], code: "nobody-holds", role: "nobody" },
        { path: ["accountable"], code: "nobody-holds", role: "unknown" },
        { path: ["startedBy", 1], code: "nobody-holds", role: "nobody" },
      ],
    ],
    [
      "a role that the author alone holds",
      policyOf([[finance]]),
      [{ path: at(0, "lanes", 0, "role"), code: "only-the-author-holds", role: "finance", author: "fay" }],
      ["max", "fay"],
    ],
    ["a role that another than the author holds too", policyOf([[legal]]), [], ["lea"]],
    [
      "a role of whoever alone could start a document, without an alternate",
      policyOf([[finance]], { startedBy: ["finance"] }),
      [{ path: at(0, "lanes", 0, "role"), code: "only-who-starts-holds", role: "finance", person: "fay" }],
    ],
    [
      "the same, where somebody would stand in",
      policyOf([[lane("finance", { alternate: "legal" })]], { startedBy: ["finance"] }),
      [],
    ],
    [
      "the same, where another could start one too",
      policyOf([[finance]], { startedBy: ["finance", "secretary"] }),
      [],
    ],
    [
      "the same, where whoever starts one holds it by two roles",
      policyOf([[finance]], { startedBy: ["finance", "finance"] }),
      [{ path: at(0, "lanes", 0, "role"), code: "only-who-starts-holds", role: "finance", person: "fay" }],
    ],
    [
      "more answers than there are people",
      policyOf([[lane("committee", { rule: { atLeast: 4 } })]]),
      [{ path: at(0, "lanes", 0, "rule"), code: "too-few-hold", role: "committee", needs: 4, all: 3 }],
    ],
    ["as many answers as there are people", policyOf([[lane("committee", { rule: { atLeast: 3 } })]]), []],
    [
      "as many, of whom one writes the document",
      policyOf([[lane("committee", { rule: { atLeast: 3 } })]]),
      [{ path: at(0, "lanes", 0, "rule"), code: "too-few-hold", role: "committee", needs: 3, all: 2 }],
      ["di"],
    ],
    [
      "as many, of whom one alone could start it",
      policyOf([[lane("committee", { rule: { atLeast: 3 } })]], { startedBy: ["planner"] }),
      [{ path: at(0, "lanes", 0, "rule"), code: "too-few-hold", role: "committee", needs: 3, all: 2 }],
    ],
    [
      "an alternate for directors",
      policyOf([[lane("director", { rule: "written-resolution", alternate: "legal" })]]),
      [{ path: at(0, "lanes", 0, "alternate"), code: "nobody-acts-for-a-director" }],
    ],
    ...(["all", "note", "consent", { atLeast: 1 }] as const).map((rule): [string, Policy, NeverEnds[]] => [
      `an alternate where several are asked: ${JSON.stringify(rule)}`,
      policyOf([[lane("committee", { rule, alternate: "legal" })], [finance]]),
      [{ path: at(0, "lanes", 0, "alternate"), code: "nobody-acts-for-several" }],
    ]),
    [
      "an alternate whom there is not",
      policyOf([[lane("finance", { alternate: "nobody" })]]),
      [{ path: at(0, "lanes", 0, "alternate"), code: "nobody-stands-in", role: "nobody" }],
    ],
    [
      "an alternate who is the one who is asked",
      policyOf([[lane("finance", { alternate: "finance" })]]),
      [{ path: at(0, "lanes", 0, "alternate"), code: "nobody-stands-in", role: "finance" }],
    ],
    [
      "an alternate of the same role, the next who holds it",
      policyOf([[lane("legal", { alternate: "legal" })]]),
      [],
    ],
    [
      "an alternate where everybody of the role is asked already",
      policyOf([[lane("legal", { rule: "any", alternate: "legal" })]]),
      [{ path: at(0, "lanes", 0, "alternate"), code: "nobody-stands-in", role: "legal" }],
    ],
    ["another than they", policyOf([[lane("legal", { rule: "any", alternate: "finance" })]]), []],
  ])("%s", (_, policy, expected, authors) => {
    expect(found(policy, authors)).toEqual(expected);
  });
});

describe("whoever could hear what somebody cannot be told", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["is another who holds the deputy’s role", { secretary: "legal" }, []],
    ["is nobody where nobody holds it", { secretary: "nobody" }, ["secretary: nobody"]],
    ["is nobody where the role is unknown", { secretary: "unknown" }, ["secretary: unknown"]],
    ["is not whom they stand in for", { secretary: "both" }, []],
    ["is not who holds both roles alone", { alone: "secretary" }, ["alone: secretary"]],
    ["is anybody where nobody holds the first", { unknown: "finance" }, []],
  ])("%s", (_, deputies, expected) => {
    const all = { ...roster, both: ["sam", "lea"], alone: ["sam"] };
    const missing = deputiesMissing(deputies, all);
    expect(missing).toEqual(
      expected.map((each) => {
        const [of = "", deputy = ""] = each.split(": ");
        return { path: [of], code: "no-deputy", of, deputy };
      }),
    );
  });
});

describe("by-laws that no board could fulfil are said to be so", () => {
  const share = (over: number, of: number) => ({ moreThan: { over, of } });
  const quorum = (
    needs: BylawProfile["quorum"]["needs"],
    of: BylawProfile["quorum"]["of"] = "directors-in-office",
  ) => ({
    quorum: { ...bylaws.quorum, of, needs },
  });
  const majority = (over: number, of: number) => ({ majority: { ...bylaws.majority, ...share(over, of) } });
  const ofCommittee = (needs: BylawProfile["quorum"]["needs"]) => {
    const { directors, dissent } = bylaws;
    const { source } = dissent;
    const quorum = { needs, source };
    return {
      committees: [
        { role: "committee", chair: directors.chair, name: source, quorum, delegation: null, source },
      ],
    };
  };
  const moreThanAll = (path: (string | number)[], needs: number, all: number) => [
    { path, code: "more-than-all", needs, all },
  ];

  it.each<[string, Partial<BylawProfile>, unknown[]]>([
    ["a quorum of all of five directors can be", quorum({ atLeast: 5 }), []],
    ["one of six cannot", quorum({ atLeast: 6 }), moreThanAll(["quorum", "needs", "atLeast"], 6, 5)],
    ["one of six of the nine that the articles set can be", quorum({ atLeast: 6 }, 9), []],
    [
      "one of four of three that they set cannot",
      quorum({ atLeast: 4 }, 3),
      moreThanAll(["quorum", "needs", "atLeast"], 4, 3),
    ],
    ["more than half can be", quorum(share(1, 2)), []],
    ["more than all of them cannot", quorum(share(2, 2)), moreThanAll(["quorum", "needs", "moreThan"], 2, 2)],
    ["a committee’s of all its three members can be", ofCommittee({ atLeast: 3 }), []],
    [
      "one of four of three cannot",
      ofCommittee({ atLeast: 4 }),
      moreThanAll(["committees", 0, "quorum", "needs", "atLeast"], 4, 3),
    ],
    [
      "more than all of a committee cannot",
      ofCommittee(share(3, 3)),
      moreThanAll(["committees", 0, "quorum", "needs", "moreThan"], 3, 3),
    ],
    ["a majority of more than two thirds can be", majority(2, 3), []],
    ["one of more than three thirds cannot", majority(3, 3), moreThanAll(["majority", "moreThan"], 3, 3)],
    ["one of more than three halves cannot", majority(3, 2), moreThanAll(["majority", "moreThan"], 3, 2)],
  ])("%s", (_, change, expected) => {
    expect(whatIsNeverReached({ ...bylaws, ...change }, 5, roster)).toEqual(expected);
  });
});
