/** What a strict reader of the part of Mermaid that we write finds; throws at anything else. */
export interface MermaidDiagram {
  /** Declared states with the state around them. */
  readonly states: ReadonlyMap<string, string | null>;
  readonly arrows: readonly (readonly [string, string])[];
  /** States that something begins in, with the state around the line that says so. */
  readonly beginnings: ReadonlyMap<string, string | null>;
}

const TEXT = String.raw`(?:[\p{L}\p{N} .,/()=+_?!'&|-]|#\d+;|<br/>)*`;
const ID = String.raw`s\d+(?:any|start)?`;
const DECLARED = new RegExp(`^state "${TEXT}" as (${ID})( \\{)?$`, 'u');
const CHOICE = new RegExp(`^state (${ID}) <<choice>>$`);
const ARROW = new RegExp(`^(${ID}|\\[\\*\\]) --> (${ID}|\\[\\*\\])(?: : ${TEXT})?$`, 'u');
const LINE = new RegExp(`^(${ID}) : ${TEXT}$`, 'u');
const NOTE = new RegExp(`^note (?:right|left) of (${ID})$`);
const NOTE_TEXT = new RegExp(`^${TEXT}$`, 'u');
const CLASSES = [
  /^classDef [a-z]+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}$/,
  /^class s\d+(,s\d+)* [a-z]+$/,
  /^acc(Title|Descr): [^#;:]*$/,
];

export function readMermaid(text: string): MermaidDiagram {
  const [head, direction, ...rest] = text.trimEnd().split('\n');
  if (head !== 'stateDiagram-v2' || direction !== '  direction TB') throw new Error('not a state diagram');
  const states = new Map<string, string | null>();
  const arrows: (readonly [string, string])[] = [];
  const beginnings = new Map<string, string | null>();
  const open: string[] = [];
  let inNote = false;
  for (const raw of rest) {
    const line = raw.trim();
    if (inNote) {
      inNote = line !== 'end note';
      if (inNote) checkNote(line);
      continue;
    }
    const declared = DECLARED.exec(line) ?? CHOICE.exec(line);
    const arrow = ARROW.exec(line);
    if (declared) {
      declare(states, declared[1]!, open.at(-1) ?? null);
      if (declared[2] !== undefined) open.push(declared[1]!);
    } else if (arrow) {
      checkDeclared(states, [arrow[1]!, arrow[2]!]);
      arrows.push([arrow[1]!, arrow[2]!]);
      if (arrow[1] === '[*]') beginnings.set(arrow[2]!, open.at(-1) ?? null);
    } else if (line === '}') {
      if (open.pop() === undefined) throw new Error('closed without being open');
    } else if (NOTE.test(line)) {
      checkDeclared(states, [NOTE.exec(line)![1]!]);
      inNote = true;
    } else if (!isOther(line)) throw new Error(`not understood: ${raw}`);
  }
  if (open.length > 0 || inNote) throw new Error('not closed');
  return { states, arrows, beginnings };
}

function checkNote(line: string): void {
  if (!NOTE_TEXT.test(line) || line.includes('-->')) throw new Error(`note: ${line}`);
}

function isOther(line: string): boolean {
  return line === '--' || LINE.test(line) || CLASSES.some((form) => form.test(line));
}

function declare(states: Map<string, string | null>, id: string, around: string | null): void {
  if (states.has(id)) throw new Error(`declared twice: ${id}`);
  states.set(id, around);
}

function checkDeclared(states: ReadonlyMap<string, string | null>, ends: readonly string[]): void {
  for (const end of ends) if (end !== '[*]' && !states.has(end)) throw new Error(`not declared: ${end}`);
}
