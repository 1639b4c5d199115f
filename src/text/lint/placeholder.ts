import { blanksIn, type Blank } from '../blanks.ts';
import { customerAddress } from '../customerAddress.ts';
import { fold } from '../fold.ts';
import { genderForms } from '../genderForms.ts';
import { genderForksIn, type GenderFork } from '../genderForks.ts';
import { wordsOf } from '../words.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';

/** More places than this are shown nowhere. */
const MOST = 200;
/** How far around a fork it is looked who speaks of whom. */
const NEAR = 150;

type Subject = 'agent' | 'customer' | 'company';

/** A variable that nobody has filled, or a form for two genders of which none was chosen. Such a text is not sent. */
export const placeholder: LintRule = {
  id: 'PLACEHOLDER',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'error',
  blocks: true,
  rows: ['GEND-5', 'CAN-7', 'CTX-2', 'END-10'],
  check(draft, context) {
    if (!mayHold(draft.text)) return [];
    const { text } = draft;
    const blanks = blanksIn(text).slice(0, MOST);
    const forks = genderForksIn(text, context.language).slice(0, MOST);
    const hits = [
      ...blanks.map((blank) => blankHit(draft, blank, context)),
      ...forks.filter(({ span }) => !isInLink(draft, span)).map((fork) => forkHit(draft, fork, context)),
    ];
    return hits.sort((one, other) => one.span[0] - other.span[0]);
  },
};

/** Any of the signs that blanks and forks are made of: { [ < % _ … / \ (. */
function mayHold(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x7b:
      case 0x5b:
      case 0x3c:
      case 0x25:
      case 0x5f:
      case 0x2026:
      case 0x2f:
      case 0x5c:
      case 0x28:
        return true;
    }
  }
  return false;
}

function isInLink({ urls }: Draft, [start, end]: [number, number]): boolean {
  return urls.some((url) => url[0] < end && start < url[1]);
}

/** What a blank asks for, by its name; folded. */
const SUBJECTS: Readonly<Record<Subject, ReadonlySet<string>>> = {
  agent: new Set(['agentname', 'имя агента', 'имя оператора', 'agento vardas', 'imię agenta', 'agent name']),
  customer: new Set(['customername', 'customeraddress', 'имя клиента', 'kliento vardas', 'imię klienta', 'customer name']),
  company: new Set([
    'companyname',
    'компания',
    'название компании',
    'įmonė',
    'įmonės pavadinimas',
    'firma',
    'nazwa firmy',
    'company',
    'company name',
  ]),
};
const NAME: ReadonlySet<string> = new Set(['имя', 'vardas', 'imię', 'name']);
/** What the agent says before his own name. */
const INTRODUCTIONS = ['меня зовут', 'это', 'mano vardas', 'mano vardas yra', 'čia', 'mam na imię', 'tu', 'my name is', 'this is'];

function blankHit(draft: Draft, blank: Blank, context: LintContext): LintHit {
  const subject = subjectOf(draft, blank);
  const values: Readonly<Record<Subject, string | undefined>> = {
    agent: context.agent?.name,
    customer: customerAddress(context.customer, context.language),
    company: context.brand?.name,
  };
  const value = subject === null ? undefined : values[subject];
  return {
    span: blank.span,
    values: { kind: 'blank' },
    ...(value === undefined || value === '' ? {} : { replacement: value }),
    ...(blank.maybe === true ? { severity: 'warn' as const } : {}),
  };
}

function subjectOf({ text }: Draft, { span, name }: Blank): Subject | null {
  const folded = fold(name).text;
  if (SUBJECTS.agent.has(folded)) return 'agent';
  if (SUBJECTS.customer.has(folded)) return 'customer';
  if (SUBJECTS.company.has(folded)) return 'company';
  if (!NAME.has(folded)) return null;
  const before = fold(text.slice(Math.max(0, span[0] - 40), span[0])).text;
  return INTRODUCTIONS.some((words) => before === words || before.endsWith(` ${words}`)) ? 'agent' : 'customer';
}

function forkHit(draft: Draft, fork: GenderFork, context: LintContext): LintHit {
  const who = fork.kind === 'address' ? 'customer' : whoIsMeant(draft, fork, context.language);
  const gender = who === null ? undefined : context[who]?.gender;
  const form = gender === 'female' ? fork.feminine : gender === 'male' ? fork.masculine : null;
  return {
    span: fork.span,
    values: { kind: 'fork' },
    ...(form === null ? {} : { replacement: form }),
    // "Курьер (он/она) позвонит" is clumsy, and true.
    ...(fork.kind === 'pronoun' ? { severity: 'warn' as const } : {}),
  };
}

/** Of whom a sentence speaks: only where it speaks of one of them. */
function whoIsMeant({ text, sentences }: Draft, { span, feminine }: GenderFork, language: string): 'agent' | 'customer' | null {
  const forms = genderForms[language];
  const sentence = sentences.find(({ end }) => end > span[0]);
  if (forms === undefined || sentence === undefined) return null;
  // In Polish the verb says who speaks.
  if (language === 'pl' && /łam$|łabym$/.test(feminine ?? '')) return 'agent';
  const near = text.slice(Math.max(sentence.start, span[0] - NEAR), Math.min(sentence.end, span[1] + NEAR));
  const words = wordsOf(fold(near).text).map((word) => word.text);
  const agent = words.some((word) => forms.agent.has(word));
  const customer = words.some((word) => forms.customer.has(word));
  return agent === customer ? null : agent ? 'agent' : 'customer';
}
