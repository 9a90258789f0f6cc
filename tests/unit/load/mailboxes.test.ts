import { describe, expect, it } from "vitest";
import { mailboxOf } from "../../../shared/domain/organisation/addresses.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { carryOutLoading, whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import { carryOutOnPerson } from "../../../shared/usecases/people/carry-out-on-person.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { example } from "./changed.ts";
import { Registry } from "./world.ts";

const irene = "P-008";
const [one, two] = ["fondation-rive-claire", "northern-lantern-fund"];
const emailOf = (id: string) => {
  const { people, donors, partners } = example;
  const told = [...donors, ...partners].find((each) => each.id === id)?.contact.email;
  return people.find((each) => each.id === id)?.email ?? told ?? "";
};
const [hers, ofOne, ofTwo, ofPartner] = [irene, one, two, "yiriwa-denw"].map(emailOf) as [
  string,
  string,
  string,
  string,
];
const free = "desk@somewhere.example";

/** Entered once: the example, from which files say something else. */
async function begun(): Promise<Registry> {
  const registry = new Registry();
  await registry.load(example);
  return registry;
}

type Act = (registry: Registry) => Promise<string>;
type Edit = (data: OrganisationData) => OrganisationData;

/** A file is loaded. What is said of it: "yes", where it stands and whose it is, or what was refused on the way. */
const load =
  (...edits: Edit[]): Act =>
  async ({ deps }) => {
    const loading = await whatLoadingChanges(
      deps,
      edits.reduce((data, edit) => edit(data), example),
    );
    const [taken] = loading.taken;
    if (taken?.code === "address-taken")
      return `${taken.path.join(".")} is ${taken.of.kind} ${taken.of.id}’s`;
    const refused = await carryOutLoading(deps, loading);
    return refused.map(({ refusal }) => refusal.code).join(", ") || "yes";
  };

/** What a file would change of people, and why what it says otherwise stays. */
const would =
  (...edits: Edit[]): Act =>
  async ({ deps }) => {
    const data = edits.reduce((one, edit) => edit(one), example);
    const { steps, kept } = await whatLoadingChanges(deps, data);
    const differences = steps.flatMap(({ change }) => ("differences" in change ? change.differences : []));
    return [...differences.map(({ differs }) => differs), ...kept.map(({ why }) => why)].join(" ");
  };

const without =
  (list: "people" | "donors" | "partners", ...ids: string[]): Edit =>
  (data) => ({
    ...data,
    [list]: data[list].filter(({ id }) => !ids.includes(id)),
    // What names them is on file.
    obligations: [],
    agreements: [],
  });
const newcomer =
  (email: string): Edit =>
  (data) => {
    const [like] = data.people;
    if (!like) throw new Error("nobody is there");
    return {
      ...data,
      people: [...data.people, { ...like, id: "P-099", name: "Ana Lopes", roles: [], email }],
    };
  };
const newTold =
  (list: "donors" | "partners", email: string): Edit =>
  (data) => {
    const told = { id: "new-fund", name: "New Fund", lang: "en" as const };
    return {
      ...data,
      [list]: [...data[list], { ...told, contact: { name: "Lee", email }, subscriptions: [] }],
    };
  };
const moved =
  (id: string, email: string): Edit =>
  (data) => {
    const of = <T extends { id: string; contact: { name: string; email: string } }>(told: T) =>
      told.id === id ? { ...told, contact: { ...told.contact, email } } : told;
    return { ...data, donors: data.donors.map(of), partners: data.partners.map(of) };
  };
const entered =
  (id: string, as: { active: boolean } | { email: string }): Edit =>
  (data) => ({ ...data, people: data.people.map((each) => (each.id === id ? { ...each, ...as } : each)) });
const left = (id: string) => entered(id, { active: false });
const answersTo =
  (email: string): Edit =>
  (data) => {
    const { organisation } = data;
    const readBy = organisation.correspondence?.readBy ?? { en: "us", fr: "nous" };
    return {
      ...data,
      organisation: { ...organisation, correspondence: { replyTo: { en: email, fr: email }, readBy } },
    };
  };

const propose =
  (email: string, person = irene): Act =>
  async ({ deps }) => {
    const outcome = await proposeAddress(deps, { person, email, reason: null, about: null, by: null });
    return outcome.ok ? "yes" : outcome.refusal.code;
  };
/** The second person confirms or refuses what waits for them. */
const answered =
  (name: "confirm" | "refuse", takesEffect: boolean): Act =>
  async ({ deps, people }) => {
    const { person } = (await people.load({ person: irene })).head ?? {};
    const asked = person?.proposal?.asked ?? "";
    const { actor: by } = await people.load({ person: irene, actor: asked });
    if (!person || !by) throw new Error("nobody is asked");
    const { confirmsAddresses } = await deps.directory.organisation();
    const answer = { change: person.changes, by, confirmsAddresses, now: deps.clock.now() };
    const outcome = await carryOutOnPerson(
      deps,
      irene,
      name === "confirm"
        ? { name: "confirm-address", ...answer, holdDays: 7, disputed: false, givesBack: false }
        : { name: "refuse-address", ...answer, reasonCommitment: "0".repeat(64) },
    );
    const change = await people.addressChange({ kind: "person", id: irene }, String(person.changes));
    if (takesEffect && change) await people.settle(irene, { to: change.to, change: person.changes });
    return outcome.ok ? "yes" : outcome.refusal.code;
  };
const returns: Act = async ({ deps }) => {
  const person = example.people.find(({ id }) => id === irene);
  if (!person) throw new Error("she is not there");
  const entered = await enterPerson(deps, person);
  return entered.ok ? "yes" : entered.refusal.code;
};

/** Mailboxes to which mail goes for a person who is here, and for anybody else, or in answer to mails. */
function shared({ people, contacts, donors, partners, organisation }: Registry): string[] {
  const theirs = [...people.heads].flatMap(([id, { person }]) =>
    person.active ? [mailboxOf(contacts.get(`person ${id}`)?.email ?? "")] : [],
  );
  const told = [...donors.values(), ...partners.values()].map(({ contact }) => mailboxOf(contact.email));
  const answers = Object.values(organisation?.correspondence?.replyTo ?? {}).map(mailboxOf);
  return theirs.filter(
    (mailbox, at) => theirs.indexOf(mailbox) !== at || told.includes(mailbox) || answers.includes(mailbox),
  );
}

const taken = "somebody-elses-address";

describe("a mailbox is a person’s alone, whatever else is told to whom", () => {
  it.each<[string, [Act, string][]]>([
    [
      "a newcomer’s is a donor’s whom the file leaves out",
      [
        [
          load(without("donors", two), newcomer(ofTwo)),
          `people.${example.people.length}.email is donor ${two}’s`,
        ],
      ],
    ],
    [
      "a newcomer’s is a partner’s whom the file leaves out, with a tag",
      [
        [
          load(without("partners", "yiriwa-denw"), newcomer(ofPartner.replace("@", "+a@"))),
          `people.${example.people.length}.email is partner yiriwa-denw’s`,
        ],
      ],
    ],
    [
      "a new donor’s is a person’s whom the file leaves out",
      [
        [
          load(without("people", irene), newTold("donors", hers)),
          `donors.2.contact.email is person ${irene}’s`,
        ],
      ],
    ],
    [
      "a donor’s other one is a person’s whom the file leaves out",
      [[load(without("people", irene), moved(one, hers)), `donors.0.contact.email is person ${irene}’s`]],
    ],
    [
      "answers are to go to a person’s whom the file leaves out, or to a donor’s",
      [
        [
          load(without("people", irene), answersTo(hers)),
          `organisation.correspondence.replyTo.en is person ${irene}’s`,
        ],
        [
          load(without("donors", two), answersTo(ofTwo)),
          `organisation.correspondence.replyTo.en is donor ${two}’s`,
        ],
      ],
    ],
    [
      "a person is proposed a donor’s, a partner’s, or that of answers",
      [
        [propose(ofTwo), taken],
        [propose(ofPartner.toUpperCase()), taken],
        [propose("secretariat@ibcr.example"), "answers-address"],
      ],
    ],
    [
      "one that waits for a second person is a donor’s, a partner’s, or that of answers by no file, until it is refused",
      [
        [propose(free), "yes"],
        [load(newTold("donors", free)), `donors.2.contact.email is person ${irene}’s`],
        [load(newTold("partners", free)), `partners.1.contact.email is person ${irene}’s`],
        [load(without("people", irene), moved(one, free)), `donors.0.contact.email is person ${irene}’s`],
        [load(answersTo(free)), `organisation.correspondence.replyTo.en is person ${irene}’s`],
        [answered("refuse", false), "yes"],
        [load(newTold("donors", free)), "yes"],
        [propose(free), taken],
      ],
    ],
    [
      "one is confirmed and takes effect, and so is the one that it takes the place of for some days",
      [
        [propose(free), "yes"],
        [answered("confirm", true), "yes"],
        [load(newTold("donors", free)), `donors.2.contact.email is person ${irene}’s`],
        [
          load(without("people", irene), newTold("donors", hers)),
          `donors.2.contact.email is person ${irene}’s`,
        ],
      ],
    ],
    [
      "one is confirmed, and has not taken effect",
      [
        [propose(free), "yes"],
        [answered("confirm", false), "yes"],
        [load(newTold("donors", free)), `donors.2.contact.email is person ${irene}’s`],
      ],
    ],
    [
      "whoever left comes back when a donor has it",
      [
        [load(left(irene)), "yes"],
        [load(left(irene), newTold("donors", hers)), "yes"],
        [returns, taken],
        [would(newTold("donors", hers), entered(irene, { email: free })), "address return-waits"],
        [load(newTold("donors", hers), entered(irene, { email: free })), "yes"],
        [would(newTold("donors", hers), entered(irene, { email: free })), "return-waits"],
        [answered("confirm", true), "yes"],
        [would(newTold("donors", hers), entered(irene, { email: free })), "returned"],
        [load(newTold("donors", hers), entered(irene, { email: free })), "yes"],
      ],
    ],
    [
      "whoever left comes back when answers go there",
      [
        [load(left(irene)), "yes"],
        [load(left(irene), answersTo(hers)), "yes"],
        [returns, "answers-address"],
      ],
    ],
    [
      "a donor has another by the file by which somebody comes with theirs",
      [
        [load(moved(two, free), newcomer(ofTwo)), "yes"],
        [propose(free), taken],
      ],
    ],
    [
      "a person leaves by the file by which a donor has theirs",
      [[load(left(irene), moved(two, hers)), "yes"]],
    ],
    [
      "two donors share one, and one of them has another",
      [
        [load(moved(one, ofTwo)), "yes"],
        [load(moved(one, ofTwo), moved(two, free)), "yes"],
        [propose(ofTwo), taken],
        [load(moved(one, ofOne), moved(two, free)), "yes"],
        [propose(ofTwo), "yes"],
        [load(moved(one, ofOne), moved(two, ofTwo)), `donors.1.contact.email is person ${irene}’s`],
      ],
    ],
  ])("%s", async (_, acts) => {
    const registry = await begun();
    for (const [at, [act, becomes]] of acts.entries()) {
      expect(await act(registry), `act ${at + 1}`).toBe(becomes);
      expect(shared(registry)).toEqual([]);
    }
  });

  it("and of two that come at one moment, a donor’s and a person’s, the second is refused", async () => {
    const registry = await begun();
    const became = await Promise.all([load(newTold("donors", free))(registry), propose(free)(registry)]);
    expect(became.filter((outcome) => outcome === "yes")).toHaveLength(1);
  });
});
