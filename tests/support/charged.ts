import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";

const units = (item: object | undefined, each: number) =>
  Math.ceil(Buffer.byteLength(JSON.stringify(item ?? {})) / each);

/** What a piece of work asks of DynamoDB: its calls, and what it is charged for by the size of each item that it names. */
export async function charged(client: DynamoDBDocumentClient, work: () => Promise<unknown>) {
  const said = { calls: 0, read: 0, write: 0 };
  const ask = client.send.bind(client);
  const sent: TransactWriteCommand[] = [];
  client.send = (async (command: { input: object }) => {
    said.calls += 1;
    const answer = await (ask as (command: unknown) => Promise<{ Responses?: Record<string, object[]> }>)(
      command,
    );
    if (command instanceof TransactWriteCommand) sent.push(command);
    if (command instanceof BatchGetCommand)
      for (const item of Object.values(answer.Responses ?? {}).flat()) said.read += units(item, 4_096);
    return answer;
  }) as typeof client.send;
  try {
    await work();
  } finally {
    client.send = ask;
  }
  for (const { input } of sent)
    for (const { Put, Update, ConditionCheck } of input.TransactItems ?? []) {
      const { TableName, Key } = Update ?? ConditionCheck ?? { TableName: "", Key: {} };
      const item = Put?.Item ?? (await client.send(new GetCommand({ TableName, Key }))).Item;
      said.write += 2 * units(item, 1_024);
    }
  return said;
}
