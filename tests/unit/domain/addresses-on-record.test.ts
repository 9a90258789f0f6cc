import { describe, expect, it } from "vitest";
import type { PersonEvent } from "../../../events/people.ts";
import type { AddressLink } from "../../../shared/domain/links/link.ts";
import {
  askedAt,
  awaitedOf,
  awaitsConfirming,
  changeOnRecord,
  isAsRecorded,
  secondPerson,
  standingOfConfirming,
  wasAskedLately,
  wasRefused,
} from "../../../shared/domain/people/confirming.ts";
import { isOnRecord } from "../../../shared/domain/people/outcome.ts";
import { foldPerson, type PersonRecord } from "../../../shared/domain/people/person.ts";
import {
  askedAnew,
  confirmed,
  day,
  disputed,
  entriesOf,
  held,
  lifted,
  objected,
  personAfter,
  proposed,
  refused,
  registered,
  steady,
  waiting,
  waitingToo,
} from "../../support/address-histories.ts";

const about = { documentId: "R1", messages: ["m1"] };
const again = (change: number) => confirmed(change, day(30));
const none = { objectedAt: null, stoppedAt: null, isPassedOn: false, isFromReport: false };

describe("what is on record of a change of somebody’s address", () => {
  it.each<[string, PersonEvent[], number, string, object]>([
    ["waits", [proposed()], 1, day(4), { state: "waits" }],
    ["waits, of a report", [proposed(1, { about })], 1, day(4), { state: "waits", isFromReport: true }],
    ["is held", [proposed(), confirmed()], 1, day(9), { state: "held" }],
    ["holds from then on", [proposed(), confirmed()], 1, day(10), { state: "holds" }],
    ["holds once it was released", [proposed(), confirmed(), lifted()], 1, day(4), { state: "holds" }],
    [
      "is disputed",
      [proposed(), confirmed(), objected()],
      1,
      day(20),
      { state: "disputed", objectedAt: day(4) },
    ],
    ["was refused", [proposed(), refused()], 1, day(4), { state: "refused" }],
    ["was stopped", [proposed(), objected()], 1, day(4), { state: "stopped", stoppedAt: day(3) }],
    ["was replaced while it waited", [proposed(), proposed(2)], 1, day(4), { state: "replaced" }],
    [
      "was replaced once it was refused",
      [proposed(), refused(), proposed(2)],
      1,
      day(5),
      { state: "replaced" },
    ],
    [
      "was refused after one that was stopped",
      [proposed(), objected(), proposed(2), refused(2)],
      2,
      day(9),
      { state: "refused", stoppedAt: day(3) },
    ],
    [
      "was confirmed after one that was stopped: who read the one before said nothing of it",
      [proposed(), objected(), proposed(2), again(2)],
      2,
      day(9),
      { state: "held" },
    ],
    [
      "was replaced by one that was confirmed",
      [proposed(), confirmed(), proposed(2), again(2)],
      1,
      day(9),
      { state: "replaced" },
    ],
    [
      "is disputed since the one before it was",
      [proposed(), confirmed(), objected(), proposed(2), confirmed(2, "9999-12-31T23:59:59.999Z")],
      2,
      day(9),
      { state: "disputed", objectedAt: day(4), isPassedOn: true },
    ],
    [
      "is disputed, after another one was",
      [proposed(), confirmed(), objected(), proposed(2), again(2), objected(2)],
      2,
      day(9),
      { state: "disputed", objectedAt: day(7) },
    ],
  ])("%s", (_, events, change, now, expected) => {
    const entries = entriesOf(registered, ...events);
    const person = foldPerson(entries).person as PersonRecord;
    expect(changeOnRecord(person, entries, change, now)).toEqual({ ...none, ...expected });
  });

  it("says of each whether it was refused", () => {
    const entries = entriesOf(registered, proposed(), refused(), proposed(2));
    expect([1, 2].map((change) => wasRefused(entries, change))).toEqual([true, false]);
  });

  it.each<[string, (person: PersonRecord) => PersonRecord, boolean]>([
    ["as their entries say", (person) => person, true],
    ["elsewhere", (person) => ({ ...person, office: "Dakar" }), true],
    ["with another role", (person) => ({ ...person, roles: ["auditor"] }), false],
    ["away", (person) => ({ ...person, active: false }), false],
    ["with no change", (person) => ({ ...person, confirmed: null }), false],
    [
      "released",
      (person) => ({ ...person, confirmed: person.confirmed && { ...person.confirmed, heldUntil: day(3) } }),
      false,
    ],
    [
      "changed on another day",
      (person) => ({ ...person, confirmed: person.confirmed && { ...person.confirmed, since: day(1) } }),
      false,
    ],
    [
      "changed otherwise",
      (person) => ({ ...person, confirmed: person.confirmed && { ...person.confirmed, change: 9 } }),
      false,
    ],
  ])("knows whether a head that shows them %s is theirs", (_, changed, isTheirs) => {
    const entries = entriesOf(registered, proposed(), confirmed());
    expect(isAsRecorded(changed(held), entries)).toBe(isTheirs);
    expect(isAsRecorded(null, entries)).toBe(false);
    expect(isAsRecorded(null, [])).toBe(true);
  });
});

describe("who is asked about an address", () => {
  const line = {
    confirmsAddresses: ["secretary", "auditor"],
    roster: { secretary: ["claire", "tom"], auditor: ["eve"] },
  };
  const asked = (person: string, proposedBy: string | null, ...reached: string[]) =>
    secondPerson(line, { person, proposedBy }, (one) => reached.includes(one));

  it("is the first in line who is reached, and neither the person nor who proposed it", () => {
    expect(asked("irene", "david", "claire", "tom", "eve")).toBe("claire");
    expect(asked("claire", null, "claire", "tom", "eve")).toBe("tom");
    expect(asked("claire", "tom", "claire", "tom", "eve")).toBe("eve");
    expect(asked("irene", null, "eve")).toBe("eve");
    expect(asked("eve", null, "eve")).toBeNull();
    expect(
      secondPerson({ ...line, roster: {} }, { person: "irene", proposedBy: null }, () => true),
    ).toBeNull();
  });

  it("is awaited while it waits, and since it is disputed; of a hold that ends by itself nobody is", () => {
    const first = { change: 1, asked: "claire", proposedBy: "tom" };
    expect(awaitedOf(steady)).toEqual([]);
    expect(awaitedOf(waiting)).toEqual([first]);
    expect(awaitedOf(held)).toEqual([]);
    expect(awaitedOf(disputed)).toEqual([first]);
    const both = personAfter(registered, proposed(), confirmed(), objected(), proposed(2));
    expect(awaitedOf(both)).toEqual([{ ...first, change: 2 }, first]);
  });

  it("was given their link when it was proposed, objected to, or they were asked in another’s place", () => {
    const entries = entriesOf(
      registered,
      proposed(),
      askedAnew(1, "david"),
      confirmed(),
      objected(),
      proposed(2),
    );
    const at = (change: number) => askedAt(entries, { change, asked: "claire", proposedBy: null });
    expect([at(1), at(2), at(3)]).toEqual([day(5), day(6), ""]);
    expect(askedAt(entries.slice(0, 3), { change: 1, asked: "david", proposedBy: null })).toBe(day(3));
  });

  it("is asked the same again after seven days, each for themselves", () => {
    const entries = entriesOf(registered, proposed(), askedAnew(1, "david"), objected());
    const lately = (person: string, now: string, asked = "eve") =>
      wasAskedLately(entries, { change: 1, asked, proposedBy: null }, person, now);
    expect([lately("claire", day(8)), lately("claire", day(9))]).toEqual([true, false]);
    expect([lately("david", day(9)), lately("david", day(10))]).toEqual([true, false]);
    // Whoever it waits for was asked by the objection, which names nobody.
    expect([lately("eve", day(10)), lately("eve", day(11)), lately("tom", day(10))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(wasAskedLately(entries, { change: 2, asked: "claire", proposedBy: null }, "claire", day(4))).toBe(
      false,
    );
  });
});

describe("a link about an address", () => {
  const link = {
    ...{ id: "l", documentId: "_person.irene", person: "claire", purpose: "confirm-address", round: 1 },
    ...{ revoked: false, validUntil: day(28) },
  } as unknown as AddressLink;
  const own = { ...link, person: "irene", purpose: "object-to-address" } as AddressLink;
  const ended = personAfter(registered, proposed(), refused());
  const holds = personAfter(registered, proposed(), confirmed(), lifted());

  it.each<[string, Partial<AddressLink>, PersonRecord, string, string, string]>([
    ["of one that waits", {}, waiting, day(4), "to-confirm", "to-confirm"],
    ["of one that is held", {}, held, day(4), "to-lift", "to-lift"],
    ["of one that is disputed", {}, disputed, day(4), "to-lift", "disputed"],
    ["of one that holds", {}, holds, day(4), "done", "done"],
    ["of one that holds by itself", {}, held, day(10), "done", "done"],
    ["of one that ended", {}, ended, day(4), "outdated", "outdated"],
    ["of one that another replaced", { round: 0 }, waiting, day(4), "outdated", "outdated"],
    ["of one that was confirmed while another waits", {}, waitingToo, day(4), "to-lift", "to-lift"],
    ["that was revoked", { revoked: true } as never, waiting, day(4), "revoked", "revoked"],
    ["that is too old, while it waits", {}, waiting, day(28), "expired", "expired"],
    ["that is too old, since it holds", {}, holds, day(28), "expired", "done"],
    ["that is too old, since it is disputed", {}, disputed, day(28), "expired", "disputed"],
  ])("%s stands so for who was asked, and for whose it is", (_, changes, person, now, asked, theirs) => {
    expect(standingOfConfirming({ ...link, ...changes }, person, now)).toBe(asked);
    expect(standingOfConfirming({ ...own, ...changes }, person, now)).toBe(theirs);
  });

  it("is for nothing once another was asked, or confirmed it", () => {
    const other = { ...link, person: "david" };
    expect([waiting, held, disputed].map((person) => standingOfConfirming(other, person, day(4)))).toEqual([
      ...["outdated", "outdated", "outdated"],
    ]);
  });

  it("waits for who was asked while it does, and since it is disputed, and for nobody else", () => {
    const awaits = (given: AddressLink) =>
      [waiting, held, disputed, holds, ended].map((person) => awaitsConfirming(given, person, day(4)));
    expect(awaits(link)).toEqual([true, false, true, false, false]);
    expect(awaits(own)).toEqual([false, false, false, false, false]);
    expect(awaitsConfirming(link, waiting, day(28))).toBe(false);
  });
});

describe("the end of a change, as a row says it", () => {
  const row = (ended: string, more: object = {}) =>
    ({ change: "1", about: null, by: "tom", outcome: { ended, by: "claire" }, ...more }) as never;

  it.each<[string, PersonEvent[], string[]]>([
    ["waits", [proposed()], []],
    ["was confirmed", [proposed(), confirmed()], ["confirmed"]],
    ["was refused", [proposed(), refused()], ["refused"]],
    ["was released", [proposed(), confirmed(), lifted()], ["confirmed", "lifted"]],
    ["was disputed", [proposed(), confirmed(), objected()], ["confirmed", "disputed"]],
    ["was stopped", [proposed(), objected()], ["objected"]],
    ["was replaced", [proposed(), proposed(2)], ["replaced"]],
    ["was confirmed before another", [proposed(), confirmed(), proposed(2)], ["confirmed"]],
    ["was refused before another", [proposed(), refused(), proposed(2)], ["refused"]],
    ["was stopped before another", [proposed(), objected(), proposed(2)], ["objected"]],
    ["was never proposed", [], []],
  ])("is so only as the entries of it say: it %s", (_, events, expected) => {
    const entries = entriesOf(registered, ...events);
    const all = ["confirmed", "refused", "lifted", "disputed", "objected", "replaced"];
    expect(all.filter((ended) => isOnRecord(entries, row(ended)))).toEqual(expected);
  });

  it.each<[string, object]>([
    ["proposed by another", { by: "eve" }],
    ["of other messages", { about }],
    ["of another change", { change: "2" }],
    ["answered by another", { outcome: { ended: "confirmed", by: "eve" } }],
  ])("is not so where the row says that it was %s", (_, more) => {
    const entries = entriesOf(registered, proposed(), confirmed());
    expect(isOnRecord(entries, row("confirmed"))).toBe(true);
    expect(isOnRecord(entries, row("confirmed", more))).toBe(false);
  });

  it.each<[string, PersonEvent]>([
    ["refused", refused()],
    ["lifted", lifted()],
  ])("is %s by whom the row says", (ended, event) => {
    const before = ended === "lifted" ? [proposed(), confirmed()] : [proposed()];
    const entries = entriesOf(registered, ...before, event);
    expect(isOnRecord(entries, row(ended, { outcome: { ended, by: "eve" } }))).toBe(false);
  });
});
