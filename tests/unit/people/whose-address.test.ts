import { describe, expect, it } from "vitest";
import type { KnownAuthority } from "../../../shared/ports/store.ts";
import type { CorrectionForm } from "../../../shared/usecases/overseeing/correct-address.ts";
import { missedBy } from "../../../shared/usecases/overseeing/correct-address.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { answering, secretary, unique } from "../histories/acts.ts";
import { beginning, documentId, example } from "../histories/example.ts";
import {
  addressMail,
  beforeTheBoard,
  claire,
  correct,
  emailOf,
  irene,
  names,
  pageOf,
  proposeFromFile,
  third,
  tom,
} from "./corrections.ts";
import { PeopleWorld } from "./world.ts";

describe("whose address is corrected from a document", () => {
  it.each<[string, CorrectionForm["recipient"]]>([
    ["a director whose mail arrived", names.person(tom)],
    ["the executive director", names.person(claire)],
    ["a reviewer of an earlier stage", names.person("P-005")],
    ["somebody to whom it never wrote", names.person("P-002")],
    ["nobody", names.person("P-999")],
    ["the secretary herself", names.person(secretary)],
    ["a donor by a person’s id", { kind: "donor", id: irene }],
    ["a partner by a person’s id", { kind: "partner", id: irene }],
    ["a subscriber by a person’s id", { kind: "subscriber", id: irene }],
    ["a donor to whom nothing was sent yet", { kind: "donor", id: example.donors[0]?.id ?? "" }],
  ])("is nobody’s where no message was missed: %s", async (_, recipient) => {
    const story = await beforeTheBoard();
    const { memory, deps } = story.world;
    const before = JSON.stringify([[...memory.contacts], [...memory.people.heads]]);
    expect(await missedBy(deps, documentId, recipient)).toBeNull();
    expect(await correct(story, { recipient })).toBe("address-not-missed");
    expect(JSON.stringify([[...memory.contacts], [...memory.people.heads]])).toBe(before);
  });

  it("is nobody’s of another document, on which nothing was missed", async () => {
    expect(await correct(await beforeTheBoard(), { documentId: "PA-9999-R1" })).toBe("unknown-document");
  });

  it.each<[string, Partial<CorrectionForm>, string]>([
    ["Accord’s own sender", { email: "accord@ibcr.example" }, "own-address"],
    ["a machine’s at the sender’s domain", { email: "bounces@ibcr.example" }, "own-address"],
    ["the domain of bounces", { email: "irene@bounces.ibcr.example" }, "own-address"],
    ["a name below the domain of bounces", { email: "irene@a.bounces.ibcr.example" }, "own-address"],
    ["the operators’", { email: "Operators@ibcr.example" }, "own-address"],
    ["the mailbox of answers", { email: "secretariat@ibcr.example" }, "answers-address"],
    ["the secretary’s", { email: emailOf(secretary) }, "somebody-elses-address"],
    ["the secretary’s in capitals", { email: emailOf(secretary).toUpperCase() }, "somebody-elses-address"],
    [
      "the secretary’s with a tag",
      { email: emailOf(secretary).replace("@", "+irene@") },
      "somebody-elses-address",
    ],
    ["another director’s", { email: emailOf(tom) }, "somebody-elses-address"],
    ["a donor’s", { email: "Sophie.Lambert@rive-claire.example" }, "somebody-elses-address"],
    ["a partner’s", { email: "mariam.keita+irene@yiriwa-denw.example" }, "somebody-elses-address"],
    ["one without a reason", { reason: " \u2800 " }, "comment-required"],
  ])("is not %s", async (_, form, code) => {
    const story = await beforeTheBoard();
    expect(await correct(story, form)).toBe(code);
    expect(story.world.memory.people.heads.get(irene)?.person.changes).toBe(0);
  });
});

describe("whoever proposes an address while their own entry changes", () => {
  const by = (world: PeopleWorld) => {
    const authority = world.authorities.get(secretary);
    if (!authority) throw new Error("no secretary");
    return authority;
  };
  /** Before her proposal is written, what decisions know of her is written anew, as often as said. */
  async function proposedWhile(later: Partial<KnownAuthority>, times = 1) {
    const world = new PeopleWorld();
    const authority = by(world);
    const commit = world.people.commit.bind(world.people);
    let left = times;
    world.people.commit = (change) => {
      if (left > 0)
        world.authorities.set(secretary, { ...by(world), ...later, version: by(world).version + 1 });
      left -= 1;
      return commit(change);
    };
    const proposal = { person: irene, email: "irene@new.example", reason: null, about: null };
    const outcome = await proposeAddress(world.deps, {
      ...proposal,
      by: { authority, command: "one", replaces: 0 },
    });
    return outcome.ok ? "proposed" : outcome.refusal.code;
  }

  it("is not stopped by another spelling of her name", async () => {
    expect(await proposedWhile({})).toBe("proposed");
    expect(await proposedWhile({ roles: ["secretary", "treasurer"] })).toBe("proposed");
  });

  it.each<[string, Partial<KnownAuthority>]>([
    ["who left", { active: false }],
    ["who is secretary no more", { roles: [] }],
    ["whose own address was changed", { addressSince: beginning }],
    ["whose own address is disputed", { heldUntil: "9999-12-31T23:59:59.999Z" }],
  ])("is refused of somebody %s", async (_, later) => {
    expect(await proposedWhile(later)).toBe("no-longer-authorised");
  });

  it("is refused where it changes again and again", async () => {
    expect(await proposedWhile({}, 2)).toBe("no-longer-authorised");
  });
});

describe("the address of a donor, who has no power here", () => {
  it("is corrected at once, with a reason, and told at the old address as well", async () => {
    const story = await beforeTheBoard();
    for (const who of [irene, tom, "P-010"])
      await story.attempt([answering(story, await pageOf(story, who, "sign"), "sign", false, unique(story))]);
    await story.calm();
    const notice = story.world.sent.find(({ letter }) => letter.to === "donor" || letter.to === "partner");
    if (!notice) throw new Error("nobody was told");
    await story.world.told(notice.row, "bounced", notice.address);
    await story.calm();
    const effect = story.world.memory.rows.get(notice.row)?.row.effect;
    const recipient = effect?.effect === "notice" ? effect.recipient : null;
    if (!recipient) throw new Error("no recipient");
    expect(await correct(story, { recipient, email: "new@donor.example", reason: "" })).toBe(
      "comment-required",
    );
    expect(await correct(story, { recipient, email: emailOf(tom) })).toBe("somebody-elses-address");
    await proposeFromFile(story, third);
    expect(await correct(story, { recipient, email: third })).toBe("somebody-elses-address");
    expect(await correct(story, { recipient, email: "new@donor.example" })).toBe("corrected");
    expect(story.world.memory.contacts.get(`${recipient.kind} ${recipient.id}`)).toMatchObject({
      email: "new@donor.example",
      suppressed: null,
    });
    expect(addressMail(story, "address-changed", "old").contact.email).toBe(notice.address);
    expect(story.world.sent.at(-1)?.address).toBe("new@donor.example");
    await expect(proposeFromFile(story, "new@donor.example")).rejects.toThrow("somebody-elses-address");
  });
});
