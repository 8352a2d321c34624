import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Icon } from '../../../icons/Icon.tsx';
import { Button } from '../../../parts/Button.tsx';
import type { Guest, GuestProblem } from './guests.ts';

export interface PreviewProps {
  guests: readonly Guest[];
  apart: boolean;
  /** keeps the same names apart, or not any more; null where no name stands twice */
  onApart: (() => void) | null;
}

/** More of these than this are shown on request. */
const SHOWN = 8;

/** What was understood of the list, before it is sent: each line that is wrong by its number, then everybody. */
export function Preview({ guests, apart, onApart }: PreviewProps) {
  const { _ } = useLingui();
  const [all, setAll] = useState(false);
  const wrong = guests.flatMap(({ problem, ...guest }) => (problem ? [{ ...guest, problem }] : []));
  const good = guests.filter(({ problem }) => problem === null);
  const shown = all ? good : good.slice(0, SHOWN);
  return (
    <div className="voorwerk__preview">
      <output>
        <strong>{_('voorwerk.lijst.begrepen', { goed: good.length, fout: wrong.length })}</strong>
      </output>
      {wrong.length === 0 ? null : (
        <ul className="voorwerk__wrong">
          {wrong.map(({ line, name, problem }) => (
            <li key={line}>
              <Icon name="warning" size={18} stroke={2.6} />
              <span>
                <b>{_('voorwerk.lijst.regel', { regel: line })}</b> <Problem name={name} problem={problem} />
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
        <table className="voorwerk__table" aria-label={_('voorwerk.lijst.voorbeeld')}>
          <thead>
            <tr>
              <th scope="col">{_('voorwerk.links.naam')}</th>
              <th scope="col">{_('voorwerk.links.organisatie')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, name, organisation }) => (
              <tr key={line}>
                <td>{name}</td>
                <td>{organisation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {good.length > SHOWN ? (
        <div>
          <Button size="small" icon={all ? 'up' : 'down'} expanded={all} onPress={() => setAll(!all)}>
            {_(all ? 'voorwerk.lijst.toon-minder' : 'voorwerk.lijst.toon-alle', { aantal: good.length })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Problem({ name, problem }: { name: string; problem: GuestProblem }) {
  const { _ } = useLingui();
  switch (problem.kind) {
    case 'leeg':
      return _('voorwerk.fout.leeg');
    case 'lang':
      return _(`voorwerk.fout.lang-${problem.of}`, { limiet: problem.limit });
    case 'tekens':
      return _('voorwerk.fout.tekens');
    case 'dubbel':
      return _('voorwerk.fout.dubbel', { naam: name, regel: problem.line });
    case 'al':
      return _('voorwerk.fout.al', { naam: name });
  }
}
