import { describe, expect, it } from "vitest";
import { deskIdOf, isDeskId, isDeskOf } from "../../../shared/domain/links/desk.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { onDesk } from "../../../shared/domain/links/on-desk.ts";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import {
  approve,
  History,
  open,
  openStage,
  requestChanges,
  reviewer,
  submit,
  versionTwo,
} from "../../support/example-report.ts";

const now = "2026-11-23T18:00:00.000Z";
const calendar = { timeZone: "America/Montreal", holidays: [] };
const holder = { active: true, roles: ["mel-officer"] };

const reportOf = ({ report }: History) => {
  if (!report) throw new Error("no report");
  return report;
};
const given = (history: History, cause: string, person: string, purpose: Purpose, lane: string | null) =>
  grantLink(linkIdOf("PA-1-R1", cause), "PA-1-R1", person, { purpose, lane }, reportOf(history), now);

describe("on somebody's desk", () => {
  it("lies what awaits them by when, by the newest of their links; once they answered, that", () => {
    const history = new History().after(open, submit(), openStage(0));
    const first = given(history, "1.0", "reviewer", "review", "mel");
    const second = {
      ...given(history, "2.0", "reviewer", "review", "mel"),
      createdAt: "2026-11-24T18:00:00.000Z",
    };
    const lies = () => onDesk([first, second], reportOf(history), holder, { now, calendar });
    expect(lies()).toEqual([
      {
        is: "awaited",
        link: second,
        capacity: { en: expect.any(String), fr: expect.any(String) },
        isTooOld: false,
        by: reportOf(history).serviceLevel?.deadline,
      },
    ]);
    history.after(approve(reviewer));
    expect(lies().map(({ is, link, by }) => [is, link.id, by])).toEqual([["answered", second.id, null]]);
  });

  it("lies what they write while it is theirs to write, then that they submitted it, and no answer of an earlier round", () => {
    const history = new History().after(open);
    const report = given(history, "1.0", "author", "report", null);
    const lies = (...links: Parameters<typeof onDesk>[0]) =>
      onDesk(links, reportOf(history), holder, { now, calendar }).map(({ is, by }) => [is, by]);
    expect(lies(report)).toEqual([["written", reportOf(history).dueOn]]);
    history.after(submit(), openStage(0));
    const review = given(history, "2.0", "reviewer", "review", "mel");
    expect(lies(report)).toEqual([["submitted", null]]);
    expect(lies({ ...report, person: "reviewer" }, { ...report, revoked: true })).toEqual([]);
    history.after(requestChanges(reviewer));
    expect(lies(report)).toEqual([]);
    expect(lies(report, given(history, "3.0", "author", "report", null))).toEqual([
      ["written", reportOf(history).dueOn],
    ]);
    history.after(submit(versionTwo), openStage(0, 2));
    expect(lies(review)).toEqual([]);
  });

  it("lies nothing by a link that is barred or revoked; by one that is too old what awaits them all the same", () => {
    const history = new History().after(open, submit(), openStage(0));
    const link = given(history, "1.0", "reviewer", "review", "mel");
    const lies = (one: typeof link, as: Parameters<typeof onDesk>[2] = holder, at = now) =>
      onDesk([one], reportOf(history), as, { now: at, calendar }).length;
    expect(lies(link)).toBe(1);
    expect(lies({ ...link, revoked: true })).toBe(0);
    const old = onDesk([link], reportOf(history), holder, { now: link.validUntil, calendar });
    expect(old.map(({ is, isTooOld }) => [is, isTooOld])).toEqual([["awaited", true]]);
    expect(lies(link, { ...holder, active: false })).toBe(0);
    expect(lies(link, { ...holder, roles: [] })).toBe(0);
    expect(lies(link, { ...holder, addressSince: link.createdAt })).toBe(0);
  });
});

describe("a desk", () => {
  const desk = { givenAt: now };

  it("is its person's while they are here, hold a role, and mail goes where its link went", () => {
    expect(isDeskOf(desk, holder, now)).toBe(true);
    expect(isDeskOf(desk, { ...holder, heldUntil: "2026-11-30T18:00:00.000Z" }, now)).toBe(true);
    for (const other of [
      null,
      { ...holder, active: false },
      { ...holder, roles: [] },
      { ...holder, heldUntil: untilLifted },
      { ...holder, addressSince: now },
    ])
      expect(isDeskOf(desk, other, now)).toBe(false);
  });

  it("has an id that is no document's, and no change of an address has", () => {
    expect(isDeskId(deskIdOf("P-004", "0b9f"))).toBe(true);
    for (const id of ["PA-1-R1~desk.1", "_person.P-004~3.0", "_door.0b9f~desk", "", "_person.P-004~desk."])
      expect(isDeskId(id)).toBe(false);
  });
});
