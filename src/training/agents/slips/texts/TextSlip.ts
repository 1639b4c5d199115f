import type { Slip } from '../Slip.ts';
import type { Moment } from '../../perfect/Moment.ts';
import type { AgentDeed } from '../../../simulation/Agent.ts';

/** Where in what the agent says the words come: instead of it, behind it, before it. */
type Where = 'instead' | 'behind' | 'before';

/** Words that break a rule, in the languages that it is for. `{agent}`, `{company}` and `{address}` stand for whoever they are. */
export interface TextSlip {
  readonly rule: string;
  readonly texts: Readonly<Partial<Record<string, string>>>;
  readonly where?: Where;
  readonly channel?: 'chat' | 'phone';
  readonly knocksOut?: true;
  /** In place of the greeting; anything else in another's place comes after it. */
  readonly greeting?: true;
  /** Where the rule looks; everywhere where nothing is said. */
  readonly fits?: (moment: Moment) => boolean;
}

/** The slip that says such words. */
export function textSlip({ rule, texts, where = 'behind', channel, knocksOut, greeting, fits = () => true }: TextSlip): Slip {
  return {
    rule,
    ...(knocksOut === undefined ? {} : { knocksOut }),
    happens(moment, deeds) {
      const { conversation } = moment;
      const words = texts[conversation.language];
      if (words === undefined || (channel !== undefined && channel !== conversation.channel)) return null;
      const isGreeted = moment.stateOf('greeting') === 'greeted';
      if (greeting === true ? isGreeted : where === 'instead' && !isGreeted) return null;
      if (!fits(moment)) return null;
      const said = filled(moment, words);
      return said === null ? null : withWords(deeds, said, where);
    },
  };
}

/** The names put in; null where one of them is not known. */
function filled({ conversation }: Moment, text: string): string | null {
  const { agent, opening } = conversation;
  const names: Readonly<Record<string, string | undefined>> = { agent: agent.name, company: opening.brand?.name };
  let whole: string | null = text;
  for (const [name, value] of Object.entries(names)) {
    if (whole === null || !whole.includes(`{${name}}`)) continue;
    whole = value === undefined ? null : whole.replaceAll(`{${name}}`, value);
  }
  return whole;
}

/** Only what is said is changed; a phrase that gave way to other words is no longer that phrase. */
export function withWords(deeds: readonly AgentDeed[], words: string, where: Where): readonly AgentDeed[] | null {
  const index = deeds.findLastIndex(({ type }) => type === 'agent.says');
  const deed = deeds[index];
  if (deed === undefined) return null;
  const { text, ...others } = { text: '', ...deed.data };
  const data =
    where === 'instead' || text === '' ? { text: words } : { text: where === 'before' ? `${words} ${text}` : `${closed(text)} ${words}`, ...others };
  return deeds.map((one, place) => (place === index ? { ...one, data } : one));
}

function closed(text: string): string {
  return /[.!?:;)-]$/.test(text) ? text : `${text}.`;
}
