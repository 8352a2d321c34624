import { useLingui } from '@lingui/react';
import type { Moment } from '../../../shared/workshop/ids.ts';
import { Icon } from '../../icons/Icon.tsx';
import { CallTimer } from './CallTimer.tsx';

/** KOFFIE-9: everybody is called back; what is said in a live region is said by the news of the step. */
export function LastMinute({ until }: { until: Moment }) {
  const { _ } = useLingui();
  return (
    <section className="koffie-call">
      <Icon name="announce" size={30} stroke={2.4} />
      <div>
        <h2>{_('koffie.laatste-minuut')}</h2>
        <p>{_('koffie.laatste-minuut-tekst')}</p>
      </div>
      <CallTimer until={until} size="boxed" />
    </section>
  );
}
