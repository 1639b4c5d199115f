import { fold } from './fold.ts';
import { trimEnd } from './trimEnd.ts';

/** A product as it is offered in a chat. */
export interface ProductCard {
  readonly title?: string;
  readonly url: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
  readonly reviews?: string;
}

/** What a card lacks. */
export type CardPart = 'link' | 'pros' | 'cons' | 'dashes';

export interface CardFault {
  readonly part: CardPart;
  /** The card that lacks it: UTF-16 code units, end exclusive. */
  readonly span: [number, number];
}

export interface ProductCards {
  /** The cards that lack nothing. */
  readonly cards: readonly ProductCard[];
  readonly faults: readonly CardFault[];
}

type Header = 'pros' | 'cons' | 'reviews';

const HEADERS: Readonly<Record<string, Readonly<Record<Header, readonly string[]>>>> = {
  ru: {
    pros: ['плюсы', 'преимущества', 'достоинства', 'сильные стороны'],
    cons: ['минусы', 'недостатки', 'слабые стороны'],
    reviews: ['отзывы', 'отзыв'],
  },
  lt: { pros: ['privalumai', 'pliusai', 'pranašumai'], cons: ['trūkumai', 'minusai'], reviews: ['atsiliepimai', 'atsiliepimas'] },
  pl: { pros: ['zalety', 'plusy'], cons: ['wady', 'minusy'], reviews: ['opinie', 'recenzje'] },
  en: { pros: ['pros', 'advantages', 'benefits'], cons: ['cons', 'disadvantages', 'drawbacks'], reviews: ['reviews', 'review'] },
};

const DASH_LINE = /^[-–—]{3,}$/;
const URL = /(?:https?:\/\/|www\.)\S+/i;
const MAX_TEXT = 20_000;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Section {
  readonly lines: readonly Line[];
  /** Dash lines above and below. */
  readonly framed: boolean;
}

/** The product cards in a text, and what those that look like cards lack. Headers are read in the text's language and in English. */
export function readProductCards(text: string, language: string): ProductCards {
  const lines = linesOf(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text);
  const hasDashes = lines.some(isDashLine);
  const read = sectionsOf(lines).map((section) => readSection(section, language));
  const cards: ProductCard[] = [];
  const faults: CardFault[] = [];
  const candidates = read.filter((card) => looksLikeCard(card, hasDashes));
  for (const card of candidates.length === 0 && hasDashes ? emptyFrame(read, lines) : candidates) {
    const lacking = partsLacking(card);
    if (lacking.length === 0) cards.push(cardOf(card));
    for (const part of lacking) faults.push({ part, span: card.span });
  }
  return { cards, faults };
}

interface ReadCard {
  readonly span: [number, number];
  readonly framed: boolean;
  readonly title: string;
  readonly url: string;
  readonly reviews: string;
  /** Undefined without a header, empty with a header and nothing below. */
  readonly pros: readonly string[] | undefined;
  readonly cons: readonly string[] | undefined;
}

/** Between dash lines a link or a header is enough; without them it takes both to tell a card from other text. */
function looksLikeCard(card: ReadCard, hasDashes: boolean): boolean {
  const hasHeader = card.pros !== undefined || card.cons !== undefined;
  return card.framed ? hasHeader || card.url !== '' : hasHeader && (hasDashes || card.url !== '');
}

/** A text with dash lines and nothing in it that a card has: the whole of it is a faulty card. */
function emptyFrame(read: readonly ReadCard[], lines: readonly Line[]): readonly ReadCard[] {
  const framed = read.filter((card) => card.framed);
  if (framed.length > 0) return framed;
  const span: [number, number] = [lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0];
  return [{ span, framed: false, title: '', url: '', reviews: '', pros: undefined, cons: undefined }];
}

function partsLacking(card: ReadCard): CardPart[] {
  const lacking: CardPart[] = [];
  if (card.url === '') lacking.push('link');
  if (card.pros === undefined || card.pros.length === 0) lacking.push('pros');
  if (card.cons === undefined || card.cons.length === 0) lacking.push('cons');
  if (!card.framed) lacking.push('dashes');
  return lacking;
}

function cardOf({ title, url, pros, cons, reviews }: ReadCard): ProductCard {
  return { ...(title === '' ? {} : { title }), url, pros: pros ?? [], cons: cons ?? [], ...(reviews === '' ? {} : { reviews }) };
}

function readSection({ lines, framed }: Section, language: string): ReadCard {
  const items: Partial<Record<Header, string[]>> = {};
  let title = '';
  let url = '';
  let reviews = '';
  let open: Header | null = null;
  for (const line of lines) {
    const header = headerOf(line.text, language);
    const rest = header === null ? line.text : header.rest;
    if (header !== null) {
      open = header.kind;
      items[open] ??= [];
    }
    const link = trimEnd(URL.exec(rest)?.[0] ?? '', '.,;:!?)»"”');
    if (link !== '') {
      if (open === 'reviews') reviews = reviews || link;
      else url = url || link;
    } else if (open !== null) items[open]?.push(...itemsOf(rest, header !== null));
    else if (title === '') title = rest.trim();
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  return { span: [first?.start ?? 0, last?.end ?? 0], framed, title, url, reviews, pros: items.pros, cons: items.cons };
}

function headerOf(line: string, language: string): { kind: Header; rest: string } | null {
  const folded = fold(line).text.replace(/^[*_#\s-]+/, '');
  for (const languageHeaders of [HEADERS[language], HEADERS['en']]) {
    for (const [kind, names] of Object.entries(languageHeaders ?? {})) {
      const name = names.find((candidate) => folded === candidate || folded.startsWith(`${candidate}:`));
      if (name !== undefined && isHeader(kind)) return { kind, rest: folded === name ? '' : line.slice(line.indexOf(':') + 1) };
    }
  }
  return null;
}

function isHeader(kind: string): kind is Header {
  return kind === 'pros' || kind === 'cons' || kind === 'reviews';
}

/** The items of a line: one in a list, several behind a header on the same line. */
function itemsOf(text: string, inline: boolean): string[] {
  const parts = inline ? text.split(/[;,]/) : [text];
  return parts.map((part) => trimEnd(part.trim().replace(/^(?:[-–—•*]|\d{1,2}[.)])\s*/, ''), ';., ')).filter((part) => part !== '');
}

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  let open: Line[] = [];
  let above = false;
  const close = (below: boolean): void => {
    const filled = open.filter((line) => line.text.trim() !== '');
    if (filled.length > 0) sections.push({ lines: filled, framed: above && below });
    open = [];
  };
  for (const line of lines) {
    if (isDashLine(line)) {
      close(true);
      above = true;
    } else open.push(line);
  }
  close(false);
  return sections;
}

function isDashLine(line: Line): boolean {
  return DASH_LINE.test(line.text.trim());
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line.replace(/\r$/, ''), start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
