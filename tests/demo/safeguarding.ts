import type { Local } from "../support/local.ts";
import { toDesk } from "../support/plan.ts";
import { Visitor } from "../support/visitor.ts";
import { cast, lateDirector, promptDirectors } from "./cast.ts";
import {
  type Apps,
  directorSigns,
  directorsEnrol,
  everyDirectorSigns,
  oneSignsByException,
  showsCode,
  withoutDevice,
} from "./enrolling.ts";
import { declaresWhatIsExcepted, toSign } from "./excepting.ts";
import {
  governanceIsRecommended,
  governanceIsStarted,
  governanceIsSubmitted,
  governanceIsWritten,
  toReview,
} from "./governing.ts";
import { type PlayedReport, within } from "./played-report.ts";
import { must, type Telling } from "./telling.ts";

const title = { en: "Safeguarding of children", fr: "Protection des enfants" };

const secondsToPublish = 60;
/** Days within which 80 % of 21 business days are over, with holidays. */
const mostDays = 40;

const reporting = {
  en: "A concern is reported within 48 hours.",
  fr: "Toute préoccupation est signalée dans les 48 heures.",
};
const sooner = {
  en: "A concern is reported within 24 hours, to the safeguarding officer or to the chair of the board.",
  fr: "Toute préoccupation est signalée dans les 24 heures, à la responsable de la protection ou à la présidence du conseil.",
};

const article = (row: string, number: string, texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ number, ...texts }).map(([name, text]) => [`articles.${row}.${name}`, text]),
  );

/** What the first version says. */
const policy = {
  "purpose.en": "It says how the organisation keeps children safe in all its work.",
  "purpose.fr": "Elle dit comment l’organisation protège les enfants dans tout son travail.",
  owner: "safeguarding-officer",
  "articles.rows": "a1 a2",
  ...article("a1", "1", {
    ...{ headingEn: "Scope", headingFr: "Champ d’application" },
    textEn: "It binds all who work for the organisation, and its partners.",
    textFr: "Elle lie toutes les personnes qui travaillent pour l’organisation, et ses partenaires.",
  }),
  ...article("a2", "2", {
    ...{ headingEn: "Reporting", headingFr: "Signalement" },
    ...{ textEn: reporting.en, textFr: reporting.fr },
  }),
};

/** A safeguarding policy is adopted, and then revised from the one in force. Returns what the directors show who they are by. */
export async function safeguardingIsRevised(local: Local, telling: Telling): Promise<Apps> {
  const { first, apps } = await firstIsAdopted(local, telling);
  const revision = await oneArticleIsChanged(first);
  await articlesAreCompared(revision);
  await boardResolves(revision, first, apps);
  return apps;
}

/** The first version goes its way: proposed, recommended, and signed by every director. */
async function firstIsAdopted(local: Local, telling: Telling): Promise<{ first: PlayedReport; apps: Apps }> {
  await telling.person("The secretary starts a safeguarding policy, and writes it in both languages.");
  const answers = {
    "start.type": "policy",
    "start.reserved": "none",
    "start.titleEn": title.en,
    "start.titleFr": title.fr,
  };
  const first = await governanceIsStarted(local, telling, { revised: null, answers });
  const days = { effectOn: await first.dayIn(0), reviewOn: await first.dayIn(1_000) };
  await governanceIsSubmitted(first, await governanceIsWritten(first, { ...policy, ...days }));
  await governanceIsRecommended(first);
  const apps = await directorsEnrol(first);
  await oneSignsByException(first, apps);
  await telling.person("Every other director signs the resolution.");
  await everyDirectorSigns(first, apps, withoutDevice);
  await telling.machine("it is adopted, and stands on the public list of what is in force.");
  telling.quote(await inForce(first), lineOf(first));
  return { first, apps };
}

/** From the one in force a revision is begun, with all that it says; one article becomes another. */
async function oneArticleIsChanged({ local, telling }: PlayedReport): Promise<PlayedReport> {
  await telling.person(
    "He starts its revision: the form begins with all that is in force. He changes one article.",
  );
  const revision = await governanceIsStarted(local, telling, { revised: title.fr, answers: {} });
  const author = await governanceIsWritten(revision, {
    "change.why": "En deux jours une preuve peut se perdre, et un enfant rester en danger.",
    effectOn: await revision.dayIn(0),
    reviewOn: await revision.dayIn(1_000),
  });
  const list = author.page.url;
  await author.open(author.link("/sections/articles"));
  const row = author.page.root.querySelectorAll("main a").find((one) => /^Article 2\b/.test(one.textContent));
  must(row !== undefined, `The revision does not begin with the articles: ${author.text.slice(0, 300)}`);
  await author.open(new URL(row.getAttribute("href") ?? "", author.page.url).href);
  const named = (ending: string) =>
    [...author.fields("/sections/")].find((name) => name.endsWith(ending)) ?? "";
  await author.send(
    { [named(".textEn")]: sooner.en, [named(".textFr")]: sooner.fr, go: "list" },
    "/sections/",
  );
  await author.open(list);
  await governanceIsSubmitted(revision, author);
  return revision;
}

/** Whoever is asked sees that article alone as it is in force and as it would be. */
async function articlesAreCompared(revision: PlayedReport): Promise<void> {
  const { telling } = revision;
  await telling.machine("whoever is asked sees what changes of the version in force, article by article.");
  const reading = await revision.arrive(await revision.lastMailTo(cast.executiveDirector, toReview));
  telling.quote(reading, "section:has(dl.changes)");
  const compared = reading.read("section:has(dl.changes)");
  for (const text of [reporting.fr, sooner.fr])
    must(compared.includes(text), `The comparison does not show “${text}”`);
  must(!compared.includes("partenaires"), "The comparison shows an article that stays as it is");
  await governanceIsRecommended(revision);
}

/** One director is disqualified by law, and not counted; one is late, is reminded, and signs last. */
async function boardResolves(revision: PlayedReport, first: PlayedReport, apps: Apps): Promise<void> {
  const { telling } = revision;
  const [irene, tom, fatou, luc] = promptDirectors;
  await telling.person(
    "Luc Pelletier's firm would train the staff under this policy, for a fee. He declares it before he votes.",
  );
  const declaring = await revision.arrive(await revision.lastMailTo(luc, toSign));
  await declaring.open(declaring.link("/recusal"));
  const declared = {
    nature: "financial",
    reason: "Mon cabinet donnerait contre honoraires la formation que cette politique demande.",
    ground: "material-contract",
  };
  await declaring.send(declared, "/recusal");
  await telling.machine("by a forwarded link nobody is out of a vote: he shows a code of his own device.");
  await showsCode(revision, declaring, luc, apps);
  await telling.machine("before anything is recorded he is shown what follows from that ground.");
  telling.quote(declaring, "h1");
  telling.quote(declaring, "main ul");
  telling.quote(declaring, "main dl");
  await telling.person(
    "He confirms it: by law he has no vote on this, and the resolution can pass without him.",
  );
  await declaring.send({}, "/recusal");
  telling.quote(declaring, "main .lead");

  await telling.person("Tom Albright declares his pay, which the by-laws except: he keeps his vote.");
  await declaresWhatIsExcepted(revision, tom);
  await telling.person("Two directors sign.");
  for (const director of [irene, tom]) await directorSigns(revision, director, apps);
  await telling.machine("two have not signed: at 80 % of the time they are reminded.");
  const had = (await revision.mailsTo(lateDirector.address)).length;
  const { found, days } = await revision.dayByDay(
    mostDays,
    async () => (await revision.mailsTo(lateDirector.address))[had],
  );
  telling.say(`Days that went by: ${days}`);
  telling.mail(found);
  must(!(await isPublished(revision)), "The revision is adopted before the last signature");
  await telling.person("Fatou Ndiaye signs, by her new phone, which counts by now.");
  await directorSigns(revision, fatou, apps);
  await telling.person("Amina Hassan signs, as the last one who is entitled to: it passes without him.");
  await directorSigns(revision, lateDirector.address, apps);
  await telling.machine("the revision is in force, and takes the place of the first version.");
  const anybody = await inForce(revision);
  telling.quote(anybody, lineOf(revision));
  telling.quote(anybody, lineOf(first));
  await certificateIsRead(revision);
}

/** From his desk the secretary looks the resolution up: who was disqualified is not counted among those whose signatures it took. */
async function certificateIsRead({ local, telling }: PlayedReport): Promise<void> {
  await telling.person("From his desk the secretary opens its certificate in the register of resolutions.");
  const desk = await toDesk(local, cast.secretary);
  await desk.open(desk.link("/resolutions"));
  await desk.open(`${desk.page.url}?words=${encodeURIComponent(title.fr)}`);
  await desk.open(desk.link("/resolutions/of/"));
  telling.quote(desk, "main .lead");
  telling.quoteEach(desk, "main > dl.facts > div");
  await telling.machine(
    "the minute book has what was declared and kept, and who granted an exception to whom.",
  );
  const list = desk.page.url;
  mustSay(desk, "As treasurer I am paid");
  telling.quote(desk, "section:has(> #inside)");
  await desk.open(`${desk.page.url.replace(/\/of\/.*$/, "")}?words=${encodeURIComponent(title.fr)}`);
  const [before] = desk.links("/resolutions/of/").filter((one) => one !== list);
  await desk.open(before ?? "");
  mustSay(desk, "exception");
  telling.quote(desk, "section:has(> #inside)");
}

function mustSay(desk: Visitor, words: string): void {
  const inside = desk.read("section:has(> #inside)");
  must(inside.includes(words), `The minute book does not say “${words}”: ${inside.slice(0, 300)}`);
}

const lineOf = ({ documentId }: PlayedReport): string =>
  `ul.documents > li:has(a[href$="/reports/${documentId}"])`;

async function isPublished({ local, documentId }: PlayedReport): Promise<boolean> {
  const { status } = await new Visitor().open(`${local.application}/en/reports/${documentId}`);
  return status === 200;
}

/** The public list, once a document stands on it. */
async function inForce({ local, documentId }: PlayedReport): Promise<Visitor> {
  const listed = await within(secondsToPublish, async () => {
    const anybody = new Visitor();
    await anybody.open(`${local.application}/en/register?kind=governance`);
    return anybody.links(`/reports/${documentId}`).length > 0 ? anybody : undefined;
  });
  must(listed !== undefined, `The public list does not show ${documentId} within ${secondsToPublish} s`);
  return listed;
}
