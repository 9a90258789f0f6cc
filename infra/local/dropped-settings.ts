import {
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import type { Outputs } from "./deploy.ts";

/**
 * Sets by API what the emulator's CloudFormation drops without a word.
 * @param note is told each thing that was set
 */
export async function setWhatWasDropped(
  dynamodb: DynamoDBClient,
  outputs: Outputs,
  note: (words: string) => void,
): Promise<void> {
  const { StateTableName, EntriesTableName, PrivateTableName } = outputs;

  for (const TableName of [StateTableName, PrivateTableName]) {
    const { TimeToLiveDescription } = await dynamodb.send(new DescribeTimeToLiveCommand({ TableName }));
    if (TimeToLiveDescription?.TimeToLiveStatus === "ENABLED") continue;
    const TimeToLiveSpecification = { AttributeName: "expiresAt", Enabled: true };
    await dynamodb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    note(`${TableName}: items expire at expiresAt`);
  }
  for (const TableName of [EntriesTableName, StateTableName, PrivateTableName]) {
    const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
    await dynamodb.send(new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }));
    note(`${TableName}: point-in-time recovery is on`);
  }
}
