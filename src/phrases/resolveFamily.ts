import type { PhraseFamily } from '../flow/schema/texts.ts';
import type { Values } from './compileText.ts';

/** What the choice among the members of a family depends on. */
export interface FamilyContext {
  readonly channel?: 'chat' | 'phone';
  readonly direction?: 'inbound' | 'outbound';
  /** Resolved settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The variables that a phrase could be rendered with: a member may need one of them to be known. */
  readonly values?: Values;
}

/** The first member whose conditions all hold; the last one where none does, for something must be said. */
export function memberOf(family: PhraseFamily, context: FamilyContext): string {
  const member = family.find((candidate) => holds(candidate, context)) ?? family[family.length - 1];
  return member?.phrase ?? '';
}

function holds(member: PhraseFamily[number], context: FamilyContext): boolean {
  if (member.channel !== undefined && member.channel !== context.channel) return false;
  if (member.direction !== undefined && member.direction !== context.direction) return false;
  if (member.setting !== undefined && !settingHolds(context.settings?.[member.setting], member.is)) return false;
  return member.known === undefined || isKnown(context.values?.[member.known]);
}

function settingHolds(value: unknown, wanted: string | number | boolean | undefined): boolean {
  return wanted === undefined ? Boolean(value) : value === wanted;
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
