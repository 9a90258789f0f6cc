import { board } from "../support/cast.ts";
import type { Local } from "../support/local.ts";
import { Story } from "../support/story.ts";
import { bundled } from "./bundled.ts";
import type { Measure } from "./measure.ts";

/** What a director's ballot on a resolution in writing asks of AWS, where others have still to vote. */
export async function aBallot(local: Local): Promise<Measure[]> {
  const { WeighedWeb } = await bundled<typeof import("./weighed-web.ts")>("weighed-web.ts");
  const report = await Story.begin(local);
  await report.toBoard();
  const director = await report.arrive(await report.mailTo(board[0]));
  await director.send({ ballot: "sign" }, "/signature");
  const { url, form } = director.fillIn({}, "/ballot");
  const { calls, units } = await new WeighedWeb(local).spentOn(director, url, form);
  return [
    { name: "AWS calls of a ballot", value: calls, unit: "calls", goal: { exactly: 2 } },
    { name: "a ballot", value: units, unit: "request units" },
  ];
}
