import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { stageFrom } from "../../../infra/config.ts";
import { stageTarget } from "../../../infra/operations/load/target.ts";
import { languageOf } from "../../../infra/operations/load/words.ts";

describe("a stage of an account", () => {
  const { stage } = stageFrom({ stage: "production" });
  if (!stage) throw new Error("there is no production stage");
  const stack = (account: string) => ({
    Stacks: [
      {
        StackName: "Accord-production-Data",
        StackId: `arn:aws:cloudformation:ca-central-1:${account}:stack/Accord-production-Data/1`,
        CreationTime: new Date(),
        StackStatus: "CREATE_COMPLETE" as const,
        Outputs: ["Entries", "State", "Private"].map((name) => ({
          OutputKey: `${name}TableName`,
          OutputValue: name.toLowerCase(),
        })),
      },
    ],
  });
  const client = new CloudFormationClient({ region: stage.region });
  const cloudFormation = mockClient(client);

  it("is found by the outputs of its stack", async () => {
    cloudFormation
      .on(DescribeStacksCommand, { StackName: "Accord-production-Data" })
      .resolves(stack(stage.account));
    expect(await stageTarget(stage, stage.region, client)).toMatchObject({
      tables: { entries: "entries", state: "state", private: "private" },
      account: stage.account,
    });
  });

  it("is refused by credentials of another account", async () => {
    cloudFormation.on(DescribeStacksCommand).resolves(stack("111111111111"));
    expect(await stageTarget(stage, stage.region, client)).toEqual({
      ...{ code: "other-account", account: "111111111111", wanted: stage.account },
    });
  });

  it("is missed where it is not deployed", async () => {
    const fault = Object.assign(new Error("Stack with id … does not exist"), { name: "ValidationError" });
    cloudFormation.on(DescribeStacksCommand).rejects(fault);
    expect(await stageTarget(stage, stage.region, client)).toMatchObject({ code: "not-deployed" });
  });
});

describe("the language of a terminal", () => {
  it.each([
    [{ LANG: "fr_CA.UTF-8" }, "fr"],
    [{ LANG: "en_CA.UTF-8" }, "en"],
    [{ LANG: "fr_CA.UTF-8", LC_ALL: "C.UTF-8" }, "en"],
    [{ LC_MESSAGES: "fr", LANG: "en_CA.UTF-8" }, "fr"],
    [{ LANG: "fry_NL" }, "en"],
    [{}, "en"],
  ] as const)("of %o is %s", (environment, lang) => {
    expect(languageOf(environment)).toBe(lang);
  });
});
