import { expect, it } from "vitest";
import type { BylawProfile } from "../../../shared/domain/board/profile.ts";
import { openStage } from "../../../shared/domain/review/opening.ts";
import { bylaws } from "../../support/bylaws.ts";
import { History } from "../../support/example-report.ts";
import { lineBeforeBoard, reportOf } from "../../support/line-histories.ts";
import { openBoard } from "../../support/whole-line.ts";
import { known } from "../histories/example.ts";
import { ballots, beforeBoard, chosen, director, rule } from "./place.ts";

const before = reportOf(new History().after(...lineBeforeBoard));
const source = { en: "by-law, s. 34", fr: "règlement, art. 34" };

/** What ballots ask once the board is asked about a document of this kind, under such by-laws. */
function askedOf(kind: "report" | "governance", profile: BylawProfile) {
  const command = openBoard();
  if (command.name !== "open-stage") throw new Error("nobody asks the board");
  const opened = openStage({ ...before, kind }, { ...command, bylaws: profile });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.map(({ type, facts }) =>
    type === "stage-opened" ? facts.ballotAsks : "another event",
  );
}

it("by-laws ask of ballots on documents of the kinds that they name, and of all where they name none", () => {
  const all = { ...bylaws, ballots: { ...rule, source } };
  expect([askedOf("report", all), askedOf("governance", all)]).toEqual([["code"], ["code"]]);
  const some = { ...bylaws, ballots: { ...rule, source, for: ["governance" as const] } };
  expect([askedOf("report", some), askedOf("governance", some)]).toEqual([[undefined], ["code"]]);
});

it("the example organisation asks it of governance documents alone", () => {
  const profile = known.organisation.bylaws;
  expect([askedOf("report", profile), askedOf("governance", profile)]).toEqual([[undefined], ["code"]]);
});

it("a ballot on a document of another kind is cast by the link alone", async () => {
  const place = await beforeBoard({ for: ["governance"] });
  const browser = await chosen(place);
  await browser.send({}, "/ballot");
  const [ballot] = ballots(place);
  expect(ballot).toMatchObject({ by: director });
  expect(ballot).not.toHaveProperty("provedBy");
});
