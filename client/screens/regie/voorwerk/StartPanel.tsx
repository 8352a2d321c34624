import { useLingui } from '@lingui/react';
import { useAll, usePlay } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { useMeetingWords } from '../../useMeetingWords.ts';
import { useGive } from '../lead.ts';
import { End } from '../NowPanel.tsx';
import { Refused } from '../Refused.tsx';
import { standing } from './standing.ts';
import { useStanding } from './useStanding.ts';

/** How far people are, and the one big button that starts the workshop (VOOR-8). */
export function StartPanel() {
  const { _ } = useLingui();
  const { meeting } = useAll();
  const words = useMeetingWords();
  const playing = usePlay();
  const give = useGive(playing);
  const { ready, busy, expected } = standing(useStanding());
  return (
    <section className="kk-now" aria-labelledby="kk-now-title">
      <h2 id="kk-now-title">{_('voorwerk.naam')}</h2>
      {meeting ? <p>{words(meeting)}</p> : null}
      <dl className="voorwerk__counts">
        <div>
          <dd>{ready.length}</dd>
          <dt>{_('voorwerk.kort.klaar')}</dt>
        </div>
        <div>
          <dd>{busy.length}</dd>
          <dt>{_('voorwerk.kort.bezig')}</dt>
        </div>
        <div>
          <dd>{expected.length}</dd>
          <dt>{_('voorwerk.kort.verwacht')}</dt>
        </div>
      </dl>
      <Button
        variant="action"
        size="large"
        wide
        icon="next"
        iconAt="end"
        onPress={() => give({ type: 'voorwerk/begin' })}
      >
        {_('voorwerk.begin')}
      </Button>
      <p className="kk-hint">{_('voorwerk.begin-uitleg')}</p>
      <Refused playing={playing} shared />
      <div className="kk-now__back">
        <End />
      </div>
    </section>
  );
}
