import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problems/Problem.ts';
import { checkForm } from '../../src/conversation/eventData.ts';
import { recogniseText } from '../../src/conversation/recogniseText.ts';
import { coreFacts } from '../../src/flow/coreFacts.ts';
import { eventTypeOf } from '../../src/flow/vocabulary/vocabulary.ts';
import { compileText } from '../../src/phrases/compileText.ts';
import { schemaCheck } from '../../src/problems/schemaProblems.ts';
import { buildKnowledge } from '../../src/text/knowledge/searchKnowledge.ts';
import { readProductCards } from '../../src/text/productCard.ts';
import { CommonSpeech, Persona, type Speech } from '../../src/training/Persona.ts';
import { speechKinds } from '../../src/training/speechKinds.ts';
import { languages, people, type Language } from '../support/people.ts';
import { play } from '../support/play.ts';
import { shopBundle, shopCast, shopFlowIds } from '../support/shopFlows.ts';

const folder = fileURLToPath(new URL('../../flows/personas', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
const jsonIn = (path: string): string[] => readdirSync(`${folder}/${path}`).filter((name) => name.endsWith('.json'));

const personas = jsonIn('').map((name) => [name.replace('.json', ''), read(name) as Persona] as const);
const common = languages.map((language) => [language, read(`speech/${language}.json`) as CommonSpeech] as const);
const genders = ['female', 'male', 'other'] as const;

const kinds = new Map(speechKinds.map((kind) => [kind.id, kind]));
/** What the lines of a kind may speak of beside the speaker's gender. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = { 'gives-name': ['name'], chooses: ['product'], rates: ['rating'] };
const OFFENCES = new Set(['customer.swears', 'customer.insults', 'customer.is-rude', 'customer.flirts']);

const isOwn = (kind: string): boolean => /^(?:matter|fact|objection)\./.test(kind);
const variablesOf = (kind: string): readonly string[] => (kind.startsWith('fact.') ? ['value'] : (VARIABLES[kind] ?? []));
const VALUES = { name: 'Anna', product: 'Avelo Lite', rating: 3, value: '482913' };

/** Every text that a line can become. */
function textsOf(line: string, language: string): string[] {
  const compiled = compileText(line, language);
  return [...new Set(genders.map((gender) => compiled.format({ ...VALUES, gender }).text))];
}

/** The choices of a line that are made by gender, with the genders that they know. */
function gendersKnown(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap((option) => gendersKnown(option.value));
    return element.value === 'gender' ? [Object.keys(element.options).sort(), ...inner] : inner;
  });
}

/** The kinds of offence that our recogniser hears in a text. */
function offencesIn(text: string, language: Language): string[] {
  const { examples } = shopBundle('shop-chat');
  const heard = recogniseText({ text, language }, { casts: new Map(), examples });
  if (!heard.ok) throw new Error(JSON.stringify(heard.problems));
  return heard.value.flatMap(({ intent = '', applied }) => (applied && OFFENCES.has(intent) ? [intent] : []));
}

/** What is wrong with the lines of a speech, line by line. */
function mistakesIn(speech: Speech, language: Language): string[] {
  return Object.entries(speech).flatMap(([kind, lines]) =>
    lines.flatMap((line) => {
      const mistakes: string[] = [];
      const allowed = ['gender', ...variablesOf(kind)];
      const { variables } = compileText(line, language);
      const elements = parse(line, { ignoreTag: true });
      for (const name of variables) if (!allowed.includes(name)) mistakes.push(`speaks of {${name}}`);
      for (const known of gendersKnown(elements)) if (known.join() !== 'female,male,other') mistakes.push(`knows only ${known.join()}`);
      const wanted = `customer.${kind}`;
      for (const text of textsOf(line, language)) {
        if (/[{}]|undefined|null|\s{2}|^\s|\s$/.test(text)) mistakes.push(`becomes "${text}"`);
        const offences = offencesIn(text, language);
        if (OFFENCES.has(wanted) ? !offences.includes(wanted) : offences.length > 0)
          mistakes.push(`is heard as ${offences.join(' and ') || 'nothing'}`);
      }
      return mistakes.map((mistake) => `${kind}: "${line}" ${mistake}`);
    }),
  );
}

describe('the common speech of simulated customers', () => {
  it('is there for the four languages and no other', () => {
    expect(jsonIn('speech').sort()).toEqual(languages.map((language) => `${language}.json`).sort());
  });

  it.each(common)('fits its schema and has lines for every kind: %s', (_language, speech) => {
    expect(schemaCheck(CommonSpeech)(speech)).toEqual([]);
    expect(Object.keys(speech.plain).sort()).toEqual([...kinds.keys()].sort());
    for (const manner of [speech.polite, speech.plain, speech.curt]) {
      expect(Object.keys(manner).filter((kind) => !kinds.has(kind))).toEqual([]);
      for (const [kind, lines] of Object.entries(manner)) {
        expect([kind, lines.length >= 3 && lines.length <= 6]).toEqual([kind, true]);
        expect([kind, new Set(lines).size]).toEqual([kind, lines.length]);
      }
    }
  });

  it('has the same kinds in each language', () => {
    const [, first] = common[0]!;
    for (const [language, speech] of common)
      for (const manner of ['polite', 'plain', 'curt'] as const)
        expect([language, manner, Object.keys(speech[manner]).sort()]).toEqual([language, manner, Object.keys(first[manner]).sort()]);
  });

  it.each(common)('is well formed for each gender, and offends just where it shall: %s', (language, speech) => {
    for (const manner of [speech.polite, speech.plain, speech.curt]) expect(mistakesIn(manner, language)).toEqual([]);
  });

  it.each(common)('names what is to be named: %s', (_language, speech) => {
    for (const manner of [speech.polite, speech.plain, speech.curt])
      for (const [kind, [name]] of Object.entries(VARIABLES))
        expect([kind, manner[kind]?.every((line) => line.includes(`{${name!}}`)) ?? true]).toEqual([kind, true]);
  });
});

describe('personas', () => {
  it('are at least sixteen', () => {
    expect(personas.length).toBeGreaterThanOrEqual(16);
  });

  it.each(personas)('fit their schema and are named after their file: %s', (id, persona) => {
    expect(schemaCheck(Persona)(persona)).toEqual([]);
    expect(persona.id).toBe(id);
  });

  it.each(personas)('are the same in every language: %s', (_id, persona) => {
    const { title, description, customer, speech, knowledge, matters, facts } = persona;
    const told = [title, description, customer, speech, knowledge, ...matters.flatMap(({ lookup, products }) => [lookup, products])];
    const byLanguage = [...told, ...Object.values(facts).filter((fact) => typeof fact === 'object' && fact !== null && !Array.isArray(fact))];
    for (const one of byLanguage) if (one !== undefined) expect(Object.keys(one as object).sort()).toEqual([...languages].sort());
    for (const language of languages)
      expect([language, Object.keys(speech[language]!).sort()]).toEqual([language, Object.keys(speech['ru']!).sort()]);
    for (const { products } of matters) for (const language of languages) expect(products?.[language]?.length).toBe(products?.['ru']?.length);
    for (const { lookup } of matters)
      for (const language of languages) expect(Object.keys(lookup?.[language] ?? {}).sort()).toEqual(Object.keys(lookup?.['ru'] ?? {}).sort());
  });

  it.each(personas)('have words for their matters, facts and objections, and for nothing that nobody says: %s', (_id, persona) => {
    const { matters, facts, objections = [] } = persona;
    const owed = [
      ...matters.flatMap(({ id }) => [`matter.${id}`, `matter.${id}.more`, `matter.${id}.insists`]),
      ...Object.keys(facts).map((name) => `fact.${name}`),
      ...objections.map(({ topic }) => `objection.${topic}`),
    ];
    for (const language of languages) {
      const speech = persona.speech[language]!;
      expect([language, Object.keys(speech).filter(isOwn).sort()]).toEqual([language, owed.sort()]);
      expect([language, Object.keys(speech).filter((kind) => !isOwn(kind) && !kinds.has(kind))]).toEqual([language, []]);
      for (const { id } of matters) expect(speech[`matter.${id}`]!.length).toBeGreaterThanOrEqual(3);
      for (const [kind, lines] of Object.entries(speech))
        if (kind.startsWith('fact.')) expect([kind, lines.every((line) => line.includes('{value}'))]).toEqual([kind, true]);
    }
  });

  it.each(personas)('speak well formed lines for each gender, and offend just where they shall: %s', (_id, persona) => {
    for (const language of languages)
      expect({ language, mistakes: mistakesIn(persona.speech[language]!, language) }).toEqual({ language, mistakes: [] });
  });

  it.each(personas)('open and settle their matters by what the vocabulary knows: %s', (_id, persona) => {
    for (const { meaning, data = {}, lookup, products } of persona.matters) {
      expect([meaning, formOf(meaning, data)]).toEqual([meaning, []]);
      for (const found of Object.values(lookup ?? {})) expect(formOf('lookup.done', found)).toEqual([]);
      for (const product of Object.values(products ?? {}).flat()) expect(formOf('agent.offers', product)).toEqual([]);
    }
  });

  it.each(personas)('can tell every fact that is needed, and flows know it: %s', (_id, persona) => {
    const needed = persona.matters.flatMap(({ requires = [] }) => requires);
    expect(needed.filter((name) => !(name in persona.facts))).toEqual([]);
    for (const flow of flowsFor(persona)) {
      const declared = shopBundle(flow).flow.meta.facts ?? {};
      for (const name of Object.keys(persona.facts)) expect([name, name in declared || coreFacts[name]?.given === true]).toEqual([name, true]);
    }
  });

  it.each(personas)('can be offered one product more than they ask for, on cards that lack nothing: %s', (_id, persona) => {
    // A card is for the chat; on the telephone the agent describes the product.
    for (const { meaning, data, products } of persona.channels.includes('chat') ? persona.matters : []) {
      if (meaning === 'customer.requests-selection') expect(products).toBeDefined();
      for (const language of products === undefined ? [] : languages) {
        const shown = products![language]!.map((product) => cardOf(product, language));
        expect(readProductCards(shown.join('\n'), language).faults).toEqual([]);
        const offered = readProductCards(shown.join('\n'), language).cards.map(({ url }) => url);
        expect(new Set(offered).size).toBe(products![language]!.length);
        expect(offered.length).toBeGreaterThan(Number(data?.['count'] ?? 1));
        const contact = play('shop-chat', { ...openingFor(persona, language), stage: 'offer' });
        for (const card of shown) contact.later(8).agentSays(card);
        expect(contact.records.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }
  });

  it.each(personas)('are told what was found out in a sentence that breaks no rule: %s', (_id, persona) => {
    for (const language of languages)
      for (const flow of flowsFor(persona))
        for (const { lookup } of persona.matters) {
          if (lookup === undefined) continue;
          const contact = play(flow, { ...openingFor(persona, language), stage: 'answer' }).post('lookup.done', lookup[language]);
          const { text } = contact.guidance.say!;
          expect(text).not.toMatch(/[{}…]/);
          contact.later(8).obey();
          expect([text, contact.records.flatMap(({ findings }) => findings).map(({ rule }) => rule)]).toEqual([text, []]);
          const told = lookup[language]!['result'];
          if (told !== undefined) expect(String(told)).toMatch(/^\P{Lu}.*\.$/u);
        }
  });

  it.each(personas.filter(([, { knowledge }]) => knowledge !== undefined))(
    'ask for something that the knowledge answers, however they put it: %s',
    (_id, persona) => {
      for (const language of languages) {
        const knowledge = buildKnowledge(persona.knowledge![language]!);
        const found = persona.matters.map(({ id }) =>
          persona.speech[language]![`matter.${id}`]!.map(
            (line) => knowledge.search(compileText(line, language).format({ gender: 'other' }).text)?.answer,
          ),
        );
        const answered = found.filter((answers) => new Set(answers).size === 1 && answers[0] !== undefined);
        expect([language, answered.length]).toEqual([language, found.filter((answers) => answers.some((one) => one !== undefined)).length]);
        expect(answered.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(personas)('practise rules and stages that there are: %s', (_id, persona) => {
    const rules = readFileSync(fileURLToPath(new URL('../../docs/reference/rules.md', import.meta.url)), 'utf8');
    const stages = shopFlowIds.flatMap((flow) => [...shopCast(flow).flow.stages.keys()]);
    expect(persona.practises.filter((name) => !stages.includes(name) && !rules.includes(`\n| ${name} |`))).toEqual([]);
  });

  it.each(personas)('are nobody’s data: addresses and numbers that are given to no one: %s', (_id, persona) => {
    const text = JSON.stringify(persona);
    const links = text.match(/https?:\/\/[^\s"]+/g) ?? [];
    for (const link of links) expect(new URL(link).hostname).toMatch(/\.example$|^example\.(?:com|org|net)$/);
    for (const email of text.match(/[\w.+-]+@[\w.-]+\w/g) ?? []) expect(email).toMatch(/@(?:[\w-]+\.)*example(?:\.com|\.org|\.net)?$/);
    for (const number of text.match(/\+?\d(?:[\s().-]{0,2}\d){7,}/g) ?? [])
      expect([number, FICTITIOUS.test(number.replace(/[^\d+]/g, ''))]).toEqual([number, true]);
  });
});

/** Numbers that no exchange gives out, or that are plainly made up: long runs of noughts, and the ranges kept for films. */
const FICTITIOUS = /^(?:(?:\+7|8)900(?:000|555)\d{4}|(?:\+370|8)600\d{5}|(?:\+48)?[56]00000\d{3}|(?:\+44|0)7700900\d{3})$/;

function formOf(type: string, data: unknown): Problem[] {
  const problems: Problem[] = [];
  const known = eventTypeOf(type);
  expect([type, known !== undefined]).toEqual([type, true]);
  checkForm(known!, data, '', problems);
  return problems;
}

function flowsFor({ channels, directions }: Persona): (typeof shopFlowIds)[number][] {
  return shopFlowIds.filter((flow) => {
    const { channel, direction } = shopBundle(flow).flow.meta;
    return channels.some((one) => one === channel) && directions.some((one) => one === direction);
  });
}

const openingFor = (persona: Persona, language: Language) => ({ language, agent: people[language].agent, customer: persona.customer[language]! });

/** The product as the phrase for offers shows it. */
function cardOf(product: Readonly<Record<string, unknown>>, language: Language): string {
  const { title, url, pros, cons, reviews } = product;
  const values = { title, url, prosList: pros, consList: cons, hasReviews: reviews !== undefined, reviewsUrl: reviews };
  return shopCast('shop-chat').phrasebook.render('offer.card', language, values).text;
}
