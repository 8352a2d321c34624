import { i18n } from '@lingui/core';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { Client } from './Client.tsx';
import { messages } from './text/nl/core.po';

/**
 * The first screens as they are before anything is known, in Dutch: what the build puts in
 * pages of their own, so that they can be read and filled in at once.
 */
export function pages(): Record<'start' | 'meedoen', string> {
  i18n.loadAndActivate({ locale: 'nl', messages });
  return { start: markup('/'), meedoen: markup('/meedoen/ABC123') };
}

function markup(address: string): string {
  return renderToString(
    <Router ssrPath={address}>
      <Client />
    </Router>,
  );
}
