import { familyMembers } from '../../flow/familyMembers.ts';
import { contentPhrase } from '../../conversation/content.ts';
import { variantOf } from '../../conversation/experiments/variantOf.ts';
import { sayOf } from '../../conversation/sayOf.ts';
import { beginRun, type Run } from '../../conversation/troupe/Run.ts';
import { speeches } from '../../conversation/troupe/speeches.ts';
import type { Cast, Member } from '../../flow/Cast.ts';
import type { Shell, Speech } from '../../flow/Shell.ts';
import type { Moment } from '../Moment.ts';
import { isPhrase } from '../phraseNames.ts';
import type { Reason } from './Reason.ts';
import { statesText, statesWith } from './statesWith.ts';
import { called, listensOn, stateNow, whatItDid } from './transitionReasons.ts';

/** Who says a phrase that is recommended: what is said first unless told. */
export function whySpoken(moment: Moment, phrase: string | null = moment.guidance.say?.phrase ?? null): readonly Reason[] {
  if (moment.guidance.say === null) return whySilent(moment);
  const run = beginRun(moment.after);
  const speech = speeches(run).find((one) => speaks(run, one, phrase));
  const member = speech && moment.cast.members[speech.machine];
  if (!speech || !member) return [];
  const { rules, text } = [moment.guidance.say, ...moment.guidance.also].find((say) => say.phrase === phrase) ?? moment.guidance.say;
  const args = {
    phrase: phrase ?? text,
    machine: called(member),
    state: stateNow(moment, member),
    rank: speech.rank,
    rules: rules.length === 0 ? '' : `, ${rules.join(' ')}`,
  };
  return [{ code: 'spoken-by', args }, ...whyVariant(run, phrase)];
}

/** Why it is said in these words, where several are compared. */
function whyVariant(run: Run, phrase: string | null): readonly Reason[] {
  const assigned = phrase === null ? null : variantOf(run, phrase);
  if (assigned === null || phrase === null) return [];
  const { experiment, place } = assigned;
  return [{ code: 'variant-of', args: { phrase, variant: experiment.variants[place]?.id ?? '', experiment: experiment.id } }];
}

/** Why nothing is recommended at all. */
export function whySilent(moment: Moment): readonly Reason[] {
  const { flow } = moment.cast;
  return [{ code: 'nothing-said', args: { machine: called(flow), state: stateNow(moment, flow) } }];
}

/** Why a phrase or family is not recommended, first or behind the first. */
export function whySaid(moment: Moment, name: string, where: 'said' | 'also'): readonly Reason[] {
  const { cast, guidance } = moment;
  const recommended = [guidance.say, ...guidance.also];
  const place = recommended.findIndex((say) => isPhrase(cast, name, say?.phrase));
  if (place === 0) return where === 'also' ? [{ code: 'said-first', args: { phrase: name } }] : [];
  const behind: Reason[] =
    place > 0 ? [{ code: 'said-behind', args: { phrase: name, first: guidance.say?.phrase ?? guidance.say?.text ?? '' } }] : [];
  const { content } = cast.bundle.catalogue[name] ?? {};
  if (content) return [...behind, contentReason(moment, name, content)];
  const sayers = statesWith(cast, ({ node: { meta } }) => [meta?.say, ...(meta?.also ?? [])].some((one) => means(cast, one, name)));
  if (sayers.length === 0) return [{ code: 'never-said', args: { phrase: name } }];
  const reasons = sayers.map(({ member, states }) => notSaidBy(moment, name, member, states));
  // A machine that is in its state tells more than those that say the same elsewhere.
  return [...behind, ...reasons.filter(({ due }) => due), ...reasons.filter(({ due }) => !due)].flatMap((one) => ('due' in one ? one.reasons : one));
}

interface Standing {
  /** The machine is in a state that says it. */
  readonly due: boolean;
  readonly reasons: readonly Reason[];
}

function notSaidBy(moment: Moment, name: string, member: Member, states: readonly string[]): Standing {
  const { cast, after } = moment;
  const shell = after.shells[member.index];
  const says = [shell?.speech?.say, ...(shell?.speech?.also ?? [])].some((one) => means(cast, one, name));
  if (!shell || !says || !listensOn(moment, member)) {
    const args = { phrase: name, machine: called(member), states: statesText(states), state: stateNow(moment, member) };
    return { due: false, reasons: [{ code: 'said-elsewhere', args }, ...whatItDid(moment, member)] };
  }
  return { due: true, reasons: whyNotHeard(moment, name, member, shell) };
}

/** The machine says it; something stands against it. */
function whyNotHeard(moment: Moment, name: string, member: Member, shell: Shell): readonly Reason[] {
  const run = beginRun(moment.after);
  const own = { phrase: name, machine: called(member), state: stateNow(moment, member), rank: shell.rank };
  const audible = speeches(run);
  if (!audible.some(({ machine }) => machine === member.index)) {
    const other = husher(moment);
    return other === null ? [] : [{ code: 'hushed', args: { ...own, ...other } }];
  }
  const spoken = shell.speech?.say ?? '';
  const given = sayOf(run, spoken, 'flow', [])?.phrase;
  if (given === undefined)
    return [{ code: 'other-channel', args: { phrase: name, channels: channelsOf(moment.cast, name), channel: moment.after.channel } }];
  if (given !== null && !isPhrase(moment.cast, name, given)) return [{ code: 'family-gives', args: { family: spoken, phrase: given } }];
  if (shell.speech?.knowledge && moment.guidance.say?.source === 'knowledge') return [{ code: 'knowledge-first', args: own }];
  const [top] = audible;
  const other = top && moment.cast.members[top.machine];
  if (!top || !other || other === member) return [];
  return [{ code: 'outranked', args: { ...own, other: called(other), otherState: stateNow(moment, other), otherRank: top.rank } }];
}

function husher(moment: Moment): { other: string; otherState: string; otherRank: number } | null {
  const { after, cast } = moment;
  const hushing = cast[after.channel].members.filter((member) => after.shells[member.index]?.hush === true);
  const ranked = hushing.sort((a, b) => (after.shells[b.index]?.rank ?? 0) - (after.shells[a.index]?.rank ?? 0));
  const [first] = ranked;
  return first === undefined ? null : { other: called(first), otherState: stateNow(moment, first), otherRank: after.shells[first.index]?.rank ?? 0 };
}

function contentReason({ after }: Moment, phrase: string, content: { readonly intent: string; readonly requires?: string }): Reason {
  const requires = content.requires === undefined ? '' : ` when the fact ${content.requires} is true`;
  return { code: 'content-not-due', args: { phrase, intent: content.intent, requires, actual: JSON.stringify(after.facts.contentIntent ?? null) } };
}

function speaks(run: Run, speech: Speech, phrase: string | null): boolean {
  if (phrase === null) return speech.knowledge;
  if (speech.content && contentPhrase(run) === phrase) return true;
  return [speech.say, ...speech.also].some((one) => one !== null && isPhrase(run.from.cast, one, phrase));
}

/** Whether what a state says is what a name means: either may be a family. */
function means(cast: Cast, said: string | null | undefined, name: string): boolean {
  if (said === null || said === undefined) return false;
  return said === name || familyMembers(cast.bundle, said).includes(name) || familyMembers(cast.bundle, name).includes(said);
}

function channelsOf({ bundle }: Cast, name: string): string {
  return bundle.catalogue[name]?.channels.join(' and ') ?? 'another channel';
}
