import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { celEnvironment } from '../../flow/expressions.ts';
import { canNameFact } from '../../flow/factNames.ts';
import type { MachineSource } from '../../flow/machineSource.ts';
import type { SettingRow } from '../../flow/schema/settings.ts';
import { eventFieldsOf } from '../../flow/validation/eventFields.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { eventTypeOf } from '../../flow/vocabulary/vocabulary.ts';
import { textOf, type WalkedGuard, type WalkedTransition } from '../../flow/walkMachine.ts';
import { assume } from './assume.ts';
import { factValues, fieldValues } from './factValues.ts';
import { eitherKnowledge, learn, type Knowledge } from './Knowledge.ts';
import { isAlways } from './isAlways.ts';
import { atLeast } from './Numbers.ts';
import { ANYTHING, BOOLEANS, constant, LISTS, NOTHING, NUMBERS, orNull, textsOf, union, type Values } from './Values.ts';

/** What can be told of guards without running anything. Nothing is claimed that a contact could prove wrong. */
export interface GuardLogic {
  /** What is known when a transition is tried. */
  atFirst(machine: MachineSource, transition: WalkedTransition): Knowledge;
  /** What is known when a guard came out as `truth`; null where it surely cannot. */
  assume(guard: WalkedGuard | undefined, truth: boolean, knowledge: Knowledge): Knowledge | null;
  /** Whether a guard surely holds. */
  isAlways(guard: WalkedGuard | undefined, knowledge: Knowledge): boolean;
}

/** Fields that only the event has of which the guard asks. */
const FIELDS_ASKED: Readonly<Record<string, string>> = { said: 'acts', means: 'means' };

export function guardLogic(index: BundleIndex, isReachable: (machine: string, state: string) => boolean): GuardLogic {
  const facts = factValues(index);
  const parse = parser(index);
  const raised = new Set(
    index.machines.flatMap(({ walked }) => walked.actions.flatMap(({ type, params }) => (type === 'raise' ? [textOf(params.event)] : []))),
  );
  const fieldsOf = new Map(index.machines.map((machine) => [machine, eventFieldsOf(machine.walked)]));
  const settings = new Map([...index.settings].map(([id, row]) => [id, row === null ? ANYTHING : settingValues(row)]));
  const logic: GuardLogic = {
    atFirst(machine, transition) {
      const { types, inAll } = fieldsOf.get(machine)?.(transition) ?? { types: [], inAll: false };
      // A raised event carries the data of the one that raised it.
      const isKnown = inAll && transition.kind === 'on' && types.length > 0 && !types.some((type) => raised.has(type));
      return { learnt: new Map(), atFirst: (name) => valuesAtFirst(name, facts, settings, isKnown ? types : null) };
    },
    assume(guard, truth, knowledge) {
      if (guard === undefined) return truth ? knowledge : null;
      const { type, params, inner } = guard;
      if (type === 'not' && inner[0] !== undefined) return logic.assume(inner[0], !truth, knowledge);
      if (type === 'and' || type === 'or') return assumeMany(logic, inner, (type === 'and') === truth, truth, knowledge);
      const node = type === 'when' ? parse(textOf(params.expr)) : null;
      if (node !== null) return assume(node, truth, knowledge);
      if (truth && cannotHold(guard, knowledge, isReachable)) return null;
      return learn(knowledge, nameOfGuard(guard), constant(truth));
    },
    isAlways(guard, knowledge) {
      if (guard === undefined) return true;
      const { type, params, inner } = guard;
      if (type === 'and') return inner.every((one) => logic.isAlways(one, knowledge));
      if (type === 'or') return inner.some((one) => logic.isAlways(one, knowledge));
      const node = type === 'when' ? parse(textOf(params.expr)) : null;
      return node !== null && isAlways(node, knowledge);
    },
  };
  return logic;
}

function assumeMany(logic: GuardLogic, inner: readonly WalkedGuard[], all: boolean, truth: boolean, knowledge: Knowledge): Knowledge | null {
  if (!all) return inner.map((one) => logic.assume(one, truth, knowledge)).reduce(eitherKnowledge, null);
  let known: Knowledge | null = knowledge;
  for (const one of inner) if (known !== null) known = logic.assume(one, truth, known);
  return known;
}

/** Guards of the same words come out alike as long as nothing happens. */
function nameOfGuard({ type, params }: WalkedGuard): string {
  return `guard ${JSON.stringify([type, params])}`;
}

function cannotHold({ type, params }: WalkedGuard, knowledge: Knowledge, isReachable: (machine: string, state: string) => boolean): boolean {
  if (type === 'in') return !isReachable(textOf(params.machine) ?? '', textOf(params.state) ?? '');
  const field = FIELDS_ASKED[type];
  if (field === undefined) return false;
  const { isNull, others } = knowledge.atFirst(`event.${field}`);
  return isNull && !others;
}

function valuesAtFirst(
  name: string,
  facts: ReadonlyMap<string, Values>,
  settings: ReadonlyMap<string, Values>,
  types: readonly string[] | null,
): Values {
  if (name.startsWith('guard ')) return BOOLEANS;
  if (name.startsWith('size(')) return { ...NOTHING, numbers: atLeast(0) };
  if (name.startsWith('settings.')) return settings.get(name.slice('settings.'.length)) ?? ANYTHING;
  if (name.startsWith('event.'))
    return types === null ? ANYTHING : types.map((type) => valuesOfField(type, name.slice('event.'.length))).reduce(union, NOTHING);
  if (name === 'channel') return textsOf('chat', 'phone');
  if (name === 'direction') return textsOf('inbound', 'outbound');
  if (name === 'missing') return LISTS;
  return name === 'now' ? NUMBERS : (facts.get(name) ?? ANYTHING);
}

/** A field that was left out is null, also where it must be given: a check may ask before all is known. */
function valuesOfField(type: string, field: string): Values {
  const event = eventTypeOf(type);
  if (event?.read?.includes(field)) return ANYTHING;
  const schema = (event?.data.properties as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (schema === undefined) return constant(null);
  // What customers mean is recognised from their words too, and not by that schema.
  return type.startsWith('customer.') ? ANYTHING : orNull(fieldValues(schema));
}

function settingValues({ type, choices = [] }: SettingRow): Values {
  if (type === 'boolean') return BOOLEANS;
  if (type === 'severity') return textsOf('block', 'warn', 'info');
  if (type === 'choice') return textsOf(...choices);
  return type === 'text' ? { ...NOTHING, texts: ANYTHING.texts } : { ...NOTHING, numbers: atLeast(0) };
}

/** Expressions parsed once; null for one that cannot be, which validation has told. */
function parser({ factTypes }: BundleIndex): (source: string | undefined) => ASTNode | null {
  const parsed = new Map<string, ASTNode | null>();
  let environment: Environment | undefined;
  return (source = '') => {
    let node = parsed.get(source);
    if (node !== undefined) return node;
    environment ??= celEnvironment(new Map([...factTypes].filter(([name]) => canNameFact(name))));
    try {
      node = environment.parse(source).ast;
    } catch {
      node = null;
    }
    parsed.set(source, node);
    return node;
  };
}
