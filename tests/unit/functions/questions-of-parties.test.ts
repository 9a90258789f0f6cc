import { beforeEach, describe, expect, it } from "vitest";
import { questionUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { director, partner } from "../hostile/parties.ts";
import { atSignature, author, decideAs, signature } from "./party-place.ts";
import { arriveAs, browserOn, newestLink, type Paged } from "./place.ts";

const words = "Who keeps the register once the room is open?";
const reply = "The court of Ségou keeps it.";

describe("whoever signs for a party, and asks the author something first", () => {
  let place: Paged;
  beforeEach(async () => {
    place = await atSignature();
  });

  async function ask() {
    const signatory = await arriveAs(place, partner);
    await signatory.open(signatory.link("/question"));
    expect(signatory.text).toContain("No other party sees the question");
    expect(signatory.text).not.toContain("Everybody who decides in this stage");
    await signatory.send({ comment: words });
    await place.calm();
    return signatory;
  }

  async function answer() {
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain(words);
    await writer.open(writer.link("/questions/1"));
    await writer.send({ comment: reply });
    await place.calm();
    return writer;
  }

  it("signs nothing by it, is told of the answer, and signs with both before them", async () => {
    const signatory = await ask();
    expect(signatory.text).toContain("Your question is on its way");
    expect(place.world.report).toMatchObject({ status: "signing", stageOpen: true, decisions: [] });
    expect(place.world.mailsTo(author).at(-1)?.template).toBe("question-asked");
    const writer = await answer();
    expect(writer.text).toContain("Your answer is sent");
    expect(place.world.mailsTo(partner).at(-1)?.template).toBe("question-answered");
    const again = await arriveAs(place, partner);
    expect(again.read("#questions")).toContain(reply);
    await decideAs(place, partner, signature);
    await decideAs(place, director, signature);
    expect(place.world.report?.status).toBe("published");
  });

  it("is the only signatory who sees it, and sees it on no page or file that goes further", async () => {
    await ask();
    await answer();
    const other = await arriveAs(place, director);
    expect(other.text).not.toContain(words);
    expect(other.text).not.toContain(reply);
    await decideAs(place, partner, signature);
    const reading = browserOn(place);
    await reading.open(newestLink(place, partner));
    expect(reading.text).not.toContain(words);
  });

  it("withdraws it, and no other party's", async () => {
    const signatory = await ask();
    const other = await arriveAs(place, director);
    await other.open(`${place.origin}${questionUrl("en", linkOf(other))}s/1/withdrawal`);
    expect(other.text).not.toContain(words);
    await signatory.open(signatory.link("/questions/1/withdrawal"));
    await signatory.send();
    expect(signatory.text).toContain("Your question is withdrawn");
    expect(place.world.report?.questions.open).toEqual([]);
  });

  it("has no answer any more once all have signed, and what the author types then is not lost", async () => {
    await ask();
    const writer = await arriveAs(place, author);
    await writer.open(writer.link("/questions/1"));
    await decideAs(place, partner, signature);
    await decideAs(place, director, signature);
    await writer.send({ comment: reply });
    expect(writer.text).not.toContain("Your answer is sent");
    expect(writer.text).toContain(reply);
    expect(place.memory.entries.map(({ type }) => type)).not.toContain("question-answered");
  });
});
