export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  text: string;
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;
const BAD_AMPERSAND = /&(?!(?:amp|lt|gt|quot);)/;

/** Reads well-formed XML without declarations, and throws at anything else. */
export function readXml(xml: string): Element {
  const open: Element[] = [];
  let root: Element | undefined;
  for (let at = 0; at < xml.length;) {
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const tag = TAG.exec(xml);
    if (tag) {
      at = TAG.lastIndex;
      const [, closes, name, attributes, empty] = tag as unknown as [string, string, string, string, string];
      if (closes) {
        if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
        continue;
      }
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      if (open.length > 0) (open.at(-1)!.children as Element[]).push(element);
      else if (root) throw new Error('two roots');
      else root = element;
      if (!empty) open.push(element);
      continue;
    }
    const text = TEXT.exec(xml);
    if (!text) throw new Error(`not well-formed at ${xml.slice(at, at + 60)}`);
    at = TEXT.lastIndex;
    if (BAD_AMPERSAND.test(text[0])) throw new Error(`a bare & in ${text[0]}`);
    if (open.length > 0) open.at(-1)!.text += text[0];
    else if (text[0].trim() !== '') throw new Error('text outside of the root');
  }
  if (!root || open.length > 0) throw new Error('not closed');
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name! in found) throw new Error(`${name} twice`);
    if (BAD_AMPERSAND.test(value!)) throw new Error(`a bare & in ${name}`);
    found[name!] = value!;
  }
  return found;
}

export function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsIn)];
}
