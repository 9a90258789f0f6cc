import { createServer } from "node:net";
import { Problem } from "./problem.ts";

export const defaultBasePort = 4500;

/** All of Accord's sockets are on the loopback. */
export const loopback = "127.0.0.1";

const uses = [
  { name: "application", english: "the application", french: "l’application" },
  { name: "mailbox", english: "the mailbox", french: "la boîte aux lettres" },
  { name: "aws", english: "the AWS emulator", french: "l’émulateur d’AWS" },
  { name: "smtp", english: "incoming mail", french: "l’arrivée du courrier" },
  { name: "ses", english: "the SES endpoint", french: "le service SES" },
  { name: "timeControl", english: "the time control", french: "la commande de l’horloge" },
] as const;

export const highestBasePort = 65_535 - uses.length + 1;

/** The port of each part of the running product. */
export type Ports = Readonly<Record<(typeof uses)[number]["name"], number>>;

/** The ports that follow from the first one. */
export function portsFrom(base: number): Ports {
  return {
    application: base,
    mailbox: base + 1,
    aws: base + 2,
    smtp: base + 3,
    ses: base + 4,
    timeControl: base + 5,
  };
}

/** @throws Problem naming the first port that another program uses, what it was meant for, and what to do */
export async function checkPorts(ports: Ports): Promise<void> {
  for (const { name, english, french } of uses) {
    const port = ports[name];
    if (!(await isFree(port))) {
      const other = port + 1000 > highestBasePort ? defaultBasePort : Math.floor((port + 1000) / 100) * 100;
      throw new Problem([
        `Port ${port}, meant for ${english}, is used by another program: stop that program, or choose other ports, for example npm start -- --port ${other}`,
        `Le port ${port}, prévu pour ${french}, est pris par un autre programme : arrêtez-le, ou choisissez d’autres ports, par exemple npm start -- --port ${other}`,
      ]);
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: loopback, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
