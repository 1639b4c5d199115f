import type { StartRequest } from '../../conversation/Opening.ts';
import { adHocBrandId } from '../adHocBrandId.ts';
import type { ContactSetup } from './contactSetups.ts';
import { settingsOfConfig } from './settingsOfConfig.ts';

const FLOWS = {
  chat: { inbound: 'shop-chat', outbound: 'shop-chat' },
  phone: { inbound: 'shop-phone-inbound', outbound: 'shop-phone-outbound' },
} as const;

const AGENT = ['id', 'name', 'gender'];
const CUSTOMER = ['id', 'name', 'patronymic', 'address', 'gender', 'phone', 'email'];
const BRAND = ['id', 'name', 'greetingIncludesCompany'];

export interface Beginning {
  readonly id: string;
  readonly agentId: string;
  /** Wins over the setup's, where a scenario is run for each gender. */
  readonly gender: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The body that starts a contact of a scenario, and what of its setup has no place in it. */
export function startRequestOf(setup: ContactSetup, { id, agentId, gender, at }: Beginning): { request: StartRequest; unread: string[] } {
  const { channel, direction, language, stage, knowledgeBase, topic, facts } = setup;
  const config = settingsOfConfig(setup.config ?? {});
  const brand = setup.brand ?? {};
  const settings = {
    ...config.settings,
    ...(typeof brand.greetingIncludesCompany === 'boolean' ? { 'greeting.includeCompany': brand.greetingIncludesCompany } : {}),
  };
  const required = [...(setup.requiredFacts ?? []), ...(setup.neededFact === undefined ? [] : [setup.neededFact])];
  const request = {
    id,
    flow: FLOWS[channel][direction],
    language,
    agent: { id: agentId, ...pick(setup.agent, AGENT), ...(gender === null ? {} : { gender }) },
    customer: setup.customer && pick(setup.customer, CUSTOMER),
    brand:
      typeof brand.name === 'string'
        ? { id: brand.id ?? adHocBrandId(brand.name), name: brand.name }
        : brand.id === undefined
          ? undefined
          : { id: brand.id },
    settings: filled(settings),
    clock: 'event',
    at,
    // A scenario about a fact that is needed begins where facts are asked for.
    stage: stage ?? (setup.neededFact === undefined ? undefined : 'clarify'),
    facts: filled(facts ?? {}),
    requiredFacts: required.length > 0 ? required : undefined,
    knowledge: knowledgeBase && Object.entries(knowledgeBase).map(([question, answer]) => ({ question, answer })),
    topics: topic && [{ name: topic.name, solutions: topic.solutions ?? [] }],
  };
  const unread = [
    ...config.unread.map((key) => `config.${key}`),
    ...others(setup.agent, AGENT, 'agent'),
    ...others(setup.customer, CUSTOMER, 'customer'),
    ...others(setup.brand, BRAND, 'brand'),
  ];
  // What a scenario says wrongly (a gender that there is not) the server refuses, with its reasons.
  return { request: request as StartRequest, unread };
}

function pick(values: Readonly<Record<string, unknown>> | undefined, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([name, value]) => names.includes(name) && value !== null));
}

function others(values: Readonly<Record<string, unknown>> | undefined, names: readonly string[], where: string): string[] {
  return Object.keys(values ?? {})
    .filter((name) => !names.includes(name))
    .map((name) => `${where}.${name}`);
}

function filled<T extends object>(values: T): T | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}
