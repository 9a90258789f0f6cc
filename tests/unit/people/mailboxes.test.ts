import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailboxOf } from "../../../shared/domain/organisation/addresses.ts";
import { decidePerson } from "../../../shared/domain/people/commands.ts";
import { later as after } from "../../../shared/domain/time.ts";
import { carryOutOnPerson } from "../../../shared/usecases/people/carry-out-on-person.ts";
import type { PersonData } from "../../../shared/usecases/people/enter-person.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { PeopleWorld } from "./world.ts";

const anna: PersonData = {
  id: "P-900",
  name: "Anna Diop",
  email: "anna.diop@ibcr.example",
  roles: ["director"],
  office: "dakar",
  lang: "fr",
  active: true,
};
const boris: PersonData = { ...anna, id: "P-901", name: "Boris Traoré", email: "boris@ibcr.example" };
const [wanted, third] = ["chair@ibcr.example", "anna@elsewhere.example"];

/** What people do with addresses, one after the other, and what comes of each: "yes", or why not. */
class Story {
  readonly world = new PeopleWorld();

  async enter(data: PersonData): Promise<string> {
    const entered = await enterPerson(this.world.deps, data);
    return entered.ok ? "yes" : entered.refusal.code;
  }

  async propose({ id: person }: PersonData, email: string): Promise<string> {
    const outcome = await proposeAddress(this.world.deps, {
      person,
      email,
      reason: null,
      about: null,
      by: null,
    });
    return outcome.ok ? "yes" : outcome.refusal.code;
  }

  /** The second person confirms. What it says of the address takes effect later, or now. */
  async confirm({ id }: PersonData, { takesEffect }: { takesEffect: boolean }): Promise<string> {
    const { people, authorities, now, deps } = this.world;
    const { proposal = null, changes: change = 0 } = people.heads.get(id)?.person ?? {};
    const by = authorities.get(proposal?.asked ?? "");
    if (!by) throw new Error(`nobody is asked about ${id}`);
    const { confirmsAddresses } = await deps.directory.organisation();
    const answer = { change, by, confirmsAddresses, now, disputed: false, givesBack: false };
    const command = { name: "confirm-address", ...answer, holdDays: 7 } as const;
    const confirmed = await carryOutOnPerson(deps, id, command);
    if (takesEffect && confirmed.ok) await this.settle(id, String(change));
    return confirmed.ok ? "yes" : confirmed.refusal.code;
  }

  async settle(id: string, change: string): Promise<void> {
    const { people } = this.world;
    const addresses = await people.addressChange({ kind: "person", id }, change);
    if (addresses) await people.settle(id, { to: addresses.to, change: Number(change) });
  }

  /** All that was confirmed and had not taken effect does, whenever the outbox comes to it. */
  async settleAll({ id }: PersonData): Promise<string> {
    const { confirmed = null } = this.world.people.heads.get(id)?.person ?? {};
    if (confirmed) await this.settle(id, String(confirmed.change));
    return "yes";
  }

  /**
   * Mailboxes to which mail for more than one person who is here goes, or would go once what was confirmed takes effect, or
   * what waits is confirmed.
   */
  shared(): string[] {
    const { people, contacts } = this.world;
    const held = [...people.heads].flatMap(([id, { person }]) => {
      const toOf = (change = 0) => people.changes.get(`person ${id} ${change}`)?.to;
      const waiting = person.proposal ? toOf(person.changes) : undefined;
      const email = contacts.get(`person ${id}`)?.email ?? "";
      const coming = toOf(person.confirmed?.change);
      return person.active ? [...new Set([email, waiting ?? email, coming ?? email].map(mailboxOf))] : [];
    });
    return held.filter((mailbox, at) => held.indexOf(mailbox) !== at);
  }
}

type Act = (story: Story) => Promise<string>;
const enter =
  (data: PersonData): Act =>
  (story) =>
    story.enter(data);
const propose =
  (person: PersonData, email: string): Act =>
  (story) =>
    story.propose(person, email);
const confirm =
  (person: PersonData, takesEffect = true): Act =>
  (story) =>
    story.confirm(person, { takesEffect });
const refuse =
  ({ id }: PersonData): Act =>
  async ({ world }) => {
    await world.refuse(id);
    return "yes";
  };
/** The second person does it, if they are asked; a page that is no longer true is refused, which is not at stake here. */
const whenAsked =
  (act: Act, { id }: PersonData): Act =>
  async (story) =>
    story.world.people.heads.get(id)?.person.proposal ? act(story) : "no";
const later =
  (time: Parameters<typeof after>[1]): Act =>
  ({ world }) => {
    world.now = after(world.now, time);
    return Promise.resolve("yes");
  };
const isHere =
  ({ id }: PersonData): Act =>
  ({ world }) =>
    Promise.resolve(world.people.heads.get(id)?.person.active ? "yes" : "no");
/** One after the other, before anything else is done. */
const inTurn =
  (...acts: Act[]): Act =>
  async (story) => {
    for (const act of acts) await act(story);
    return "yes";
  };
const taken = "somebody-elses-address";
const gone = { active: false };

describe("a mailbox belongs to one person alone", () => {
  it.each<[string, [Act, string][]]>([
    ["a newcomer’s is another’s", [[enter({ ...boris, email: anna.email }), taken]]],
    [
      "a newcomer’s is another’s with a tag",
      [[enter({ ...boris, email: "Anna.Diop+b@ibcr.example" }), taken]],
    ],
    [
      "a newcomer’s waits for another",
      [
        [propose(anna, wanted), "yes"],
        [enter({ ...boris, email: wanted }), taken],
      ],
    ],
    [
      "two are proposed the same",
      [
        [enter(boris), "yes"],
        [propose(anna, wanted), "yes"],
        [propose(boris, wanted), taken],
        [refuse(anna), "yes"],
        [propose(boris, wanted), "yes"],
        [propose(anna, wanted), taken],
      ],
    ],
    [
      "one is proposed another instead",
      [
        [propose(anna, wanted), "yes"],
        [propose(anna, third), "yes"],
        [enter({ ...boris, email: wanted }), "yes"],
      ],
    ],
    [
      "one is confirmed, and has not taken effect",
      [
        [propose(anna, wanted), "yes"],
        [confirm(anna, false), "yes"],
        [enter({ ...boris, email: wanted }), taken],
        [enter({ ...boris, email: anna.email }), taken],
      ],
    ],
    [
      "one is confirmed, and has not taken effect, and what was proposed since is refused",
      [
        [propose(anna, wanted), "yes"],
        [confirm(anna, false), "yes"],
        [propose(anna, third), "yes"],
        [enter({ ...boris, email: wanted }), taken],
        [refuse(anna), "yes"],
        [enter({ ...boris, email: wanted }), taken],
        [enter({ ...boris, email: third }), "yes"],
      ],
    ],
    [
      "one is confirmed upon another, and neither has taken effect",
      [
        [propose(anna, wanted), "yes"],
        [confirm(anna, false), "yes"],
        [propose(anna, third), "yes"],
        [confirm(anna, false), "yes"],
        [enter({ ...boris, email: wanted }), taken],
        [enter({ ...boris, email: third }), taken],
      ],
    ],
    [
      "one took effect, and that of before is free once nobody objected in its days",
      [
        [propose(anna, wanted), "yes"],
        [confirm(anna), "yes"],
        [enter({ ...boris, email: wanted }), taken],
        [enter({ ...boris, email: anna.email }), taken],
        [later({ days: 7 }), "yes"],
        [enter({ ...boris, email: anna.email }), "yes"],
      ],
    ],
    [
      "whoever left is followed by somebody with the same, and returns",
      [
        [enter({ ...anna, ...gone }), "yes"],
        [enter({ ...boris, email: anna.email }), "yes"],
        [enter(anna), taken],
        [enter({ ...anna, email: wanted }), "yes"],
        [isHere(anna), "no"],
        [confirm(anna), "yes"],
        [enter({ ...anna, email: wanted }), "yes"],
        [isHere(anna), "yes"],
      ],
    ],
    [
      "whoever left while one was confirmed returns before it takes effect",
      [
        [propose(anna, wanted), "yes"],
        [confirm(anna, false), "yes"],
        [enter({ ...anna, email: wanted, ...gone }), "yes"],
        [enter({ ...boris, email: wanted }), "yes"],
        [enter({ ...anna, email: wanted }), taken],
      ],
    ],
    [
      "whoever left has it still when they return",
      [
        [enter({ ...anna, ...gone }), "yes"],
        [enter(anna), "yes"],
        [enter({ ...boris, email: anna.email }), taken],
      ],
    ],
  ])("%s", async (_, acts) => {
    const story = new Story();
    await story.enter(anna);
    for (const [at, [act, becomes]] of acts.entries()) {
      expect(await act(story), `act ${at + 1}`).toBe(becomes);
      expect(story.shared()).toEqual([]);
    }
  });

  it.each<[string, Act[]]>([
    ["come", [enter({ ...anna, email: wanted }), enter({ ...boris, email: wanted })]],
    ["are proposed it", [propose(anna, wanted), propose(boris, wanted)]],
    ["come, or are proposed it", [propose(anna, wanted), enter({ ...boris, id: "P-902", email: wanted })]],
  ])("and of two who %s at one moment, to one", async (what, acts) => {
    const story = new Story();
    if (what !== "come") for (const each of [anna, boris]) await story.enter(each);
    const became = await Promise.all(acts.map((act) => act(story)));
    expect(became.sort()).toEqual([taken, "yes"]);
    expect(story.shared()).toEqual([]);
  });

  it("and nobody comes back with what was theirs before an address was proposed or confirmed to be theirs", async () => {
    const story = new Story();
    await story.enter({ ...anna, ...gone });
    const back = (changes: number, confirmed: number | null) => {
      const { office, lang, roles } = anna;
      const wanted = { office, lang, roles, active: true };
      const standing = { wanted, contactCommitment: null, by: null, back: null };
      const command = { name: "enter", ...standing, changes, confirmed } as const;
      const outcome = decidePerson(story.world.people.heads.get(anna.id)?.person ?? null, command);
      return outcome.ok ? outcome.value.map(({ type }) => type) : outcome.refusal.code;
    };
    await story.propose(anna, wanted);
    expect(back(0, null)).toBe("superseded");
    expect(back(1, null)).toEqual(["person-returned"]);
    await story.confirm(anna, { takesEffect: false });
    expect(back(1, null)).toBe("superseded");
    expect(back(1, 1)).toEqual(["person-returned"]);
  });

  it("whatever three people and their second person do, in any order", async () => {
    const three = [anna, boris, { ...anna, id: "P-902", name: "Chloé Roy", email: "chloe@ibcr.example" }];
    const emails = [...three.map(({ email }) => email), wanted, "chair+post@ibcr.example"];
    const who = fc.constantFrom(...three);
    const refused = (one: PersonData) => whenAsked(refuse(one), one);
    const confirmed = (one: PersonData) => whenAsked(confirm(one, false), one);
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc
        .tuple(who, fc.constantFrom(...emails), fc.boolean())
        .map(([one, email, active]) => enter({ ...one, email, active })),
      fc.tuple(who, fc.constantFrom(...emails)).map(([one, email]) => propose(one, email)),
      fc.tuple(who, fc.boolean()).map(([one, takesEffect]) => whenAsked(confirm(one, takesEffect), one)),
      who.map(refused),
      fc
        .tuple(who, fc.constantFrom(...emails), fc.constantFrom(...emails))
        .map(([one, coming, email]) =>
          inTurn(propose(one, coming), confirmed(one), propose(one, email), refused(one)),
        ),
      who.map(
        (one): Act =>
          (story) =>
            story.settleAll(one),
      ),
    );
    const atOnce = fc.array(act, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(atOnce, { maxLength: 12 }), async (moments) => {
        const story = new Story();
        for (const acts of moments) {
          await Promise.all(acts.map((one) => one(story)));
          expect(story.shared()).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
