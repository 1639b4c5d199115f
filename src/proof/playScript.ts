import type { Opening } from '../conversation/Opening.ts';
import type { Letter } from './alphabet.ts';

/** What happens in a conversation, in seconds since its opening: enough to play it again. */
export interface PlayedEvent extends Letter {
  readonly at: number;
}

/** A conversation as lines for `sufler play FLOW --script FILE`, with the command that plays it in the first. */
export function playScript(opening: Opening, events: readonly PlayedEvent[]): readonly string[] {
  const lines = [`# ${playCommand(opening)}`];
  let now = 0;
  for (const { type, data, at } of events) {
    if (at > now) lines.push(`t ${Number((at - now).toFixed(3))}`);
    now = Math.max(now, at);
    if (type !== 'clock.ticked') lines.push(`m ${type}${Object.keys(data).length > 0 ? ` ${JSON.stringify(data)}` : ''}`);
  }
  return lines;
}

function playCommand({ flow, language, stage, settings, agent, customer }: Opening): string {
  const options = [
    ['--language', language],
    ...(stage === undefined ? [] : [['--stage', stage]]),
    ...Object.entries(settings ?? {}).map(([name, value]) => ['--setting', `${name}=${String(value)}`]),
    ...(agent?.name === undefined ? [] : [['--agent-name', agent.name]]),
    ...(customer?.name === undefined ? [] : [['--customer-name', customer.name]]),
  ];
  return `sufler play ${flow} ${options.map(([name, value]) => `${name ?? ''} ${value ?? ''}`).join(' ')} --script FILE`;
}
