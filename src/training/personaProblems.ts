import { fileCheck } from '../flow/validation/schemaCheck.ts';
import { faultOf } from '../flow/validation/phraseTexts.ts';
import { toJsonSchema } from '../flow/schema/toJsonSchema.ts';
import { customerMeanings } from '../flow/vocabulary/customer.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import { isForbiddenName } from '../problems/forbiddenNames.ts';
import { nearestName } from '../problems/nearestName.ts';
import { pointerTo } from '../problems/pointer.ts';
import type { Problem } from '../problems/Problem.ts';
import { schemaCheck, type SchemaCheck } from '../problems/schemaProblems.ts';
import { registerOf } from './customer/speak.ts';
import { CommonSpeech, Persona, type ReactionKind, type Speech } from './Persona.ts';
import { speechKinds } from './speechKinds.ts';

const MOST_NAMES = 200;
const checkPersona = fileCheck(() => toJsonSchema(Persona));
const checkSpeech = fileCheck(() => toJsonSchema(CommonSpeech));
const kinds: ReadonlySet<string> = new Set(speechKinds.map(({ id }) => id));
const meanings: readonly string[] = customerMeanings.map(({ name }) => name);
const LANGUAGE = /^[a-z]{2}$/;

/**
 * All that is wrong with a persona: its form, its names, its lines, the data that its events would have, and what nobody has written
 * for it to say. `common` is what everybody says, by language. Pure; places are pointers into the value.
 */
export function personaProblems(value: unknown, common: Readonly<Record<string, CommonSpeech>>): readonly Problem[] {
  const malformed = [...forbiddenNames(value, ''), ...checkPersona(value)];
  if (malformed.length > 0) return malformed;
  const persona = value as Persona;
  return [
    ...languageProblems(persona),
    ...matterProblems(persona),
    ...Object.entries(persona.speech).flatMap(([language, speech]) => speechProblems(speech, `/speech/${language}`, ownKinds(persona))),
    ...missingSpeech(persona, common),
  ];
}

/** All that is wrong with the common speech of a language. */
export function commonSpeechProblems(value: unknown): readonly Problem[] {
  const malformed = [...forbiddenNames(value, ''), ...checkSpeech(value)];
  if (malformed.length > 0) return malformed;
  const speech = value as CommonSpeech;
  return (['polite', 'plain', 'curt'] as const).flatMap((register) => speechProblems(speech[register], `/${register}`, kinds));
}

/** What may be said in a persona's own words. */
function ownKinds({ matters, facts, objections = [] }: Persona): ReadonlySet<string> {
  return new Set([
    ...kinds,
    ...matters.flatMap(({ id }) => [`matter.${id}`, `matter.${id}.more`, `matter.${id}.insists`]),
    ...Object.keys(facts).map((name) => `fact.${name}`),
    ...objections.flatMap(({ topic }) => [`objection.${topic}`, `objection.${topic}.insists`]),
  ]);
}

function speechProblems(speech: Speech, pointer: string, known: ReadonlySet<string>): readonly Problem[] {
  return Object.entries(speech).flatMap(([kind, lines]): Problem[] => {
    const place = pointerTo(pointer, kind);
    const faults = lines.flatMap((line, index): Problem[] => {
      const reason = faultOf(line);
      return reason === null ? [] : [{ code: 'malformed-phrase', args: { reason }, pointer: `${place}/${index}` }];
    });
    if (known.has(kind)) return faults;
    return [{ code: 'unknown-speech-kind', args: { name: kind }, pointer: place, suggestion: nearestName(kind, known) }, ...faults];
  });
}

/** Every language that somebody speaks has all that is told by language. */
function languageProblems(persona: Persona): readonly Problem[] {
  const languages = Object.keys(persona.customer);
  const told: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['/speech', persona.speech],
    ...Object.entries(persona.facts).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? [[pointerTo('/facts', name), value] as const] : [],
    ),
    ...persona.matters.flatMap(({ lookup, products }, index) => [
      ...(lookup === undefined ? [] : [[`/matters/${index}/lookup`, lookup] as const]),
      ...(products === undefined ? [] : [[`/matters/${index}/products`, products] as const]),
    ]),
  ];
  const wrongCodes = languages.filter((language) => !LANGUAGE.test(language));
  return [
    ...wrongCodes.map((language): Problem => schema(`"${language}" must be a language of two letters`, pointerTo('/customer', language))),
    ...told.flatMap(([pointer, values]) =>
      languages
        .filter((language) => !Object.hasOwn(values, language))
        .map((language) => schema(`it has nothing in the language "${language}"`, pointer)),
    ),
  ];
}

function schema(reason: string, pointer: string): Problem {
  return { code: 'schema', args: { reason }, pointer };
}

const dataChecks = new Map<string, SchemaCheck>();

/** What is wrong with data of an event that would be posted. */
function dataProblems(type: string, data: unknown, pointer: string): readonly Problem[] {
  const known = eventTypeOf(type);
  if (known === undefined) return [];
  let check = dataChecks.get(type);
  if (check === undefined) dataChecks.set(type, (check = schemaCheck(known.data, { invalid: 'schema', unknown: 'unknown-key' })));
  return check(data, pointer);
}

function matterProblems({ matters, facts }: Persona): readonly Problem[] {
  return matters.flatMap((matter, index): Problem[] => {
    const place = `/matters/${index}`;
    const twin = matters.findIndex(({ id }) => id === matter.id);
    const byLanguage = (
      values: Readonly<Record<string, unknown>> | undefined,
      key: string,
      check: (value: unknown, pointer: string) => readonly Problem[],
    ) => Object.entries(values ?? {}).flatMap(([language, value]) => check(value, `${place}/${key}/${language}`));
    return [
      ...(twin < index ? [{ code: 'duplicate-name', args: { name: matter.id, other: `/matters/${twin}` }, pointer: `${place}/id` } as const] : []),
      ...(meanings.includes(matter.meaning)
        ? dataProblems(matter.meaning, matter.data ?? {}, `${place}/data`)
        : [
            {
              code: 'unknown-meaning',
              args: { name: matter.meaning },
              pointer: `${place}/meaning`,
              suggestion: nearestName(matter.meaning, meanings),
            } as Problem,
          ]),
      ...(matter.requires ?? []).flatMap((name, at): Problem[] =>
        Object.hasOwn(facts, name)
          ? []
          : [
              {
                code: 'persona-fact-missing',
                args: { matter: matter.id, name },
                pointer: `${place}/requires/${at}`,
                suggestion: nearestName(name, Object.keys(facts)),
              },
            ],
      ),
      ...byLanguage(matter.lookup, 'lookup', (value, pointer) => dataProblems('lookup.done', value, pointer)),
      ...byLanguage(matter.products, 'products', (list, pointer) =>
        (list as readonly unknown[]).flatMap((product, at) => dataProblems('agent.offers', product, `${pointer}/${at}`)),
      ),
    ];
  });
}

/** What is said only by those whom something moves to it, and what moves them. */
const MOVED: Readonly<Record<string, readonly ReactionKind[] | undefined>> = Object.freeze({
  flirts: ['flirt'],
  'is-rude': ['be-rude'],
  swears: ['be-rude', 'swear', 'insult'],
  insults: ['be-rude', 'swear', 'insult'],
  apologises: ['be-rude', 'swear', 'insult', 'apologise', 'flirt'],
  'threatens-review': ['threaten-review'],
  'small-talk': ['small-talk'],
  'asks-repeat': ['ask-repeat'],
  'wrong-company': [],
});

function neededKinds({ reactions }: Persona): readonly string[] {
  return [...kinds].filter((kind) => {
    const moved = MOVED[kind];
    return moved === undefined || reactions.some(({ does }) => does !== undefined && moved.includes(does));
  });
}

/** Kinds that a persona may have to say and that nobody has written, in its register of the common speech or in its own words. */
function missingSpeech(persona: Persona, common: Readonly<Record<string, CommonSpeech>>): readonly Problem[] {
  const register = registerOf(persona.temper.politeness);
  const needed = [
    ...neededKinds(persona),
    ...persona.matters.map(({ id }) => `matter.${id}`),
    ...Object.keys(persona.facts).map((name) => `fact.${name}`),
    ...(persona.objections ?? []).map(({ topic }) => `objection.${topic}`),
  ];
  return Object.keys(persona.customer).flatMap((language) => {
    const own = persona.speech[language] ?? {};
    const shared = common[language]?.[register] ?? {};
    return needed
      .filter((kind) => !Object.hasOwn(own, kind) && !Object.hasOwn(shared, kind))
      .map((kind): Problem => ({ code: 'speech-missing', args: { persona: persona.id, kind, language }, pointer: `/speech/${language}` }));
  });
}

/** Names that would change what every object is, and more names in one place than anybody writes. */
function forbiddenNames(value: unknown, pointer: string, depth = 0): readonly Problem[] {
  if (typeof value !== 'object' || value === null || depth > 10) return [];
  const names = Object.keys(value);
  if (!Array.isArray(value) && names.length > MOST_NAMES) return [schema(`it must have at most ${MOST_NAMES} names`, pointer)];
  return names.flatMap((name) => {
    if (!Array.isArray(value) && isForbiddenName(name))
      return [{ code: 'forbidden-name', args: { name }, pointer: pointerTo(pointer, name) } as const];
    return forbiddenNames((value as Record<string, unknown>)[name], pointerTo(pointer, name), depth + 1);
  });
}
