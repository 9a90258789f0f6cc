import { beforeEach, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

const [officer, reviewer, finance, secretary] = ["P-001", "P-004", "P-005", "P-007"] as const;

let place: Paged;

/** Somebody who opened their link twice: one stands before its button, one is within and about to send a form. */
async function twice(person: string, toForm: (within: Visitor) => Promise<unknown>) {
  const link = newestLink(place, person);
  const before = browserOn(place);
  await before.open(link);
  const within = await arriveAs(place, person);
  await toForm(within);
  return { link, before, enter: before.fillIn(), within, send: within.fillIn() };
}

type Twice = Awaited<ReturnType<typeof twice>>;

/** Neither acts any more; the link explains itself, and offers a fresh one to whoever still has a part. */
async function dead({ link, before, enter, within, send }: Twice, isRenewed = true): Promise<string> {
  const chain = place.memory.head?.chain;
  expect((await before.request("POST", enter.url, enter.form)).status).toBe(410);
  await within.request("POST", send.url, send.form);
  expect([403, 409, 410], send.url).toContain(within.page.status);
  await before.open(link);
  expect(before.page.status).toBe(410);
  expect(before.page.root.querySelector('form[action$="/fresh"]') !== null).toBe(isRenewed);
  expect(place.memory.head?.chain).toEqual(chain);
  return before.read("h1");
}

const toDraft = (author: Visitor) => author.open(author.link("/sections/period"));
const toApproval = (somebody: Visitor) => somebody.send({ decision: "approve" }, "/confirmation");

describe("a link", () => {
  beforeEach(async () => {
    place = await pagesOn(0);
  });

  it("I11 once used, revoked or expired never acts, not even for who is within; it explains, and offers a fresh one to whoever still has a part", async () => {
    const used = await twice(officer, toDraft);
    const author = await arriveAs(place, officer);
    await author.open(author.link("/check"));
    await author.send({}, "/submission");
    await place.calm();
    const revoked = await twice(finance, toApproval);
    const expired = await twice(reviewer, toApproval);
    const overseer = await arriveAs(place, secretary);
    await overseer.open(overseer.link("/reassign/0.finance"));
    await overseer.send({ to: "P-013", reason: "Hannah is on leave." });
    await place.calm();
    const explained = [await dead(used), await dead(revoked, false)];
    place.world.now = later(place.world.now, { days: 121 });
    explained.push(await dead(expired));
    expect(new Set(explained).size).toBe(3);

    await expired.before.send({}, "/fresh");
    await used.before.send({}, "/fresh");
    await place.calm();
    expect((await arriveAs(place, reviewer)).page.status).toBe(200);
    const reader = await arriveAs(place, officer);
    expect(reader.page.url).toContain("/document");
    expect(reader.page.status).toBe(200);
  });
});
