import { DynamoKeyrings } from "../../shared/adapters/dynamodb/keyrings.ts";
import { DynamoPeople } from "../../shared/adapters/dynamodb/people.ts";
import { board } from "../support/cast.ts";
import { appWithCode, withKeys } from "../support/enrolled-keys.ts";
import type { Local } from "../support/local.ts";
import { Story } from "../support/story.ts";
import { bundled } from "./bundled.ts";
import type { Measure } from "./measure.ts";

const longAgo = "2026-01-01T00:00:00.000Z";

/**
 * What a director's ballot on a resolution in writing asks of AWS, where others have still to vote: shown that it is them by a code,
 * and what that asks before it.
 */
export async function aBallot(local: Local): Promise<Measure[]> {
  const { WeighedWeb } = await bundled<typeof import("./weighed-web.ts")>("weighed-web.ts");
  const web = new WeighedWeb(local);
  const report = await Story.begin(local);
  await report.toBoard();
  const director = await report.arrive(await report.mailTo(board[0]));
  await director.send({ ballot: "sign" }, "/signature");
  const { url, form } = director.fillIn({}, "/ballot");
  const [, person = ""] = /\.(P-\d+)/.exec(url) ?? [];
  const { tables } = report.aws;
  await withKeys({ keyrings: new DynamoKeyrings(tables), people: new DynamoPeople(tables) }, person, longAgo);
  const shown = { csrf: form["csrf"] ?? "", code: appWithCode().shows(Date.now()) };
  const proof = await web.spentOn(director, url.replace(/\/ballot$/, "/step-up/proof"), shown);
  const { calls, units } = await web.spentOn(director, url, form);
  const { facts } = await report.reached("ballot-cast");
  if (!("provedBy" in facts)) throw new Error("the ballot was cast without a proof");
  return [
    { name: "AWS calls of a ballot with its proof", value: calls, unit: "calls", goal: { exactly: 2 } },
    { name: "a ballot with its proof", value: units, unit: "request units" },
    { name: "AWS calls of a code shown before a ballot", value: proof.calls, unit: "calls" },
    { name: "a code shown before a ballot", value: proof.units, unit: "request units" },
  ];
}
