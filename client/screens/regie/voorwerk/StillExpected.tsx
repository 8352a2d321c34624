import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Refused } from '../Refused.tsx';
import { People } from './Expected.tsx';
import { Links } from './Links.tsx';
import { standing } from './standing.ts';
import { useInvite, type FreshLinks } from './useInvite.ts';
import { useStanding } from './useStanding.ts';
import './Voorwerk.css';

/** On the day: who was invited and is not there, with another link for who lost theirs; nothing when everybody came. */
export function StillExpected() {
  const { _ } = useLingui();
  const { expected } = standing(useStanding());
  const { renew, playing } = useInvite();
  const [fresh, setFresh] = useState<FreshLinks>(new Map());
  if (expected.length === 0) return null;
  return (
    <section className="kk-people" aria-label={_('voorwerk.stand.verwacht')}>
      <People
        title={_('voorwerk.stand.verwacht')}
        people={expected}
        onNewLink={({ seat }) => void renew([seat]).then(setFresh)}
      />
      <Links fresh={fresh} />
      <Refused playing={playing} />
    </section>
  );
}
