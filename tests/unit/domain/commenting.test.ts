import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { mostOfOneCommenter, mostOpenComments } from "../../../shared/domain/review/commenting.ts";
import { author, History, inTime, open, serviceLevel } from "../../support/example-report.ts";
import { refusal, reportOf } from "../../support/line-histories.ts";

const timeZone = "America/Montreal";
const at = { linkedAt: serviceLevel.from, now: inTime };
const words = hashOf("words");
const called = (person: string): Authority => ({ person, roles: ["programme-officer"], active: true });
const people = Array.from({ length: 6 }, (_, index) => called(`reader-${index + 1}`));

const invite = (to: Authority): Command => ({
  ...{ name: "invite", by: author, to, capacity: "commenter", lang: null },
  ...at,
});
const comment = (by: Authority): Command => ({
  ...{ name: "comment", by, section: "finance", field: null, revision: 0 },
  ...{ commentCommitment: words, masked: "0", timeZone, ...at },
});
const settle = (number: number): Command => ({
  ...{ name: "settle-comment", by: author, number, outcome: "taken-in", commentCommitment: null },
  ...{ masked: "0", timeZone, ...at },
});

/** A draft that six people are asked about. */
const offered = () => {
  const until = daysLater(dayOf(inTime, timeZone), 7);
  return new History().after(
    open,
    { ...{ name: "set-comment-period", by: author, until, timeZone }, ...at },
    ...people.map(invite),
  );
};
const [one, other] = people as [Authority, Authority];
const times = (count: number, command: Command) => Array.from({ length: count }, () => command);

describe("a comment on a draft", () => {
  it("finds no room where as many of theirs await an answer as can; that of another has", () => {
    const history = offered().after(...times(mostOfOneCommenter, comment(one)));
    expect(refusal(history, comment(one))).toBe("comments-full");
    history.after(comment(other), settle(1), comment(one));
    expect(reportOf(history).commenting.open.filter(({ by }) => by === one.person)).toHaveLength(
      mostOfOneCommenter,
    );
  });

  it("finds none where those of all are as many as can await one", () => {
    const history = offered();
    for (const each of people.slice(0, mostOpenComments / mostOfOneCommenter))
      history.after(...times(mostOfOneCommenter, comment(each)));
    expect(reportOf(history).commenting.open).toHaveLength(mostOpenComments);
    expect(refusal(history, comment(people.at(-1) ?? one))).toBe("comments-full");
  });
});
