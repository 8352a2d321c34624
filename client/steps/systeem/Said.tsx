import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Chair } from '../../../shared/steps/systeem/state.ts';
import { Button } from '../../parts/Button.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import type { Place } from './place.ts';
import { SpeakForm } from './Sitting.tsx';

/** What was said for a party; not by it. */
export function Spoken({ chair }: { chair: Chair }) {
  const { _ } = useLingui();
  const people = usePeople();
  if (chair.said === null) return <p className="kk-hint">{_('systeem.niemand-sprak')}</p>;
  return (
    <figure className="sys-said">
      <blockquote>{people.said(chair.said)}</blockquote>
      <figcaption className="stap-by">
        {_('systeem.namens', { wie: capital(people.name(chair.said.by)) })}
      </figcaption>
    </figure>
  );
}

/** With it, whoever spoke may say it better (SYSTEEM-6). */
export function Said({ step, chair, me, here }: Place & { chair: Chair }) {
  const { _ } = useLingui();
  const [changing, setChanging] = useState(false);
  const mine = chair.speaker === me && here.phase === 'spreken';
  if (changing && mine)
    return (
      <SpeakForm step={step} chair={chair} submit={_('stappen.bewaar')} onDone={() => setChanging(false)} />
    );
  return (
    <>
      <Spoken chair={chair} />
      {mine ? (
        <div>
          <Button size="small" icon="pen" onPress={() => setChanging(true)}>
            {_('stappen.anders')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
