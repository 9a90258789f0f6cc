import { describe, expect, it } from "vitest";
import type { ToldOnFile } from "../../../shared/domain/organisation/changes.ts";
import {
  contactWith,
  correctionKept,
  obligationCompared,
  policyCompared,
  recordCompared,
  rosterInOrder,
  subscriptionCompared,
  toldCompared,
} from "../../../shared/domain/organisation/changes.ts";
import {
  type FieldChange,
  fieldsThatDiffer,
} from "../../../shared/domain/organisation/fields-that-differ.ts";
import { enteredSubscription, unsubscribed } from "../../../shared/domain/organisation/subscription.ts";
import { example } from "./changed.ts";
import { today } from "./file.ts";

const field = (name: string, from: string | null, to: string | null): FieldChange => ({
  field: name,
  from,
  to,
});

describe("what differs is told field by field", () => {
  it.each<[string, unknown, unknown, FieldChange[]]>([
    ["nothing where nothing does", { a: 1, b: ["x"] }, { b: ["x"], a: 1 }, []],
    ["nothing between nothing and what is left out", { a: null }, {}, []],
    ["another word", { a: "one" }, { a: "two" }, [field("a", "one", "two")]],
    ["a number, as it is written", { a: { b: 1.5 } }, { a: { b: 2 } }, [field("a.b", "1.5", "2")]],
    ["yes in the place of no", { a: false }, { a: true }, [field("a", "false", "true")]],
    [
      "something more, and something gone",
      { a: "x" },
      { b: "y" },
      [field("b", null, "y"), field("a", "x", null)],
    ],
    [
      "what is new with all that it has",
      {},
      { a: { b: "x", c: ["y"] } },
      [field("a.b", null, "x"), field("a.c", null, "y")],
    ],
    ["what is gone with all that it had", { a: { b: "x" } }, { a: null }, [field("a.b", "x", null)]],
    ["a text in the place of fields", { a: { b: "x" } }, { a: "y" }, [field("a", '{"b":"x"}', "y")]],
    ["a list, as a whole", { a: ["x", "y"] }, { a: ["y", "x"] }, [field("a", "x, y", "y, x")]],
    ["a list that is empty now", { a: ["x"] }, { a: [] }, [field("a", "x", null)]],
    ["a list of numbers and lists", { a: [1, [2]] }, { a: [3] }, [field("a", "1, 2", "3")]],
    ["a list in the place of nothing", {}, { a: ["x"] }, [field("a", null, "x")]],
    [
      "members by their ids, in their order, and what differs in each",
      {
        a: [
          { id: "x", n: 1 },
          { id: "y", n: 2 },
        ],
      },
      {
        a: [
          { id: "y", n: 3 },
          { id: "x", n: 1 },
        ],
      },
      [field("a", "x, y", "y, x"), field("a.y.n", "2", "3")],
    ],
    [
      "a member more, with what it has",
      { a: [{ id: "x", n: 1 }] },
      {
        a: [
          { id: "x", n: 1 },
          { id: "y", n: 2 },
        ],
      },
      [field("a", "x", "x, y"), field("a.y.n", null, "2")],
    ],
    ["the first member", {}, { a: [{ id: "x", n: 1 }] }, [field("a", null, "x"), field("a.x.n", null, "1")]],
    ["a member that is gone, by its id", { a: [{ id: "x", n: 1 }] }, { a: [] }, [field("a", "x", null)]],
    [
      "members without an id, as a whole",
      { a: [{ n: 1 }] },
      { a: [{ n: 2 }] },
      [field("a", '{"n":1}', '{"n":2}')],
    ],
  ])("%s", (_, from, to, expected) => {
    expect(fieldsThatDiffer(from, to)).toEqual(expected);
  });
});

const told = { id: "rive-claire", name: "Fondation Rive-Claire", lang: "fr" } as const;
const contactAt = (email: string, name = "Sophie Lambert") => ({ name, email });
const onFile = (email: string, ...correctedFrom: string[]): ToldOnFile => ({
  ...{ told, contact: contactAt(email), correctedFrom },
});
const [old, now, next] = ["old@rive.example", "now@rive.example", "next@rive.example"];

describe("whom a donor’s mail goes to", () => {
  it.each<[string, ToldOnFile | null, string, string, boolean]>([
    ["is new", null, next, next, false],
    ["stays as it is", onFile(now), now, now, false],
    ["stays where the file has capitals", onFile(now), "NOW@rive.example", now, false],
    ["is another by the file", onFile(now), next, next, false],
    ["stays as it was corrected from a page", onFile(now, old), old, now, true],
    ["stays, however the file writes the one of before", onFile(now, old), "OLD@rive.example", now, true],
    ["is another by the file since it was corrected", onFile(now, old), next, next, false],
    ["stays where it was corrected, and corrected back", onFile(now, "Now@rive.example"), now, now, false],
  ])("%s", (_, before, inFile, after, isKept) => {
    const wanted = { told, contact: contactAt(inFile) };
    expect(contactWith(before, wanted.contact)).toEqual(contactAt(after));
    expect(correctionKept("donor", before, wanted)).toEqual(
      isKept ? { kept: { thing: "donor", id: told.id, why: "corrected-since" } } : null,
    );
  });

  it.each<[string, object, FieldChange[] | null]>([
    ["nothing", {}, null],
    ["another language", { told: { ...told, lang: "en" } }, [field("lang", "fr", "en")]],
    [
      "another name to write to",
      { contact: contactAt(now, "Jo Roy") },
      [field("contact.name", "Sophie Lambert", "Jo Roy")],
    ],
    [
      "another address, of which the old one is hinted at alone",
      { contact: contactAt(next) },
      [field("contact.email", "n…@rive.example", next)],
    ],
    ["the same address in capitals", { contact: contactAt("NOW@RIVE.example") }, null],
  ])("changes: %s", (_, change, fields) => {
    expect(toldCompared("partner", onFile(now), { told, contact: contactAt(now), ...change })).toEqual(
      fields && { change: { thing: "partner", id: told.id, how: "changed", fields } },
    );
  });
});

describe("what loading comes to", () => {
  const [policy] = example.policies;
  const [plan] = example.plans;
  const [report] = example.obligations;
  if (!policy || !plan || !report) throw new Error("the example is empty");
  const consent = { basis: "express", at: "2026-09-14T15:20:00Z" } as const;
  const entered = enteredSubscription("rive-claire", { topic: "report-published", consent });
  const id = "rive-claire report-published";
  const due = { obligation: report, opensAt: report.opensAt };
  const later = "2027-08-01T12:00:00.000Z";

  it.each<[string, unknown, unknown]>([
    [
      "somebody new to tell is added",
      toldCompared("donor", null, { told, contact: contactAt(now) }),
      { change: { thing: "donor", id: told.id, how: "added" } },
    ],
    [
      "a subscription is added",
      subscriptionCompared(null, entered),
      { change: { thing: "subscription", id, how: "added" } },
    ],
    ["one that is there stays", subscriptionCompared(entered, entered), null],
    [
      "one that was taken back stays so",
      subscriptionCompared(unsubscribed(entered, today, "page"), entered),
      { kept: { thing: "subscription", id, why: "taken-back" } },
    ],
    [
      "consent stays as it was given",
      subscriptionCompared(entered, { ...entered, consent: { ...consent, at: today } }),
      { kept: { thing: "subscription", id, why: "consent-on-record", at: consent.at } },
    ],
    [
      "a policy is added",
      policyCompared(null, policy),
      { change: { thing: "policy", id: policy.id, how: "added" } },
    ],
    ["one that is the same stays", policyCompared(policy, policy), null],
    [
      "one of before stays out",
      policyCompared({ ...policy, version: 2 }, policy),
      { kept: { thing: "policy", id: policy.id, why: "older-version", inForce: 2, inFile: 1 } },
    ],
    [
      "another under the same version stays out",
      policyCompared(policy, { ...policy, overseer: "chair" }),
      { kept: { thing: "policy", id: policy.id, why: "same-version", inForce: 1 } },
    ],
    [
      "a newer one takes its place",
      policyCompared(policy, { ...policy, version: 2 }),
      { change: { thing: "policy", id: policy.id, how: "changed", fields: [field("version", "1", "2")] } },
    ],
    [
      "a plan is added",
      recordCompared("plan", null, plan),
      { change: { thing: "plan", id: plan.id, how: "added" } },
    ],
    ["a plan that is the same stays", recordCompared("plan", plan, plan), null],
    [
      "a plan on record stays as it is",
      recordCompared("plan", { ...plan, end: "2030-12-31" }, plan),
      { kept: { thing: "plan", id: plan.id, why: "on-record" } },
    ],
    [
      "one that was altered stays so",
      recordCompared("agreement", "altered", { id: "PA-1" }),
      { kept: { thing: "agreement", id: "PA-1", why: "altered" } },
    ],
    [
      "a report is asked for",
      obligationCompared(null, due, today),
      { change: { thing: "obligation", id: report.id, how: "added" } },
    ],
    ["one that is due as it was stays", obligationCompared(due, due, today), null],
    [
      "one is due on another day",
      obligationCompared(due, { ...due, opensAt: later }, today),
      {
        change: {
          thing: "obligation",
          id: report.id,
          how: "changed",
          fields: [field("opensAt", report.opensAt > today ? report.opensAt : today, later)],
        },
      },
    ],
    [
      "one that is due at once, whenever it should have been, stays",
      obligationCompared(
        { ...due, opensAt: "2026-01-01T00:00:00.000Z" },
        { ...due, opensAt: "2026-02-01T00:00:00.000Z" },
        today,
      ),
      null,
    ],
    [
      "one that was opened stays, and nothing is said where the file says the same",
      obligationCompared({ ...due, opensAt: null }, due, today),
      null,
    ],
    [
      "one that was opened stays as it is",
      obligationCompared(
        { ...due, opensAt: null },
        { ...due, obligation: { ...report, author: "P-002" } },
        today,
      ),
      { kept: { thing: "obligation", id: report.id, why: "report-open" } },
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("who is asked first", () => {
  it.each<[string, string[], string[], string[]]>([
    ["is the first of the file", ["a", "b", "c"], ["c", "b", "a"], ["c", "b", "a"]],
    ["is whoever it does not name, in their place", ["x", "a", "b"], ["b", "a"], ["x", "b", "a"]],
    ["is between those whom it names", ["a", "x", "b"], ["b", "z", "a"], ["b", "x", "a"]],
    ["is as before where it names nobody", ["b", "a"], [], ["b", "a"]],
    ["is nobody where nobody holds the role", [], ["a"], []],
  ])("%s", (_, holders, order, expected) => {
    expect(rosterInOrder({ director: holders }, order)).toEqual({ director: expected });
  });
});
