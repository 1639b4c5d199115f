import { readFileSync } from 'node:fs';
import { PROBLEM_CODES, type ProblemCode } from '../../src/problems/codes.ts';
import { REMEDIES } from '../../src/problems/remedies.ts';

const REGISTRY = new URL('../../src/problems/codes.ts', import.meta.url);

const HEAD = `# Errors

Every problem has a code. Match on the code: it is never renamed and never used for something else, while the wording may get better.
Over HTTP a problem is an RFC 9457 document; on the command line and in the log it is one line, the code in brackets at its end.
Words in braces stand for what the problem is about. Where a name is nearly right, the nearest one that exists is suggested.

This page is written by \`npm run docs\` from \`src/problems/codes.ts\` and \`scripts/docs/remedies.ts\`.
`;

const INTRODUCTIONS: Readonly<Record<string, string>> = {
  requests: 'They answer a request with the status shown.',
  inspection: 'They answer who wants to watch a conversation.',
  configuration: 'The server or the command does not start.',
  'importing scripts': 'Told by `sufler import`; [Importing call scripts](import.md) says more.',
  scorecards: 'Told by `sufler check` and `sufler score`; the [scorecard](scorecard.md) says more.',
  'recording conversations': 'Told by `sufler record`.',
  'checks of machines': 'Found by `sufler check` in flows that can run; the [reference of checks](checks.md) tells how much each weighs.',
  'checks of texts': 'Found by `sufler check` in the words of flows that can run; see the [reference of checks](checks.md).',
  'flow files': 'Found when flows are read or checked, each with its file and the place in it. A status is shown where it can answer a request, too.',
};

/** The page docs/reference/errors.md, made from the registry; a test compares it with the page as it is. */
export function errorsReference(): string {
  const sections = readGroups().map(({ name, codes }) => {
    const rows = codes.map((code) => row(name, code)).join('\n');
    const introduction = INTRODUCTIONS[name] === undefined ? '' : `${INTRODUCTIONS[name]}\n\n`;
    return `## ${capitalised(name)}\n\n${introduction}| code | status | title | message | what to do |\n| --- | --- | --- | --- | --- |\n${rows}\n`;
  });
  return [HEAD, ...sections].join('\n');
}

/** The groups are comments of the registry (`// --- name`), which only its source has. */
function readGroups(): readonly { readonly name: string; readonly codes: readonly ProblemCode[] }[] {
  const groups = sourcesOfRegistry().flatMap((source) => source.split(/^ {2}\/\/ --- /m).slice(1));
  return groups.map((group) => ({
    name: group.slice(0, group.indexOf('\n')).trim(),
    codes: [...group.matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map((match) => match[1]).filter(isCode),
  }));
}

/** The registry's own text, then those of the files whose codes it takes in, in the order in which it does. */
function sourcesOfRegistry(): readonly string[] {
  const own = readFileSync(REGISTRY, 'utf8');
  const taken = [...own.matchAll(/^ {2}\.\.\.(\w+),$/gm)].map(([, name = '']) => {
    const file = new RegExp(`^import \\{ ${name}\\b.* from '(\\./\\w+\\.ts)';$`, 'm').exec(own)?.[1];
    if (file === undefined) throw new Error(`codes.ts takes in ${name} and imports it from nowhere`);
    return readFileSync(new URL(file, REGISTRY), 'utf8');
  });
  return [own, ...taken];
}

function isCode(name: string | undefined): name is ProblemCode {
  return name !== undefined && Object.hasOwn(PROBLEM_CODES, name);
}

function row(group: string, code: ProblemCode): string {
  const { status, title, message } = PROBLEM_CODES[code];
  // 500 outside the group of requests only says that something failed; no request is ever answered with the code.
  const shown = group === 'requests' || status !== 500 ? String(status) : '—';
  return `| \`${code}\` | ${shown} | ${[title, message, REMEDIES[code]].map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
