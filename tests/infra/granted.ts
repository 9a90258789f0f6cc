import * as z from "zod";
import type { Permission } from "./permissions.ts";

/** What a function may do: by resource, its actions in alphabetical order, each with its condition if it has one. */
export type Granted = Record<string, string[]>;

/** The resources of the templates by the names that people give them. */
const names: readonly [RegExp, string][] = [
  [/State\w{8}Arn.*\/index\/due/, "due index"],
  [/State\w{8}Arn.*\/index\/lists/, "index of lists"],
  [/State\w{8}StreamArn/, "state stream"],
  [/State\w{8}Arn/, "state"],
  [/Entries\w{8}Arn/, "entries"],
  [/Private\w{8}Arn/, "private"],
  [/LinkKey\w{8}Arn/, "link key"],
  [/FilesBucket\w{8}Arn.*"\/incoming\/\*"/, "incoming files"],
  [/FilesBucket\w{8}Arn.*"\/files\/\*"/, "clean files"],
  [/FilesBucket\w{8}Arn.*"\/minute-books\/\*"/, "minute books"],
  [/MailQueue\w{8}/, "mail queue"],
  [/DeadLetters\w{8}/, "own dead letters"],
  [/:identity\/ibcr\.example"$/, "mail identity"],
  [/:configuration-set\//, "mail configuration set"],
  [/:stateMachine:accord-production-report"$/, "report machine"],
  [/:execution:accord-production-report:\*"$/, "executions of reports"],
  [/:stateMachine:accord-production-plan"$/, "plan machine"],
  [/:execution:accord-production-plan:\*"$/, "executions of plans"],
  [/:stateMachine:accord-production-agreement"$/, "agreement machine"],
  [/:execution:accord-production-agreement:\*"$/, "executions of agreements"],
  [/:stateMachine:accord-production-amendment"$/, "amendment machine"],
  [/:execution:accord-production-amendment:\*"$/, "executions of amendments"],
  [/:stateMachine:accord-production-governance"$/, "governance machine"],
  [/:execution:accord-production-governance:\*"$/, "executions of governance documents"],
  [/FilesBucket\w{8}Arn\w*"}$/, "files"],
  [/removefiles[0-9A-F]{8}/, "file remover"],
  [/bindminutebook[0-9A-F]{8}/, "book binder"],
  [/renderdocument[0-9A-F]{8}/, "printer"],
  [/logs\w{8}/, "own log group"],
  [/^"\*"$/, "anything"],
];

/** A permission that holds within kinds of partitions, and for no request that names none. */
const withinPartitions = z.strictObject({
  "ForAllValues:StringLike": z.strictObject({
    "dynamodb:LeadingKeys": z.array(z.string().regex(/#\*$|^ORGANISATION$/)),
    "dynamodb:Attributes": z.optional(z.array(z.string())),
  }),
  Null: z.strictObject({ "dynamodb:LeadingKeys": z.literal("false") }),
});

/** A permission that holds outside kinds of partitions, and for no request that names none. */
const outsidePartitions = z.strictObject({
  "ForAllValues:StringNotLike": z.strictObject({
    "dynamodb:LeadingKeys": z.array(z.string().endsWith("#*")),
  }),
  Null: z.strictObject({ "dynamodb:LeadingKeys": z.literal("false") }),
});

function limitOf(condition: unknown): string {
  if (condition === undefined) return "";
  const outside = outsidePartitions.safeParse(condition).data?.["ForAllValues:StringNotLike"];
  if (outside)
    return ` outside ${outside["dynamodb:LeadingKeys"].map((kind) => kind.slice(0, -2)).join(" ")}`;
  const within = withinPartitions.safeParse(condition).data?.["ForAllValues:StringLike"];
  if (!within) return ` when ${JSON.stringify(condition)}`;
  const attributes = within["dynamodb:Attributes"];
  const only = attributes ? `, only ${attributes.join(" ")}` : "";
  return ` in ${within["dynamodb:LeadingKeys"].map((kind) => kind.replace(/#\*$/, "")).join(" ")}${only}`;
}

/** Sums permissions up so that they can be read, and compared with a table. */
export function granted(permissions: readonly Permission[]): Granted {
  const byResource: Granted = {};
  for (const { action, resource, condition } of permissions) {
    const [, name] = names.find(([pattern]) => pattern.test(resource)) ?? [null, resource];
    byResource[name] = [...(byResource[name] ?? []), action + limitOf(condition)].sort();
  }
  return byResource;
}
