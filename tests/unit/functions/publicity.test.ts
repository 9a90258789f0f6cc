import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { AgreementDocument } from "../../../shared/domain/documents/agreement/document.ts";
import { mayDecidePublicity } from "../../../shared/domain/documents/publicity.ts";
import type { Level } from "../../../shared/domain/review/publicity-state.ts";
import { later } from "../../../shared/domain/time.ts";
import { followChange } from "../../../shared/usecases/conducting/follow-publication.ts";
import {
  publicPdfUrl,
  publicRegisterUrl,
  publicReportUrl,
  publicTraceUrl,
  publishedFileUrl,
} from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { known, documentId as reportId } from "../histories/example.ts";
import { director } from "../hostile/parties.ts";
import { placeOf } from "../hostile/place.ts";
import { withheldAsTyped } from "../hostile/publicity.ts";
import { secretary } from "./party-place.ts";
import { arriveAs, browserOn, type Paged, pagesOn } from "./place.ts";
import { agreementInForce, at } from "./tranche-place.ts";

const reviewDay = "2027-06-30T13:00:00.000Z";

const documentOf = ({ memory }: Paged) => memory.entries[0]?.documentId ?? "";
const typesOn = ({ memory }: Paged) => memory.entries.map(({ type }) => type);
const mailed = ({ world }: Paged, person: string, template: string) =>
  world.mailsTo(person).filter((mail) => mail.template === template);

const calendarOf = async (place: Paged) => {
  const watcher = await arriveAs(place, secretary);
  const [link = ""] = /\/en\/tasks\/[^/]+/.exec(watcher.page.url) ?? [];
  await watcher.open(`${place.origin}${link}/calendar`);
  return watcher;
};

const publicPage = async (place: Paged, lang: "en" | "fr" = "en") => {
  const anybody = browserOn(place);
  await anybody.open(place.origin + publicReportUrl(lang, documentOf(place)));
  return anybody;
};

/** The secretary proposes, as they typed it. */
async function propose(place: Paged, typed: Record<string, string>, lang: "en" | "fr" = "en") {
  place.world.now = later(place.world.now, { minutes: 1 });
  const watcher = await arriveAs(place, secretary, lang);
  await watcher.open(watcher.link("/publication"));
  await watcher.send(typed, "/publication");
  await place.calm();
  return watcher;
}

/** One of the two forms of the page on which it is decided. */
function formOf({ page }: Visitor, view: string) {
  const form = page.root
    .querySelectorAll("main form")
    .find((one) => one.querySelector(`input[value="${view}"]`));
  if (!form) throw new Error(`${page.url} has no form to ${view}`);
  const inputs = form.querySelectorAll("input");
  return {
    url: new URL(form.getAttribute("action") ?? "", page.url).href,
    form: Object.fromEntries(
      inputs.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
    ),
  };
}

/** Whoever decides agrees, or declines with a reason. */
async function decide(place: Paged, view: "agree" | "decline", reason = "") {
  place.world.now = later(place.world.now, { minutes: 1 });
  const decider = await arriveAs(place, director);
  await decider.open(decider.link("/publication"));
  const shown = decider.text;
  const { form, url } = formOf(decider, view);
  await decider.request("POST", url, view === "agree" ? form : { ...form, reason });
  await place.calm();
  return { decider, shown };
}

const opening = { to: "full", day: "", reason: "The partner says that it is safe by now." };
const keeping = { to: "keep", day: "30 June 2028", reason: "Their region is still at war." };

describe("an agreement that is withheld, on the day of its review", () => {
  let place: Paged;
  beforeAll(async () => {
    place = await agreementInForce(withheldAsTyped);
    await at(place, reviewDay);
  }, 60_000);

  it("stands among what needs the secretary, who is reminded until it is answered", async () => {
    const watcher = await arriveAs(place, secretary);
    expect(watcher.text).toContain("The day has come to look again at how much everybody may know");
    expect(mailed(place, secretary, "oversee-publication-review")).toHaveLength(1);
    await at(place, "2027-07-08T13:00:00.000Z");
    expect(mailed(place, secretary, "oversee-publication-review")).toHaveLength(2);
  });

  it("is kept by two, until a day within the policy's limit, and the first line of the calendar is ticked off", async () => {
    const watcher = await propose(place, { ...keeping, day: "30 June 2029" });
    expect(watcher.text).toContain("Give a day after today, and by 8 July 2028 at the latest");
    await propose(place, keeping);
    expect(typesOn(place).at(-1)).toBe("publication-proposed");
    const { decider, shown } = await decide(place, "agree");
    expect(shown).toContain("Their region is still at war.");
    expect(shown).toContain("Keep it as it is, and look at it again on 30 June 2028");
    expect(decider.text).toContain("Decided, and recorded");
    expect((await publicPage(place)).page.status).toBe(404);
    const calendar = await calendarOf(place);
    expect(calendar.text).toContain("Looked at again: how much of it everybody may know");
    expect(calendar.text).toContain("To look at again: how much of it everybody may know");
  });
});

describe("an agreement that is withheld and opened", () => {
  let place: Paged;
  beforeAll(async () => {
    place = await agreementInForce(withheldAsTyped);
    await at(place, reviewDay);
  }, 60_000);

  it("says before what becomes public, whose names, and who is told; and nothing follows before the second person", async () => {
    const watcher = await arriveAs(place, secretary);
    await watcher.open(watcher.link("/publication"));
    expect(watcher.text).toContain("If all of it is opened");
    expect(watcher.text).toContain("Everybody can read these from then on");
    expect(watcher.text).toContain("These names can be read by everybody");
    await propose(place, opening);
    expect((await publicPage(place)).page.status).toBe(404);
    expect(mailed(place, director, "publication-to-decide")).toHaveLength(1);
  });

  it("is declined with a reason, and can be proposed again", async () => {
    const none = await decide(place, "decline");
    expect(none.decider.text).toContain("Write a reason");
    await decide(place, "decline", "Wait for the elections.");
    expect(typesOn(place).at(-1)).toBe("publication-declined");
    expect((await publicPage(place)).page.status).toBe(404);
    expect(mailed(place, secretary, "oversee-publication-answered")).toHaveLength(1);
  });

  it("is published once the second person agrees: page, register and file, with the hash that was approved", async () => {
    await propose(place, opening);
    await decide(place, "agree");
    expect(place.world.report?.status).toBe("published");
    const anybody = await publicPage(place);
    expect(anybody.page.status).toBe(200);
    expect(anybody.text).toContain(place.world.report?.contentHash);
    await anybody.open(place.origin + publicRegisterUrl("en"));
    expect(String(anybody.page.root)).toContain(documentOf(place));
    const watcher = await arriveAs(place, secretary);
    expect(watcher.links("/publication")).toEqual([]);
  });

  it("is withheld at once by one person, with a reason: gone from page, file and register, in words", async () => {
    const watcher = await arriveAs(place, secretary);
    await watcher.open(watcher.link("/withholding"));
    await watcher.send({ reason: "" }, "/withholding");
    expect(watcher.text).toContain("Write a reason");
    expect(watcher.text).toContain("Their public pages, files and printed forms say that they are withheld");
    expect(watcher.text).not.toContain("It has never been published");
    await watcher.send({ reason: "Threats against the partner." }, "/withholding");
    await place.calm();
    for (const lang of ["en", "fr"] as const) {
      const urls = [publicReportUrl, publicPdfUrl, publishedFileUrl, publicTraceUrl];
      for (const url of urls.map((path) => path(lang, documentOf(place)))) {
        const answer = await place.app.request(url);
        expect(answer.status, url).toBe(410);
        expect(await answer.text(), url).toContain(
          lang === "en" ? "is withheld for now" : "est retenu pour l’instant",
        );
      }
      const anybody = browserOn(place);
      await anybody.open(place.origin + publicRegisterUrl(lang));
      expect(String(anybody.page.root)).not.toContain(documentOf(place));
    }
    expect(mailed(place, director, "publication-withheld")).toHaveLength(1);
    const desk = await arriveAs(place, secretary);
    expect(desk.text).toContain("The page that everybody could open says that it is withheld");
  });
});

describe("a published report", () => {
  let place: Paged;
  beforeAll(async () => {
    place = await pagesOn(7);
  }, 60_000);

  it("is withheld at once by itself, and its own review day is in the calendar", async () => {
    const watcher = await arriveAs(place, secretary);
    await watcher.open(watcher.link("/withholding"));
    await watcher.send({ reason: "Somebody whom it tells of is threatened." }, "/withholding");
    await place.calm();
    expect(place.world.report?.status).toBe("concluded");
    expect((await place.app.request(publicReportUrl("en", reportId))).status).toBe(410);
    expect((await calendarOf(place)).text).toContain("To look at again: how much of it everybody may know");
  });

  it("is opened again by two, without another mail to anybody outside", async () => {
    const before = place.world.sent.filter(({ letter }) => letter.to !== "person").length;
    await propose(place, { ...opening });
    await decide(place, "agree");
    expect(place.world.report?.status).toBe("published");
    const answer = await place.app.request(publicReportUrl("en", reportId));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(known.agreement.partner.name);
    expect(place.world.sent.filter(({ letter }) => letter.to !== "person")).toHaveLength(before);
  });
});

it("a report that was published in part shows no more than that once it was withheld and opened again", async () => {
  const leavesOut = ["partner", "places", "narrative"] as const;
  const of = { ...known.agreement, publication: "redacted", leavesOut } as const;
  const made = await placeOf(
    "published in part, withheld, and opened",
    7,
    undefined,
    undefined,
    undefined,
    of,
  );
  const place = { ...made, app: makeApp(made.deps) };
  const watcher = await arriveAs(place, secretary);
  await watcher.open(watcher.link("/withholding"));
  await watcher.send({ reason: "A photograph." }, "/withholding");
  await place.calm();
  await propose(place, opening);
  await decide(place, "agree");
  const answer = await place.app.request(publicReportUrl("en", reportId));
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain(known.agreement.partner.name);
});

describe("a report that was concluded, since its agreement is withheld", () => {
  let place: Paged;
  beforeAll(async () => {
    const of = { ...known.agreement, publication: "withheld" } as const;
    const made = await placeOf(
      "concluded, and opened with its agreement",
      7,
      undefined,
      undefined,
      undefined,
      of,
    );
    place = { ...made, app: makeApp(made.deps) };
  }, 60_000);

  /** What everybody may know of the agreement becomes that, in the agreement's own stream. */
  const becomes = async (change: number, level: Level) => {
    place.world.now = later(place.world.now, { minutes: 1 });
    const publicity = { level, proposals: change, changes: change, followed: 0 };
    const agreement = { kind: "agreement", publicity } as AgreementDocument;
    const { head } = await place.deps.store.load({ documentId: reportId });
    if (!head) throw new Error("there is no report");
    await followChange(place.deps, reportId, head, { id: known.agreement.id, agreement });
    await place.calm();
  };
  const page = async () => {
    const answer = await place.app.request(publicReportUrl("en", reportId));
    return { status: answer.status, text: await answer.text() };
  };
  const toldOutside = () =>
    place.world.sent
      .filter(({ letter }) => letter.template === "report-published")
      .map(({ letter }) => letter.to);

  it("is published in part once a part of that is opened, and its donors and partner are told", async () => {
    expect(place.world.report?.status).toBe("concluded");
    expect(toldOutside()).toEqual([]);
    await becomes(1, { publication: "redacted", leavesOut: ["partner", "places"] });
    const { status, text } = await page();
    expect(status).toBe(200);
    expect(text).not.toContain(known.agreement.partner.name);
    expect(text).toContain("What is left out");
    expect(toldOutside()).toContain("donor");
    expect(toldOutside()).toContain("partner");
    expect(place.world.report?.attempt).toBe(2);
  });

  it("shows all of it once all of that is opened, and tells nobody twice", async () => {
    const before = toldOutside().length;
    await becomes(2, { publication: "full", leavesOut: [] });
    expect((await page()).text).toContain(known.agreement.partner.name);
    const file = await (await place.app.request(publishedFileUrl("en", reportId))).text();
    expect(file).toContain(String(place.world.report?.contentHash));
    expect(toldOutside()).toHaveLength(before);
  });

  it("follows an older change no more, and is gone once its agreement is withheld", async () => {
    await becomes(1, { publication: "withheld", leavesOut: [] });
    expect((await page()).status).toBe(200);
    await becomes(3, { publication: "withheld", leavesOut: [] });
    expect(await page()).toMatchObject({ status: 410 });
    expect(place.world.report?.status).toBe("concluded");
  });

  it("is not opened by what was proposed before its agreement was withheld again", async () => {
    await becomes(4, { publication: "full", leavesOut: [] });
    const watcher = await arriveAs(place, secretary);
    await watcher.open(watcher.link("/withholding"));
    await watcher.send({ reason: "A photograph." }, "/withholding");
    await place.calm();
    await propose(place, opening);
    const decider = await arriveAs(place, director);
    await decider.open(decider.link("/publication"));
    const { form, url } = formOf(decider, "agree");
    await becomes(5, { publication: "withheld", leavesOut: [] });
    await decider.request("POST", url, form);
    await place.calm();
    expect(decider.text).toContain("Look at how it stands now");
    expect(place.world.report?.status).toBe("concluded");
    expect(typesOn(place)).not.toContain("publication-decided");
    expect((await page()).status).toBe(410);
  });
});

it.each([
  ["en", "It has never been published", "nothing is published there, and not that it is withheld"],
  ["fr", "Rien n’en a jamais été publié", "rien n’y est publié, et non que c’est retenu"],
] as const)(
  "what was never public is withheld in %s without a word of a public page",
  async (lang, never, address) => {
    const redacted = { publication: "redacted", publicationLeavesOut: "places" };
    const place = await agreementInForce({ ...withheldAsTyped, ...redacted });
    const watcher = await arriveAs(place, secretary, lang);
    await watcher.open(watcher.link("/withholding"));
    for (const words of [never, address]) expect(watcher.text).toContain(words);
    await watcher.send({ reason: "Threats." }, "/withholding");
    await place.calm();
    for (const words of [never, address])
      expect((await arriveAs(place, secretary, lang)).text).toContain(words);
    expect((await place.app.request(publicReportUrl(lang, documentOf(place)))).status).toBe(404);
  },
);

describe("who may, and when", () => {
  it("nobody decides alone: whoever proposed it does not, and nobody by another role", async () => {
    const place = await agreementInForce(withheldAsTyped);
    await at(place, reviewDay);
    await propose(place, opening);
    const { report } = place.world;
    if (!report) throw new Error("there is no agreement");
    const overseer = place.memory.authorities.get(secretary);
    expect(
      mayDecidePublicity(report, {
        person: secretary,
        roles: [...(overseer?.roles ?? []), "executive-director"],
      }),
    ).toBe(false);
    expect(mayDecidePublicity(report, { person: "P-010", roles: ["finance-officer"] })).toBe(false);
    expect(mayDecidePublicity(report, { person: director, roles: ["executive-director"] })).toBe(true);
    // Whoever wrote it does not, whatever they became since.
    expect(mayDecidePublicity(report, { person: report.author, roles: ["executive-director"] })).toBe(false);
  });

  it("what is not chosen, ticked, dated or explained is said at its place, in both languages, and what was typed stays", async () => {
    const place = await agreementInForce(withheldAsTyped);
    await at(place, reviewDay);
    const english = await propose(place, { to: "redacted", day: "30 February 2028", reason: "" });
    for (const words of ["Tick what stays left out, or propose to open all of it", "Write a reason"])
      expect(english.text).toContain(words);
    expect(String(english.page.root)).toContain("30 February 2028");
    const french = await propose(place, { to: "", day: "1er juin 2027", reason: "Parce que." }, "fr");
    expect(french.text).toContain("Choisissez ce que vous proposez");
    expect(french.text).toContain("Donnez un jour après aujourd’hui, et au plus tard le 30 juin 2028");
    expect(typesOn(place)).not.toContain("publication-proposed");
  });

  it("of two who propose at one moment the first has it, and the other is told what to do next", async () => {
    const place = await agreementInForce(withheldAsTyped);
    await at(place, reviewDay);
    const [one, other] = [await arriveAs(place, secretary), await arriveAs(place, secretary)];
    for (const tab of [one, other]) await tab.open(tab.link("/publication"));
    await one.send(keeping, "/publication");
    await other.send(opening, "/publication");
    expect(other.text).toContain("Look at how it stands now");
    expect(typesOn(place).filter((type) => type === "publication-proposed")).toHaveLength(1);
  });
});
