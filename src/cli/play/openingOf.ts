import { adHocBrandId } from '../adHocBrandId.ts';

type Options = Readonly<Record<string, unknown>>;

/** The options of `sufler play` as the body that starts a conversation. What they do not say is left out. */
export function openingOf(options: Options): Record<string, unknown> {
  const { language, stage, setting: settings, fact: facts, knowledge } = options;
  return known({
    language,
    stage,
    settings,
    facts,
    knowledge: knowledge && Object.entries(knowledge).map(([question, answer]) => ({ question, answer: String(answer) })),
    agent: party(options, 'agent', ['name', 'gender']),
    customer: party(options, 'customer', ['name', 'patronymic', 'address', 'gender']),
    brand: brandOf(options),
  });
}

/** `--agent-name` stands in the options as `agentName`. */
function party(options: Options, who: string, fields: readonly string[]): Record<string, unknown> | undefined {
  const values = known(Object.fromEntries(fields.map((field) => [field, options[`${who}${field.charAt(0).toUpperCase()}${field.slice(1)}`]])));
  return Object.keys(values).length > 0 ? values : undefined;
}

function brandOf({ brand: id, brandName: name }: Options): Record<string, unknown> | undefined {
  if (id === undefined && name === undefined) return undefined;
  return known({ id: id ?? adHocBrandId(name as string), name });
}

function known(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
