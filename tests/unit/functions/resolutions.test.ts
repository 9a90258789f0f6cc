import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { MeetingDecision } from "../../../shared/domain/board/meeting.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { later } from "../../../shared/domain/time.ts";
import { answerAttestation } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arrive } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { decidedAtMeeting, placeOf } from "../hostile/place.ts";
import { chair, convened, does, meetingId, refused, stateOf, voted } from "../meetings/acts.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

const text = ({ page }: Visitor) => page.root.querySelector("main")?.textContent ?? "";
const facts = (browser: Visitor) =>
  Object.fromEntries(
    browser.page.root
      .querySelectorAll("dl.facts > div")
      .map((one) => [one.querySelector("dt")?.textContent ?? "", one.querySelector("dd")?.textContent ?? ""]),
  );

/** A director in front of the register, from their desk. */
async function director(place: Paged): Promise<Visitor> {
  const browser = await atDesk(place, chair);
  await browser.open(browser.link("/resolutions"));
  return browser;
}

async function opened(place: Paged): Promise<Visitor> {
  const browser = await director(place);
  await browser.open(browser.link("/resolutions/of/"));
  return browser;
}

describe("a resolution in writing", () => {
  let place: Paged;
  /** A director at the register. */
  let browser: Visitor;
  let register: string;
  let certificate: string;
  beforeAll(async () => {
    place = await pagesOn(7);
    browser = await director(place);
    register = browser.page.url;
    certificate = browser.link("/resolutions/of/");
  }, 60_000);

  it("stands in the register under its number, for a director as for the secretary", async () => {
    await browser.open(register);
    expect(text(browser)).toMatch(/20\d\d-01/);
    expect(text(browser)).toContain("In writing · Adopted");
    expect(text(browser)).toContain("for as long as the organisation exists");
    const secretary = browserOn(place);
    const way = wayOf(place, "oversee");
    await arriveBy(secretary, way);
    await secretary.open(`${place.origin}/en/tasks/${way.own.linkId}/meetings`);
    await secretary.open(secretary.link("/resolutions"));
    expect(text(secretary)).toMatch(/20\d\d-01/);
  });

  it("is found by words in either language, its number, its year and its way, and by no other", async () => {
    const url = register;
    const shown = async (query: string) => {
      await browser.open(`${url}?${query}`);
      return browser.page.root.querySelectorAll("ul.documents > li").length;
    };
    const year = place.world.now.slice(0, 4);
    for (const query of ["words=RESULTATS", "words=report", "called=-01", `year=${year}`, "way=written"])
      expect(await shown(query), query).toBe(1);
    for (const query of ["words=policy", "called=77", "year=1999", "way=outside"])
      expect(await shown(query), query).toBe(0);
    expect(text(browser)).toContain("No resolution is like that");
  });

  it.each([
    [
      "en",
      "None of those looked through here",
      "Looked through so far: 2,000, back to",
      "Go on with older ones",
    ],
    [
      "fr",
      "Aucune de celles qui ont été parcourues ici ne correspond",
      "Parcourues jusqu’ici : 2 000, en remontant au",
      "Continuer avec les plus anciennes",
    ],
  ] as const)(
    "is found however old it is: a page says how far it has looked, and leads further (%s)",
    async (lang, none, looked, further) => {
      const { resolutions } = place.memory;
      const [own] = [...resolutions.values()];
      if (own?.way !== "written") throw new Error("there is no resolution in writing");
      const before = new Map(resolutions);
      // Of what lies between the register knows the lines alone, and no meeting.
      const gone = { body: own.body, way: "meeting", meeting: "gone", item: "i1" } as const;
      for (let number = 2; number <= 2_300; number += 1) {
        const at = later(own.at, { hours: number });
        resolutions.set(`director between ${number}`, { ...gone, number, at });
      }
      const main = () => text(browser).replaceAll(/[\u00a0\u202f]/g, " ");
      const lines = () => browser.page.root.querySelectorAll("ul.documents > li").length;
      await browser.open(
        `${register.replace("/en/", `/${lang}/`)}?words=${lang === "en" ? "report" : "rapport"}`,
      );
      for (const said of [none, looked, further]) expect(main()).toContain(said);
      expect(lines()).toBe(0);
      // What comes meanwhile leaves nothing out.
      resolutions.set("director newest", { ...gone, number: 2_301, at: later(own.at, { days: 200 }) });
      await browser.open(browser.link("older="));
      expect(lines()).toBe(1);
      expect(main()).not.toContain(further);
      // By its number it is found at once: of other lines nothing is read.
      await browser.open(`${register.replace("/en/", `/${lang}/`)}?called=-01`);
      expect(lines()).toBe(1);
      resolutions.clear();
      for (const [name, one] of before) resolutions.set(name, one);
    },
  );

  it("is certified with its text in both languages, its arithmetic, its rule, and what proves it", async () => {
    await browser.open(certificate);
    expect(title(browser)).toBe("Certificate of a resolution in writing");
    const { contentHash } = place.world.report ?? {};
    expect(text(browser).split(contentHash ?? "?").length).toBeGreaterThan(2);
    expect(text(browser)).toContain("RESOLVED THAT");
    expect(text(browser)).toContain("IL EST RÉSOLU");
    expect(facts(browser)).toMatchObject({
      "Entitled to vote, who all had to sign": "3",
      Signed: "3",
      "Rule for passing": "Canada Not-for-profit Corporations Act, s.\u00a0140",
      "Identity proved": "3 by the link mailed to them",
    });
    const signed = place.memory.entries.findLast(({ type }) => type === "ballot-cast");
    expect(facts(browser)).toHaveProperty(`Entry ${signed?.number} (SHA-256)`);
    expect(text(browser)).not.toContain("At its meeting of");
  });

  it("leaves out who voted how in what leaves the house", async () => {
    await browser.open(certificate);
    expect(text(browser)).toContain("Who voted how");
    const named = place.memory.entries.flatMap(({ type, facts: of }) =>
      type === "ballot-cast" ? [String(of["by"])] : [],
    );
    const names = Object.values(await place.deps.directory.names(named));
    expect(names).toHaveLength(3);
    for (const name of names) expect(text(browser)).toContain(name);
    await browser.open(browser.link("for=handing-out"));
    const main = browser.page.root.querySelector("main")?.textContent ?? "";
    for (const name of names) expect(main).not.toContain(name);
    expect(main).not.toContain("Who voted how");
    expect(main).toContain("Entitled to vote");
  });

  it.each(["en", "fr"] as const)("is a file that the compiler holds to PDF/UA-1 (%s)", async (lang) => {
    await browser.open(certificate);
    for (const version of ["", "?for=handing-out"]) {
      const own = new URL(browser.page.url).pathname.replace(/^\/en/, `/${lang}`);
      const answer = await place.app.request(`${place.origin}${own}/certificate.pdf${version}`, {
        headers: { cookie: browser.cookieHeader },
      });
      expect(answer.status).toBe(200);
      const pdf = Buffer.from(await answer.arrayBuffer()).toString("latin1");
      expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(answer.headers.get("content-disposition")).toMatch(
        /filename="resolution-20\d\d-01-(en|fr)\.pdf"/,
      );
    }
  });
});

/** A report that a meeting in Accord decided on; whoever chaired attested to it, or not yet. */
async function atMeeting(isAttested: boolean): Promise<Paged> {
  const then = async (story: Story) => {
    await refused(story);
    await convened(story);
    await voted(story);
    if (!isAttested) return;
    const recordHash = recordHashOf(meetingId, stateOf(story));
    await does(story, "attest-decisions", { recordHash, shownHash: recordHash }, chair);
  };
  const place = await placeOf("a report that a meeting decided on in Accord", 4, then);
  return { ...place, app: makeApp(place.deps) };
}

describe("a resolution of a meeting", () => {
  it("is certified by its vote, never as one in writing, with an extract of the minutes", async () => {
    const place = await atMeeting(true);
    const browser = await opened(place);
    expect(title(browser)).toBe("Certificate of a resolution of a meeting");
    expect(text(browser)).toContain("It is not a resolution in writing.");
    expect(facts(browser)).toMatchObject({ For: "2", Against: "1", Abstained: "0", "Votes required": "2" });
    await browser.open(browser.link("/extract"));
    expect(title(browser)).toBe("Extract of the minutes");
    expect(text(browser)).toContain("moved by");
    await browser.open(browser.link("for=handing-out"));
    expect(text(browser)).not.toContain("moved by");
    expect(text(browser)).toContain("The votes required were given");
  });

  it("is no certificate until whoever chaired has attested", async () => {
    const browser = await opened(await atMeeting(false));
    expect(text(browser)).toContain("This is no certificate until they have.");
    expect(title(browser)).toBe("Vote of a meeting, not attested to yet");
    expect(text(browser)).not.toContain("I, the undersigned");
  });
});

describe("a decision taken outside Accord", () => {
  const decided = (votes?: MeetingDecision["votes"]) =>
    pagesOn(4, async (story) => {
      await decidedAtMeeting(story, votes);
      await story.calm();
      const { meeting } = story.world.report ?? {};
      const page = await arrive(story, meeting?.chair ?? "", "newest", ["attest"]);
      if (!page) throw new Error("nobody is asked to attest");
      const decisionHash = meeting?.decisionHash ?? "";
      const form = { command: "attest", decisionHash, answer: "attest", reason: "" } as const;
      expect((await answerAttestation(story.world.deps, page, form)).ok).toBe(true);
      await story.calm();
    });

  it("keeps its place in the register, without a number of ours, and says so on its certificate", async () => {
    const browser = await director(await decided());
    expect(text(browser)).toContain("At a meeting outside Accord");
    await browser.open(browser.link("/resolutions/of/"));
    expect(title(browser)).toBe("Certificate of a decision taken at a meeting outside Accord");
    expect(text(browser)).toContain("The meeting was held outside Accord, which did not record it");
    expect(text(browser)).not.toContain("under number");
  });

  it("never reads as approved where the motion to approve was lost", async () => {
    const browser = await director(await decided({ for: 1, against: 2, abstained: 0 }));
    await browser.open(browser.link("/resolutions/of/"));
    expect(text(browser)).toContain("the motion below was put to the board of directors, and was lost");
    expect(text(browser)).toContain("was lost. It is not approved.");
    expect(text(browser)).toContain("Cette version n’est pas approuvée.");
    expect(text(browser)).not.toContain("RESOLVED");
    expect(text(browser)).not.toContain("RÉSOLU");
  });
});

describe("the register, while there is none", () => {
  it.each([
    ["en", "No resolution yet", "A resolution in writing comes here by itself"],
    ["fr", "Aucune résolution pour l’instant", "Une résolution écrite s’inscrit ici"],
  ])("teaches what comes there (%s)", async (lang, heading, first) => {
    const place = await pagesOn(1);
    const browser = await director(place);
    await browser.open(browser.page.url.replace("/en/", `/${lang}/`));
    expect(text(browser)).toContain(heading);
    expect(text(browser)).toContain(first);
  });
});
