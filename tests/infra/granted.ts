import type { Permission } from "./permissions.ts";

/** What a function may do: by resource, its actions in alphabetical order, each with its condition if it has one. */
export type Granted = Record<string, string[]>;

/** The resources of the templates by the names that people give them. */
const names: readonly [RegExp, string][] = [
  [/State\w{8}Arn.*\/index\/due/, "due index"],
  [/State\w{8}Arn.*\/index\/register/, "register index"],
  [/State\w{8}StreamArn/, "state stream"],
  [/State\w{8}Arn/, "state"],
  [/Entries\w{8}Arn/, "entries"],
  [/Private\w{8}Arn/, "private"],
  [/LinkKey\w{8}Arn/, "link key"],
  [/MailQueue\w{8}/, "mail queue"],
  [/DeadLetters\w{8}/, "own dead letters"],
  [/:identity\/ibcr\.example"$/, "mail identity"],
  [/:configuration-set\//, "mail configuration set"],
  [/:stateMachine:accord-production-report"$/, "report machine"],
  [/:execution:accord-production-report:\*"$/, "its executions"],
  [/logs\w{8}/, "own log group"],
  [/^"\*"$/, "anything"],
];

/** Sums permissions up so that they can be read, and compared with a table. */
export function granted(permissions: readonly Permission[]): Granted {
  const byResource: Granted = {};
  for (const { action, resource, condition } of permissions) {
    const [, name] = names.find(([pattern]) => pattern.test(resource)) ?? [null, resource];
    const when = condition === undefined ? "" : ` when ${JSON.stringify(condition)}`;
    byResource[name] = [...(byResource[name] ?? []), action + when].sort();
  }
  return byResource;
}
