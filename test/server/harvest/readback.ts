/** A Markdown text as a reader sees it: escapes and entities resolved. */
export function unescaped(markdown: string): string {
  return entities(markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'));
}

/** The text of a page, without its marks. */
export function pageText(html: string): string {
  return entities(html.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ');
}

/** Facts of a Markdown file: `- **term:** text`. */
export function fileFacts(markdown: string): string[] {
  return [...markdown.matchAll(/^- \*\*(.+?):\*\* (.+)$/gm)]
    .map(([, term, text]) => `${term}: ${unescaped(text ?? '')}`)
    .toSorted();
}

/** Facts of a page: `<dt>term</dt><dd>text</dd>`. */
export function pageFacts(html: string): string[] {
  return [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)]
    .map(([, term, text]) => `${pageText(term ?? '').trim()}: ${pageText(text ?? '').trim()}`)
    .toSorted();
}

/** Where the lines of a file came from, in any order: `  - Herkomst: …`. */
export function fileSources(markdown: string): string[] {
  return [...markdown.matchAll(/^(?: *- )?(?:Herkomst|Origin): (.+)$/gm)]
    .map(([, text]) => unescaped(text ?? ''))
    .toSorted();
}

/** Where the lines of a page came from, in any order. */
export function pageSources(html: string): string[] {
  return [...html.matchAll(/<(p|dd) class="oogst-source">(.*?)<\/\1>/gs)]
    .map(([, , text]) =>
      pageText(text ?? '')
        .replace(/^ *(?:Herkomst|Origin): */, '')
        .trim(),
    )
    .toSorted();
}

function entities(text: string): string {
  return text
    .replaceAll('&#47;', '/')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
