import { FIELD_NAMES, LOOKS, REPLY_NAMES } from '../../src/importing/fieldNames.ts';
import { IMPORT_SEVERITIES, type ImportCode } from '../../src/importing/ImportFinding.ts';
import { PROBLEM_CODES } from '../../src/problems/codes.ts';
import { page, table, writtenFrom } from './markdown.ts';
import { REMEDIES } from '../../src/problems/remedies.ts';

const FIELDS: Readonly<Record<keyof typeof FIELD_NAMES, string>> = {
  name: 'what it is called; else its key in a map, else its title',
  title: 'a heading; it goes into the description',
  text: 'what is said; tags are taken out, several texts are said one after the other',
  comment: 'for the agent; it goes into the description',
  replies: 'what the customer may reply',
  next: 'where it goes on without a reply; a list or a map is taken as replies',
  ends: 'the script ends here, if it is true',
  begins: 'the script begins here, if it is true',
  kind: 'a type; one that is called like an end or a beginning is one',
};

const INTRODUCTION = `# Importing call scripts

${writtenFrom('src/importing/fieldNames.ts', 'src/importing/ImportFinding.ts')}

\`sufler import FILE\` makes the draft of a flow from a call script of another system: a folder with \`flow.json\`, \`phrases/\`, \`catalogue.json\` and
\`examples/\`, which \`sufler check\` reads without an error. What was not understood, and what is wrong with the script, stands in a report.

| option        | does                                                                                 |
| ------------- | ------------------------------------------------------------------------------------ |
| \`--format\`    | \`nodes\` (JSON) or \`csv\`; by the ending of the file                                   |
| \`--id\`        | the flow's id; by the name of the file                                               |
| \`--language\`  | the language of the script, one that the common phrases have; \`ru\`                   |
| \`--channel\`   | \`chat\` or \`phone\`; \`chat\`                                                            |
| \`--direction\` | \`inbound\` or \`outbound\`; \`inbound\`                                                   |
| \`--output\`    | the folder in which the flow's folder is made; the flows folder                      |
| \`--report\`    | writes the whole report to this file, as JSON; what is shown has ten of each kind    |
| \`--all\`       | takes nodes that nothing leads to into the draft too                                 |
| \`--force\`     | replaces a folder that exists; without it nothing is overwritten                     |

The exit code is 0 if there is nothing but suppositions to tell, 1 if there is an error or a warning (the draft is written all the same), 2 if no draft could be
made: then nothing is written. A file has at most 8 MB and is UTF-8, with or without a byte order mark; a script has at most 50,000 nodes, of which at most 9,000 are used.

## Forms

**JSON**: a list of nodes or a map of them, alone or in an object, under a name such as \`nodes\`, \`steps\` or \`blocks\`; beside them \`start\`, and \`edges\` of their
own if the nodes have none (\`{"from", "to", "label"}\`). What an editor keeps in \`data\` is looked into.

**CSV**: a line of names, then a row a node (replies in columns \`answer1\`, \`next1\`, \`answer2\` … or in one cell, \`Yes -> 5; No -> 6\`), or a row a reply (rows with the
same id are the same node), or a row an edge (\`from\`, \`to\`, \`label\`). The delimiter is the one of semicolon, tab, comma and bar that the first line has most of.

Names are read without regard to capitals, spaces, dots, hyphens and underscores:
`;

const DRAFT = `
## What becomes of it

- A **node** is a state that says its text. Its name is made a legal one; the name in the script stands in the description.
- A **reply** that surely means an event of the vocabulary (\`customer.agrees\`, \`customer.objects\` …) is that event. Every other one is an intent of its own, heard as
  \`customer.means\`, with the reply as its first example; write more of them. Of two replies of a node that mean the same event the surer one is that event.
  What cannot be an example (no words, the words of a common example, more meanings than a language may have) is \`agent.chooses\`.
- A node without replies goes on when the agent has said its text. One with both replies and \`next\` goes on so by \`agent.chooses\`, \`next\`.
- Where the script **ends** the common farewell follows, unless the node itself takes leave. The end of the contact leads to \`wrapup\` from everywhere.
- **Blanks** (\`{{name}}\`, \`\${name}\`, \`%name%\`, \`{name}\`, \`[Name]\`) for the customer, the agent, the company, phone and e-mail are filled by the engine. Any other one
  is a fact that the flow declares and nobody sets yet.
- Nodes that nothing leads to are left out. A node named twice is the first of the two.

## The report
`;

/** `docs/reference/import.md`. */
export function importReference(): string {
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ');
  const fields = (Object.keys(FIELD_NAMES) as (keyof typeof FIELD_NAMES)[]).map((field) => [FIELDS[field], list(FIELD_NAMES[field])]);
  const replies = [
    ['of a reply or an edge: its words', list(REPLY_NAMES.words)],
    ['where it leads', list(REPLY_NAMES.target)],
    ['of an edge: where it comes from', list(REPLY_NAMES.source)],
    ['passed over: how a picture looked', list([...LOOKS])],
  ];
  const codes = (Object.keys(IMPORT_SEVERITIES) as ImportCode[]).map((code) => [
    `\`${code}\``,
    IMPORT_SEVERITIES[code],
    PROBLEM_CODES[code].title,
    REMEDIES[code],
  ]);
  return page(INTRODUCTION, table(['what', 'names'], [...fields, ...replies]), DRAFT, table(['code', 'severity', 'what', 'what to do'], codes));
}
