import type { AppOptions } from '../../../../server/app.ts';
import { loadFlows } from '../../../../server/loadFlows.ts';
import type { Draft } from '../../../../server/schemas/authoring/Draft.ts';
import type { PublicationList, PublishedVersion } from '../../../../server/schemas/authoring/Publication.ts';
import type { FlowSummary } from '../../../../server/schemas/FlowList.ts';
import type { ProblemDocument } from '../../../../server/schemas/ProblemDocument.ts';
import { AuthoringThread } from '../../../../server/service/authoring/thread/AuthoringThread.ts';
import { brokenFolder } from '../../../checks/support/brokenFlows.ts';
import { openDesk, type Desk, type Reply } from '../../support/openDesk.ts';

export const WHO = { author: 'Ona', reason: 'A test' };
/** What greets whoever writes to the flow as its author left it. */
export const ORIGINAL = 'Welcome! My name is Anna. Do you have questions? You are in the right place!';

/** A server over the small folder of flows in which nothing is found, with its flow `desk`. */
export interface AuthorsDesk extends Desk {
  readonly folder: string;
  /** Begins a draft whose chats are greeted like that. */
  draft(greeting: string, more?: object): Promise<Draft>;
  publish(body: object, headers?: Record<string, string>): Promise<Reply<PublishedVersion>>;
  flow(): Promise<FlowSummary>;
  publications(): Promise<PublicationList['publications']>;
  /** What the agent is told to say first in a conversation that is started now. */
  greeting(): Promise<string | undefined>;
  problem(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: unknown, headers?: Record<string, string>): Promise<ProblemDocument>;
}

export interface FolderOfFlows {
  readonly folder: string;
  remove(): void;
}

export const flowsFolder = (): FolderOfFlows => brokenFolder();

/** Files in which chats are greeted like that, with the agent's name behind it. */
export const greetedBy = (greeting: string): Record<string, unknown> => ({ 'phrases/en.json': withGreeting(greeting) });

/** Starting it takes most of the time of a test; it keeps nothing. */
const thread = new AuthoringThread({ warn: console.warn, error: console.error });

/** Every contact is another one, over all servers of a test. */
let started = 0;
let own: Record<string, unknown> = {};
function withGreeting(greeting: string): Record<string, unknown> {
  return { ...own, 'greet.chat.warm': `${greeting} {agentName}` };
}

export async function openAuthorsDesk({ folder }: FolderOfFlows, options: Partial<AppOptions> = {}): Promise<AuthorsDesk> {
  const flows = await loadFlows(folder);
  own = JSON.parse(flows.files?.get('desk/phrases/en.json') ?? '{}') as Record<string, unknown>;
  const desk = await openDesk({ flows, flowsFolder: folder, thread, ...options });
  return {
    ...desk,
    folder,
    draft: async (greeting, more = {}) =>
      (await desk.send<Draft>('POST', '/v1/flows/desk/drafts', { ...WHO, title: greeting, files: greetedBy(greeting), ...more })).body,
    publish: (body, headers) => desk.send('POST', '/v1/flows/desk/publish', { ...WHO, ...body }, headers),
    flow: async () => (await desk.send<FlowSummary>('GET', '/v1/flows/desk')).body,
    publications: async () => (await desk.send<PublicationList>('GET', '/v1/flows/desk/publications')).body.publications,
    greeting: async () => {
      const { body } = await desk.start({ id: `greeted-${++started}`, flow: 'desk', language: 'en', agent: { name: 'Anna' } });
      return body.say?.text.replace(/ Anna$/, '');
    },
    problem: async (method, url, body, headers) => (await desk.send<ProblemDocument>(method, url, body, headers)).body,
  };
}
