import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { admissions } from "../../../functions/web/admission.ts";
import { later } from "../../../shared/domain/time.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { landingUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { Story } from "../histories/story.ts";
import { decidedAtMeeting, translated } from "../hostile/place.ts";
import { answerAs, browserOn, type Paged, planPages } from "./place.ts";

/** What no page and no mail of a plan says: it is no report, no donor awaits it, and no agreement asks for it. */
const ofReports: Record<Lang, RegExp> = {
  en: /\breports?\b|\bdonors?\b|\bagreements?\b/iu,
  fr: /(?<!par )\brapports?\b(?! des États parties)|\bdonat(?:eur|rice)s?\b|\bententes?\b/iu,
};

type LinkMail = ReturnType<Paged["world"]["mailsTo"]>[number];

let places: Paged[];
beforeAll(async () => {
  places = await Promise.all([
    ...[0, 1, 4, 6, 9].map((acts) => planPages(acts)),
    planPages(0, late),
    planPages(1, late),
    sentBack(),
    planPages(6, late),
    planPages(6, decidedAtMeeting),
    planPages(9, translated),
  ]);
}, 120_000);

/** Everybody lets their time run out, again and again. */
async function late(story: Story): Promise<void> {
  for (let weeks = 0; weeks < 20; weeks += 1) {
    story.world.now = later(story.world.now, { days: 7 });
    await story.world.tick();
    await story.calm();
  }
}

/** Each reviewer asks for changes. */
async function sentBack(): Promise<Paged> {
  const place = await planPages(1);
  for (const who of ["P-004", "P-005", "P-015"])
    await answerAs(place, who, { decision: "request-changes", comment: "Say how you know." });
  return place;
}

/** Every page that somebody comes to by a link, from its landing page on: by its table of pages, and by the links on them. */
async function pagesBy(
  place: Paged,
  { link, purpose }: LinkMail,
  lang: Lang,
  known: Set<string>,
): Promise<[string, string][]> {
  const browser = browserOn(place);
  const seen: [string, string][] = [];
  const read = () => {
    const { root, url, status } = browser.page;
    const shown = `${root.querySelector("title")?.textContent} ${root.querySelector("main")?.textContent}`;
    seen.push([`${status} ${url.replace(place.origin, "")}`, shown.replaceAll(/\s+/g, " ")]);
  };
  await browser.open(`${place.origin}${landingUrl(lang, link.id, link.token)}`);
  read();
  if (browser.page.root.querySelectorAll("main form").length !== 1) return seen;
  await browser.send();
  read();
  // The calendar is of all documents, and a trace of agreements and reports too.
  const own = Object.keys(admissions).filter((path) => !/:|^\/(?:calendar|trace)/.test(path));
  // What no page leads to is refused in the same words wherever a plan has come: once for whoever is asked the same.
  const untried = own.filter((path) => !known.has(`table ${path} ${purpose}`));
  for (const path of untried) known.add(`table ${path} ${purpose}`);
  const toSee = [
    ...browser.links(taskUrl(lang, link.id)),
    ...untried.map((path) => `${place.origin}${taskUrl(lang, link.id)}${path}`),
  ];
  const asked = new Set<string>();
  for (let next = toSee.shift(); next !== undefined && asked.size < 60; next = toSee.shift()) {
    const path = next.replace(/[?#].*$/, "");
    // The same page of a place says the same to whoever is asked the same: a section anywhere to anybody, an entry too.
    const isOfMany = /\/(?:sections|entries)\//.test(path);
    const end = path.replace(/.*\/tasks\/[^/]+/, "");
    const of = isOfMany ? end.replace(/\d+$/, "") : `${places.indexOf(place)} ${end} ${purpose}`;
    // What is printed has the words of the page that it is of, and none that could be read here.
    if (asked.has(path) || known.has(of) || /\/(?:calendar|trace|document\.pdf)$/.test(path)) continue;
    asked.add(path);
    known.add(of);
    await browser.open(next);
    read();
    toSee.push(...browser.links(`/${lang}/tasks/`));
  }
  return seen;
}

/** The newest mail with a link, of each kind to each person. */
const newestOfEach = ({ world }: Paged): LinkMail[] => [
  ...new Map(
    world.sent.flatMap(({ letter }) =>
      letter.to === "person"
        ? [[`${letter.purpose} ${letter.lane} ${letter.template}`, letter] as const]
        : [],
    ),
  ).values(),
];

describe.each(["en", "fr"] as const)("a plan, in %s", (lang) => {
  it("is called a plan on each of its pages, and nothing else that it is not", async () => {
    const wrong = new Set<string>();
    let read = 0;
    const asked = new Set<string>();
    for (const place of places)
      for (const mail of newestOfEach(place))
        for (const [url, text] of await pagesBy(place, mail, lang, asked)) {
          read += 1;
          const [found] = ofReports[lang].exec(text) ?? [];
          if (found !== undefined) {
            const at = text.search(ofReports[lang]);
            wrong.add(`${url.replaceAll(/SP-[^/]+/g, "…")}: ${text.slice(Math.max(0, at - 60), at + 60)}`);
          }
        }
    expect(read).toBeGreaterThan(60);
    expect([...wrong]).toEqual([]);
  }, 120_000);

  it("is called so in each of its mails", () => {
    const wrong = new Set<string>();
    const templates = new Set<string>();
    for (const { world } of places)
      for (const { letter } of world.sent) {
        const letterIn =
          letter.to === "person"
            ? { ...letter, person: { ...letter.person, lang } }
            : { ...letter, addressee: { ...letter.addressee, lang } };
        const { subject, text } = compose(letterIn as typeof letter, "https://accord.example");
        templates.add(letter.template);
        const said = `${subject} ${text}`.replaceAll(/\s+/g, " ").replaceAll(/https:\S+/g, "");
        const at = said.search(ofReports[lang]);
        if (at >= 0) wrong.add(`${letter.template}: ${said.slice(Math.max(0, at - 60), at + 60)}`);
      }
    expect(templates.size).toBeGreaterThan(6);
    expect([...wrong]).toEqual([]);
  });
});
