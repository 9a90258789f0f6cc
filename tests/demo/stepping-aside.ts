import type { Mail } from "../support/mailbox.ts";
import { cast, promptDirectors } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { within } from "./played-report.ts";
import { must } from "./telling.ts";

const [, treasurer, fatou, luc] = promptDirectors;

/** Seconds within which a mail is there that something caused which just happened. */
const patience = 60;

/** By whose consent documents reach a member by electronic means: the others get their notice on paper. */
export const electronic = { address: treasurer, id: "P-009" };

/**
 * A director declares an interest that is no ground of the by-laws. She sees what follows before anything is recorded: whoever steps
 * aside of their own will is entitled to vote still, so that a resolution in writing ends and the matter goes to a meeting.
 */
export async function directorStepsAside(plan: PlayedReport): Promise<void> {
  const { telling } = plan;
  await telling.machine("the directors are asked at once: a resolution in writing. One signs.");
  const signing = await plan.arrive(await resolutionTo(plan, electronic.address));
  await telling.person("Tom Albright is asked once whether documents reach him by electronic means: yes.");
  await signing.open(signing.link("/electronic-documents"));
  telling.quote(signing, "main .lead");
  await signing.send({}, "/electronic-documents", { answer: "accept" });
  telling.quote(signing, "#said ~ p");
  await signing.open(signing.page.url.replace("/electronic-documents", ""));
  await signing.send({ ballot: "sign" }, "/signature");
  await signing.send({}, "/ballot");
  telling.quote(signing, "main .lead");

  await telling.person(
    "Luc Pelletier's sister advises an organisation that the plan names. He declares it before he votes.",
  );
  const declaring = await plan.arrive(await resolutionTo(plan, luc));
  await declaring.open(declaring.link("/recusal"));
  const declared = {
    nature: "other-duty",
    reason: "Ma sœur conseille bénévolement une organisation que le plan nomme comme partenaire.",
    ground: "none",
  };
  await declaring.send(declared, "/recusal");
  await telling.machine("nothing is recorded yet: he is shown what follows from it.");
  telling.quote(declaring, "h1");
  telling.quote(declaring, "main ul");
  telling.quote(declaring, "main dl");
  await telling.person("He steps aside.");
  await declaring.send({}, "/recusal");
  telling.quote(declaring, "main .lead");

  await telling.machine("the resolution in writing ends: the plan waits for a meeting of the board.");
  await plan.advance("PT1H");
  await plan.lastMailTo(cast.secretary, "réunion");
  const told = await plan.lastMailTo(fatou, "réunion");
  must(!told.text.includes("sœur"), "The reason of a declaration stands in a mail");
}

/** The mail by which a director is asked about the resolution. */
async function resolutionTo(plan: PlayedReport, director: string): Promise<Mail> {
  const mail = await within(patience, async () =>
    (await plan.mailsTo(director)).find(({ subject }) =>
      /resolution on|la résolution du conseil/.test(subject),
    ),
  );
  must(mail !== undefined, `No resolution came to ${director} within ${patience} s`);
  plan.telling.mail(mail);
  return mail;
}
