import { describe, expect, it } from "vitest";
import type { Effect } from "../../../shared/domain/outbox/effect.ts";
import { unreachedOf } from "../../../shared/domain/outbox/message.ts";

const mail = (person: string, day: number, state: string) => {
  const effect: Effect = { effect: "meeting-mail", template: "meeting-convened", person };
  return { row: { effect, createdAt: `2026-12-0${day}T12:00:00.000Z` }, state };
};

describe("Whom the last mail about a meeting did not reach", () => {
  it.each(["bounced", "complained", "address", "failed"])("is whoever's was %s", (state) => {
    expect(unreachedOf([mail("ana", 1, "delivered"), mail("ana", 2, state)])).toEqual(["ana"]);
  });

  it("is nobody whom a later one reached, nor who is asked no more, in whatever order they are read", () => {
    const mails = [mail("ana", 2, "delivered"), mail("ana", 1, "bounced"), mail("ben", 1, "delivered")];
    expect(unreachedOf([...mails, mail("ben", 2, "moot"), mail("cleo", 1, "sending")])).toEqual([]);
  });
});
