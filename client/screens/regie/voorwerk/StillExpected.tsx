import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '../../../parts/Button.tsx';
import { Refused } from '../Refused.tsx';
import { People } from './Expected.tsx';
import { Links } from './Links.tsx';
import { standing, type Standing } from './standing.ts';
import { useFreshLinks } from './useFreshLinks.ts';
import { useInvite } from './useInvite.ts';
import { useStanding } from './useStanding.ts';
import './Voorwerk.css';

/** On the day: who was invited and is not there, with another link for who lost theirs; nothing when everybody came. */
export function StillExpected() {
  const { _ } = useLingui();
  const { expected } = standing(useStanding());
  const { renew, playing } = useInvite();
  const { fresh, add } = useFreshLinks();
  const [open, setOpen] = useState(false);
  async function again({ seat }: Standing): Promise<void> {
    if (!playing.busy) add(await renew([seat]));
  }
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
      {open ? <People people={expected} onNewLink={(one) => void again(one)} /> : null}
      <Refused playing={playing} />
    </section>
  );
}
