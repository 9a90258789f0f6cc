import * as z from "zod";
import { resourcesOf, type Template } from "./synthesised.ts";

const list = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.unknown()));
const statement = z.object({
  Effect: z.string(),
  Action: list.pipe(z.array(z.string())),
  Resource: list,
  Condition: z.unknown().optional(),
});
const attachedPolicy = z.object({
  Roles: z.array(z.object({ Ref: z.string() })).default([]),
  PolicyDocument: z.object({ Statement: z.array(statement) }),
});
const role = z.object({ ManagedPolicyArns: z.array(z.object({ Ref: z.string() })).default([]) });
const lambda = z.object({
  FunctionName: z.string(),
  Role: z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) }),
});

export type Permission = { action: string; resource: string; condition: unknown };

/**
 * What each function of a template may do, one permission an action and resource, by the function's name without its
 * stage. The resource is the template's expression as JSON.
 */
export function permissionsByFunction(template: Template): Map<string, Permission[]> {
  const byRole = permissionsByRole(template);
  return new Map(
    resourcesOf(template, "AWS::Lambda::Function").map(([, { Properties }]) => {
      const { FunctionName, Role } = lambda.parse(Properties);
      return [FunctionName.replace(/^accord-[a-z]+-/, ""), byRole.get(Role["Fn::GetAtt"][0]) ?? []];
    }),
  );
}

/** What anyone may do: the permissions of all roles of a template. */
export const allPermissions = (template: Template): Permission[] =>
  [...permissionsByRole(template).values()].flat();

function permissionsByRole(template: Template): Map<string, Permission[]> {
  const attached = resourcesOf(template, "AWS::IAM::Policy").map(([, { Properties }]) =>
    attachedPolicy.parse(Properties),
  );
  const managed = new Map(
    resourcesOf(template, "AWS::IAM::ManagedPolicy").map(([id, { Properties }]) => [
      id,
      attachedPolicy.parse(Properties),
    ]),
  );
  return new Map(
    resourcesOf(template, "AWS::IAM::Role").map(([id, { Properties }]) => {
      const own = attached.filter(({ Roles }) => Roles.some(({ Ref }) => Ref === id));
      const shared = role.parse(Properties).ManagedPolicyArns.flatMap(({ Ref }) => managed.get(Ref) ?? []);
      return [
        id,
        [...own, ...shared].flatMap(({ PolicyDocument }) => PolicyDocument.Statement.flatMap(permissions)),
      ];
    }),
  );
}

const permissions = ({ Action, Resource, Condition }: z.infer<typeof statement>): Permission[] =>
  Action.flatMap((action) =>
    Resource.map((resource) => ({ action, resource: JSON.stringify(resource), condition: Condition })),
  );
