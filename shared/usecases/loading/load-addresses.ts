import { mailboxOf, refuseOwnAddress } from "../../domain/organisation/addresses.ts";
import type { Kept } from "../../domain/organisation/changes.ts";
import type { OrganisationData } from "../../domain/organisation/load.ts";
import type { Path, Problem } from "../../domain/organisation/problem.ts";
import { isAddress } from "../people/enter-person.ts";
import type { Holder } from "../people/mailboxes.ts";
import { holdersOf } from "../people/mailboxes.ts";
import { personOnFile } from "../people/on-file.ts";
import { type LoadDeps, ofEach, type Step } from "./load-steps.ts";

/**
 * An address that loading would bring, and where it stands; nobody’s where answers go. `isArriving`: it is in use from the
 * moment when it is loaded, and waits for no second person.
 */
type Asking = { holder: Holder | null; email: string; path: Path; isArriving: boolean };

/**
 * Addresses in the file that are another’s on file, who keeps them, a person’s or a donor’s or partner’s: whoever comes would
 * not, and whoever is here would wait for an address that is never free. Between two people whom the file gives other
 * addresses, that of the first is free once a second person confirmed it: the file is loaded again then. A donor’s and a
 * partner’s is free at once, and that of whoever leaves. Whoever is away waits for no address: theirs is free, or not.
 */
export async function addressesTaken(
  deps: LoadDeps,
  steps: readonly Step[],
  data: OrganisationData,
): Promise<{ taken: Problem[]; waiting: Kept[] }> {
  const people = new Map(data.people.map((person) => [person.id, person]));
  const moving = new Set(steps.filter(({ change }) => isMove(change)).map(({ change }) => nameOf(change)));
  const keeps = (holder: Holder, { holder: asker, isArriving }: Asking): boolean => {
    if (holder.kind === asker?.kind && holder.id === asker.id) return false;
    if (holder.kind !== "person")
      return (asker === null || asker.kind === "person") && !moving.has(`${holder.kind} ${holder.id}`);
    const named = people.get(holder.id);
    return named?.active !== false && (isArriving || !named);
  };
  const after = new Map<string, { of: string; hasIt: boolean }>();
  const found = await ofEach(askedBy(steps, data), async (asking): Promise<Problem[]> => {
    const { holder: asker, email, path } = asking;
    const holders = await holdersOf(deps, mailboxOf(email));
    const of = holders.find((holder) => keeps(holder, asking));
    if (of) return [{ path, code: "address-taken", email, of }];
    const [first] = holders.filter(({ kind, id }) => kind === "person" && people.get(id)?.active === true);
    if (first && asker?.kind === "person" && first.id !== asker.id)
      after.set(asker.id, { of: first.id, hasIt: await hasMailbox(deps, first.id, mailboxOf(email)) });
    return [];
  });
  const used = new Set(
    [...data.people.filter(({ active }) => active), ...toldIn(data)].map(({ email }) => mailboxOf(email)),
  );
  const ownAddresses = { ...deps.ownAddresses, correspondence: data.organisation.correspondence };
  const barred = await ofEach(awayAndMoving(steps, data), async ({ id, email }): Promise<Kept[]> => {
    const mailbox = mailboxOf(email);
    const holder = { kind: "person", id } as const;
    const asking = { holder, email, path: [], isArriving: true };
    const own = refuseOwnAddress(email, ownAddresses);
    const isFree = !used.has(mailbox) && !(await holdersOf(deps, mailbox)).some((one) => keeps(one, asking));
    if (own === null && isFree) return [];
    return [{ thing: "person", id, why: own?.code ?? "address-not-free" }];
  });
  return {
    taken: [...found.flat(), ...answeredAt(data)],
    waiting: [...barred.flat(), ...waitingAmong(after)],
  };
}

/** Whether somebody keeps a mailbox as theirs, or as that of before while the other is on hold; else they only wait for it. */
async function hasMailbox(deps: LoadDeps, id: string, mailbox: string): Promise<boolean> {
  const { contact, changes } = await personOnFile(deps, id);
  const had = [contact?.email, changes.confirmed?.from];
  return had.some((one) => one !== undefined && mailboxOf(one) === mailbox);
}

/** Who waits for whose address; where each waits for the next, and the last for the first, none of them is ever free. */
function waitingAmong(after: ReadonlyMap<string, { of: string; hasIt: boolean }>): Kept[] {
  return [...after].map(([id, { of, hasIt }]): Kept => {
    if (!hasIt) return { thing: "person", id, why: "address-awaited", of };
    const round = new Set([id]);
    let next: string | undefined = of;
    while (next !== undefined && !round.has(next)) {
      round.add(next);
      next = after.get(next)?.of;
    }
    return { thing: "person", id, why: next === id ? "address-exchanged" : "address-after", of };
  });
}

/** Whoever left, or leaves, for whom the file has another address. */
function awayAndMoving(steps: readonly Step[], { people }: OrganisationData) {
  const moving = new Set(
    steps.flatMap(({ change }) =>
      "differences" in change && change.differences.some(isAddress) ? [change.id] : [],
    ),
  );
  return people.filter(({ id, active }) => !active && moving.has(id));
}

/** The addresses of donors and partners in the file. */
const toldIn = ({ donors, partners }: OrganisationData): { email: string; path: Path }[] =>
  Object.entries({ donors, partners }).flatMap(([list, members]) =>
    members.map(({ contact: { email } }, at) => ({ email, path: [list, at, "contact", "email"] })),
  );

/** Addresses in the file to which answers go, as a file that leaves out where they do does not say itself. */
function answeredAt(data: OrganisationData): Problem[] {
  const answers = Object.values(data.organisation.correspondence?.replyTo ?? {}).map(mailboxOf);
  return [
    ...data.people.flatMap(({ email, active }, at) =>
      active ? [{ email, path: ["people", at, "email"] }] : [],
    ),
    ...toldIn(data),
  ].flatMap((one): Problem[] =>
    answers.includes(mailboxOf(one.email)) ? [{ ...one, code: "answers-address" }] : [],
  );
}

const nameOf = ({ thing, id }: Step["change"]): string => `${thing} ${id}`;

/** Whether a donor or a partner comes to another address. */
const isMove = (change: Step["change"]): boolean =>
  "how" in change && change.how === "changed" && change.fields.some(({ field }) => field === "contact.email");

function askedBy(steps: readonly Step[], data: OrganisationData): Asking[] {
  const changes = new Map(steps.map(({ change }) => [nameOf(change), change]));
  const told = (kind: "donor" | "partner", members: OrganisationData["donors" | "partners"]) =>
    members.flatMap(({ id, contact: { email } }, at): Asking[] => {
      const change = changes.get(`${kind} ${id}`);
      if (!change || !(isMove(change) || ("how" in change && change.how === "added"))) return [];
      return [{ holder: { kind, id }, email, path: [`${kind}s`, at, "contact", "email"], isArriving: true }];
    });
  const answers = steps.some(
    ({ change }) =>
      change.thing === "organisation" &&
      "fields" in change &&
      change.fields.some(({ field }) => field.startsWith("correspondence")),
  );
  const replyTo = answers ? Object.entries(data.organisation.correspondence?.replyTo ?? {}) : [];
  return [
    ...replyTo.map(([lang, email]) => {
      const path = ["organisation", "correspondence", "replyTo", lang];
      return { holder: null, email, path, isArriving: true };
    }),
    ...data.people.flatMap(({ id, email, active }, at): Asking[] => {
      const change = changes.get(`person ${id}`);
      if (!active || !change || !("differences" in change)) return [];
      const isArriving = change.differences.some(
        ({ differs }) => differs === "new" || differs === "returned",
      );
      return [{ holder: { kind: "person", id }, email, path: ["people", at, "email"], isArriving }];
    }),
    ...told("donor", data.donors),
    ...told("partner", data.partners),
  ];
}
