/**
 * What an author does in her tabs on one part: she opens it, saves what she wrote, or saves and never hears of it; or what
 * she sent first comes last.
 */
type Step = readonly [
  tab: "one" | "two",
  does: "opens" | "is its copy" | "saves" | "saves unheard" | "is overtaken",
  words?: string,
];

type Story = [what: string, steps: readonly Step[], kept: string, told: readonly string[]];

export const stories: Story[] = [
  [
    "once",
    [
      ["one", "opens"],
      ["one", "saves", "a"],
    ],
    "a",
    [],
  ],
  [
    "the answer is lost, she goes on writing and saves again",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves", "a b"],
    ],
    "a b",
    [],
  ],
  [
    "two answers are lost",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves unheard", "a b"],
      ["one", "saves", "a b c"],
    ],
    "a b c",
    [],
  ],
  [
    "a double click",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves", "a"],
    ],
    "a",
    [],
  ],
  [
    "she takes back what she wrote after the answer was lost: she is shown both",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves", ""],
    ],
    "a",
    [""],
  ],
  [
    "a tab that was duplicated overwrites nothing that the first one saved",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a"],
      ["two", "saves", "b"],
    ],
    "a",
    ["b"],
  ],
  [
    "a tab that was duplicated empties nothing that the first one saved",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a"],
      ["two", "saves", ""],
    ],
    "a",
    [""],
  ],
  [
    "a tab that was duplicated sent other words first, and they come last: they are shown",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a"],
      ["two", "is overtaken", "b"],
      ["two", "opens"],
    ],
    "a",
    ["b"],
  ],
  [
    "what she sent first comes last, and all of it is kept",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a b"],
      ["two", "is overtaken", "a"],
      ["two", "opens"],
    ],
    "a b",
    [],
  ],
  [
    "she comes back and saves again",
    [
      ["one", "opens"],
      ["one", "saves", "a"],
      ["one", "opens"],
      ["one", "saves", "a b"],
    ],
    "a b",
    [],
  ],
  [
    "two tabs on one part: the second is told, and nothing is overwritten",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves", "a"],
      ["two", "saves", "b"],
    ],
    "a",
    ["b"],
  ],
  [
    "two tabs with the same words",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves", "a"],
      ["two", "saves", "a"],
    ],
    "a",
    [],
  ],
  [
    "the second tab, told, saves again",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves", "a"],
      ["two", "saves", "b"],
      ["two", "saves", "a b"],
    ],
    "a b",
    ["b"],
  ],
  [
    "the first tab's lost save does not hide what the second saved since",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves unheard", "a"],
      ["two", "opens"],
      ["two", "saves", "b"],
      ["one", "saves", "a b"],
    ],
    "b",
    ["a b"],
  ],
  [
    "the second tab's save between two of the first",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["two", "opens"],
      ["two", "saves unheard", "b"],
      ["one", "saves", "a b"],
    ],
    "b",
    ["a b"],
  ],
  [
    "what was laid aside stays, whatever the first tab saves",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves unheard", "a"],
      ["two", "saves", "b"],
      ["one", "saves", "a a"],
      ["two", "opens"],
    ],
    "a a",
    ["b", "b"],
  ],
];
