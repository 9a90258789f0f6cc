import { describe, expect, it } from "vitest";
import { prove } from "../../support/enrolling.ts";
import { planWith } from "../../support/long-plan.ts";
import { unitsOf } from "../../support/weighed-tables.ts";
import { officer } from "../hostile/donors.ts";
import { partner } from "../hostile/parties.ts";
import { ballots, beforeBoard, chosen, withApp } from "../stepping-up/place.ts";
import { atDonor } from "./donor-place.ts";
import { atSignature, signature } from "./party-place.ts";
import { answerAs, arriveAs, type Paged, pagesOn } from "./place.ts";
import { planBeingWritten, write, writerAt } from "./plan-place.ts";
import { weighed } from "./weighed-place.ts";

/** What is asked when somebody decides, by a process that has read nothing of the document yet: call by call, in request units. */
async function deciding(
  paged: Paged,
  person: string,
  answer: Record<string, string>,
  [choose, confirm]: readonly [string, string] = ["/confirmation", "/decision"],
) {
  const place = weighed(paged);
  const somebody = await arriveAs(place, person);
  await somebody.send(answer, choose);
  place.weighed.startProcess();
  await somebody.send({}, confirm);
  expect(somebody.page.url).toMatch(/\/receipt$/);
  // What follows is the page of the receipt.
  const [read, written, ...more] = place.weighed.calls;
  if (!read || !written) throw new Error("nothing was recorded");
  expect(more.map(({ operation }) => operation)).not.toContain("TransactWriteItems");
  return {
    operations: [read.operation, written.operation],
    read: unitsByItem(read),
    written: unitsByItem(written),
    units: unitsOf([read, written]),
    isSmall: bytesOf(read) < 6 * 1024 && bytesOf(written) < 4 * 1024,
  };
}

const unitsByItem = ({
  weighed: items,
}: {
  weighed: readonly { act: string; item: string; units: number }[];
}) => items.map(({ act, item, units }) => `${units} ${act} ${item}`).toSorted();

const bytesOf = ({ weighed: items }: { weighed: readonly { bytes: number }[] }) =>
  items.reduce((sum, { bytes }) => sum + bytes, 0);

/** Each of the units has its reason in docs/adr. */
const ofOneAmongOthers = {
  operations: ["BatchGetItem", "TransactWriteItems"],
  read: [
    "1 read DOC HEAD",
    "1 read DOC POLICY",
    "1 read LINK LINK",
    "1 read LINK SESSION",
    "1 read PERSON AUTHORITY",
  ],
  written: [
    "2 check PERSON AUTHORITY",
    "2 delete ASIDE PERSON",
    "2 put DOC HEAD",
    "2 put DOC …",
    "3 put OUTBOX …",
  ],
  units: 16,
  isSmall: true,
};

it("a signature takes two calls, as a decision, and what its evidence is made of comes with them", async () => {
  const paths = ["/party-signature", "/party-signing"] as const;
  const signed = await deciding(await atSignature(), partner, signature, paths);
  expect(signed.operations).toEqual(["BatchGetItem", "TransactWriteItems"]);
  expect(signed.written).toContain("4 put COMMENT …");
  // Two of them read what is signed, of which the words that are signed bear the title.
  expect(signed.units).toBe(25);
});

it("a donor's acceptance takes two calls, as any decision that closes its stage", async () => {
  const accepted = await deciding(await atDonor(), officer, { decision: "accept" });
  expect(accepted.operations).toEqual(["BatchGetItem", "TransactWriteItems"]);
  expect(accepted.units).toBe(37);
});

it("a ballot that asks for proof takes two calls as well: what was proved is one item more of its one read", async () => {
  const before = await beforeBoard();
  const app = await withApp(before);
  const place = weighed({ ...before, memory: before.story.world.memory });
  const director = await chosen(place);
  await prove(director, app, Date.parse(place.story.world.now));
  place.weighed.startProcess();
  await director.send({}, "/ballot");
  expect(ballots(place)).toMatchObject([{ provedBy: { way: "code" } }]);
  const [read, written, ...more] = place.weighed.calls;
  if (!read || !written) throw new Error("nothing was recorded");
  expect([read.operation, written.operation]).toEqual(["BatchGetItem", "TransactWriteItems"]);
  expect(unitsByItem(read)).toContain("1 read LINK PROOF");
  expect(more.map(({ operation }) => operation)).not.toContain("TransactWriteItems");
});

describe("what DynamoDB charges for a decision", () => {
  it("sixteen units on a report, beside others", async () => {
    expect(await deciding(await pagesOn(1), "P-004", { decision: "approve" })).toEqual(ofOneAmongOthers);
  });

  it("the same on a plan of sixty indicators", async () => {
    const place = await planBeingWritten();
    write(place, planWith(60));
    const author = await writerAt(place, "check");
    await author.send({}, "/submission");
    await place.calm();
    expect(await deciding(place, "P-004", { decision: "approve" })).toEqual(ofOneAmongOthers);
  });

  it("with words, those words too: their item, and what of the form says of which field they are", async () => {
    const answer = {
      decision: "request-changes",
      comment: "More of it.",
      "comment.narrative": "Whose words?",
    };
    const { units, read, written } = await deciding(await pagesOn(1), "P-004", answer);
    expect(read).toContain("1 read DOC BASIS");
    expect(written).toContain("2 put COMMENT …");
    expect(units).toBe(ofOneAmongOthers.units + 3);
  });

  it("and what follows, where it closes the stage", async () => {
    const place = await pagesOn(1);
    await answerAs(place, "P-004", { decision: "approve" });
    const { units, written } = await deciding(place, "P-005", { decision: "approve" });
    expect(written).toEqual([
      "2 check PERSON AUTHORITY",
      "2 delete ASIDE PERSON",
      "2 put DOC …",
      "2 put DOC …",
      "3 put DOC LOOK",
      "3 put OUTBOX …",
      "3 put OUTBOX …",
      "4 put DOC HEAD",
    ]);
    expect(units).toBe(26);
  });
});
