import type { Slip } from "./slips.ts";

/** What is written as it should be, and does not fit together: days, people, roles and by-laws. */
export const misfits: readonly Slip[] = [
  [
    "a plan that ends before it starts",
    ["end: 2029-12-31", "end: 2024-12-31"],
    "2024-12-31",
    /before its start/,
  ],
  [
    "a period outside the agreement",
    ["start: 2025-07-01, end: 2026-06-30", "start: 2024-07-01, end: 2025-06-30"],
    "{ start: 2024-07-01",
    /agreement runs from 2025-04-01/,
  ],
  [
    "a report that is due before its period is over",
    ["dueOn: 2027-01-21", "dueOn: 2026-06-30"],
    "2026-06-30\n",
    /due before its period is over/,
  ],
  [
    "a report that is due 91 days after the agreement’s end",
    ["dueOn: 2027-07-21", "dueOn: 2028-06-30"],
    "2028-06-30",
    /2028-06-29 at the latest/,
  ],
  [
    "a form that goes out after its report is due",
    ["opensOn: 2027-05-26", "opensOn: 2027-07-22"],
    "2027-07-22",
    /after the report is due/,
  ],
  [
    "a consent of tomorrow",
    ["2026-09-14T15:20:00Z", "2026-11-27T15:20:00Z"],
    "2026-11-27T15:20",
    /still to come/,
  ],
  [
    "somebody who leaves next year",
    ["    office: bamako", "    left: 2027-01-31\n    office: bamako"],
    "2027-01-31",
    /on that day/,
  ],
  [
    "a report’s author who left",
    ["roles: [programme-officer]", "roles: [programme-officer]\n    active: false"],
    "dueOn: 2027-07-21\n    author: §P-001",
    /left, and cannot write/,
  ],
  [
    "a stage that asks nobody",
    [
      "        lanes:\n          - id: direction",
      "        lanes: []\n        lane:\n          - id: direction",
    ],
    "lane:",
    /not known here. Did you mean “lanes”/,
  ],
  [
    "a role that nobody holds",
    ["roles: [executive-director]", "roles: []"],
    "executive-director\n            rule",
    /Nobody who is here holds the role “executive-director”/,
  ],
  [
    "a role that is accountable and that nobody holds",
    ["roles: [executive-director]", "roles: []"],
    "executive-director\n    stages",
    /Nobody who is here holds the role “executive-director”/,
  ],
  [
    "a role that only the author holds",
    ["roles: [executive-director]", "roles: []"],
    "executive-director\n            rule",
    /this cannot end/,
  ],
  [
    "an alternate who is whom they stand in for",
    ["alternate: null", "alternate: executive-director"],
    "executive-director\n      - id: board",
    /Nobody could stand in/,
  ],
  [
    "addresses that only whoever proposes them could confirm",
    ["confirmsAddresses: [executive-director, director]", "confirmsAddresses: [secretary]"],
    "confirmsAddresses: §[secretary]",
    /Nobody but P-007 could confirm an address/,
  ],
  [
    "somebody who left, and is active",
    ["roles: [mel-officer]\n", "roles: [mel-officer]\n    left: 2026-05-01\n    active: true\n"],
    "active: §true\n",
    /keep “left”, or “active: true”/,
  ],
  [
    "a role that stands in for itself",
    ["secretary: executive-director", "secretary: secretary"],
    "secretary: §secretary }",
    /“secretary” cannot stand in for itself/,
  ],
  [
    "an alternate for directors",
    [
      "rule: written-resolution\n            alternate: null",
      "rule: written-resolution\n            alternate: secretary",
    ],
    "secretary\n\n",
    /Nobody acts for an absent director/,
  ],
  [
    "a quorum of more directors than there are",
    ["needs: { moreThan: { over: 1, of: 2 } }", "needs: { atLeast: 6 }"],
    "6 }",
    /6 of 5 is more than all/,
  ],
  [
    "a majority of more than all",
    [
      "of: votes-cast # or in-the-room\n      moreThan: { over: 1, of: 2 }",
      "of: votes-cast\n      moreThan: { over: 3, of: 2 }",
    ],
    "{ over: 3",
    /3 of 2 is more than all/,
  ],
  [
    "an indicator that is called like a part of the report’s form",
    ["- id: I1\n", "- id: finance\n"],
    "finance\n            title",
    /a part of the report’s form, or a field of it, has that name/,
  ],
  [
    "an indicator whose field would be a budget line’s",
    ["- id: I1\n", "- id: finance.training\n"],
    "finance.training",
    /“finance.training” cannot be this indicator’s id/,
  ],
  [
    "an indicator whose field would be that of another’s group",
    ["- id: I6\n", "- id: I1.police\n"],
    "I1.police",
    /“I1.police” cannot be this indicator’s id/,
  ],
  [
    "a group that would be counted twice",
    ["{ id: justice,", "{ id: police,"],
    "{ id: §police, label: { en: Magistrates",
    /The id “police” is there twice/,
  ],
  [
    "thousandths of a dollar, which are no thousands",
    ["value: 845000", "value: 845.125"],
    "845.125",
    /“845.125” has more decimals than its currency/,
  ],
  [
    "thousandths of a franc",
    ["annual: 62000000", "annual: 62.125"],
    "{ semi-annual: 31000000",
    /more decimals than its currency/,
  ],
  ["an amount as programs write one", ["value: 845000", "value: 0x10"], "0x10", /where a number is wanted/],
  ["a target below nothing", ["target: 450", "target: -450"], "-450", /too little: 0 at least/],
  [
    "a part of a whole that is more than the whole",
    ["baseline: 22\n            target: 60", "baseline: 22\n            target: 160"],
    "160",
    /“160” is too much: 100 at most/,
  ],
];
