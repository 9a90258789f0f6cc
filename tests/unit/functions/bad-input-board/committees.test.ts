import { expect, it, vi } from "vitest";
import { later } from "../../../../shared/domain/time.ts";
import { example } from "../../histories/example.ts";
import { aMeeting, headed, mover, seconder, secretary } from "../meeting-place.ts";
import { arriveAs, pagesOn, planPages } from "../place.ts";
import { atDesk, secretary as keeper } from "../to-desk.ts";

const fatou = "P-010";

/** A director who left the board before their committee met: they are no member of it that day, and their attendance is refused. */
it.each([
  ["en", /is not a member of this body/, /Directors alone sit on a committee/, "s.\u00a0138(1)"],
  [
    "fr",
    /n’est pas membre de cette instance/,
    /Seuls des membres du conseil siègent à un comité/,
    "art.\u00a0138(1)",
  ],
] as const)("%s: whoever is a director no more sits on no committee", async (lang, refused, told, source) => {
  const { browser, place, enter, text } = await secretary(lang);
  await browser.send({ ...aMeeting, body: "planning-committee" });
  const meeting = () => [...place.memory.meetings.heads.values()][0]?.meeting;
  expect(meeting()?.members).toEqual([mover, seconder]);
  for (const person of [mover, seconder]) await enter("paper", {}, { person });
  const yesterday = later(place.world.now, { days: -1 }).slice(0, 10);
  place.memory.terms = { director: { [seconder]: { from: null, until: yesterday } } };
  await browser.open(browser.page.url);
  expect(text()).toMatch(told);
  expect(text()).toContain(source);
  await enter("open", { chair: mover });
  expect(meeting()?.members).toEqual([mover]);
  const { url, form } = browser.fillIn({}, "/entries/arrive");
  await browser.request("POST", url, { ...form, person: seconder });
  expect(text()).toMatch(refused);
});

/** Who was a director when their committee was asked, and is none as they answer: their page, or a form of theirs that says less. */
it.each([
  [
    "en",
    /asked as a member of a committee, and by the dates of your term you are no director today.*ask whoever keeps the record of the board to correct them/,
  ],
  [
    "fr",
    /comme membre d’un comité, et d’après les dates de votre mandat, vous ne siégez pas au conseil aujourd’hui.*demandez à la personne qui tient les registres du conseil/,
  ],
] as const)("%s: a former director recommends nothing by a committee’s role", async (lang, refused) => {
  const place = await planPages(5);
  const given = () => place.world.report?.decisions.map(({ by }) => by);
  const confirming = async (person: string) => {
    const browser = await arriveAs(place, person, lang);
    await browser.send({ decision: "approve" }, "/confirmation");
    return browser;
  };
  const [former, other] = [await confirming(fatou), await confirming(mover)];
  const yesterday = later(place.world.now, { days: -1 }).slice(0, 10);
  place.memory.terms = { director: { [fatou]: { from: null, until: yesterday } } };
  const { url, form } = former.fillIn({}, "/decision");
  for (const seat of [form["seat"] ?? "", ""]) {
    await former.request("POST", url, { ...form, seat });
    expect(former.page.status).toBe(409);
    expect(former.text.replaceAll(/\s+/g, " ")).toMatch(refused);
  }
  expect(given()).toEqual([]);
  const load = vi.spyOn(place.deps.store, "load");
  await other.send({}, "/decision");
  expect(given()).toEqual([mover]);
  const asksWhoSits = load.mock.calls.filter(([{ roster }]) => roster).map(([{ session }]) => session);
  expect(asksWhoSits).toEqual([expect.anything()]);
});

/** A board that needs five, whose committee of two goes on while more than one half of it is there, and no longer. */
it.each([
  ["en", /There is no quorum\. Wait until/, /by-law of the example, s\.\s40/],
  ["fr", /Il n’y a pas quorum\. Attendez/, /Règlement administratif général de l’exemple, art\.\s40/],
] as const)("%s: a committee has the quorum of a committee", async (lang, lost, source) => {
  const { browser, place, enter, text } = await secretary(lang);
  const { bylaws } = example.organisation;
  const quorum = { ...bylaws.quorum, of: 9, needs: { atLeast: 5 } };
  place.world.memory.bylaws = { ...bylaws, quorum };
  await browser.open(browser.page.url);
  await browser.send({ ...aMeeting, body: "planning-committee" });
  const lines = () =>
    [...place.memory.meetings.heads.values()][0]?.meeting.lines.map(({ event }) => event.type);
  await enter("put", { nature: "decide", ...headed("The budget of the plan.") });
  for (const person of [mover, seconder]) await enter("paper", {}, { person });
  await enter("open", { chair: mover });
  for (const person of [mover, seconder]) await enter("arrive", {}, { person });
  expect(text()).toMatch(source);
  await enter("leave", {}, { person: seconder });
  await enter("call");
  expect(text()).toMatch(lost);
  expect(lines()).not.toContain("item-called");
  await enter("arrive", {}, { person: seconder });
  await enter("call");
  expect(lines()).toContain("item-called");
});

/** A board that lost a director: whoever keeps its record is told where meetings are convened, with what the by-laws say. */
it.each([
  [
    "en",
    "2 in office, and the articles provide for 3 at least",
    /Those in office are a quorum \(2 needed/,
    /They fill the vacancy.*s\.\u00a0132/,
  ],
  [
    "fr",
    "2 en fonction, et les statuts en prévoient au moins 3",
    /forment un quorum \(il en faut 2/,
    /Le conseil pourvoit au poste vacant.*art\.\u00a0132/,
  ],
] as const)(
  "%s: a board under its least number of directors is told what it can do",
  async (lang, short, can, fill) => {
    const { browser, place, meetings, text } = await secretary(lang);
    expect(text()).not.toContain(short);
    const yesterday = later(place.world.now, { days: -1 }).slice(0, 10);
    place.memory.terms = { director: { [seconder]: { from: null, until: yesterday } } };
    for (const url of [meetings, `${meetings}/new`]) {
      await browser.open(url);
      expect(text()).toContain(short);
      expect(text()).toMatch(can);
      expect(text()).toMatch(fill);
    }
  },
);

/** Terms on file that are over, end soon, are too long or have no end: on the desks of whoever keeps the record, and of nobody else on the board. */
it("the desk says what is to be seen to of the terms on file, to whoever keeps the record", async () => {
  const place = await pagesOn(1);
  const inDays = (days: number) => later(place.world.now, { days }).slice(0, 10);
  place.memory.terms = {
    director: {
      [mover]: { from: null, until: inDays(-1) },
      [seconder]: { from: inDays(-300), until: inDays(30) },
    },
  };
  const desk = (await atDesk(place, keeper)).text.replaceAll(/\s+/g, " ");
  for (const said of [
    /Tom Albright: the term ended on 22 November 2026.*have the role taken from them/,
    /Fatou Ndiaye: the term ends on 23 December 2026\. Have the election held/,
    /No end of the term is on file of: .*Have their first and last day entered/,
    /A director is elected for 2 years at most .*the organisation’s file, which the operators load/,
  ])
    expect(desk).toMatch(said);
  expect((await atDesk(place, seconder)).text).not.toContain("No end of the term");
});
