import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../../infra/operations/load/command.ts";
import { wordsIn } from "../../../infra/operations/load/words.ts";
import { errors, folder, output, registry, run, shown, terminal } from "./command.ts";
import { edited, inOrder, lineOf, own, today } from "./file.ts";

describe("the command load", () => {
  it("says what would change, asks, loads it step by step, and says that it is done", async () => {
    expect(await run(inOrder, { answer: "y" })).toBe(0);
    expect(output()).toContain("What would change in the Accord on this machine:");
    expect(output()).toContain("+ person P-001 Awa Traoré");
    expect(output()).toContain("Loaded: 46 changes.");
    expect(shown.bar).toEqual(Array.from({ length: 46 }, (_, at) => at + 1));
    expect(registry.donors.size).toBe(2);
  });

  it("has nothing to do the second time", async () => {
    await run(inOrder, { yes: true });
    expect(await run(inOrder)).toBe(0);
    expect(output()).toContain("There is nothing to load: all that the file says is so already.");
  });

  it.each([
    ["--dry-run", { dryRun: true, yes: true }, 0],
    ["somebody who says no", { answer: "n" }, 4],
    ["somebody who says nothing", { answer: "" }, 4],
    ["nobody at a terminal", { answer: null }, 4],
  ] as const)("writes nothing with %s", async (_, how, code) => {
    expect(await run(inOrder, how)).toBe(code);
    expect(registry.writes).toBe(0);
  });

  it("asks in French where the terminal is French, and takes its yes", async () => {
    expect(await run(inOrder, { answer: "oui", lang: "fr" })).toBe(0);
    expect(output()).toContain("Ce qui changerait dans l’Accord de cette machine\u00A0:");
  });

  it("writes nothing of a file that has errors, and ends with 1", async () => {
    const text = edited(["roles: [mel-officer]", "roles: [mel-oficer]"]);
    expect(await run(text, { yes: true })).toBe(1);
    expect(errors()).toMatch(/organisation\.yaml:\d+:\d+ {2}people › P-004 › roles › 1/);
    expect(errors()).toContain("organisation.yaml has 1 error. Nothing was loaded.");
    expect([registry.writes, shown.output]).toEqual([0, []]);
  });

  it("says of a file that has errors, and leaves people out, nothing of who is missing: others may be on file", async () => {
    const [before = "", others = ""] = inOrder.split("  - id: P-006");
    const text =
      before.replace("awa.traore@ibcr", "moussa.diallo@ibcr") + others.slice(others.indexOf("  - id: P-007"));
    expect(await run(text, { yes: true })).toBe(1);
    expect(errors()).toContain("organisation.yaml has 1 error.");
    expect(errors()).not.toContain("on file");
  });

  it("shows forty findings, and how many more there are", async () => {
    const lines = Array.from({ length: 1244 }, (_, n) => `  role-${n}!: x`).join("\n");
    expect(await run(`${inOrder}\nextra:\n${lines}\n`)).toBe(1);
    const nobodies = Array.from({ length: 1244 }, (_, n) => `nobody-${n}`).join(", ");
    expect(await run(edited(["roles: [mel-officer]", `roles: [${nobodies}]`]))).toBe(1);
    expect(errors()).toContain("… and 1,204 more");
  });

  it("shows nothing of a file that a terminal would take for a command, nor what hides in it", async () => {
    const text = edited(
      ["office: bamako", "office: \u001B[2Jbamaco\u202E"],
      ["name: Awa Traoré", "name: \u001B]0;Awa\u0007 Traoré"],
    );
    expect(await run(text)).toBe(1);
    const raw = [...shown.errors, ...shown.output].join("\n");
    expect(raw).toContain("bamaco");
    for (const command of ["\u001B[2J", "\u001B]0", "\u0007", "\u202E"]) expect(raw).not.toContain(command);
  });

  it("shows all that it asks about, however much it is", async () => {
    const people = Array.from(
      { length: 120 },
      (_, n) =>
        `  - { id: X-${n}, name: Some One, email: x${n}@ibcr.example, lang: fr, office: dakar, roles: [] }\n`,
    );
    expect(
      await run(edited(["\n\n# Who funds.", `\n${people.join("")}\n# Who funds.`]), { dryRun: true }),
    ).toBe(0);
    for (const n of people.keys()) expect(output()).toContain(`+ person X-${n} Some One`);
  });

  it("says what changes from what to what, and hides most of an address that is on file", async () => {
    await run(inOrder, { yes: true });
    const text = edited(
      ["    roles: [finance-officer]\n", "    roles: [finance-officer]\n    left: 2026-11-20\n"],
      ["roles: [mel-officer]", "roles: [mel-officer, programme-officer]"],
      ["irene.marchand@", "i.marchand@"],
      ["sophie.lambert@", "s.lambert@"],
      ["version: 1\n    overseer", "version: 2\n    overseer"],
      ["target: 450", "target: 400"],
    );
    expect(await run(text, { dryRun: true })).toBe(0);
    for (const line of [
      "~ person P-005 Hannah Weiss",
      "leaves, and is out at once: no link of theirs works any more",
      "roles: + programme-officer",
      "address: i.marchand@ibcr.example is proposed",
      "“contact.email”: s…@rive-claire.example → s.lambert@rive-claire.example",
      "“version”: 1 → 2",
      "= agreement PA-2025-014: it differs from what is on record",
      "0 added, 5 changed, 40 as they are already.",
    ])
      expect(output()).toContain(line);
  });

  it("names in French what differs as the file does, with the spaces of French", async () => {
    await run(inOrder, { yes: true });
    const text = edited(
      ["dueOn: 2027-07-21\n    author: P-001", "dueOn: 2027-07-21\n    author: P-002"],
      ["opensOn: 2027-05-26", "opensOn: 2026-11-01"],
      ["target: 450", "target: 400"],
    );
    shown.output = [];
    expect(await run(text, { dryRun: true, lang: "fr" })).toBe(0);
    for (const line of [
      "«\u00A0author\u00A0»\u00A0: P-001 → P-002",
      `«\u00A0opensOn\u00A0»\u00A0: 2027-05-26T04:00:00.000Z → ${today}`,
      "= entente PA-2025-014\u00A0: diffère de ce qui est au registre",
    ])
      expect(output()).toContain(line);
    expect(output()).not.toMatch(/[^\u00A0]: /);
  });

  it("takes who left out, and says which task nobody can do now", async () => {
    await run(inOrder, { yes: true });
    const text = edited(["roles: [executive-director]", "roles: [executive-director]\n    left: 2026-11-25"]);
    expect(await run(text, { yes: true })).toBe(0);
    expect(output()).toContain("Nobody who is here holds the role “executive-director”");
    expect(registry.people.persons.get("P-006")?.active).toBe(false);
  });

  it("says of the last who watches over documents that what needs them waits, and of nobody who is gone", async () => {
    await run(inOrder, { yes: true });
    shown.output = [];
    const text = edited(["roles: [secretary]\n", "roles: [secretary]\n    left: 2026-11-20\n"]);
    expect(await run(text, { dryRun: true })).toBe(0);
    expect(output()).toContain(
      "People are missing for the following; what needs them waits until they are there:",
    );
    expect(output()).toContain(
      "Nobody who is here holds the role “secretary”: as long as nobody does, this cannot end.",
    );
    expect(output()).not.toMatch(/wait for the secretary|could never end|at present/);
  });

  it.each([
    ["leaves", "  - substitute\n", "roles: [programme-manager, substitute]\n    left: 2026-11-20\n"],
    ["has another role, which the file drops", "", "roles: [programme-manager]\n"],
  ])(
    "says of a deputy whom the file leaves out that nobody stands in any more, who %s",
    async (_, role, held) => {
      const files = (deputies: string, role: string, held: string) =>
        edited(
          ["  deputies: { secretary: executive-director }\n", deputies],
          ["  - mel-officer #", `${role}  - mel-officer #`],
          ["roles: [programme-manager]\n", held],
        );
      const before = "roles: [programme-manager, substitute]\n";
      expect(
        await run(files("  deputies: { secretary: substitute }\n", "  - substitute\n", before), {
          yes: true,
        }),
      ).toBe(0);
      expect(await run(files("", role, held), { dryRun: true })).toBe(0);
      expect(output()).toContain("People are missing for the following");
      expect(output()).toContain(
        "Nobody could stand in for the role “secretary”: nobody else holds the role “substitute”",
      );
    },
  );

  it("says what stays though it is not in the file, and that nothing else is to be done", async () => {
    await run(inOrder, { yes: true });
    for (const partner of [...registry.partners.values()])
      for (let n = 0; n < 42; n += 1) registry.partners.set(`x-${n}`, partner);
    shown.output = [];
    const text = edited(
      ["author: P-001\n  - id: PA-2025-014-R2", "author: P-001\n  - id: PA-2025-014-R3"],
      ["{ start: 2026-07-01, end: 2026-12-31 }", "{ start: 2027-01-01, end: 2027-06-30 }"],
    );
    expect(await run(text, { dryRun: true })).toBe(0);
    expect(output()).toContain("Not in the file, and left as they are:");
    expect(output()).toMatch(/ {2}= obligation: PA-2025-014-R2$/m);
    expect(output()).toMatch(/ {2}= partner: x-0, x-1, .*, … and 2 more\n/);
    expect(await run(inOrder)).toBe(0);
    expect(output()).toContain("There is nothing to load: all that the file says is so already.");
  });

  it("says of each thing that stays why, and not below it that all is so already", async () => {
    await run(inOrder, { yes: true });
    for (const [id, due] of registry.obligations) registry.obligations.set(id, { ...due, dueAt: null });
    shown.output = [];
    const text = edited(
      ["dueOn: 2027-01-21", "dueOn: 2027-01-20"],
      ["at: 2026-09-14T15:20:00Z", "at: 2026-09-15T15:20:00Z"],
    );
    expect(await run(text, { yes: true })).toBe(0);
    for (const line of [
      "its report is open already, and stays as it was opened",
      "= subscription northern-lantern-fund report-published: the consent on record, of 2026-09-14T15:20:00.000Z, stays",
      "There is nothing to load: what the file says otherwise stays as it is.",
    ])
      expect(output()).toContain(line);
    expect(output()).not.toContain("is so already");
  });

  it("refuses a new policy that could never end, before a line is written", async () => {
    expect(await run(edited(["roles: [executive-director]", "roles: []"]), { yes: true })).toBe(1);
    await run(inOrder, { yes: true });
    const { writes } = registry;
    const text = edited(
      ["roles: [executive-director]", "roles: []"],
      ["version: 1\n    overseer", "version: 2\n    overseer"],
    );
    expect(await run(text, { yes: true })).toBe(1);
    expect(registry.writes).toBe(writes);
  });

  it("does all but what somebody else changed meanwhile, says what it was, and goes on when it is run again", async () => {
    const { deps } = registry;
    const refusing = { ...deps, register: { ...deps.register, policy: () => Promise.resolve(false) } };
    const where = { stage: "local", account: null, region: "" };
    expect(await run(inOrder, { yes: true, reach: { deps: refusing, where } })).toBe(3);
    expect(errors()).toMatch(
      /policy results-report: somebody else changed it meanwhile\.\npolicy strategic-plan: .*\npolicy partnership-agreement: .*\npolicy agreement-amendment: .*\npolicy plan-amendment: .*\npolicy governance-document: .*\n40 of 46 changes were made/,
    );
    expect(await run(inOrder, { yes: true })).toBe(0);
    expect(registry.policies.size).toBe(6);
  });

  it("refuses somebody new with the address of whoever the file does not name", async () => {
    await run(inOrder, { yes: true });
    const { writes } = registry;
    const text = edited(["id: P-012", "id: P-112"]);
    expect(await run(text, { yes: true })).toBe(1);
    expect(errors()).toContain(`organisation.yaml:${lineOf("amina.hassan")}:12  people › P-112 › email`);
    expect(errors()).toContain("amina.hassan@ibcr.example is that of person P-012, who has it on file");
    expect(registry.writes).toBe(writes);
  });

  it("takes who left out, although somebody else’s new address can be confirmed by nobody", async () => {
    await run(inOrder, { yes: true });
    const left = (role: string): [string, string] => [
      `roles: [${role}]\n`,
      `roles: [${role}]\n    left: 2026-11-20\n`,
    ];
    const text = edited(
      ["confirmsAddresses: [executive-director, director]", "confirmsAddresses: [executive-director]"],
      left("executive-director"),
      ["awa.traore@", "a.traore@"],
    );
    expect(await run(text, { yes: true })).toBe(1);
    const again = edited(left("executive-director"), left("mel-officer"), ["awa.traore@", "a.traore@"]);
    for (const { contact } of [...registry.people.persons.keys()].map((id) => ({ contact: `person ${id}` })))
      registry.contacts.set(contact, { ...contactAt(contact), suppressed: "bounced" });
    expect(await run(again, { yes: true })).toBe(3);
    expect(errors()).toMatch(/person P-001: nobody is there who could confirm.*\n2 of 3 changes were made/);
    expect(registry.people.persons.get("P-004")?.active).toBe(false);
  });

  const contactAt = (name: string) => {
    const contact = registry.contacts.get(name);
    if (!contact) throw new Error(`nobody is known as ${name}`);
    return contact;
  };

  it.each([
    [{ code: "not-running" }, "npm start"],
    [
      { code: "not-deployed", stack: "Accord-production-Data", region: "ca-central-1" },
      "Accord-production-Data",
    ],
    [{ code: "other-account", account: "111111111111", wanted: "123456789012" }, "111111111111"],
  ] as const)("ends with 3 where its target is not reached: %o", async (reach, words) => {
    expect(await run(inOrder, { yes: true, reach })).toBe(3);
    expect(errors()).toContain(words);
  });

  it("ends with 2 where there is no such file", async () => {
    const where = { terminal: terminal("y"), words: wordsIn("en"), now: today, own };
    const options = { file: join(folder, "none.yaml"), name: "none.yaml", dryRun: false, yes: true };
    expect(await load(options, where, () => expect.unreachable("it was reached"))).toBe(2);
    expect(errors()).toBe("none.yaml cannot be read: there is no such file.");
  });
});
