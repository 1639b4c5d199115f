import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sufler } from '../cli/support/sufler.ts';

/** A command of a page, with what the page shows of its output and what it was. */
export interface WalkedCommand {
  readonly line: string;
  readonly shown: readonly string[];
  readonly came: readonly string[];
  readonly code: number;
}

/**
 * What a page tells its reader to do, in its order: a file (its path in code type, then its content), a row or a line more of a file, an
 * edit ("In `flows/…`, `this` becomes `that`"), a block of commands with what they show. A Mermaid block is what the last command shows.
 */
const STEP =
  /^`(?<path>[^`\n]+)`(?<more>, one more (?:row|line))?:\n\n```\w+\n(?<content>[\s\S]*?)^```$|In\s+`(?<file>flows\/[^`]+)`,\s+`(?<text>[^`]+)`\s+becomes\s+`(?<by>[^`]+)`|^```console\n(?<console>[\s\S]*?)^```$|^```mermaid\n(?<mermaid>[\s\S]*?)^```$/gm;

export type Step =
  | { readonly kind: 'file'; readonly path: string; readonly content: string; readonly more: string | undefined }
  | { readonly kind: 'edit'; readonly path: string; readonly text: string; readonly by: string }
  | { readonly kind: 'console'; readonly block: string }
  | { readonly kind: 'mermaid'; readonly picture: string };

/** The steps of a page, in their order. */
export function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(STEP)].map(({ groups = {} }): Step => {
    const { path, more, content = '', file, text = '', by = '', console: block, mermaid: picture = '' } = groups;
    if (path !== undefined) return { kind: 'file', path, content, more };
    if (file !== undefined) return { kind: 'edit', path: file, text, by };
    return block !== undefined ? { kind: 'console', block } : { kind: 'mermaid', picture };
  });
}

/** Does all that a page says, in a folder that has `flows` in it, and keeps what the commands showed. */
export async function walkGuide(page: string, folder: string): Promise<readonly WalkedCommand[]> {
  const walked: WalkedCommand[] = [];
  for (const step of stepsOf(page)) {
    if (step.kind === 'file') place(join(folder, step.path), step.content, step.more);
    else if (step.kind === 'edit') edit(join(folder, step.path), step.text, step.by);
    else if (step.kind === 'mermaid') walked.push({ ...walked.pop()!, shown: linesOf(step.picture) });
    else for (const command of commandsOf(step.block)) walked.push(await run(command, folder));
  }
  return walked;
}

/** Whether the shown lines are those that came; a line "…" stands for any number of them, "…" within a line for any part of it. */
export function isShownOf(shown: readonly string[], came: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return came.length === 0;
  if (first.trim() === '…') return came.some((_, index) => isShownOf(rest, came.slice(index))) || rest.length === 0;
  return came[0] !== undefined && isPartOf(first.split('…'), came[0]) && isShownOf(rest, came.slice(1));
}

/** The parts stand in the line one behind the other, the first at its beginning and the last at its end. */
function isPartOf(parts: readonly string[], line: string): boolean {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return line === first;
  const last = rest.pop()!;
  if (!line.startsWith(first)) return false;
  let place = first.length;
  for (const part of rest) {
    const found = line.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  return line.length >= place + last.length && line.endsWith(last);
}

function place(file: string, content: string, more: string | undefined): void {
  mkdirSync(dirname(file), { recursive: true });
  if (more === undefined) return writeFileSync(file, content);
  const before = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  const after = more.endsWith('row')
    ? { ...before, settings: [...(before.settings as unknown[]), JSON.parse(content)] }
    : { ...before, ...(JSON.parse(`{${content.trim().replace(/,$/, '')}}`) as object) };
  writeFileSync(file, JSON.stringify(after, null, 2));
}

function edit(file: string, text: string, by: string): void {
  const before = readFileSync(file, 'utf8');
  if (before.split(text).length !== 2) throw new Error(`"${text}" does not stand once in ${file}`);
  writeFileSync(
    file,
    before.replace(text, () => by),
  );
}

/** A command line of a block, with what stands below it. */
export interface Command {
  readonly line: string;
  readonly shown: readonly string[];
}

export function commandsOf(block: string): readonly Command[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...shown] = linesOf(part);
      return { line, shown };
    });
}

/** Runs a command line; what is typed into it are the lines that begin with "> ". Files that it names lie in the folder. */
async function run({ line, shown }: Command, folder: string): Promise<WalkedCommand> {
  const words = (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'|'$/g, ''));
  if (words[0] !== 'npx' || words[1] !== 'sufler') throw new Error(`"${line}" is no command of sufler`);
  const args = words.slice(2).map((word, index, all) => (isFile(word) || all[index - 1] === '--output' ? join(folder, word) : word));
  const lines = args.includes('--script') ? [] : shown.filter((each) => each.startsWith('> ')).map((each) => each.slice(2));
  const { code, out, err } = await sufler([...args, '--flows', join(folder, 'flows')], { lines });
  return { line, shown, came: linesOf(`${out}\n${err}`.replaceAll(`${folder}/`, '')), code };
}

function isFile(word: string): boolean {
  return /\.(?:txt|svg|csv|json|xml)$/.test(word);
}

function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
}
