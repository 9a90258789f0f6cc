import { inject } from "vitest";

type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string };
export type Template = {
  Resources: Record<string, Resource>;
  Outputs: Record<string, { Value: unknown }>;
};

/** What `cdk synth` makes of one stage. */
export type Synthesised = {
  data: Template;
  app: Template;
  terminationProtection: boolean;
  /** Look-ups that the synthesis would need an account for. */
  missing: readonly unknown[];
  nagExceptions: number;
  validation: {
    pluginReports: {
      pluginName: string;
      violations: unknown[];
      suppressedViolations?: {
        ruleName: string;
        violatingConstructs: { constructPath: string }[];
        reason: string;
      }[];
    }[];
  };
};

export const local: Synthesised = inject("local");
export const production: Synthesised = inject("production");

/** The resources of a type, by their logical id. */
export const resourcesOf = ({ Resources }: Template, type: string): [string, Resource][] =>
  Object.entries(Resources).filter(([, resource]) => resource.Type === type);
