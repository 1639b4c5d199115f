import { checks } from '../../src/checks/checks.ts';
import { reporters } from '../../src/checks/reporters/reporters.ts';
import { CHECK_CODES, PROBLEM_CODES, severityOf, type CheckCode } from '../../src/problems/codes.ts';
import { REMEDIES } from '../../src/problems/remedies.ts';

const HEAD = `# Checks

\`sufler check\` tells what is wrong with flows: first what keeps them from running, by the codes of [flow files](errors.md#flow-files), then, of
flows that can run, what the checks below find. \`POST /v1/flows/{id}/check\` does the same over HTTP, of what is loaded or of a draft.

An **error** will go wrong in some contact, a **warning** may, an **info** is worth a look. The command ends with 1 when there is an error;
with \`--strict\` warnings and infos fail too. It ends with 0 when nothing fails and with 2 when it could not check.

What several flows share is looked at with each of them: a phrase is unused, or a state of a part unreachable, only if that is so with every
flow that uses the file. While a file of the folder cannot be read or a flow cannot run, such findings are not told.

This page is written by \`npm run docs\` from \`src/problems/checkProblems.ts\` and \`src/problems/remedies.ts\`.
`;

const WAIVERS = `## Waivers

A finding that is right but wanted is waived where it stands, with the reason: in \`meta\` of a state or of a machine, in an entry of the
catalogue (for the texts of the phrase too), in a row of the settings, or in a catalogue itself for the files beside it. It holds for all
that lies there, or for the place \`at\`, a JSON pointer from there.

\`\`\`json
{ "meta": { "stage": "identify", "waive": [{ "check": "unreachable-state", "reason": "A call may be opened at this stage" }] } }
\`\`\`

What keeps a flow from running cannot be waived. A waiver that waives nothing is a finding itself.
`;

const FIXES = `## Mending

\`sufler check --fix\` takes out what does nothing: a waiver that waives nothing, the second of two equal transitions, a member of a family
that is never chosen. It never changes what is said or done. Edits keep the form of the file; a file that was changed meanwhile is left
alone, and so is everything after which something would be found that was not found before.
`;

/** The page docs/reference/checks.md, made from the registry; a test compares it with the page as it is. */
export function checksReference(): string {
  const formats = reporters.map(({ name, description }) => `| \`${name}\` | ${description} |`).join('\n');
  const json = `The keys of the JSON are added to, never renamed. A finding is \`{code, severity, file, pointer, line, column, endLine, endColumn, message, explanation, suggestion, fix}\`; lines and columns begin with 1, columns count UTF-16 code units, files are relative to the folder of the flows.`;
  return [
    HEAD,
    `## Formats\n\n| \`--format\` | what it writes |\n| --- | --- |\n${formats}\n\n${json}\n`,
    WAIVERS,
    FIXES,
    `## What is found\n\n| code | severity | what it says | what to do |\n| --- | --- | --- | --- |\n${CHECK_CODES.map(row).join('\n')}\n`,
  ].join('\n');
}

function row(code: CheckCode): string {
  return `| \`${code}\` | ${severityOf(code)} | ${[PROBLEM_CODES[code].message, REMEDIES[code]].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Codes that no check says it can give; `needless-waiver` comes from the waivers themselves. */
export function unclaimedCodes(): readonly CheckCode[] {
  const claimed = new Set<CheckCode>(checks.flatMap(({ codes }) => codes));
  return CHECK_CODES.filter((code) => !claimed.has(code) && code !== 'needless-waiver');
}
