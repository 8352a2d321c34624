import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { securityHeaders } from '../../../server/http/headers.ts';

const reactAria = dirname(
  createRequire(createRequire(import.meta.url).resolve('react-aria-components/package.json')).resolve(
    'react-aria/package.json',
  ),
);

/** The styles that this file of React Aria puts in a page, as it is installed now. */
function injected(file: string): string[] {
  const source = readFileSync(join(reactAria, 'dist/private', file), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  return [...source.matchAll(/\.textContent = `([^`]*)`/g)].map(([, style = '']) =>
    style.replaceAll(/\$\{\$\w+\$var\$PRESSABLE_ATTRIBUTE\}/g, attribute).trim(),
  );
}

test.each(['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'])(
  'the policy lets in the style of React Aria’s %s, and no other',
  (file) => {
    const styles = injected(file);
    expect(styles).toHaveLength(1);
    const policy = securityHeaders('localhost', false)['Content-Security-Policy'];
    for (const style of styles)
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy?.match(/sha256-/g)).toHaveLength(2);
  },
);

test('a host header cannot add to the policy', () => {
  const policy = securityHeaders("x; script-src 'unsafe-inline'", false)['Content-Security-Policy'];
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toContain('unsafe-inline');
});
