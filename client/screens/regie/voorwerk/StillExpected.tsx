import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '../../../parts/Button.tsx';
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
  const [open, setOpen] = useState(false);
  if (expected.length === 0) return null;
  return (
    <section className="kk-people" aria-labelledby="kk-still-title">
      <div className="kk-row kk-row--between">
        <h2 id="kk-still-title">{_('voorwerk.stand.verwacht')}</h2>
        <span className="kk-chip kk-people__away">{expected.length}</span>
        <Button size="small" icon={open ? 'up' : 'down'} expanded={open} onPress={() => setOpen(!open)}>
          {_(open ? 'regie.verberg-lijst' : 'regie.toon-lijst')}
        </Button>
      </div>
      <Links fresh={fresh} />
      {open ? <People people={expected} onNewLink={({ seat }) => void renew([seat]).then(setFresh)} /> : null}
      <Refused playing={playing} />
    </section>
  );
}
