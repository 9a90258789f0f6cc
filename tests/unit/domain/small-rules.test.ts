import { describe, expect, it } from "vitest";
import type { EventOf } from "../../../events/facts.ts";
import {
  deliveryAwaitedFor,
  ruling,
  troubleOf,
  undelivered,
} from "../../../shared/domain/review/delivery.ts";
import { evidenceIn, evidenceOf, hasOtherWords } from "../../../shared/domain/review/evidence.ts";
import {
  executionNamed,
  lookAfterAttempt,
  nameOfExecution,
  pauseAfterAttempt,
} from "../../../shared/domain/review/execution.ts";
import type { Review } from "../../../shared/domain/review/state.ts";
import { reportWith } from "../views/sample.ts";

describe("the execution that conducts a document", () => {
  it.each([
    ["PA-2025-014-R1-r2-a3", { documentId: "PA-2025-014-R1", round: 2, attempt: 3 }],
    ["PA-r1-a1-r12-a10", { documentId: "PA-r1-a1", round: 12, attempt: 10 }],
  ])("is named %s", (name, execution) => {
    expect(nameOfExecution(execution)).toBe(name);
    expect(executionNamed(name)).toEqual(execution);
  });

  it.each(["PA-2025-014", "-r1-a1", "PA-1-r1", "PA-1-r1-a1-x", "PA-1-rx-a1", ""])(
    "is not named %j",
    (name) => {
      expect(executionNamed(name)).toBeNull();
    },
  );

  it.each([
    [0, 5, 0],
    [1, 5, 0],
    [2, 10, 1],
    [3, 20, 3],
    [4, 30, 7],
    [5, 30, 15],
    [6, 30, 30],
    [60, 30, 30],
  ])("is looked at after %d attempts in %d minutes, and goes on after %d", (attempt, look, pause) => {
    expect(lookAfterAttempt(attempt)).toBe(look);
    expect(pauseAfterAttempt(attempt)).toBe(pause);
  });
});

describe("what a bounce means", () => {
  it.each([
    ["Permanent", "Suppressed", "", "suppressed"],
    ["Permanent", "OnAccountSuppressionList", "", "suppressed"],
    ["Permanent", "UnsubscribedRecipient", "", "suppressed"],
    ["Permanent", "General", "5.4.4", "no-such-address"],
    ["Transient", "MailboxFull", "5.4.4", "mailbox-full"],
    ["Transient", "MessageTooLarge", "", "too-large"],
    ["Transient", "ContentRejected", "", "content-refused"],
    ["Transient", "AttachmentRejected", "", "content-refused"],
    ["Transient", "General", "5.1.2", "unroutable"],
    ["Transient", "General", "5.4.4", "unroutable"],
    ["Transient", "General", "4.4.7", "not-taken"],
    ["Undetermined", "Undetermined", "5.1.2", "unroutable"],
    ["Undetermined", "Undetermined", "", "unknown"],
  ])("%s, %s, %j: %s", (type, subType, status, trouble) => {
    expect(troubleOf(type, subType, status)).toBe(trouble);
  });

  it("holds the address where nobody is there, and is certain there alone, and of what is unsafe", () => {
    const told = Object.entries(ruling);
    expect(told.flatMap(([trouble, { holds }]) => (holds ? [trouble] : []))).toEqual([
      "no-such-address",
      "suppressed",
    ]);
    expect(told.flatMap(([trouble, { isCertain }]) => (isCertain ? [trouble] : []))).toEqual([
      ...["no-such-address", "suppressed", "unsafe"],
    ]);
    expect(deliveryAwaitedFor).toEqual({ days: 1 });
  });
});

describe("whoever hears that a message did not arrive", () => {
  type Told = EventOf<"delivery-failed"> | EventOf<"delivery-reported">;
  const [person, donor] = [
    { kind: "person", id: "mel" },
    { kind: "donor", id: "rive" },
  ] as const;
  const failed = (facts: Partial<EventOf<"delivery-failed">["facts"]>): Told =>
    ({
      type: "delivery-failed",
      facts: { message: "1.0.mel", recipient: person, audience: "reviewer", ...facts },
    }) as Told;
  const reported = (facts: object): Told =>
    ({ ...failed(facts as never), type: "delivery-reported" }) as Told;
  const missed = (
    count: number,
    recipient: typeof person | typeof donor = person,
  ): Partial<Omit<Review, "kind">> => ({
    undelivered: Array.from({ length: count }, (_, n) => ({ message: `${n}.0`, recipient })),
  });
  const [overseer, deputy] = [
    [{ effect: "tell", template: "oversee-undelivered", role: "secretary", purpose: "oversee" }],
    [{ effect: "tell-deputy", role: "secretary" }],
  ];

  it.each<[string, Told, Partial<Omit<Review, "kind">>, object[]]>([
    ["the overseer, of what was given up", failed({}), missed(1), overseer],
    ["the overseer, of what came back", reported({}), missed(1), overseer],
    ["the overseer, of what came back again", reported({}), missed(2), overseer],
    ["nobody, of what was given up again", failed({}), missed(2), []],
    ["the overseer, of what missed another before", failed({}), missed(2, donor), overseer],
    [
      "the overseer, of each notice to a donor",
      failed({ recipient: donor, audience: "donor" }),
      missed(2, donor),
      overseer,
    ],
    ["a deputy, of what was to the overseer", failed({ audience: "overseer" }), missed(1), deputy],
    [
      "a deputy, of what came back from the overseer again",
      reported({ audience: "overseer" }),
      missed(2),
      [{ effect: "tell-deputy", role: "secretary", again: "mel" }],
    ],
    ["nobody, of what was to the deputy", failed({ audience: "deputy" }), missed(1), []],
    ["nobody, of what was to nobody", failed({ recipient: null, audience: "machine" }), missed(1), []],
  ])("is %s", (_, event, review, expected) => {
    const report = reportWith(review);
    const overseen = { ...report, policy: { ...report.policy, overseer: "secretary" } };
    expect(undelivered(overseen, event)).toEqual(expected);
  });
});

describe("the evidence of a signature", () => {
  const evidence = {
    ...{ name: "Sékou Diop", role: "Director", words: "I sign.", link: "l1", session: "s1", shown: "c1" },
  };
  const fields = evidenceIn(evidence);

  it("is kept part by part, and read as it was", () => {
    expect(Object.keys(fields)).toEqual(
      ["name", "role", "words", "link", "session", "shown"].map((part) => `signature.${part}`),
    );
    expect(evidenceOf({ text: null, fields })).toEqual(evidence);
    const { "signature.name": _, ...masked } = fields;
    expect(evidenceOf({ text: null, fields: { ...masked, I1: "Why?" } })).toEqual({
      ...evidence,
      name: undefined,
    });
    expect(Object.keys(evidenceOf({ text: null, fields: masked }))).not.toContain("name");
  });

  it.each<[string, Parameters<typeof hasOtherWords>[0], boolean]>([
    ["nothing", { text: null, fields }, false],
    ["nothing at all", { text: null, fields: {} }, false],
    ["a text", { text: "I refuse.", fields }, true],
    ["a field", { text: null, fields: { ...fields, I1: "Why?" } }, true],
    ["a field alone", { text: null, fields: { I1: "Why?" } }, true],
  ])("has beside it %s", (_, comment, expected) => {
    expect(hasOtherWords(comment)).toBe(expected);
  });
});
