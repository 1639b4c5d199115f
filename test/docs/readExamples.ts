import { readFileSync } from 'node:fs';

/** A request of a page, as curl would send it. */
export interface ExampleRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A block of commands, and the part of the last one's answer that the page shows behind it; undefined where it shows none. */
export interface Example {
  readonly heading: string;
  readonly requests: readonly ExampleRequest[];
  readonly shown: object | undefined;
}

const SERVER = 'http://127.0.0.1:3000';
const PIECE = /^(?:#+ (?<heading>.+)|```(?<language>\w+)\n(?<content>[\s\S]*?)^```)$/gm;
/** One command of the only form that the pages use: no quote inside of quotes. */
const COMMAND = /^curl -s(?: -X (?<method>[A-Z]+))? '?(?<url>[^\s']+)'?(?<headers>(?:\s+-H '[^']+')*)(?:\s+-d '(?<body>[^']*)')?$/;

/** The requests of a page, in its order, with their answers. Throws for a command that is not understood, so that none goes untested. */
export function readExamples(page: string): readonly Example[] {
  const examples: Example[] = [];
  let heading = '';
  let before = '';
  for (const { groups } of readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8').matchAll(PIECE)) {
    heading = groups!.heading ?? heading;
    if (groups!.language === 'sh' && groups!.content!.includes('curl'))
      examples.push({ heading, requests: readCommands(groups!.content!), shown: undefined });
    if (groups!.language === 'json' && before === 'sh') examples.push({ ...examples.pop()!, shown: JSON.parse(groups!.content!) as object });
    before = groups!.language ?? '';
  }
  return examples;
}

function readCommands(text: string): readonly ExampleRequest[] {
  return text
    .trim()
    .split(/\n(?=\S*curl )/)
    .map((command) => {
      const { method, url, headers = '', body } = COMMAND.exec(command)?.groups ?? {};
      if (!url?.startsWith(SERVER)) throw new Error(`The test does not understand this command: ${command}`);
      return { method: method ?? (body === undefined ? 'GET' : 'POST'), path: url.slice(SERVER.length), headers: readHeaders(headers), body };
    });
}

function readHeaders(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name!, value!]));
}
