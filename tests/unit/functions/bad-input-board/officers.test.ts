import { describe, expect, it } from "vitest";
import { dayOf, daysLater } from "../../../../shared/domain/organisation/business-days.ts";
import type { MeetingHead } from "../../../../shared/ports/meetings.ts";
import { listDeclared, readDeclared } from "../../../../shared/usecases/minute-book/declared-apart.ts";
import { ownInterestUrl, taskUrl } from "../../../../shared/views/urls.ts";
import { linkOf } from "../../../support/board.ts";
import { secretary } from "../meeting-place.ts";
import { arriveAs, type Paged, pagesOf, pagesOn } from "../place.ts";
import { atDesk } from "../to-desk.ts";

/** An officer who is no director declares an interest by a link of their own: what goes wrong is said, and what they sent is there once. */

const [officer, reviewer, director] = ["P-006", "P-004", "P-009"] as const;
const langs = ["en", "fr"] as const;
const whole = { nature: "financial", reason: "My firm rents the hall of the annual meeting." };
const ofChild = "My firm pays the school of Oumar, 11 years old.";
const said = (lang: (typeof langs)[number], en: RegExp, fr: RegExp) => (lang === "en" ? en : fr);
const recorded = async ({ world }: Paged) =>
  (await world.memory.people.entries(officer)).filter(({ type }) => type === "interest-disclosed");

describe.each(langs)("in %s, an officer", (lang) => {
  const declaring = async (place: Paged) => {
    const somebody = await arriveAs(place, officer, lang);
    await somebody.open(`${place.origin}${ownInterestUrl(lang, linkOf(somebody))}`);
    return somebody;
  };

  it("is led there from their desk, needs nature and extent, keeps what they typed, and reads what they declared, once", async () => {
    const place = await pagesOn(3);
    const desk = await atDesk(place, officer);
    expect(desk.links("/interest")).toHaveLength(1);
    const somebody = await declaring(place);
    for (const [typed, at] of [
      [{ ...whole, nature: "" }, "#field-nature"],
      [{ ...whole, reason: " " }, "#field-reason"],
      [{ ...whole, reason: "x".repeat(4_001) }, "#field-reason"],
      // Members would read of a child: it is put otherwise, or said once that nobody can be recognised.
      [{ ...whole, reason: ofChild }, "#field-reason"],
    ] as const) {
      await somebody.send(typed, "/interest");
      expect(somebody.link(at)).toBeTruthy();
      if (typed.reason.startsWith("My")) expect(somebody.text).toContain(typed.reason);
    }
    expect(await recorded(place)).toEqual([]);
    const box = somebody.page.root.querySelector("[name='reason.checked']")?.getAttribute("value") ?? "";
    const { url, form } = somebody.fillIn({ ...whole, reason: ofChild, "reason.checked": box }, "/interest");
    for (let times = 0; times < 2; times += 1) await somebody.request("POST", url, form);
    expect(await recorded(place)).toHaveLength(1);
    expect(somebody.read("#declared-title")).toMatch(
      said(lang, /What you declared/, /Ce que vous avez déclaré/),
    );
    expect(somebody.text).toContain(ofChild);
    expect(somebody.text).toMatch(
      said(lang, /members of the organisation may examine it/, /membres de l’organisation/),
    );
    // What they add stands beside it, each with its time.
    await somebody.send({ ...whole, reason: "My brother works there." }, "/interest");
    expect(await recorded(place)).toHaveLength(2);
    expect(somebody.text).toContain(ofChild);
  }, 60_000);

  it("is nobody who directs, who is no officer, or whose office ended yesterday by its dates; nor whose session is over", async () => {
    const place = await pagesOn(4);
    for (const person of [director, reviewer]) {
      const other = await arriveAs(place, person, lang);
      await other.open(`${place.origin}${ownInterestUrl(lang, linkOf(other))}`);
      expect(other.page.status, person).toBe(404);
    }
    const somebody = await declaring(place);
    const { url, form } = somebody.fillIn(whole, "/interest");
    const yesterday = daysLater(dayOf(place.world.now, "America/Montreal"), -1);
    place.memory.terms = { "executive-director": { [officer]: { from: null, until: yesterday } } };
    await somebody.request("POST", url, form);
    expect(somebody.page.status).toBe(404);
    expect(await recorded(place)).toEqual([]);
    place.memory.terms = undefined;
    const stranger = await arriveAs(place, reviewer, lang);
    await stranger.open(`${place.origin}${taskUrl(lang, linkOf(stranger))}`);
    const csrf = stranger.page.root.querySelector("input[name=csrf]")?.getAttribute("value") ?? "";
    await stranger.request("POST", url, { ...form, csrf });
    expect(stranger.text).toMatch(said(lang, /Your session has ended/, /Votre session est terminée/));
    expect(await recorded(place)).toEqual([]);
  });
});

it("whoever keeps the record finds it filled in beside the item, and enters it; members examine what was declared in writing", async () => {
  const room = await secretary();
  const place = pagesOf(room.place);
  const somebody = await arriveAs(place, officer);
  await somebody.open(`${place.origin}${ownInterestUrl("en", linkOf(somebody))}`);
  await somebody.send(whole, "/interest");
  await room.sitting();
  await room.enter("call");
  expect(room.text()).toContain("declared an interest in writing on");
  const [entry] = await recorded(place);
  const filled = room.browser.page.root
    .querySelectorAll("form")
    .find((one) => one.querySelector(`input[name=entry][value="${officer}.${entry?.number}"]`));
  expect(filled?.querySelector("select[name=person] option[selected]")?.getAttribute("value")).toBe(officer);
  expect(filled?.querySelector("select[name=follows] option[selected]")?.getAttribute("value")).toBe(
    "officer",
  );
  const words = filled?.querySelector("textarea");
  expect(words?.textContent?.trim()).toBe(whole.reason);
  const of = { person: officer, nature: "financial", follows: "officer", timing: "before-discussion" };
  await room.enter("declare", { ...of, [words?.getAttribute("name") ?? ""]: whole.reason });
  const [{ meeting }] = [...place.memory.meetings.heads.values()] as [MeetingHead];
  expect(meeting.lines.filter(({ event }) => event.type === "interest-declared")).toMatchObject([
    { event: { facts: { person: officer, because: "officer" } } },
  ]);
  // It is minuted with this item: nobody is asked to enter it once more.
  expect(room.text()).not.toContain("declared an interest in writing on");
  const { deps, now } = place.world;
  const { declared, altered } = await readDeclared(deps, await listDeclared(deps, now.slice(0, 4)));
  expect(altered).toEqual([]);
  expect(declared).toMatchObject([
    {
      about: null,
      declared: { person: officer, because: "officer", when: "in-writing", reason: whole.reason },
    },
  ]);
});
