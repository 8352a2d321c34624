import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { Icon } from '../../../icons/Icon.tsx';
import { Button } from '../../../parts/Button.tsx';
import type { Guest, GuestProblem } from './guests.ts';

export interface PreviewProps {
  guests: readonly Guest[];
  apart: boolean;
  /** keeps the same names apart, or not any more; null where no name stands twice */
  onApart: (() => void) | null;
}

/** What was understood of the list, before it is sent: each line that is wrong by its number, then everybody. */
export function Preview({ guests, apart, onApart }: PreviewProps) {
  const { _ } = useLingui();
  const words = useProblemWords();
  const wrong = guests.filter(({ problem }) => problem !== null);
  const good = guests.filter(({ problem }) => problem === null);
  return (
    <div className="voorwerk__preview">
      <output>
        <strong>{_('voorwerk.lijst.begrepen', { goed: good.length, fout: wrong.length })}</strong>
      </output>
      {wrong.length === 0 ? null : (
        <ul className="voorwerk__wrong">
          {wrong.map((guest) => (
            <li key={guest.line}>
              <Icon name="warning" size={18} stroke={2.6} />
              <span>
                <b>{_('voorwerk.lijst.regel', { regel: guest.line })}</b> {words(guest)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {onApart === null ? null : (
        <div>
          <Button size="small" pressed={apart} onPress={onApart}>
            {_('voorwerk.lijst.uit-elkaar')}
          </Button>
        </div>
      )}
      {good.length === 0 ? null : (
        <div
          className="voorwerk__scroll"
          tabIndex={0}
          role="region"
          aria-label={_('voorwerk.lijst.voorbeeld')}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{_('voorwerk.links.naam')}</th>
                <th scope="col">{_('voorwerk.links.organisatie')}</th>
              </tr>
            </thead>
            <tbody>
              {good.map(({ line, name, organisation }) => (
                <tr key={line}>
                  <td>{name}</td>
                  <td>{organisation}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function useProblemWords(): (guest: Guest) => string {
  const { _ } = useLingui();
  return useCallback(
    ({ name, problem }) => {
      const said = problem as GuestProblem;
      switch (said.kind) {
        case 'leeg':
          return _('voorwerk.fout.leeg');
        case 'lang':
          return _(`voorwerk.fout.lang-${said.of}`, { limiet: said.limit });
        case 'tekens':
          return _('voorwerk.fout.tekens');
        case 'dubbel':
          return _('voorwerk.fout.dubbel', { naam: name, regel: said.line });
        case 'al':
          return _('voorwerk.fout.al', { naam: name });
      }
    },
    [_],
  );
}
