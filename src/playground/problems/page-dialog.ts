/** The page of a diagnostic, as `aio2ts explain` shows it. Pages are loaded when one is first asked for. */
import { element } from '../elements.js';

export async function showPage(code: string): Promise<void> {
  const [{ diagnosticPages }, { renderMarkdown }] = await Promise.all([
    import('../../diagnostics/generated-pages.js'),
    import('./markdown.js'),
  ]);
  const page = diagnosticPages.find((candidate) => candidate.code === code);
  if (page === undefined) return;
  element('page-title').textContent = `${code}: ${page.title}`;
  element('page-body').replaceChildren(renderMarkdown(page.body));
  element<HTMLDialogElement>('page').showModal();
  element('page-body').scrollTop = 0;
}
