import type { ASTNode } from '@marcbachmann/cel-js';
import type { Cast, Member } from '../flow/Cast.ts';
import { celEnvironment, plainValue, RESERVED_NAMES } from '../flow/expressions.ts';
import { walkMachine, type WalkedGuard, type WalkedMachine, type WalkedTransition } from '../flow/walkMachine.ts';

/** What one expression reads, and the values that it compares with. */
export interface Reading {
  /** Facts; those of which only the content of a list is asked (`x in fact`) stand in `members` too. */
  readonly facts: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  /** Fields of the event. */
  readonly fields: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly literals: readonly (string | number)[];
  /** It asks for the time. */
  readonly now: boolean;
  /** The comparisons that it is made of, each with what it reads alone; itself where it is one. */
  readonly parts: readonly Reading[];
}

/** A machine of the cast, laid out, with what its guards and actions read. */
export interface MachineReading {
  readonly member: Member;
  readonly walked: WalkedMachine;
  /** What the guard of a transition reads, inner guards included; nothing for one without a guard. */
  readonly guards: ReadonlyMap<WalkedTransition, GuardReading>;
  /** Facts that it writes, with the expressions that they are written by. */
  readonly writes: ReadonlyMap<string, readonly Reading[]>;
}

export interface GuardReading extends Reading {
  readonly asks: readonly Asked[];
  readonly said: readonly { readonly phrase?: string; readonly act?: string }[];
  readonly means: readonly string[];
  /** Settings of the guard `works`. */
  readonly works: ReadonlySet<string>;
}

/** The guard `in`: a state of another machine. */
export interface Asked {
  readonly machine: string;
  readonly state: string;
}

type Mutable = {
  facts: Set<string>;
  members: Set<string>;
  fields: Set<string>;
  settings: Set<string>;
  literals: (string | number)[];
  now: boolean;
  parts: Reading[];
};

/** Reads expressions of one flow version; each text once. */
export function expressionReader(cast: Cast): (source: string) => Reading {
  const environment = celEnvironment(cast.facts);
  const known = new Map<string, Reading>();
  return (source) => {
    const kept = known.get(source);
    if (kept) return kept;
    const { ast } = environment.parse(source);
    const reading = readingOf([ast], cast);
    reading.parts = comparisons(ast).map((part) => readingOf([part], cast));
    known.set(source, reading);
    return reading;
  };
}

function readingOf(nodes: readonly ASTNode[], cast: Cast): Mutable {
  const reading = nothingRead();
  visit(nodes, reading, cast.facts);
  return reading;
}

/** What `&&`, `||`, `!` and `?:` put together. */
function comparisons(node: ASTNode): readonly ASTNode[] {
  if (node.op === '&&' || node.op === '||' || node.op === '?:') return (node.args as readonly ASTNode[]).flatMap(comparisons);
  return node.op === '!_' ? comparisons(node.args) : [node];
}

/** What every machine of the cast reads, in the order of the cast. */
export function readMachines(cast: Cast): readonly MachineReading[] {
  const read = expressionReader(cast);
  const stated = Object.values(cast.bundle.catalogue).flatMap(({ content }) => content?.requires ?? []);
  return cast.members.map((member) => {
    const walked = walkMachine(member.file);
    const guards = new Map(walked.transitions.map((transition) => [transition, readGuards(transition.guard, read, stated)]));
    const writes = new Map<string, Reading[]>();
    for (const { type, params } of walked.actions) {
      if (type !== 'set' && type !== 'add' && type !== 'count') continue;
      const fact = String(params.fact);
      const own = writes.get(fact) ?? [];
      writes.set(fact, own);
      const by = typeof params.expr === 'string' ? read(params.expr) : nothingRead();
      if (typeof params.from === 'string')
        own.push({ ...by, fields: new Set([params.from]), parts: [{ ...nothingRead(), fields: new Set([params.from]) }] });
      else own.push(by);
    }
    return { member, walked, guards, writes };
  });
}

/** `stated` are the facts that ready answers state: whether they are true is seen in the words that are said. */
function readGuards(guard: WalkedGuard | undefined, read: (source: string) => Reading, stated: readonly string[]): GuardReading {
  const all = { ...nothingRead(), asks: [] as Asked[], said: [] as GuardReading['said'][number][], means: [] as string[], works: new Set<string>() };
  const queue = guard === undefined ? [] : [guard];
  for (const { type, params, inner } of queue) {
    queue.push(...inner);
    if (type === 'in') all.asks.push({ machine: String(params.machine), state: String(params.state) });
    else if (type === 'said') all.said.push(params);
    else if (type === 'means') all.means.push(...(params.any as string[]));
    else if (type === 'works') all.works.add(String(params.after));
    else if (type === 'when') merge(all, read(String(params.expr)));
  }
  if (all.fields.has('unmetFacts') || all.fields.has('contents')) stated.forEach((fact) => all.facts.add(fact));
  return all;
}

function merge(into: Mutable, from: Reading): void {
  from.facts.forEach((name) => into.facts.add(name));
  from.members.forEach((name) => into.members.add(name));
  from.fields.forEach((name) => into.fields.add(name));
  from.settings.forEach((name) => into.settings.add(name));
  into.literals.push(...from.literals);
  into.now ||= from.now;
  into.parts.push(...from.parts);
}

function nothingRead(): Mutable {
  return { facts: new Set(), members: new Set(), fields: new Set(), settings: new Set(), literals: [], now: false, parts: [] };
}

function visit(node: unknown, reading: Mutable, facts: ReadonlyMap<string, unknown>): void {
  if (Array.isArray(node)) return node.forEach((one) => visit(one, reading, facts));
  if (typeof node !== 'object' || node === null || !('op' in node)) return;
  const { op, args } = node as ASTNode;
  const member = memberOf(node as ASTNode);
  if (member !== null) return void (member.of === 'event' ? reading.fields : reading.settings).add(member.name);
  if (op === 'value') {
    const value = plainValue(args);
    if (typeof value === 'string' || typeof value === 'number') reading.literals.push(value);
    return;
  }
  if (op === 'id') {
    if (args === 'now') reading.now = true;
    else if (args === 'missing' || facts.has(args)) reading.facts.add(args);
    return;
  }
  if (op === 'in') {
    const list = (args as unknown as readonly ASTNode[])[1];
    if (list?.op === 'id' && !RESERVED_NAMES.includes(list.args)) reading.members.add(list.args);
  }
  visit(args, reading, facts);
}

/** `event.by` and `settings["hold.limit"]`. */
function memberOf(node: ASTNode): { of: 'event' | 'settings'; name: string } | null {
  if (node.op !== '.' && node.op !== '[]') return null;
  const [of, member] = node.args;
  if (of.op !== 'id' || (of.args !== 'event' && of.args !== 'settings')) return null;
  const name = typeof member === 'string' ? member : member.op === 'value' ? member.args : null;
  return typeof name === 'string' ? { of: of.args, name } : null;
}
