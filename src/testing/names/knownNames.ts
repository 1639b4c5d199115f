import { countersOf } from '../../conversation/figures.ts';
import { guidedActions } from '../../conversation/checkedActions.ts';
import { KNOWLEDGE_RULE } from '../../conversation/sayOf.ts';
import type { Cast } from '../../flow/Cast.ts';
import { writtenMachine } from '../../flow/machine/writtenTransitions.ts';
import { Act } from '../../flow/schema/texts.ts';
import { eventTypeNames, eventTypes } from '../../flow/vocabulary/vocabulary.ts';
import { lintRules } from '../../text/lint/lintRules.ts';
import type { NameKind } from './NameKind.ts';

const known = new WeakMap<Cast, Map<NameKind, ReadonlySet<string>>>();

/** The names of a kind that a flow version has; those of states are asked of their machine. */
export function knownNames(cast: Cast, kind: Exclude<NameKind, 'state'>): ReadonlySet<string> {
  const ofCast = known.get(cast) ?? new Map<NameKind, ReadonlySet<string>>();
  known.set(cast, ofCast);
  let names = ofCast.get(kind);
  if (names === undefined) ofCast.set(kind, (names = new Set(collect[kind](cast))));
  return names;
}

const collect: Readonly<Record<Exclude<NameKind, 'state'>, (cast: Cast) => Iterable<string>>> = {
  phrase: ({ bundle }) => [...Object.keys(bundle.catalogue), ...Object.keys(bundle.families)],
  stage: (cast) => [...cast.members.flatMap(({ stages }) => [...stages.keys()]), ...statePaths(cast)],
  machine: ({ members }) => ['flow', ...members.map(({ id }) => id)],
  fact: ({ facts }) => facts.keys(),
  rule: rulesOf,
  'lint rule': () => lintRules.map(({ id }) => id),
  action: () => guidedActions,
  'event type': () => eventTypeNames,
  'meaning, phrase or act': (cast) => [
    ...eventTypeNames.filter((name) => name.startsWith('customer.')),
    ...Object.values(cast.bundle.examples ?? {}).flatMap((examples) => Object.keys(examples)),
    ...Object.keys(cast.bundle.catalogue),
    ...(Act as unknown as { anyOf: readonly { const: string }[] }).anyOf.map((one) => one.const),
    'bare-hello',
  ],
  reminder: (cast) => [...messagesAfter(cast, 'reminder.'), ...remindersOf(cast)],
  task: (cast) => actionParams(cast, 'task', 'kind'),
  timer: (cast) => cast.members.flatMap(({ delays }) => [...delays.values()]),
  counter: (cast) => counterNames(cast),
  metric: ({ facts }) => [...facts].flatMap(([name, { metric }]) => (metric ? [name] : [])),
  move: () => eventTypes.flatMap(({ name, move }) => (move ? [name] : [])),
};

/** Every rule that the machines, phrases and settings of a flow version name, and the lint rules. */
function rulesOf(cast: Cast): string[] {
  const { bundle } = cast;
  const metas = cast.members.flatMap((member) => writtenMachine(member).walked.states.map(({ node }) => node.meta));
  return [
    KNOWLEDGE_RULE,
    ...lintRules.map(({ id }) => id),
    ...bundle.rules.flatMap(({ meta }) => meta.rules ?? []),
    ...actionParams(cast, 'violate', 'rule'),
    ...metas.flatMap((meta) => [...(meta?.rules ?? []), ...(meta?.reminders ?? []).flatMap(({ rule }) => rule ?? [])]),
    ...Object.values(bundle.catalogue).flatMap(({ rules }) => rules),
    ...bundle.settings.flatMap(({ id, source, softens }) => [
      ...source,
      ...(softens ?? []),
      ...(id.startsWith('severity.') ? [id.slice('severity.'.length)] : []),
    ]),
    ...messagesAfter(cast, 'reason.'),
  ];
}

function statePaths({ flow }: Cast): string[] {
  return [...writtenMachine(flow).walked.byPath.keys()].filter((path) => path !== '');
}

function messagesAfter({ bundle }: Cast, prefix: string): string[] {
  const ids = Object.values(bundle.messages).flatMap((texts) => Object.keys(texts));
  return ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}

function remindersOf(cast: Cast): string[] {
  const standing = cast.members.flatMap((member) => writtenMachine(member).walked.states.flatMap(({ node }) => node.meta?.reminders ?? []));
  return [...standing.map(({ id }) => id), ...actionParams(cast, 'remind', 'id')];
}

function actionParams({ members }: Cast, type: string, param: string): string[] {
  const actions = members.flatMap((member) => writtenMachine(member).walked.actions);
  return actions.flatMap((action) => (action.type === type && typeof action.params[param] === 'string' ? [action.params[param]] : []));
}

function counterNames(cast: Cast): string[] {
  return Object.keys(countersOf({ cast, facts: cast.initialFacts } as Parameters<typeof countersOf>[0]));
}
