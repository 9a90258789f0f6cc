import { describe, expect, inject, it } from "vitest";
import { DynamoMeetings } from "../../shared/adapters/dynamodb/meetings.ts";
import { DynamoMinuteBooks } from "../../shared/adapters/dynamodb/minute-books.ts";
import { DynamoResolutions } from "../../shared/adapters/dynamodb/resolutions.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import { Aws } from "../support/aws.ts";
import { readLocal } from "../support/local.ts";
import { itKeepsMeetings, meetingIn, members } from "../support/meetings-contract.ts";
import { itKeepsWhatRemains } from "../support/remains-contract.ts";

const aws = new Aws(readLocal(inject("home")));
const open = () => Promise.resolve(new DynamoMeetings(aws.tables));
const name = () => `m${Math.random().toString(36).slice(2, 12)}`;

describe("meetings in DynamoDB", () => {
  itKeepsMeetings(open, name);
  itKeepsWhatRemains(
    async () => ({
      meetings: await open(),
      resolutions: new DynamoResolutions(aws.tables),
      books: new DynamoMinuteBooks(aws.tables),
    }),
    name,
    "1999",
  );

  it("an entry is two calls on the wire, one batch read and one transaction, a vote that takes the next number as well", async () => {
    const [meetings, id] = [await open(), name()];
    const meeting = meetingIn(meetings, id);
    await meeting.convene();
    const entries = [
      () => meeting.put("one"),
      () => meeting.does({ name: "open", ...meeting.atItsTime, chair: members[0], members }),
      ...members.map(
        (person) => () => enter({ type: "member-arrived", facts: { person, how: "in-person" } }),
      ),
      () => enter({ type: "item-called", facts: { item: "one" } }),
      () => meeting.vote("one"),
      () => enter({ type: "meeting-ended", facts: {} }),
    ];
    const { enter } = meeting;
    for (const entered of entries) {
      aws.calls.take();
      await entered();
      expect(aws.calls.take().awsCalls).toEqual({ BatchGetItem: 1, TransactWriteItems: 1 });
    }
    // A page reads in the same call who it is that enters something, and whether it was entered before.
    const session = { linkId: name(), digest: hashOf("no session") };
    await meetings.load({ meeting: id, session, person: name(), command: name(), guard: name() });
    expect(aws.calls.take().awsCalls).toEqual({ BatchGetItem: 1 });
  });
});
