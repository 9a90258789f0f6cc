import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { mask } from "../../../shared/domain/audit/commitments.ts";
import { isMasked } from "../../../shared/domain/audit/masks.ts";
import { minutesHashOf } from "../../../shared/domain/board/meetings/written.ts";
import type { MinuteBook } from "../../../shared/domain/board/minute-book.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../shared/domain/time.ts";
import { withMasks } from "../../../shared/usecases/minute-book/masked-since.ts";
import { known, people } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { arrived } from "../meetings/arrived.ts";
import { chair, headed, mover, seconder, secretary } from "./meeting-place.ts";

const child = "Aminata Zoungrana";
const vote = { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" };
const masked = { en: "[Masked by the secretary]", fr: "[Masqué par le secrétariat]" };

type Here = Awaited<ReturnType<typeof secretary>>;
type Browser = Here["browser"];

/** The story that a place is of, for whoever comes by their own link. */
const storyOf = ({ place }: Here) => ({ world: place.world }) as Story;

/** The form of a page that is sent to an address, with what stands in it and what is typed. */
async function sends(
  { browser, place }: { browser: Browser; place: Here["place"] },
  end: string,
  typed: object,
) {
  const form = browser.page.root
    .querySelectorAll("main form")
    .find((one) => one.getAttribute("action")?.includes(end));
  if (!form) throw new Error(`no form to ${end} on ${browser.page.url}`);
  const stands = Object.fromEntries(
    form
      .querySelectorAll("input[type=hidden], input[checked]")
      .map((one): [string, string] => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]),
  );
  const url = place.origin + (form.getAttribute("action") ?? "");
  await browser.request("POST", url, { ...stands, ...typed } as Record<string, string>);
  await place.calm();
}

const textOf = ({ page }: Browser): string =>
  (page.root.querySelector("main")?.text ?? "").replaceAll(/\s+/g, " ");

/** Words are looked for; where they stand is listed. */
async function looked(here: Here, id: string, words: string): Promise<string[]> {
  await here.browser.open(`${here.meetings}/${id}/mask`);
  await sends(here, "/mask", { words, go: "find" });
  return here.browser.page.root.querySelectorAll("fieldset .choice label").map((one) => one.text);
}

/** A board sits, and has voted on what names a child in its heading and in a note. */
async function voted() {
  const here = await secretary();
  const { enter, sitting, place } = here;
  const { id, entries } = await sitting();
  const meeting = () => {
    const head = place.memory.meetings.heads.get(id);
    if (!head) throw new Error("nobody convened it");
    return head.meeting;
  };
  await enter(
    "put",
    {
      ...{ ...headed(`The case of ${child}`), nature: "decide" },
      ...{
        "resolved.en": `RESOLVED THAT ${child} is heard`,
        "resolved.fr": `IL EST RÉSOLU d’entendre ${child}`,
      },
    },
    {},
  );
  const item = meeting().agenda.at(-1)?.item ?? "";
  await enter("call", {}, { item });
  await enter("minute", { "words.minute": `It was said that ${child.toUpperCase()} is well.` }, { item });
  await enter("vote", vote, { item });
  return { here, id, entries, meeting };
}

/** It has met, its minutes are drafted, contested and answered, signed by its chair: a child is named all along. */
async function held() {
  const sat = await voted();
  const { here, meeting } = sat;
  const { enter, place } = here;
  const [other = ""] = meeting().agenda.map((one) => one.item);
  await enter("call", {}, { item: other });
  await enter("defer", {}, { item: other });
  await enter("end");
  await place.calm();
  const opens = async (who: string, lang: "en" | "fr" = "en") => ({
    browser: await arrived(storyOf(here), who, lang),
    place,
  });
  await sends(await opens(chair), "attest", { answer: "attest" });
  await sends(await opens("P-007"), "draft", {});
  await sends(await opens(mover), "minutes", { answer: "contest-minutes", reason: `${child} is eleven.` });
  await sends(await opens("P-007"), "contest-", { reason: `So she is, ${child}.` });
  await sends(await opens(chair), "sign", {});
  return { ...sat, opens };
}

describe("masking words of a meeting", () => {
  it("I12 takes a child's name out wherever it stands, also once its chair signed, and what was signed proves the rest as before", async () => {
    const { here, id, entries, meeting, opens } = await held();
    const { place, browser } = here;
    const [before, was] = [await entries(), meeting()];
    expect(was.minutes?.signed.chair).toBe(chair);
    expect(await looked(here, id, "aminata zoungrana")).toEqual([
      "Heading of an item, in English",
      "Heading of an item, in French",
      "Text of a resolution, in English",
      "Text of a resolution, in French",
      `Note: The case of ${child}`,
      expect.stringMatching(/^Why .+ contests the minutes$/),
      expect.stringMatching(/^Answer to .+, who contests the minutes$/),
    ]);
    await sends(here, "/mask", { reason: "A child is named." });
    expect(textOf(browser)).toContain("The words were masked.");
    const stored = [...place.memory.meetings.holds(), place.memory.asides, place.memory.resolutions];
    expect(JSON.stringify(stored.map((each) => [...each])).toLowerCase()).not.toContain("aminata");
    const after = await entries();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ type: "words-masked", facts: { by: "P-007" } });
    expect(meeting()).toEqual({ ...was, masked: 7 });
    expect(minutesHashOf(after)).toBe(was.minutes?.hash);
    // In both languages of the minutes, to a member; and the secretary signs the very minutes that the chair signed.
    const member = await opens(seconder, "fr");
    for (const words of Object.values(masked)) expect(textOf(member.browser)).toContain(words);
    expect(textOf(member.browser)).not.toContain("Aminata");
    await sends(await opens("P-007"), "sign", {});
    expect(meeting().minutes?.signed).toEqual({ chair, secretary: "P-007" });
    const register = here.meetings.replace(/\/meetings$/, "/resolutions");
    const [name = ""] = [...place.memory.resolutions.keys()].map((key) => key.split(" ").at(-1) ?? "");
    for (const page of ["", `/of/director/${name}`, `/of/director/${name}/extract`]) {
      await browser.open(register + page);
      expect(textOf(browser)).toContain(masked.en);
      expect(textOf(browser)).not.toContain("Aminata");
    }
  });

  it("masks a place in what has not left: the page of a member, their calendar file, and the next mail", async () => {
    const here = await secretary();
    const { browser, convened, enter, place } = here;
    const { id } = await convened();
    await place.calm();
    expect(await looked(here, id, "montreal")).toEqual(["The place, in the notice"]);
    await sends(here, "/mask", { reason: "A child lives there." });
    await browser.open(`${here.meetings}/${id}`);
    expect(textOf(browser)).toContain(masked.en);
    expect(browser.page.root.querySelector("[id=field-place]")?.getAttribute("value") ?? "").toBe("");
    const member = await arrived(storyOf(here), seconder);
    expect(textOf(member)).toContain(masked.en);
    const file = await makeApp(place.deps).request(`${member.page.url}/meeting.ics`, {
      headers: { cookie: member.cookieHeader },
    });
    expect(await file.text()).toContain(`LOCATION:${masked.en}`);
    await enter("cancel", { "words.cancel": "No matter is ripe." });
    await place.calm();
    const last = place.world.provider.meetingMails.at(-1);
    expect([last?.template, isMasked(last?.place)]).toEqual(["meeting-cancelled", true]);
  });

  it("I18 keeps what names who took part where it says how, while votes are kept, and masks what was put to them", async () => {
    const here = await secretary();
    const { id, entries } = await here.sitting();
    const name = people.find((one) => one.id === mover)?.name ?? "";
    await here.enter("put", { ...headed(`Thanks to ${name}`), nature: "discuss" }, {});
    const item = String((await entries()).at(-1)?.facts["item"]);
    await here.enter("call", {}, { item });
    await here.enter("minute", { "words.minute": `${name} wants to wait, for ${child}.` }, { item });
    expect(await looked(here, id, name)).toEqual([
      "Heading of an item, in English",
      "Heading of an item, in French",
    ]);
    expect(textOf(here.browser)).toContain("Places that stay: 1.");
    expect(await looked(here, id, child)).toEqual([`Note: Thanks to ${name}`]);
  });

  it("asks a member about words from a page that was opened before, once", async () => {
    const { here, id, opens, meeting } = await held();
    const member = await opens(seconder);
    await looked(here, id, child);
    await sends(here, "/mask", { reason: "A child is named." });
    const contests = { answer: "contest-minutes", reason: "I said something else." };
    await sends(member, "minutes", contests);
    expect(textOf(member.browser)).toContain("Words of this meeting were masked after the page");
    expect(textOf(member.browser)).toContain("I said something else.");
    expect(meeting().minutes?.contested).toEqual([mover]);
    await sends(member, "minutes", contests);
    expect(meeting().minutes?.contested).toEqual([mover, seconder]);
  });

  it("I6 says that it is altered where words were hidden past Accord, and masks nothing", async () => {
    const { here, id, entries } = await voted();
    const { said } = here.place.memory.meetings;
    const [name, kept] = [...said].at(-1) ?? [];
    if (name === undefined || !kept) throw new Error("nothing was said");
    said.set(name, mask(kept, ["/text"]));
    const before = (await entries()).length;
    await looked(here, id, child);
    expect(here.browser.page.status).toBe(409);
    expect((await entries()).length).toBe(before);
  });

  it("hands a minute book out no more that was asked for before", async () => {
    const { here, id } = await voted();
    const { deps, now } = here.place.world;
    const year = dayOf(now, known.organisation.timeZone).slice(0, 4);
    const made = { sha256: "0".repeat(64), size: 1_000, papers: 1, altered: 0 };
    const book = (at: string): MinuteBook => ({
      ...{ year, number: 1, asked: { by: chair, at, command: "c" }, fetched: [] },
      standing: { state: "ready", at, ...made },
    });
    const isOld = async (at: string) => (await withMasks(deps, book(at))).isMaskedSince;
    expect(await isOld(now)).toBe(false);
    await looked(here, id, child);
    await sends(here, "/mask", { reason: "A child is named." });
    expect([await isOld(now), await isOld(later(now, { hours: 1 }))]).toEqual([true, false]);
  });
});
