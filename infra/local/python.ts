import { spawnSync } from "node:child_process";
import { Problem } from "./problem.ts";

const oldest = [3, 10] as const;

/** What a Python says of itself. */
export type PythonFacts = { version: readonly [number, number, number]; hasVenv: boolean };

const question =
  "import json,sys\ndef has(m):\n try:\n  __import__(m);return True\n except ImportError:\n  return False\nprint(json.dumps({'version':list(sys.version_info[:3]),'hasVenv':has('venv') and has('ensurepip')}))";

/**
 * The first Python on the PATH that can run the emulator.
 * @throws Problem if there is none, it is too old, or it cannot make a venv
 */
export function findPython(ask: (command: string) => PythonFacts | undefined = askPython): string {
  const answers = ["python3", "python"].flatMap((command) => {
    const facts = ask(command);
    return facts === undefined ? [] : [{ command, facts }];
  });
  const fit = answers.find(({ facts }) => problemOf(facts) === undefined);
  if (fit) {
    return fit.command;
  }
  throw problemOf(answers[0]?.facts) ?? new Error("a Python is fit and is not");
}

/** Why this Python will not do, or undefined. */
function problemOf(facts: PythonFacts | undefined): Problem | undefined {
  if (facts === undefined) {
    return new Problem([
      "Python was not found; the AWS emulator needs Python 3.10 or later: install it (https://www.python.org or your system's packages), then type npm start again.",
      "Python est introuvable ; l’émulateur d’AWS demande Python 3.10 ou plus récent : installez-le (https://www.python.org ou les paquets de votre système), puis tapez de nouveau npm start.",
    ]);
  }
  const [major, minor, patch] = facts.version;
  const words = `Python ${major}.${minor}.${patch}`;
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    return new Problem([
      `This is ${words}; the AWS emulator needs Python 3.10 or later as python3 on the PATH: install it, then type npm start again.`,
      `Ceci est ${words} ; l’émulateur d’AWS demande Python 3.10 ou plus récent, nommé python3 dans le PATH : installez-le, puis tapez de nouveau npm start.`,
    ]);
  }
  if (!facts.hasVenv) {
    return new Problem([
      `${words} is here without its venv module: install it (on Debian and Ubuntu: sudo apt install python3-venv), then type npm start again.`,
      `${words} est là sans son module venv : installez-le (sous Debian et Ubuntu : sudo apt install python3-venv), puis tapez de nouveau npm start.`,
    ]);
  }
  return undefined;
}

function askPython(command: string): PythonFacts | undefined {
  const { stdout, status } = spawnSync(command, ["-c", question], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as PythonFacts) : undefined;
}
