import { describe, expect, it } from "vitest";
import { problemsIn } from "../../../shared/domain/organisation/check.ts";
import { check, editedIn, inOrder, more, own, placeOf, said, today } from "./file.ts";
import { misfits } from "./misfits.ts";
import { edited, lineOf, short } from "./short.ts";
import { slips } from "./slips.ts";

const someone = more(
  "  - id: P-020",
  "    name: Ana Lopes",
  "    email: ana@ibcr.example",
  "    lang: fr",
  "    office: dakar",
  "    roles: []",
);

describe("an organisation’s file", () => {
  it("is in order as the example is", () => {
    expect(said(inOrder)).toEqual([]);
    expect(said(short)).toEqual([]);
    expect(check(inOrder).data?.people).toHaveLength(19);
  });

  it.each([...slips, ...misfits])(
    "says of %s where it stands, what is wrong and what was meant, in both languages",
    (_, edit, at, words) => {
      const isThere = (text: string) => text.includes(at.replace("§", ""));
      const text = [edited(edit), editedIn(inOrder, [edit])].find(isThere) ?? "";
      const found = said(text);
      const here = placeOf(text, at);
      const own = found.find(({ line, column }) => line === here.line && column === here.column);
      expect(own?.words, JSON.stringify(found)).toMatch(words);
      expect(own?.french).not.toBe(own?.words);
    },
  );

  it("names a role without which only whoever starts a plan could decide on it", () => {
    const alone: [string, string] = [
      "startedBy: [executive-director, planning-officer]",
      "startedBy: [executive-director]",
    ];
    const noChair: [string, string] = ["alternate: chair", "alternate: null"];
    expect(said(edited(alone))).toEqual([]);
    expect(said(edited(noChair))).toEqual([]);
    const [found, ...others] = said(edited(alone, noChair));
    expect(found?.words).toMatch(/“executive-director” but P-006, and nobody else could start a document/);
    expect(others).toEqual([]);
  });

  it.each([
    [
      "the first, of three months and a half",
      ["{ start: 2025-07-01, end: 2026-06-30 }", "{ start: 2025-04-01, end: 2025-07-15 }"],
    ],
    [
      "the first, which begins in the midst of a month",
      ["{ start: 2025-07-01, end: 2026-06-30 }", "{ start: 2025-04-15, end: 2026-04-30 }"],
    ],
    [
      "the last, of three months",
      [
        "{ start: 2026-07-01, end: 2026-12-31 }\n    opensOn: 2027-05-26\n    dueOn: 2027-07-21",
        "{ start: 2028-01-01, end: 2028-03-31 }\n    opensOn: 2028-04-26\n    dueOn: 2028-06-21",
      ],
    ],
    [
      "the half-year to March",
      ["{ start: 2026-07-01, end: 2026-12-31 }", "{ start: 2026-10-01, end: 2027-03-31 }"],
    ],
    [
      "one of another kind within",
      ["{ start: 2026-07-01, end: 2026-12-31 }", "{ start: 2026-01-01, end: 2026-06-30 }"],
    ],
    [
      "one by which it goes over to other months",
      ["{ start: 2026-07-01, end: 2026-12-31 }", "{ start: 2026-07-01, end: 2026-10-31 }"],
    ],
  ] as const)("takes the period of a report for what it is: %s", (_, edit) => {
    expect(said(edited(edit))).toEqual([]);
  });

  it("says in French where something stood before in words that fit whatever it is", () => {
    const address = said(edited(["fr: secretariat@ibcr.example", "fr: irene.marchand@ibcr.example"]));
    expect(address.map(({ french }) => french.replaceAll("\u00a0", " "))).toEqual([
      expect.stringContaining(
        `s’y trouve deux fois. La première fois est à la ligne ${lineOf("irene.marchand")}.`,
      ),
    ]);
  });

  it("finds everything that is wrong at once, from the top", () => {
    const found = said(
      edited(
        ["roles: [mel-officer]", "roles: [mel-oficer]"],
        ["author: P-001", "author: P-01"],
        ["office: bamako", "office: bamaco"],
        ["            role: director\n", "            role: directors\n"],
      ),
    );
    expect(found.map(({ words }) => words.match(/“(.*?)”/)?.[1])).toEqual([
      "bamaco",
      "mel-oficer",
      "directors",
      "P-01",
    ]);
  });

  it("finds what does not fit together beside what has the wrong form, each where it stands", () => {
    const text = edited(
      ["    lang: fr\n    office: bamako", "    lang: french\n    office: bamako"],
      ["office: kinshasa", "office: kinshassa"],
      ["hannah.weiss@", "daniel.okafor@"],
      ["version: 1\n    overseer", "version: one\n    overseer"],
      ["dueOn: 2027-01-21", "dueOn: 2028-12-17"],
    );
    const places = [
      "french",
      "kinshassa",
      "daniel.okafor@ibcr.example\n    lang: en\n    office: montreal",
      "one\n",
      "2028-12-17",
    ];
    expect(said(text).map(({ line, column }) => ({ line, column }))).toEqual(
      places.map((place) => placeOf(text, place)),
    );
  });

  it.each([
    ["a day that does not exist in a plan", ["start: 2025-01-01", "start: 2025-02-29"]],
    ["a level that there is not in a plan", ["level: intermediate", "level: middle"]],
    ["the list of people under another name", ["\npeople:\n", "\nPeople:\n"]],
    ["people who are no list", ["\npeople:\n", "\npeople:\n  all:\n"]],
  ] as const)("says of %s nothing that only follows from it", (_, edit) => {
    const words = said(edited(edit)).map((one) => one.words);
    expect(words.join("\n")).not.toMatch(/^There is no (?:person|indicator)/m);
    expect(words.length).toBeLessThan(3);
  });

  it.each([
    ["a byte-order mark", `\uFEFF${short}`],
    ["Windows’ ends of lines", short.replaceAll("\n", "\r\n")],
    ["old Macs’ ends of lines", short.replaceAll("\n", "\r")],
    ["both, from a Windows editor", `\uFEFF${short.replaceAll("\n", "\r\n")}`],
    ["no end at its last line", short.trimEnd()],
    [
      "an address in use again, once its owner left",
      edited(
        [
          "roles: [programme-officer]\n  - id: P-003",
          "roles: [programme-officer]\n    left: 2026-09-30\n  - id: P-003",
        ],
        ...[someone].map(([from, to]) => [from, to.replace("ana@", "moussa.diallo@")] as const),
      ),
    ],
  ])("is taken with %s", (_, text) => {
    expect(said(text)).toEqual([]);
    expect(check(text).data?.plans).toEqual(check(short).data?.plans);
  });

  it.each([
    [
      "tabs for spaces",
      edited(["    email: awa", "\temail: awa"]),
      "\temail: awa",
      /tab cannot set a line in/,
    ],
    [
      "no-break spaces for spaces",
      edited(["    email: awa", "\u00A0\u00A0\u00A0\u00A0email: awa"]),
      "\u00A0",
      /U\+00A0/,
    ],
    [
      "a name twice",
      edited(["    lang: fr\n    office: bamako", "    lang: fr\n    lang: en\n    office: bamako"]),
      "lang: en\n    office: bamako",
      /stands twice/,
    ],
    [
      "a tab after spaces",
      edited(["    name: Awa", "  \tname: Awa"]),
      "  §\tname: Awa",
      /tab cannot set a line in/,
    ],
    [
      "a quotation mark that is not closed",
      edited(["name: Awa Traoré", 'name: "Awa Traoré']),
      '"Awa Traoré',
      /is not closed/,
    ],
    [
      "a colon without its space",
      edited(["name: Awa", "name:Awa"]),
      "name:Awa",
      /“:” is missing, or the space/,
    ],
    ["an equals sign", edited(["name: Awa", "name = Awa"]), "name = Awa", /“:” is missing/],
    ["a colon of another alphabet", edited(["name: Awa", "name：Awa"]), "name：Awa", /an ordinary “:”/],
    ["a list without its colon", edited(["\npeople:\n", "\npeople\n"]), "people\n  - id", /“:” is missing/],
    [
      "no colon in its last line",
      `${short.trimEnd().slice(0, -"author: P-001".length)}author P-001`,
      "author P-001",
      /“:” is missing/,
    ],
    [
      "text after a quotation mark",
      edited(["name: Awa Traoré", 'name: "Awa" Traoré']),
      '"Awa" §Traoré',
      /straight quotation marks/,
    ],
    [
      "a character that begins no text",
      edited(["name: Awa Traoré", "name: @Awa"]),
      "@Awa",
      /straight quotation marks/,
    ],
    [
      "a second colon between braces",
      edited(["name: Awa Traoré", "name: { en: Plan: 2025, fr: Plan }"]),
      "Plan: 2025",
      /second “:”.*quotation marks/,
    ],
    ["a second document", `${short}---\npeople: []\n`, "---\npeople", /one organisation/],
    [
      "a tag that nobody knows",
      edited(["roles: [mel-officer]", "roles: !once [mel-officer]"]),
      "!once",
      /cannot be read/,
    ],
    ["YAML of another version", `%YAML 1.1\n---\n${short}`, "%YAML 1.1", /delete the line/],
    [
      "a name that JavaScript has for its own",
      edited(["deputies: { secretary: executive-director }", "deputies: { __proto__: executive-director }"]),
      "__proto__",
      /“__proto__” cannot be a name here/,
    ],
    [
      "an alias that leads nowhere",
      edited(["office: bamako", "office: *nowhere"]),
      "*nowhere",
      /lead to nothing/,
    ],
  ])("that cannot be read for %s says where", (_, text, at, words) => {
    const [first, ...others] = said(text);
    expect(first).toMatchObject(placeOf(text, at));
    expect(first?.words).toMatch(words);
    expect(first?.french).not.toBe(first?.words);
    expect(others).toEqual([]);
  });

  it("that has tabs says it of each line, and nothing that only follows from it", () => {
    const found = said(short.replaceAll("\n    email", "\n\temail"));
    expect(found).toHaveLength(19);
    for (const { words } of found) expect(words).toMatch(/^A tab/);
  });

  it.each([
    ["is empty", ""],
    ["holds remarks alone", "# nothing yet\n"],
    ["is a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ["is in UTF-16", Buffer.from(`\uFEFF${short}`, "utf16le")],
    ["is one word", "organisation"],
    ["is a list", "- organisation\n"],
    ["has a second colon in its first line", "name: one: two\n"],
    [
      "grows without end by repetition",
      `a: &a [1,1,1,1,1,1,1,1,1,1]\n${[..."bcdefg"].map((name, at) => `${name}: &${name} [${`*${"abcdef"[at]},`.repeat(10)}]`).join("\n")}\n`,
    ],
    ["names what JavaScript would take for its own", "__proto__: { people: [] }\nconstructor: 1\n"],
  ])("that %s is refused with one place to look at first", (_, text) => {
    const [first] = said(text);
    expect(first?.line).toBeGreaterThan(0);
    expect(first?.words.length).toBeGreaterThan(10);
    expect(check(text).data).toBeNull();
  });

  it("of somebody who left stays so, whatever else it says of them", () => {
    const text = edited([
      "roles: [programme-manager]",
      "roles: [programme-manager]\n    active: true\n    left: 2026-11-01",
    ]);
    expect(check(text).data?.people.find(({ id }) => id === "P-003")?.active).toBe(false);
  });

  it("of more than can be kept is refused before it is loaded, not halfway", () => {
    const { data } = check(inOrder);
    const [person, plan] = [data?.people[0], data?.plans[0]];
    if (!data || !person || !plan) throw new Error("the example is empty");
    const people = Array.from({ length: 20_001 }, (_, n) => ({
      ...person,
      id: `X-${n}`,
      email: `x${n}@ibcr.example`,
    }));
    const codes = (more: object) => problemsIn({ ...data, ...more }, today, own).map(({ code }) => code);
    expect(codes({ people: [...data.people, ...people] })).toEqual(["too-many-roles"]);
    const [donor] = data.donors;
    const consent = donor?.subscriptions[0] ?? data.donors.flatMap(({ subscriptions }) => subscriptions)[0];
    const subscribers = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        ...donor,
        id: `X-${n}`,
        contact: { email: `x${n}@funds.example` },
        subscriptions: [consent],
      }));
    const donors = (count: number) => codes({ donors: [...data.donors, ...subscribers(count)] });
    expect(donors(2_400)).toEqual([]);
    expect(donors(5_001)).toEqual(["too-many-subscribers"]);
    const results = Array.from({ length: 900 }, (_, n) => {
      const [like] = plan.results;
      return { ...like, id: `X-${n}`, indicators: [] };
    });
    const [policy] = data.policies;
    const [first] = policy?.stages ?? [];
    const besides = (count: number) => {
      const lanes = Array.from({ length: count }, (_, n) => ({ ...first?.lanes[0], id: `L-${n}` }));
      return { policies: [{ ...policy, stages: [{ ...first, lanes }] }, ...data.policies.slice(1)] };
    };
    expect(codes(besides(20))).toEqual([]);
    expect(codes(besides(21))).toEqual(["too-many-lanes"]);
    expect(
      codes({ plans: [plan, { ...plan, id: "SP-2", start: "2030-01-01", end: "2032-12-31", results }] }),
    ).toEqual(["too-long-a-record"]);
    const long = { en: "F".repeat(9_000), fr: "F".repeat(9_000) };
    const labelled = { ...first?.lanes[0], label: long };
    const stages = Array.from({ length: 25 }, (_, n) => ({ ...first, id: `S-${n}`, lanes: [labelled] }));
    const policies = (of: typeof stages) =>
      codes({ policies: [{ ...policy, stages: of }, ...data.policies.slice(1)] });
    expect(policies(stages)).toEqual(["too-long-a-policy"]);
    const usual = { ...first?.lanes[0], label: { en: "Finance", fr: "Finances" } };
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ ...first, id: `S-${n}`, lanes: [usual] }));
    expect(policies(many(20))).toEqual([]);
    expect(policies(many(60))).toEqual(["too-long-a-policy"]);
    const offices = Array.from({ length: 50 }, (_, n) => ({ id: `O-${n}`, city: long.en }));
    const [{ organisation }, besidesOffices] = [data, data.organisation.offices];
    expect(codes({ organisation: { ...organisation, offices: [...besidesOffices, ...offices] } })).toEqual([
      "too-long-a-record",
    ]);
  });
});
