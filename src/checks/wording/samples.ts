import type { FactDeclaration } from '../../flow/schema/machine.ts';
import { ADDRESS } from '../../phrases/compileText.ts';
import type { Choices, Fill } from './forms.ts';
import { pluralForms } from './pluralForms.ts';

/** What variables of phrases might hold, as people fill them: a value in another language would look to lint rules like nothing. */
type Samples = Readonly<Record<string, string>>;

const EVERYWHERE: Samples = {
  agentGender: 'female',
  customerGender: 'female',
  minutes: '7',
  hours: '24',
  phone: '+370 600 00000',
  email: 'client@shop.example',
  from: '14:00',
  to: '16:00',
  url: 'https://shop.example/x1',
  reviewsUrl: 'https://other.example/x1',
};

const SAMPLES: Readonly<Record<string, Samples>> = {
  ru: {
    agentName: 'Елизавета',
    companyName: 'Наш Дом',
    [ADDRESS]: 'Наталья Ивановна',
    customerName: 'Наталья',
    summary: 'заказ не пришёл',
    summarySentence: 'Заказ не пришёл.',
    question: 'какой размер Вам нужен',
    proposal: 'я перезвоню завтра',
    action: 'проверить срок гарантии',
    slot: 'номер заказа',
    topic: 'Ваш вопрос',
    item: 'бесплатную доставку',
    progress: 'ждём ответа склада',
    deadline: '5 января',
    done: 'проверен склад',
    notes: 'двойная оплата',
    date: 'завтра',
    title: 'Телефон X1',
    prosList: '- лёгкий;',
    consList: '- дорогой;',
    optionsList: '- возврат;\n- обмен;',
    result: 'срок гарантии два года.',
  },
  lt: {
    agentName: 'Rūta',
    companyName: 'Namai',
    [ADDRESS]: 'Pone Jonai',
    customerName: 'Jonas',
    summary: 'užsakymas neatėjo',
    summarySentence: 'Užsakymas neatėjo.',
    question: 'kokio dydžio jums reikia',
    proposal: 'perskambinsiu rytoj',
    action: 'patikrinti užsakymą',
    slot: 'užsakymo numerį',
    topic: 'jūsų klausimą',
    item: 'nemokamą pristatymą',
    progress: 'laukiame sandėlio atsakymo',
    deadline: 'sausio 5 d. vakaro',
    done: 'patikrintas sandėlis',
    notes: 'mokėta du kartus',
    date: 'rytoj',
    title: 'Telefonas X1',
    prosList: '- lengvas;\n- tvirtas;',
    consList: '- brangus;',
    optionsList: '- grąžinimas;\n- keitimas;',
    result: 'garantija galioja dvejus metus.',
  },
  pl: {
    agentName: 'Anna',
    companyName: 'Dom',
    [ADDRESS]: 'Panie Tomaszu',
    customerName: 'Tomasz',
    summary: 'zamówienie nie dotarło',
    summarySentence: 'Zamówienie nie dotarło.',
    question: 'jaki rozmiar jest potrzebny',
    proposal: 'oddzwonię jutro',
    action: 'sprawdzić zamówienie',
    slot: 'numer zamówienia',
    topic: 'to pytanie',
    item: 'darmową dostawę',
    progress: 'czekamy na odpowiedź magazynu',
    deadline: '5 stycznia',
    done: 'sprawdzono magazyn',
    notes: 'podwójna płatność',
    date: 'jutro',
    title: 'Telefon X1',
    prosList: '- lekki;\n- trwały;',
    consList: '- drogi;',
    optionsList: '- zwrot;\n- wymiana;',
    result: 'gwarancja trwa dwa lata.',
  },
  en: {
    agentName: 'Ruth',
    companyName: 'Home',
    [ADDRESS]: 'Ms Smith',
    customerName: 'Jane Smith',
    summary: 'the order has not arrived',
    summarySentence: 'The order has not arrived.',
    question: 'which size you need',
    proposal: 'I call back tomorrow',
    action: 'check the order',
    slot: 'the order number',
    topic: 'your question',
    item: 'free delivery',
    progress: 'we are waiting for the warehouse',
    deadline: '5 January',
    done: 'warehouse checked',
    notes: 'paid twice',
    date: 'tomorrow',
    title: 'Phone X1',
    prosList: '- light;\n- sturdy;',
    consList: '- pricey;',
    optionsList: '- refund;\n- exchange;',
    result: 'the guarantee lasts for two years.',
  },
};

const NONE: Samples = Object.freeze({});

/** Of what nobody can guess: a number, and a text that is in no language. */
const NUMBER = '5';
const TEXT = 'A-17';

/** Values with which a text of a language is looked at: the choice made, the number that takes the chosen form, else a sample. */
export function sampleFill(language: string, facts: ReadonlyMap<string, FactDeclaration>): Fill {
  return (variable, choices) => {
    const chosen = numberFor(choices[variable], language);
    if (chosen !== null) return chosen;
    const samples = samplesOf(language);
    if (Object.hasOwn(samples, variable)) return samples[variable] ?? TEXT;
    if (Object.hasOwn(EVERYWHERE, variable)) return EVERYWHERE[variable] ?? TEXT;
    const type = facts.get(variable)?.type;
    return type === 'integer' || type === 'number' ? NUMBER : TEXT;
  };
}

/** What people fill in in a language; nothing for one that is not ours. */
export function samplesOf(language: string): Samples {
  return Object.hasOwn(SAMPLES, language) ? (SAMPLES[language] ?? NONE) : NONE;
}

function numberFor(choice: string | undefined, language: string): string | null {
  if (choice === undefined) return null;
  if (choice.startsWith('=')) return choice.slice(1);
  const number = pluralForms(language, 'cardinal')?.numbers.get(choice);
  return number === undefined ? null : String(number);
}

/** The names that stand in the samples, as the lint context has them. */
export function samplePeople(language: string, choices: Choices) {
  const samples = samplesOf(language);
  return {
    agent: { name: samples.agentName, gender: choices.agentGender ?? 'female' },
    customer: { name: samples.customerName, address: samples[ADDRESS], gender: choices.customerGender ?? 'female' },
    brand: { name: samples.companyName },
  };
}
