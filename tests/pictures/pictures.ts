import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Aws } from "../support/aws.ts";
import { openBrowser } from "../support/browser.ts";
import { board, people } from "../support/cast.ts";
import { readCommandLine } from "../support/command-line.ts";
import { type Local, localOrTell } from "../support/local.ts";
import { addressOnFile, bounces } from "../support/oversight.ts";
import { Story } from "../support/story.ts";
import { Camera } from "./camera.ts";
import { takeDesk, takeDoors, takeFreshLink } from "./doors.ts";
import { takeForm, takeRevision } from "./form.ts";
import { everybodyReads, otherThan } from "./on-file.ts";
import { takeStanding, takeTranslation, takeTrouble } from "./overseer.ts";
import { takePublication } from "./publication.ts";
import { takeChanges, takeResolution, takeReview } from "./review.ts";

/**
 * Takes a picture of every page and mail of a running Accord, on a phone and on a desk, in both languages. Reports of
 * its own go their whole way for it, and time moves forward by some two weeks for each language.
 */

type Lang = "en" | "fr";

const repository = join(import.meta.dirname, "../..");
const folder = join(repository, "pictures");
/** What the README shows is committed: a window, not the whole length of a page. */
const shownInReadme = {
  "desk-en-5-changed-since-finance-window.png": "review.png",
  "desk-fr-2-part-window.png": "form.png",
};

const finance = { id: "P-005", address: people.finance };
const change = {
  field: "finance.rooms.actual",
  comment: {
    en: "The ledger of the period says 44 950 000 XOF. Please correct the amount.",
    fr: "Le grand livre de la période dit 44 950 000 XOF. Veuillez corriger le montant.",
  },
  typed: "44 950 000",
};

/** A report from its link to its publication, with a mail that bounces and a summary in one language only. */
async function takeWholeWay(camera: Camera, story: Story, lang: Lang): Promise<void> {
  const { tables } = story.aws;
  await addressOnFile(tables, finance.id, bounces);
  try {
    await takeForm(camera, story, otherThan(lang));
    await takeTrouble(camera, story, finance.id, finance.address);
  } finally {
    await addressOnFile(tables, finance.id, finance.address);
  }
  await takeReview(camera, story, change.field, change.comment[lang]);
  await takeRevision(camera, story, { [change.field]: change.typed });
  await takeFreshLink(camera, story);
  await takeChanges(camera, story);
  await story.decide(people.director, { decision: "approve" });
  await takeResolution(camera, story);
  await takeTranslation(camera, story, otherThan(lang));
  await takePublication(camera, story);
}

/** A report whose reviewers are late and whose resolution is refused. */
async function takeLateAndRefused(camera: Camera, story: Story, lang: Lang): Promise<void> {
  await story.submit();
  await story.mailTo(people.finance);
  await takeDesk(camera, story, lang);
  await takeStanding(camera, story, 1, "in-review");
  // Business days: how many days they take is for weekends and holidays to say.
  while ((await story.mailsTo(people.secretary)).length < 2) await story.moveTime("P1D");
  await takeStanding(camera, story, 2, "overdue");
  await story.review();
  await story.decide(people.director, { decision: "approve" });
  await story.mailTo(board[0]);
  await takeStanding(camera, story, 1, "vote-open");
  const director = await story.answer(board[0], { ballot: "refuse" });
  if (director.page.status !== 200) throw new Error(director.text);
  await story.moveTime("PT1H");
  await story.reached("stage-closed");
  await takeStanding(camera, story, (await story.mailsTo(people.secretary)).length, "to-meeting");
}

/** Every mail of a report, one for each person and number; what four more directors get is the same. */
async function takeMails(camera: Camera, story: Story, name: string): Promise<void> {
  const [, ...same] = board;
  const mails = (await story.mailbox.all()).filter(
    ({ to, text }) => text.includes(story.documentId) && !same.some((director) => director === to),
  );
  for (const [index, mail] of mails.entries()) {
    const number = String(index + 1).padStart(2, "0");
    await camera.takeMail(mail, `mail-${name}-${number}-${mail.to.split("@")[0]}`);
  }
}

const help = `npm run pictures [-- options]

Takes a picture of every page and mail of a running Accord (npm start), on a phone and on a desk, in English and in French:
some eight hundred, into pictures/; the two of the README in docs/pictures are renewed. Two reports go their whole way for
each language, which takes a few minutes, and time moves forward by some two weeks each.

  --home FOLDER   the launcher's folder (default .accord)
  --help          this text`;

const options = readCommandLine("npm run pictures", {
  home: { type: "string", default: join(repository, ".accord") },
  help: { type: "boolean", default: false },
});

if (options.help) console.log(help);
else {
  const local = localOrTell(options.home);
  if (local) await takeAll(local);
  else process.exitCode = 1;
}

async function takeAll(local: Local): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  for (const lang of ["en", "fr"] as const) {
    const camera = new Camera(browser, folder, lang);
    const { tables } = new Aws(local);
    await everybodyReads(tables, lang);
    try {
      const whole = await Story.begin(local);
      await takeWholeWay(camera, whole, lang);
      await takeMails(camera, whole, "whole");
      const late = await Story.begin(local);
      await takeDoors(camera, late, lang);
      await takeLateAndRefused(camera, late, lang);
      await takeMails(camera, late, "late");
    } finally {
      await everybodyReads(tables, null);
    }
  }
  await browser.close();
  mkdirSync(join(repository, "docs/pictures"), { recursive: true });
  for (const [from, to] of Object.entries(shownInReadme)) {
    cpSync(join(folder, from), join(repository, "docs/pictures", to));
  }
  console.log(`The pictures lie in ${folder}; those of the README in docs/pictures.`);
}
