import { useLingui } from '@lingui/react';
import { usePlay, useSeat } from '../../game.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from './RefusalNote.tsx';

/** Whether others see one's flavour: a choice that can change at any time (MIX-3). */
export function ShareFlavour() {
  const { _ } = useLingui();
  const { shared } = useSeat().style;
  const { play, refusal } = usePlay();
  return (
    <section className="kk-stack kk-gap-2">
      <RadioCards
        label={_('stappen.delen.vraag')}
        options={[
          { value: 'ja', icon: 'eye', label: _('stappen.delen.ja'), sub: _('stappen.delen.ja-uitleg') },
          {
            value: 'nee',
            icon: 'private',
            label: _('stappen.delen.nee'),
            sub: _('stappen.delen.nee-uitleg'),
          },
        ]}
        columns="broad"
        value={shared ? 'ja' : 'nee'}
        onChange={(value) => void play({ type: 'smaak/deel', shared: value === 'ja' })}
      />
      <RefusalNote refusal={refusal} />
    </section>
  );
}
