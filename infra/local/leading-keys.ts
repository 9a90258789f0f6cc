import {
  GetRolePolicyCommand,
  type IAMClient,
  PutRolePolicyCommand,
  paginateListRolePolicies,
  paginateListRoles,
} from "@aws-sdk/client-iam";
import * as z from "zod";

const key = "dynamodb:LeadingKeys";
const document = z.looseObject({
  Statement: z.array(z.looseObject({ Condition: z.record(z.string(), z.unknown()).optional() })),
});

/**
 * The emulator tells IAM of no request which partitions it names. A statement that refuses requests that name none would
 * refuse everything, so that here, and here alone, it is taken out of the roles' policies; what IAM then admits is proved
 * on the template.
 * @param note is told each role whose policy was changed
 */
export async function admitUnnamedPartitions(iam: IAMClient, note: (words: string) => void): Promise<void> {
  for await (const { Roles = [] } of paginateListRoles({ client: iam }, {})) {
    for (const { RoleName } of Roles) {
      for await (const { PolicyNames = [] } of paginateListRolePolicies({ client: iam }, { RoleName })) {
        for (const PolicyName of PolicyNames) await admit(iam, { RoleName, PolicyName }, note);
      }
    }
  }
}

async function admit(
  iam: IAMClient,
  policy: { RoleName: string | undefined; PolicyName: string },
  note: (words: string) => void,
): Promise<void> {
  const { PolicyDocument = "{}" } = await iam.send(new GetRolePolicyCommand(policy));
  const read = document.safeParse(JSON.parse(decodeURIComponent(PolicyDocument)));
  if (!read.success) return;
  const admitting = read.data.Statement.filter(({ Condition }) => names(Condition?.["Null"]));
  if (admitting.length === 0) return;
  for (const { Condition } of admitting) delete Condition?.["Null"];
  await iam.send(new PutRolePolicyCommand({ ...policy, PolicyDocument: JSON.stringify(read.data) }));
  note(`${policy.RoleName}: requests that name no partition are admitted`);
}

const names = (condition: unknown): boolean =>
  typeof condition === "object" && condition !== null && key in condition;
