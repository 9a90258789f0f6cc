import { describe, expect, it } from "vitest";
import { stageFrom } from "../../infra/config.ts";
import { differences } from "./differences.ts";
import { local, production, resourcesOf } from "./synthesised.ts";

/** All that may differ between this machine and the cloud, apart from the stage's name and account. */
const allowed: Record<string, RegExp> = {
  "the address where people reach it":
    /^app\.Resources\.[A-Za-z]+\w{8}\.Properties\.Environment\.Variables\.BASE_URL$/,
  "a domain is the only way in": /^app\.Resources\.WebApi\w{8}\.Properties\.DisableExecuteApiEndpoint$/,
  "the domain: name, mapping, records":
    /^app\.Resources\.Web((Domain|Ipv4|Ipv6|StageAccord)\w+|Stage\w{8}\.DependsOn)$/,
  "the pages of which files are sent":
    /^data\.Resources\.FilesBucket\w{8}\.Properties\.CorsConfiguration\.CorsRules\.0\.AllowedOrigins\.0$/,
  "GuardDuty, which scans files, and reads what nobody else does":
    /^data\.Resources\.Files(?:(?:Protection|Scanner|MayScan)\w{8}$|BucketPolicy\w{8}\.Properties\.PolicyDocument\.Statement\.\d\.Condition\.StringNotEquals\.aws:PrincipalArn$)/,
  "the identity that mail is sent from, and its records": /^app\.Resources\.MailIdentity\w+$/,
  "the library that sets pages, which this machine has among its packages":
    /^app\.Resources\.Printer(Typesetter\w+|renderdocument\w{8}\.Properties\.Layers)$/,
};

const found = differences(
  anonymous(local, "local", "000000000000"),
  anonymous(production, "production", "123456789012"),
);

describe("one app for this machine and for the cloud", () => {
  it("the local and the cloud template differ only in the listed handful", () => {
    const unlisted = found.filter(
      ({ path }) => !Object.values(allowed).some((pattern) => pattern.test(path)),
    );
    expect(unlisted).toEqual([]);
  });

  it("each listed difference is really there", () => {
    const unused = Object.entries(allowed).filter(
      ([, pattern]) => !found.some(({ path }) => pattern.test(path)),
    );
    expect(unused).toEqual([]);
  });

  it("adds resources in the cloud, and none on this machine", () => {
    expect(
      found.filter(({ path, production }) => path.split(".").length === 3 && production === undefined),
    ).toEqual([]);
  });

  it("runs the same code in both", () => {
    const code = ({ app }: typeof local) =>
      resourcesOf(app, "AWS::Lambda::Function").map(([id, { Properties }]) => [
        id,
        codeKey(Properties["Code"]),
      ]);
    expect(code(local)).toEqual(code(production));
  });

  it("the cloud template holds no trace of moving time or of the emulator", () => {
    const text = JSON.stringify([production.data, production.app]);
    const traces =
      /clock|offset|time.?travel|127\.0\.0\.1|localhost|ministack|localstack|emulator|maildev|endpoint_?url|\b4566\b/i;
    expect(text.match(traces)?.[0]).toBeUndefined();
  });
});

describe("a stage is data", () => {
  it("production synthesises without credentials and without look-ups", () => {
    expect(production.missing).toEqual([]);
    expect(local.missing).toEqual([]);
  });

  it("an unknown stage is refused in one sentence that names the stages", () => {
    expect(stageFrom({ stage: "staging" }).problem).toBe(
      'There is no stage "staging": give --context stage=<name>, where the name is local or production (see infra/config.ts).',
    );
    expect(stageFrom({ stage: undefined }).problem).toMatch(/^No stage was named: .*local or production/);
  });

  it("the base URL can be given, and a wrong one is refused", () => {
    expect(stageFrom({ stage: "local", baseUrl: "http://127.0.0.1:5000" }).stage?.baseUrl).toBe(
      "http://127.0.0.1:5000",
    );
    expect(stageFrom({ stage: "local", baseUrl: "http://127.0.0.1:5000/" }).problem).toContain("baseUrl");
    expect(stageFrom({ stage: "production", baseUrl: "https://elsewhere.example" }).problem).toContain(
      "baseUrl",
    );
  });
});

/** The templates of a stage without its name and account, which stand in names and ARNs. */
function anonymous({ data, app }: typeof local, name: string, account: string): unknown {
  const text = JSON.stringify({ data, app })
    .replaceAll(`ccord-${name}`, "ccord-<stage>")
    .replaceAll(`(${name})`, "(<stage>)")
    .replaceAll(`"STAGE":"${name}"`, '"STAGE":"<stage>"')
    .replaceAll(account, "<account>")
    // The CDK names a rule's leave to call its target after the stack, with a hash.
    .replace(
      new RegExp(
        `Accord${name}App((?:Ticker|MailEvents|EndedExecutions|ScannedFiles)[A-Za-z]+?)[0-9A-F]{8}`,
        "g",
      ),
      "<rule $1>",
    )
    .replace(/(<rule [A-Za-z]+>)[0-9A-F]{8}/g, "$1");
  return JSON.parse(text);
}

const codeKey = (code: unknown): string => (/[0-9a-f]{64}/.exec(JSON.stringify(code)) ?? ["none"])[0];
