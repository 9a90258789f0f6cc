import { describe, expect, it } from "vitest";
import { dayOf, daysLater } from "../../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../../shared/domain/time.ts";
import type { MeetingHead } from "../../../../shared/ports/meetings.ts";
import { listDeclared, readDeclared } from "../../../../shared/usecases/minute-book/declared-apart.ts";
import { formAt } from "../../../../shared/views/meeting-shown.ts";
import { taskUrl } from "../../../../shared/views/urls.ts";
import { linkOf } from "../../../support/board.ts";
import { declaring, officer, opensInterests, recorded, roomBesideDeclared, whole } from "../officer-place.ts";
import { arriveAs, type Paged, pagesOn } from "../place.ts";
import { atDesk } from "../to-desk.ts";

/** An officer who is no director declares an interest by a link of their own: what goes wrong is said, and what they sent is there once. */

const [reviewer, director] = ["P-004", "P-009"] as const;
const langs = ["en", "fr"] as const;
const ofChild = "My firm pays the school of Oumar, 11 years old.";
const said = (lang: (typeof langs)[number], en: RegExp, fr: RegExp) => (lang === "en" ? en : fr);
const itemOf = ({ memory }: Paged) =>
  [...memory.meetings.heads.values()].flatMap(({ meeting }) => meeting.agenda)[0]?.item ?? "";

describe.each(langs)("in %s, an officer", (lang) => {
  it("is led there from their desk, needs nature and extent, keeps what they typed, and reads what they declared, once", async () => {
    const place = await pagesOn(3);
    const desk = await atDesk(place, officer);
    expect(desk.links("/interest")).toHaveLength(1);
    const somebody = await declaring(place, lang);
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
    // The same from two tabs is one, and from nobody else’s browser is it any.
    await somebody.send({ ...whole, reason: ofChild, "reason.checked": box }, "/interest");
    expect(await recorded(place)).toHaveLength(1);
    const forwarded = await arriveAs(place, reviewer, lang);
    await forwarded.open(url);
    expect(forwarded.text).not.toContain(ofChild);
    // What they add stands beside it, each with its time.
    await somebody.send({ ...whole, reason: "My brother works there." }, "/interest");
    expect(await recorded(place)).toHaveLength(2);
    expect(somebody.text).toContain(ofChild);
  }, 60_000);

  it("declares once by two tabs in the same instant", async () => {
    const place = await pagesOn(3);
    const tabs = [await declaring(place, lang), await declaring(place, lang)];
    const sent = tabs.map((tab) => ({ tab, ...tab.fillIn(whole, "/interest") }));
    await Promise.all(sent.map(({ tab, url, form }) => tab.request("POST", url, form)));
    expect(await recorded(place)).toHaveLength(1);
    for (const { tab } of sent) expect(tab.text).toContain(whole.reason);
  });

  it("is nobody who directs, who is no officer, or whose office ended yesterday by its dates; nor whose session is over", async () => {
    const place = await pagesOn(4);
    for (const person of [director, reviewer]) {
      const other = await arriveAs(place, person, lang);
      await opensInterests(place, other, lang);
      expect(other.page.status, person).toBe(404);
    }
    const somebody = await declaring(place, lang);
    const { url, form } = somebody.fillIn(whole, "/interest");
    const yesterday = daysLater(dayOf(place.world.now, "America/Montreal"), -1);
    place.memory.terms = { "executive-director": { [officer]: { from: null, until: yesterday } } };
    await somebody.request("POST", url, form);

    expect(somebody.text).toMatch(
      said(lang, /You are no officer today/, /vous n’êtes pas membre de la direction/),
    );
    expect(somebody.text).toContain(whole.reason);
    expect(await recorded(place)).toEqual([]);
    // From this morning they are one, by the dates of their role.
    const today = dayOf(place.world.now, "America/Montreal");
    place.memory.terms = { "executive-director": { [officer]: { from: today, until: null } } };
    await somebody.request("POST", url, form);
    expect(await recorded(place)).toHaveLength(1);
    // Whose role is over, or who sits on the board by now, reads what they declared, and declares nothing more here.
    for (const [terms, roles, why] of [
      [yesterday, ["executive-director"], said(lang, /no officer today/, /pas membre de la direction/)],
      [
        null,
        ["executive-director", "director"],
        said(lang, /sit on the board/, /siégez maintenant au conseil/),
      ],
    ] as const) {
      place.memory.terms = { "executive-director": { [officer]: { from: null, until: terms } } };
      place.memory.authorities.set(officer, { person: officer, roles: [...roles], active: true, version: 2 });
      await somebody.open(url);
      expect(somebody.page.status).toBe(200);
      expect(somebody.text).toMatch(why);
      expect(somebody.read("#declared-title")).not.toBe("");
      expect(somebody.page.root.querySelectorAll("form[action$='/interest']")).toEqual([]);
    }
    place.memory.terms = undefined;
    // Whoever reads the mailbox of before sits at the desk no longer, and reads nothing of theirs.
    const desk = await atDesk(place, officer);
    const standing = { person: officer, roles: ["executive-director"], active: true, version: 3 };
    place.memory.authorities.set(officer, standing);
    for (const [isTheirs, more] of [
      [true, {}],
      [false, { addressSince: later(place.world.now, { hours: 1 }) }],
    ] as const) {
      place.memory.authorities.set(officer, { ...standing, ...more });
      await opensInterests(place, desk, lang);
      expect(desk.text.includes(whole.reason)).toBe(isTheirs);
    }
    const stranger = await arriveAs(place, reviewer, lang);
    await stranger.open(`${place.origin}${taskUrl(lang, linkOf(stranger))}`);
    const csrf = stranger.page.root.querySelector("input[name=csrf]")?.getAttribute("value") ?? "";
    await stranger.request("POST", url, { ...form, csrf });
    expect(stranger.text).toMatch(said(lang, /Your session has ended/, /Votre session est terminée/));
    expect(await recorded(place)).toHaveLength(1);
  });
});

it("whoever keeps the record finds it filled in beside the item, and enters it; members examine what was declared in writing", async () => {
  const { room, place } = await roomBesideDeclared(whole.reason);
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
  const entered = { ...of, [words?.getAttribute("name") ?? ""]: whole.reason };
  await room.enter("declare", entered, { entry: `${officer}.${entry?.number}` });
  const [{ meeting }] = [...place.memory.meetings.heads.values()] as [MeetingHead];
  expect(meeting.lines.filter(({ event }) => event.type === "interest-declared")).toMatchObject([
    { event: { facts: { person: officer, because: "officer", disclosed: entry?.number } } },
  ]);
  // It is minuted with this item: nobody is asked to enter it once more.
  expect(room.text()).not.toContain("declared an interest in writing on");
  const { deps, now } = place.world;
  const { declared, altered } = await readDeclared(deps, await listDeclared(deps, now.slice(0, 4)));
  expect(altered).toEqual([]);
  expect(declared).toMatchObject([
    {
      about: null,
      declared: {
        ...{ person: officer, because: "officer", when: "in-writing", reason: whole.reason },
        disclosed: entry?.number,
      },
    },
  ]);
});

it("is entered where its officer holds no office any more, by the form that holds it and by no other", async () => {
  const { room, place } = await roomBesideDeclared(whole.reason);
  await room.sitting();
  const [entry] = await recorded(place);
  const named = `${officer}.${entry?.number}`;
  const over = daysLater(dayOf(place.world.now, "America/Montreal"), -1);
  place.memory.terms = { "executive-director": { [officer]: { from: null, until: over } } };
  await room.enter("call");
  const of = { person: officer, nature: "financial", follows: "officer", timing: "before-discussion" };
  const words = `words.${formAt("declare", { item: itemOf(place), entry: named })}`;
  const minuted = () =>
    [...place.memory.meetings.heads.values()].flatMap(({ meeting }) =>
      meeting.lines.filter(({ event }) => event.type === "interest-declared"),
    );
  // By a form that names none of theirs, or another’s, nothing is minuted of whoever is no officer.
  const { url, form } = room.formOf("declare", { entry: named }, { ...of, [words]: whole.reason });
  for (const forged of ["", "x", `${officer}.999`, `${director}.${entry?.number}`, named.replace(".", ".0")])
    await room.browser.request("POST", url, { ...form, entry: forged });
  expect(minuted()).toEqual([]);
  await room.browser.request("POST", url, form);
  expect(minuted()).toMatchObject([{ event: { facts: { person: officer, disclosed: entry?.number } } }]);
});

it("an officer has a receipt by mail, and whoever keeps the record hears of it; neither mail bears what was written", async () => {
  const { room, place } = await roomBesideDeclared(whole.reason);
  await room.place.calm();
  const { interestMails } = place.world.provider;
  expect(interestMails.map(({ isReceipt, person }) => [isReceipt, person.id])).toEqual([
    [true, officer],
    [false, "P-007"],
  ]);
  expect(JSON.stringify(interestMails)).not.toContain("rents the hall");
});
