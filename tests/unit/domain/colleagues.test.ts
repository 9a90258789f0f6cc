import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import { awaitedFrom, standingOf } from "../../../shared/domain/links/link.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { hasTranslated, helpersOf, mostColleagues } from "../../../shared/domain/review/colleagues.ts";
import { hasWritten } from "../../../shared/domain/review/writers.ts";
import {
  approve,
  author,
  director,
  History,
  inTime,
  open,
  openStage,
  reviewer,
  serviceLevel,
  submit,
} from "../../support/example-report.ts";

const emma: Authority = { person: "emma", roles: ["translator"], active: true };
const secretary: Authority = { person: "secretary", roles: ["secretary"], active: true };
const told = { linkedAt: serviceLevel.from, now: inTime };

const invite = (to = emma, by = author, capacity: "translator" | "writer" = "translator"): Command => ({
  ...{ name: "invite", by, to, capacity, lang: capacity === "translator" ? "fr" : null },
  ...told,
});
const release = (by = author): Command => ({
  ...{ name: "release", by, person: "emma", capacity: "translator" },
  ...told,
});

const reportOf = ({ report }: History) => {
  if (!report) throw new Error("no report");
  return report;
};
const codeOf = (history: History, command: Command) => {
  const outcome = history.give(command);
  return outcome.ok ? null : outcome.refusal.code;
};
const linkOf = (history: History) =>
  grantLink(
    ...[linkIdOf("PA-1-R1", "1.0"), "PA-1-R1", "emma"],
    { purpose: "translate", lane: null },
    reportOf(history),
    inTime,
  );
const standing = (history: History, given: ReturnType<typeof linkOf>) =>
  standingOf(given, reportOf(history), emma.roles, inTime);

describe("somebody who is invited to translate", () => {
  it("gets a link of their own, which is good until the document ends, whichever round it is in", () => {
    const history = new History().after(open);
    const before = reportOf(history);
    const made = history.give(invite());
    expect(made.ok && effectsOf(before, reportOf(history), made.value[0] as never)).toEqual([
      { effect: "mail", template: "translation-asked", purpose: "translate", person: "emma", lane: null },
    ]);
    const given = linkOf(history);
    expect(awaitedFrom(reportOf(history), "emma", inTime)).toEqual([{ purpose: "translate", lane: null }]);
    expect(standing(history.after(submit(), openStage(0), approve(reviewer)), given)).toBe("good");
    const withdrawn: Command = { name: "withdraw", by: secretary, reasonCommitment: "a".repeat(64) };
    expect(standing(history.after(withdrawn), given)).toBe("withdrawn");
    expect(awaitedFrom(reportOf(history), "emma", inTime)).toEqual([]);
  });

  it("is asked no more once they are released, though it is known that they translated", () => {
    const history = new History().after(open, invite());
    const given = linkOf(history);
    expect(standing(history.after(release()), given)).toBe("reassigned");
    expect(helpersOf(reportOf(history), "translator")).toEqual([]);
    expect(hasTranslated(reportOf(history), "fr", "emma")).toBe(true);
    expect(standing(history.after(invite()), given)).toBe("good");
    expect(reportOf(history).colleagues).toHaveLength(1);
  });

  it("is invited by whoever oversees the document as well, to the last", () => {
    const history = new History().after(open, submit(), openStage(0), approve(reviewer), openStage(1));
    history.after(approve(director, 1), invite(emma, secretary));
    expect(reportOf(history).status).toBe("approved");
    expect(helpersOf(reportOf(history), "translator").map(({ person }) => person)).toEqual(["emma"]);
  });

  it.each<[string, Command[], Command, string]>([
    ["already", [invite()], invite(), "invited-already"],
    ["by a reviewer", [], invite(emma, reviewer), "no-longer-authorised"],
    ["by its author once it is under review", [submit()], invite(), "under-review"],
    ["who is not here any more", [], invite({ ...emma, active: false }), "not-eligible"],
    ["who holds no role", [], invite({ ...emma, roles: [] }), "not-eligible"],
    ["who watches over it", [], invite(secretary), "not-eligible"],
    ["to write it, by whoever oversees it", [], invite(emma, secretary, "writer"), "not-yours"],
    ["to write it, who has a lane in it", [], invite(reviewer, author, "writer"), "not-eligible"],
  ])("is not invited: %s", (_, before, command, code) => {
    expect(codeOf(new History().after(open, ...before), command)).toBe(code);
  });

  it("are so many at most as a head has room for", () => {
    const history = new History().after(open);
    for (let n = 0; n < mostColleagues; n += 1) history.after(invite({ ...emma, person: `emma${n}` }));
    expect(codeOf(history, invite())).toBe("too-many-colleagues");
  });
});

describe("somebody who is invited to write", () => {
  it("I13 decides nothing in it, unlike who translates", () => {
    const history = new History().after(open, invite(emma, author, "writer"));
    history.after(invite({ ...emma, person: "lea" }));
    expect(["emma", "lea"].map((person) => hasWritten(reportOf(history), person))).toEqual([true, false]);
  });
});
