import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Metadata: z.object({ "aws:asset:path": z.string().optional() }).optional(),
    }),
  ),
});
type Resource = z.infer<typeof template>["Resources"][string];

/** What `cdk deploy` was given: the templates, and each function's bundle. */
export class Assembly {
  readonly #folder: string;
  readonly #resources: Resource[];

  /** @param home the launcher's folder */
  constructor(home: string) {
    this.#folder = join(home, "cdk/out");
    this.#resources = globSync(join(this.#folder, "*.template.json")).flatMap((file) =>
      Object.values(template.parse(JSON.parse(readFileSync(file, "utf8"))).Resources),
    );
  }

  ofType(type: string): Resource[] {
    return this.#resources.filter(({ Type }) => Type === type);
  }

  /** The bundle of each function, by the function's name. */
  bundles(): Map<string, string> {
    return new Map(
      this.ofType("AWS::Lambda::Function").map(({ Properties, Metadata }) => [
        String(Properties["FunctionName"]).replace(/^accord-[^-]+-/, ""),
        join(this.#folder, Metadata?.["aws:asset:path"] ?? "", "index.mjs"),
      ]),
    );
  }
}
