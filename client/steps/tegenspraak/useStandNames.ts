import { useLingui } from '@lingui/react';

/** The five places on the line, from not at all to entirely. */
export function useStandNames(): [string, string, string, string, string] {
  const { _ } = useLingui();
  return [
    _('tegenspraak.plek.1'),
    _('tegenspraak.plek.2'),
    _('tegenspraak.plek.3'),
    _('tegenspraak.plek.4'),
    _('tegenspraak.plek.5'),
  ];
}
