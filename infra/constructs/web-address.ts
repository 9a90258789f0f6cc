import { RemovalPolicy } from "aws-cdk-lib";
import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { type ILogGroup, LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from "aws-cdk-lib/aws-route53";
import { ApiGatewayv2DomainProperties } from "aws-cdk-lib/aws-route53-targets";
import { Construct } from "constructs";
import type { Stage } from "../config.ts";

/** The public address of the web function: an HTTP API that hands it every request. */
export class WebAddress extends Construct {
  readonly apiId: string;
  readonly accessLog: ILogGroup;

  constructor(scope: Construct, id: string, { stage, web }: { stage: Stage; web: IFunction }) {
    super(scope, id);
    const api = new HttpApi(this, "Api", {
      apiName: `accord-${stage.name}`,
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration("WebIntegration", web),
      // Where there is a domain, it is the only way in.
      disableExecuteApiEndpoint: stage.domain !== undefined,
    });
    this.apiId = api.apiId;

    this.accessLog = new LogGroup(this, "AccessLog", {
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const domainName = stage.domain && this.#domainName(stage.domain);
    new HttpStage(this, "Stage", {
      httpApi: api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: { destination: new LogGroupLogDestination(this.accessLog), format: accessLogFormat },
      ...(domainName && { domainMapping: { domainName } }),
    });
  }

  #domainName(domain: NonNullable<Stage["domain"]>): DomainName {
    const domainName = new DomainName(this, "Domain", {
      domainName: domain.name,
      certificate: Certificate.fromCertificateArn(this, "Certificate", domain.certificateArn),
    });
    const record = {
      zone: HostedZone.fromHostedZoneAttributes(this, "Zone", domain),
      recordName: domain.name,
      target: RecordTarget.fromAlias(
        new ApiGatewayv2DomainProperties(domainName.regionalDomainName, domainName.regionalHostedZoneId),
      ),
    };
    new ARecord(this, "Ipv4", record);
    new AaaaRecord(this, "Ipv6", record);
    return domainName;
  }
}

/** I12: neither the path, which may hold a link's token, nor the address of the caller. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    at: AccessLogField.contextRequestTimeEpoch(),
    method: AccessLogField.contextHttpMethod(),
    status: AccessLogField.contextStatus(),
    bytes: AccessLogField.contextResponseLength(),
    milliseconds: AccessLogField.contextResponseLatency(),
  }),
);
