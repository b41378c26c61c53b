/** Markdown to elements, without markup in between: what a page says can be nothing but text. */
import { marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { create } from '../elements.js';

export function renderMarkdown(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...marked.lexer(text).map(block));
  return fragment;
}

function block(token: Token): Node {
  const known = token as MarkedToken;
  switch (known.type) {
    case 'heading':
      return create('h3', '', ...inline(known.tokens));
    case 'paragraph':
      return create('p', '', ...inline(known.tokens));
    case 'code': {
      const box = create('pre', '', create('code', '', known.text));
      box.tabIndex = 0;
      return box;
    }
    case 'list':
      return list(known);
    case 'table':
      return table(known);
    case 'blockquote':
      return create('blockquote', '', ...known.tokens.map(block));
    case 'text':
      return create('span', '', ...inline(known.tokens ?? [known]));
    default:
      return document.createTextNode(known.type === 'space' ? '' : known.raw);
  }
}

function list({ ordered, items }: Tokens.List): Node {
  return create(ordered ? 'ol' : 'ul', '', ...items.map((item) => create('li', '', ...item.tokens.map(block))));
}

function table({ header, rows }: Tokens.Table): Node {
  const head = create('tr', '', ...header.map((cell) => create('th', '', ...inline(cell.tokens))));
  const body = rows.map((row) => create('tr', '', ...row.map((cell) => create('td', '', ...inline(cell.tokens)))));
  return create('table', '', create('thead', '', head), create('tbody', '', ...body));
}

function inline(tokens: readonly Token[]): readonly Node[] {
  return tokens.map((token) => {
    const known = token as MarkedToken;
    switch (known.type) {
      case 'codespan':
        return create('code', '', known.text);
      case 'strong':
        return create('strong', '', ...inline(known.tokens));
      case 'em':
        return create('em', '', ...inline(known.tokens));
      case 'link':
        return link(known);
      default:
        return document.createTextNode('text' in known ? known.text : known.raw);
    }
  });
}

function link({ href, tokens }: Tokens.Link): Node {
  if (!href.startsWith('https://')) return create('span', '', ...inline(tokens));
  const made = create('a', '', ...inline(tokens));
  made.href = href;
  made.target = '_blank';
  made.rel = 'noopener';
  return made;
}
