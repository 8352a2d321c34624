import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Committed } from '../stap/Commitment.tsx';
import { CommitmentForm, useCommitment } from '../stap/CommitmentForm.tsx';
import { NoNames } from '../stap/NoNames.tsx';
import { Said } from '../stap/Said.tsx';
import { PartWritten } from './PartWritten.tsx';
import type { Place } from './place.ts';
import { SettlePart } from './SettlePart.tsx';
import { OwnStand } from './Standing.tsx';

/** BERAAD-7, BERAAD-8: what the team found, and what one of it does otherwise from now on. */
export function Found(place: Place) {
  const { _ } = useLingui();
  const { here, step } = place;
  const text = here.found?.value ?? null;
  return (
    <>
      <div className="stap-columns stap-columns--even">
        <section className="kk-panel kk-panel--course kk-stack kk-gap-5">
          <h2>{_('beraad.opbrengst')}</h2>
          <NoNames />
          <PartWritten {...place} of="opbrengst" text={here.found} rows={4} />
          {here.phase === 'klaar' ? (
            <Said>{_('beraad.vastgelegd')}</Said>
          ) : (
            <SettlePart
              {...place}
              phase="opbrengst"
              missing={text === null ? _('beraad.eerst.opbrengst') : null}
            />
          )}
          <p className="kk-hint">{_('beraad.oogst')}</p>
        </section>
        <Otherwise {...place} />
      </div>
      <OwnStand step={step} />
    </>
  );
}

/** BERAAD-8: optional; only the person named accepts (KOERS-2). */
function Otherwise({ step, here, team }: Place) {
  const { _ } = useLingui();
  const [changing, setChanging] = useState(false);
  const { agreement } = here;
  return (
    <section className="kk-panel kk-stack kk-gap-4">
      <h2>{_('beraad.anders-doen')}</h2>
      {agreement && !changing ? (
        <>
          <Committed
            one={agreement}
            answer={(accept) => ({ type: 'beraad/neem-aan', step, line: agreement.id, accept })}
          />
          <div>
            <Button icon="pen" onPress={() => setChanging(true)}>
              {_('stappen.anders')}
            </Button>
          </div>
        </>
      ) : changing ? (
        <OtherwiseForm step={step} here={here} team={team} onDone={() => setChanging(false)} />
      ) : (
        <>
          <p>{_('beraad.anders-uitleg')}</p>
          <div>
            <Button icon="plus" onPress={() => setChanging(true)}>
              {_('beraad.anders-begin')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function OtherwiseForm({
  step,
  here,
  team,
  onDone,
}: Pick<Place, 'step' | 'here' | 'team'> & { onDone: () => void }) {
  const { _ } = useLingui();
  const draft = useCommitment(`beraad.${step}`, here.agreement);
  return (
    <CommitmentForm
      draft={draft}
      team={team}
      autoFocus
      command={({ what, who, date, notice }) => ({ type: 'beraad/afspraak', step, what, who, date, notice })}
      submit={_('beraad.anders-bewaar')}
      onDone={onDone}
      onBack={onDone}
    />
  );
}
