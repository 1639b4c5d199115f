import { buildPhrasebook } from '../phrases/buildPhrasebook.ts';
import { buildPhraseMatcher } from '../phrases/phraseMatcher.ts';
import { modelOf } from '../text/recognise/modelOf.ts';
import type { Cast, Dispatch, Member } from './Cast.ts';
import { experimentsOf } from './experiments/experimentsOf.ts';
import { expressionCompiler } from './expressions.ts';
import { makeBinder } from './bindings.ts';
import { coreFacts } from './coreFacts.ts';
import { factsOf, type Facts, type FactValue } from './Facts.ts';
import type { FlowBundle } from './FlowBundle.ts';
import { phrasesNamed } from './familyMembers.ts';
import { hashBundle } from './hashBundle.ts';
import { buildMember } from './machine/buildMember.ts';
import type { Names } from './machine/prepareGuard.ts';
import { typesGuarded, typesHeard } from './machine/stateNodes.ts';
import type { FactDeclaration, MachineFile } from './schema/machine.ts';

/**
 * Makes a flow version ready to run. Done once a version: every name is resolved, every expression compiled, and it is
 * worked out who hears what, so that a turn only evaluates.
 * @throws ProblemError for a bundle that `validateBundle` would refuse.
 */
export function buildCast(bundle: FlowBundle): Cast {
  const files = [...bundle.rules, bundle.flow];
  const facts = declaredFacts(files);
  const phrasebook = buildPhrasebook(bundle, bundle.flow.meta.languages ?? ['en']);
  const compile = expressionCompiler(facts, bundle.settings);
  const names: Names = {
    compile,
    machineIndex: machineIndexer(files),
    phrasesOf: (name) => phrasesNamed(bundle, name),
  };
  const initial = initialFacts(facts);
  const members = files.map((file, index) => buildMember(file, index, index === files.length - 1, names));
  // Before what expressions read is asked for: goals have expressions too.
  const experiments = experimentsOf(bundle, compile);
  return {
    hash: hashBundle(bundle),
    bundle,
    members,
    flow: members[members.length - 1] as Member,
    chat: dispatchOf(members, 'chat'),
    phone: dispatchOf(members, 'phone'),
    facts,
    givenFacts: new Set([
      ...Object.keys(bundle.flow.meta.facts ?? {}),
      ...Object.keys(coreFacts).filter((name) => coreFacts[name]?.given),
      ...[...facts].filter(([, fact]) => fact.given).map(([name]) => name),
    ]),
    initialFacts: initial,
    binder: makeBinder(initial, [...facts.keys()], compile.reads()),
    settings: new Map(bundle.settings.map((row) => [row.id, row])),
    phrasebook,
    experiments,
    modelOf: (language) => modelOf(bundle.examples?.[language] ?? {}, language),
    matchers: new Map((bundle.flow.meta.languages ?? ['en']).map((language) => [language, buildPhraseMatcher(phrasebook, language)])),
  };
}

function declaredFacts(files: readonly MachineFile[]): ReadonlyMap<string, FactDeclaration> {
  const facts = new Map<string, FactDeclaration>(Object.entries(coreFacts).map(([name, fact]) => [name, fact.declaration]));
  for (const file of files) for (const [name, fact] of Object.entries(file.meta.facts ?? {})) facts.set(name, fact);
  return facts;
}

function initialFacts(facts: ReadonlyMap<string, FactDeclaration>): Facts {
  return factsOf(Object.fromEntries([...facts].map(([name, fact]) => [name, initialOf(fact)])));
}

function initialOf(fact: FactDeclaration): FactValue {
  return fact.initial ?? (fact.type === 'list' ? [] : null);
}

function machineIndexer(files: readonly MachineFile[]): Names['machineIndex'] {
  const byId = new Map(files.map((file, index) => [file.id, index]));
  byId.set('flow', files.length - 1);
  return (name) => byId.get(name);
}

function dispatchOf(members: readonly Member[], channel: 'chat' | 'phone'): Dispatch {
  const listening = members.filter((member) => member.isFlow || member.channels.has(channel));
  const hearing = byType(listening, (member) => typesHeard(member.machine));
  const guarding = byType(listening, (member) => typesGuarded(member.machine));
  return { members: listening, hearing, guarding, deciding: new Map([...hearing].map(([type, hearers]) => [type, decidersOf(hearers, listening)])) };
}

function byType(members: readonly Member[], typesOf: (member: Member) => ReadonlySet<string>): ReadonlyMap<string, readonly Member[]> {
  const table = new Map<string, Member[]>();
  for (const member of members) {
    for (const type of typesOf(member)) {
      const listed = table.get(type);
      if (listed) listed.push(member);
      else table.set(type, [member]);
    }
  }
  return table;
}

/** Who hears the event, whose states these ask for, and whoever acts by the clock alone. */
function decidersOf(hearers: readonly Member[], listening: readonly Member[]): ReadonlySet<number> {
  const acting = listening.filter((member) => member.timersAct).map((member) => member.index);
  return new Set([...hearers.flatMap((member) => [member.index, ...member.asks]), ...acting]);
}
