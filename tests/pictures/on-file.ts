import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { exampleOrganisation } from "../../infra/local/example/index.ts";
import { authorityKey, donorKey, partnerKey } from "../../shared/adapters/dynamodb/keys.ts";
import type { Tables } from "../../shared/adapters/dynamodb/tables.ts";

type Lang = "en" | "fr";

const { donors, partners, people } = exampleOrganisation(new Date().toISOString());
const everybody = [
  ...people.map(({ id, lang }) => ({ key: authorityKey(id), lang, subscribes: false })),
  ...donors.map(({ id, lang, subscriptions }) => ({
    key: donorKey(id),
    lang,
    subscribes: subscriptions.length > 0,
  })),
  ...partners.map(({ id, lang }) => ({ key: partnerKey(id), lang, subscribes: false })),
];

export const otherThan = (lang: Lang): Lang => (lang === "en" ? "fr" : "en");

/**
 * Has everybody of the example read one language, so that each mail is seen in it; subscribers read the other, so
 * that a translation that is missing is missed by somebody.
 * @param lang null for each person's own
 */
export async function everybodyReads({ client, state: TableName }: Tables, lang: Lang | null): Promise<void> {
  for (const { key, lang: own, subscribes } of everybody) {
    const asked = lang !== null && subscribes ? otherThan(lang) : lang;
    await client.send(
      new UpdateCommand({
        TableName,
        Key: key,
        UpdateExpression: "SET #lang = :lang",
        ExpressionAttributeNames: { "#lang": "lang" },
        ExpressionAttributeValues: { ":lang": asked ?? own },
      }),
    );
  }
}
