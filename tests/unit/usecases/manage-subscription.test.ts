import { describe, expect, it } from "vitest";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import type { Subscription } from "../../../shared/domain/organisation/subscription.ts";
import { enteredSubscription, unsubscribeIdOf } from "../../../shared/domain/organisation/subscription.ts";
import {
  recogniseSubscription,
  subscribeAgain,
  unsubscribe,
} from "../../../shared/usecases/reading/manage-subscription.ts";

const entered = {
  ...enteredSubscription("lantern", {
    topic: "report-published",
    consent: { basis: "express", at: "2026-01-05T12:00:00.000Z" },
  }),
  tokenDigest: digestOfSecret("right"),
};
const link = { topic: "report-published", donor: "lantern", token: "right" };

function world() {
  const written: Subscription[] = [];
  let now = "2026-12-01T12:00:00.000Z";
  const deps = {
    clock: { now: () => now },
    subscriptions: {
      ofTopic: () => Promise.resolve([]),
      find: (_: string, donor: string) =>
        Promise.resolve(donor === "lantern" ? (written.at(-1) ?? entered) : null),
      storeTokenDigest: () => Promise.resolve(),
      change: (changed: Subscription) => {
        written.push(changed);
        return Promise.resolve();
      },
    },
  };
  return { deps, written, at: (instant: string) => (now = instant) };
}

describe("a subscription's link", () => {
  it("I8 recognises without changing anything", async () => {
    const { deps, written } = world();
    expect(await recogniseSubscription(deps, link)).toEqual(entered);
    expect(written).toEqual([]);
  });

  it.each([
    ["a wrong token", { ...link, token: "wrong" }],
    ["no token", { ...link, token: "" }],
    ["another topic", { ...link, topic: "everything" }],
    ["another donor", { ...link, donor: "harbour" }],
    ["what is no id", { ...link, donor: "../../lantern\u0000" }],
  ])("does nothing with %s", async (_, wrong) => {
    const { deps, written } = world();
    expect(await recogniseSubscription(deps, wrong)).toBeNull();
    expect(await unsubscribe(deps, wrong, "one-click")).toBeNull();
    expect(await subscribeAgain(deps, wrong)).toBeNull();
    expect(written).toEqual([]);
  });

  it("does nothing before a mail bore its token", async () => {
    const { deps } = world();
    const find = () => Promise.resolve({ ...entered, tokenDigest: null });
    expect(
      await recogniseSubscription({ subscriptions: { ...deps.subscriptions, find } }, { ...link, token: "" }),
    ).toBeNull();
  });

  it("ends it at once, and keeps when and how, however often it is used", async () => {
    const { deps, written, at } = world();
    const ended = await unsubscribe(deps, link, "one-click");
    at("2027-12-01T12:00:00.000Z");
    expect(await unsubscribe(deps, link, "page")).toEqual(ended);
    expect(written).toEqual([
      {
        ...entered,
        status: "unsubscribed",
        consent: null,
        since: "2026-12-01T12:00:00.000Z",
        by: "one-click",
      },
    ]);
  });

  it("takes it up again with a consent of that moment", async () => {
    const { deps, written, at } = world();
    await unsubscribe(deps, link, "page");
    at("2026-12-02T12:00:00.000Z");
    await subscribeAgain(deps, link);
    await subscribeAgain(deps, link);
    expect(written).toHaveLength(2);
    expect(written[1]).toMatchObject({
      status: "subscribed",
      consent: { basis: "express", at: "2026-12-02T12:00:00.000Z" },
      by: "page",
    });
  });

  it("has a token of its own, which opens no document", () => {
    expect(unsubscribeIdOf(entered)).toBe("unsubscribe~report-published~lantern");
    expect(unsubscribeIdOf({ ...entered, donor: "harbour" })).not.toBe(unsubscribeIdOf(entered));
  });
});
