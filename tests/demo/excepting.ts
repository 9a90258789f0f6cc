import { confirmEnrolled, digitsOn } from "../support/enrolling.ts";
import { cast, chair } from "./cast.ts";
import { PlayedReport } from "./played-report.ts";
import { must } from "./telling.ts";

/** The mail by which a director is asked to sign in writing. */
export const toSign = /resolution on|la résolution du conseil/;

/** What a certificate says of two directors that is out of the ordinary: an interest that the by-laws except, and an exception. */

/** A director declares what the by-laws except, before they sign: they keep their vote. */
export async function declaresWhatIsExcepted(document: PlayedReport, director: string): Promise<void> {
  const { telling } = document;
  const declaring = await document.arrive(await document.lastMailTo(director, toSign));
  await declaring.open(declaring.link("/recusal"));
  const declared = {
    nature: "financial",
    reason: "As treasurer I am paid for the evening on which this policy is explained.",
    ground: "excepted.pay",
  };
  await declaring.send(declared, "/recusal");
  await declaring.send({}, "/recusal");
  telling.quote(declaring, "main .lead");
}

/** A director who has no app, for they lost the device of it, asks for an exception, which two people grant who hear digits from them; they sign by it. */
export async function signsByException(document: PlayedReport, director: string): Promise<void> {
  const { telling } = document;
  const signing = await document.arrive(await document.lastMailTo(director, toSign));
  const [, person] = /\.(P-\d+)/.exec(signing.page.url) ?? [];
  const exception = PlayedReport.begun(document.local, telling, `_person.${person}`);
  await signing.send({ ballot: "sign" }, "/signature");
  const grantors = [cast.executiveDirector, chair.address];
  const had = await Promise.all(grantors.map(async (one) => (await exception.mailsTo(one)).length));
  await signing.send({ because: "lost" }, "/step-up/proof", { view: "asking" });
  // Once one has granted it, the others are asked anew, for other digits.
  for (const [nth, grantor] of grantors.entries()) {
    const second = await exception.arrive(await exception.mailTo(grantor, (had[nth] ?? 0) + nth + 1));
    await signing.open(signing.page.url);
    await confirmEnrolled(second, digitsOn(signing));
  }
  await signing.open(signing.page.url);
  await signing.send({}, "/step-up/proof", { view: "exception" });
  await signing.send({}, "/ballot");
  must(new URL(signing.page.url).pathname.endsWith("/receipt"), `Not signed: ${signing.text.slice(0, 300)}`);
  telling.quote(signing, "main .lead");
}
