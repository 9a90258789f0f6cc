import { describe, expect, it } from "vitest";
import { documentOfLink, grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { doingOf, standingOf } from "../../../shared/domain/links/link.ts";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import {
  approve,
  author,
  director,
  History,
  open,
  openStage,
  requestChanges,
  reviewer,
  submit,
  versionTwo,
} from "../../support/example-report.ts";

const now = "2026-11-23T18:00:00.000Z";
const reportOf = (history: History) => {
  if (!history.report) throw new Error("no report");
  return history.report;
};
const link = (history: History, person: string, purpose: Purpose, lane: string | null = null) =>
  grantLink(linkIdOf("PA-1-R1", "1.0"), "PA-1-R1", person, { purpose, lane }, reportOf(history), now);

describe("a link", () => {
  it("names its document, and nothing else passes for one", () => {
    expect(documentOfLink(linkIdOf("PA-1-R1", "12.0"))).toBe("PA-1-R1");
    for (const wrong of ["", "PA-1-R1", "~1.0", "a b~1", "PA-1~", "PA-1~1~2"])
      expect(documentOfLink(wrong)).toBeNull();
  });

  it("to write is good until the report is submitted, then says that it is under review", () => {
    const history = new History().after(open);
    const given = link(history, "author", "report");
    expect(standingOf(given, reportOf(history), reviewer.roles, now)).toBe("good");
    expect(standingOf(given, reportOf(history.after(submit())), reviewer.roles, now)).toBe("under-review");
  });

  it("to review is good while its stage is open, and once it has ended says that their answer is on record", () => {
    const history = new History().after(open, submit(), openStage(0));
    const given = link(history, "reviewer", "review", "mel");
    expect(standingOf(given, reportOf(history), reviewer.roles, now)).toBe("good");
    expect(standingOf(given, reportOf(history.after(approve(reviewer))), reviewer.roles, now)).toBe(
      "answered",
    );
  });

  it("I10 of an earlier round is dead once the author submitted again", () => {
    const history = new History().after(open, submit(), openStage(0));
    const given = link(history, "reviewer", "review", "mel");
    history.after(requestChanges(reviewer), submit(versionTwo), openStage(0, 2));
    expect(standingOf(given, reportOf(history), reviewer.roles, now)).toBe("resubmitted");
  });

  it("ends by its date or by being revoked, whatever it is for", () => {
    const history = new History().after(open);
    const given = link(history, "author", "report");
    expect(standingOf(given, reportOf(history), reviewer.roles, given.validUntil)).toBe("expired");
    expect(standingOf({ ...given, revoked: true }, reportOf(history), reviewer.roles, now)).toBe("revoked");
  });

  it("that is fresh is for what its person can do now, if only to read", () => {
    const history = new History().after(open);
    const purposeOf = (who: Authority) => doingOf(reportOf(history), who, null, now).purpose;
    expect(purposeOf(author)).toBe("report");
    history.after(submit(), openStage(0));
    expect([author, reviewer, director].map(purposeOf)).toEqual(["read", "review", "read"]);
    history.after(approve(reviewer));
    expect(purposeOf(reviewer)).toBe("read");
  });
});
