import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { Annotations, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, LayerVersion, Runtime } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";

const packages = join(import.meta.dirname, "../../node_modules");
const library = "@myriaddreamin/typst-ts-node-compiler";

/** The machine's packages are of its own architecture: so is what is deployed from it (docs/adr/0078). */
const isArm = process.arch === "arm64";
const binary = `${library}-linux-${isArm ? "arm64" : "x64"}-gnu`;

/** What prints pages: a function that knows no table and may do nothing, for what it reads was written by anybody. */
export class Printer extends Construct {
  readonly functionName: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    const { stage, bundles } = foundation;
    const typesetter = stage.layers ? this.#typesetter(join(bundles, "../typesetter")) : null;
    const render = new AccordFunction(this, "render-document", foundation, {
      memorySize: 1024,
      architecture: isArm ? Architecture.ARM_64 : Architecture.X86_64,
      permissions: [],
      ...(typesetter && { layers: [typesetter] }),
    });
    this.functionName = render.functionName;
    this.#arn = render.functionArn;
  }

  /** Leave to have a page printed. */
  mayPrint(): PolicyStatement {
    return new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [this.#arn] });
  }

  /**
   * The compiler of Typst as a layer: 51 MB that change with its version alone, and are not sent again with each deployment. On
   * one machine functions find it among its packages (infra/local/emulator.ts).
   */
  #typesetter(folder: string): LayerVersion | null {
    if (!existsSync(join(packages, binary))) {
      Annotations.of(this).addError(
        `${binary} is not installed: deploy from a Linux machine with glibc, after npm ci.`,
      );
      return null;
    }
    for (const name of [library, binary])
      cpSync(join(packages, name), join(folder, "nodejs/node_modules", name), { recursive: true });
    return new LayerVersion(this, "Typesetter", {
      description: `${library} for ${process.arch}`,
      code: Code.fromAsset(folder),
      compatibleRuntimes: [Runtime.NODEJS_24_X],
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
