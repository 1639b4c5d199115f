import type { Cast, Member } from '../../flow/Cast.ts';
import { writtenMachine } from '../../flow/machine/writtenTransitions.ts';
import type { Place } from '../../flow/resolveReferences.ts';
import type { BundleSource } from '../../flow/validation/BundleSource.ts';
import { isRecord, type WalkedTransition } from '../../flow/walkMachine.ts';
import { targetOf, triggerOf } from '../explain/transitionReasons.ts';
import { familyMembers } from '../../flow/familyMembers.ts';
import type { CoverageCollector } from './CoverageCollector.ts';
import type { CoverageReport, MachineCoverage, Share, Uncovered } from './Coverage.ts';

/** Of which machines a report tells, and where their authors wrote them. */
export interface CoverageScope {
  readonly casts: ReadonlyMap<string, Cast>;
  /** Flow id to the files that it was built from; without them places are in the machines themselves. */
  readonly sources?: ReadonlyMap<string, BundleSource>;
  /** Whether a machine is one that was to be tested; all are unless told. */
  readonly isMeant?: (machine: string, isFlow: boolean) => boolean;
}

/** What the tests of a collector reached. A part that several flows share is counted in each of them. */
export function coverageReport(collector: CoverageCollector, { casts, sources, isMeant = () => true }: CoverageScope): CoverageReport {
  const meant = membersOf(casts).filter(({ member }) => isMeant(member.id, member.isFlow));
  const machines = meant.map(({ member, flow }) => machineCoverage(collector, member, placer(sources?.get(flow), member)));
  const members = meant.map(({ member }) => member);
  return {
    machines,
    states: sumOf(machines.map(({ states }) => states)),
    transitions: sumOf(machines.map(({ transitions }) => transitions)),
    rules: rulesCoverage(collector, members),
    phrases: phrasesCoverage(collector, casts, members),
  };
}

/** The flows, then each rule machine once. */
function membersOf(casts: ReadonlyMap<string, Cast>): readonly { readonly member: Member; readonly flow: string }[] {
  const flows = [...casts].map(([flow, cast]) => ({ member: cast.flow, flow }));
  const rules = new Map<string, { member: Member; flow: string }>();
  for (const [flow, cast] of casts) {
    for (const member of cast.members) if (!member.isFlow && !rules.has(member.id)) rules.set(member.id, { member, flow });
  }
  return [...flows, ...rules.values()];
}

type Placer = (pointer: string) => Place;

function placer(source: BundleSource | undefined, member: Member): Placer {
  const machine = member.isFlow ? source?.flow : source?.rules.find(({ walked }) => walked.id === member.id);
  return machine?.placeOf ?? ((pointer) => ({ file: member.id, pointer }));
}

function machineCoverage(collector: CoverageCollector, member: Member, placeOf: Placer): MachineCoverage {
  const { walked } = writtenMachine(member);
  const reached = collector.machine(member.id);
  // A history state is a way back to another one; nobody is ever in it.
  const states = walked.states.filter(({ path, kind }) => path !== '' && kind !== 'history');
  const missed = states.filter(({ path }) => !reached.states.has(path));
  const transitions = walked.transitions.filter((transition) => !forbids(transition));
  const untaken = transitions.filter(({ pointer }) => !reached.transitions.has(pointer));
  return {
    machine: member.id,
    kind: member.isFlow ? 'flow' : 'rule',
    file: placeOf('').file,
    states: {
      covered: states.length - missed.length,
      total: states.length,
      uncovered: missed.map(({ path, pointer }) => ({ name: path, ...placeOf(pointer) })),
    },
    transitions: {
      covered: transitions.length - untaken.length,
      total: transitions.length,
      uncovered: untaken.map((transition): Uncovered => ({ name: nameOf(transition), ...placeOf(transition.pointer) })),
    },
  };
}

/** An entry `{}` keeps an event from the states around; there is nothing to take. */
function forbids({ kind, trigger, source }: WalkedTransition): boolean {
  const to = kind === 'on' ? (source.node.on?.[trigger] as unknown) : undefined;
  return isRecord(to) && Object.keys(to).length === 0;
}

function nameOf(transition: WalkedTransition): string {
  const { path } = transition.source;
  return `${path === '' ? '(any state)' : path}: ${triggerOf(transition)} → ${targetOf(transition)}`;
}

function rulesCoverage(collector: CoverageCollector, members: readonly Member[]): CoverageReport['rules'] {
  const violations = members.flatMap((member) => writtenMachine(member).walked.actions.filter(({ type }) => type === 'violate'));
  const rules = [...new Set(violations.map(({ params }) => String(params.rule)))];
  const uncovered = rules.filter((rule) => !collector.violated.has(rule));
  return {
    covered: rules.length - uncovered.length,
    total: rules.length,
    checked: rules.filter((rule) => collector.checked.has(rule)).length,
    uncovered,
  };
}

function phrasesCoverage(collector: CoverageCollector, casts: ReadonlyMap<string, Cast>, members: readonly Member[]): CoverageReport['phrases'] {
  const byLanguage = new Map<string, Set<string>>();
  for (const cast of casts.values()) {
    const phrases = members.filter((member) => cast.members.includes(member) || !member.isFlow).flatMap((member) => phrasesOf(cast, member));
    for (const language of cast.bundle.flow.meta.languages ?? []) {
      const all = byLanguage.get(language) ?? new Set<string>();
      byLanguage.set(language, all);
      for (const phrase of phrases) all.add(phrase);
    }
  }
  return [...byLanguage].map(([language, all]) => {
    const said = collector.phrases(language);
    const uncovered = [...all].filter((phrase) => !said.has(phrase)).sort();
    return { language, covered: all.size - uncovered.length, total: all.size, uncovered };
  });
}

/** The phrases that a machine can recommend, or offer instead of what it forbids. */
function phrasesOf(cast: Cast, member: Member): readonly string[] {
  const { walked } = writtenMachine(member);
  const named = walked.states.flatMap(({ node: { meta } }) => [meta?.say, ...(meta?.also ?? [])]);
  const instead = walked.actions.flatMap(({ type, params }) => (type === 'violate' && typeof params.instead === 'string' ? [params.instead] : []));
  const { catalogue } = cast.bundle;
  const contents = walked.states.some(({ node }) => node.meta?.content)
    ? Object.keys(catalogue).filter((phrase) => catalogue[phrase]?.content !== undefined)
    : [];
  const names = [...named, ...instead, ...contents].filter((name) => typeof name === 'string');
  return names
    .flatMap((name) => (Object.hasOwn(cast.bundle.families, name) ? familyMembers(cast.bundle, name) : [name]))
    .filter((phrase) => Object.hasOwn(catalogue, phrase));
}

function sumOf(shares: readonly Share[]): Share {
  return { covered: shares.reduce((sum, { covered }) => sum + covered, 0), total: shares.reduce((sum, { total }) => sum + total, 0) };
}
