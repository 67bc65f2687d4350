/**
 * XML as a plain tree, for files that strangers made. A document type is refused before anything is parsed, so no
 * entity is ever declared, expanded or fetched; depth and number of elements are bounded; embedded files are dropped.
 * saxes checks well-formedness and namespaces in full, knows no external entities, and has one small dependency.
 */
import { SaxesParser } from 'saxes';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';

export type XmlElement = {
  /** Name without prefix, and its namespace. */
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

const deepest = 64;
const mostElements = 200_000;
/** Base64 of a PDF: never needed, often large. */
const dropped = 'EmbeddedDocumentBinaryObject';

/** Before its root an XML file holds only spaces, instructions and comments; any other '<!' is a document type. */
const hasDoctype = (text: string): boolean => {
  for (let at = 0; at < text.length; ) {
    const [open, close] = text.startsWith('<?', at) ? ['<?', '?>'] : ['<!--', '-->'];
    if (/\s/u.test(text.charAt(at))) at += 1;
    else if (text.startsWith(open, at)) {
      const end = text.indexOf(close, at + open.length);
      if (end < 0) return false;
      at = end + close.length;
    } else return text.startsWith('<!', at);
  }
  return false;
};

type Refusal = 'xmlForbidden' | 'xmlMalformed' | 'fileTooLarge';

class Refused extends Error {
  readonly code: Refusal;
  constructor(code: Refusal) {
    super(code);
    this.code = code;
  }
}

const build = (parser: SaxesParser<{ xmlns: true; position: true }>): XmlElement => {
  const root: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let count = 0;
  const stop = (code: Refusal) => () => {
    throw new Refused(code);
  };
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element && element.name !== dropped) element.text += text;
  };
  parser.on('doctype', stop('xmlForbidden'));
  parser.on('error', stop('xmlMalformed'));
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length > deepest || count > mostElements) throw new Refused('fileTooLarge');
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
    const element: XmlElement = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  return root;
};

export const readXml = (name: string, text: string): Result<XmlElement> => {
  if (hasDoctype(text)) return refuse('xmlForbidden', { details: { name } });
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root = build(parser);
  try {
    parser.write(text).close();
  } catch (error) {
    const code = error instanceof Refused ? error.code : 'xmlMalformed';
    return refuse(code, { details: { name, line: parser.line, limit: `${mostElements} tags` } });
  }
  const [document] = root.children;
  return document ? ok(document) : refuse('fileEmpty', { details: { name } });
};

const ubl = 'urn:oasis:names:specification:ubl:';

/** The elements below `element` along a path of names, in UBL's own namespaces only. */
export const elementsAt = (element: XmlElement, path: string): XmlElement[] =>
  path
    .split('/')
    .reduce<XmlElement[]>(
      (found, step) =>
        found.flatMap(({ children }) =>
          children.filter((child) => child.name === step && child.namespace.startsWith(ubl)),
        ),
      [element],
    );

/** The first text at a path that is not blank, spaces tidied; '' when there is none. */
export const textAt = (element: XmlElement, path: string): string =>
  elementsAt(element, path)
    .map(({ text }) => text.trim().replaceAll(/\s+/gu, ' '))
    .find((text) => text !== '') ?? '';
