import { useLingui } from '@lingui/react';
import { KOFFIE_LIMITS } from '../../../shared/steps/koffietafels/state.ts';
import type { Moment } from '../../../shared/workshop/ids.ts';
import { useNow } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Timer } from '../../parts/Timer.tsx';

/** KOFFIE-9: everybody is called back; what is said in a live region is said by the news of the step. */
export function LastMinute({ until }: { until: Moment }) {
  const { _ } = useLingui();
  const now = useNow();
  return (
    <section className="koffie-call">
      <Icon name="announce" size={30} stroke={2.4} />
      <div>
        <h2>{_('koffie.laatste-minuut')}</h2>
        <p>{_('koffie.laatste-minuut-tekst')}</p>
      </div>
      <Timer
        since={until - KOFFIE_LIMITS.call}
        endsAt={Math.max(until, now)}
        now={now}
        label={_('koffie.tijd')}
        size="boxed"
      />
    </section>
  );
}
