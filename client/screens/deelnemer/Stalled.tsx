import { useLingui } from '@lingui/react';
import { AFSPRAAK_TIMES } from '../../../shared/steps/afspraken/state.ts';
import { useDraft } from '../../draft.ts';
import { useNow, useTeam } from '../../game.ts';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';

/** AFSP-5: somebody said *het stokt*: agreement three, for a minute. Nothing says who. */
export function Stalled() {
  const { _ } = useLingui();
  const afspraken = useTeam()?.slice.afspraken;
  // kept as a draft is: a reload within the minute does not bring back what was put away
  const [seen, setSeen] = useDraft('stokt.gezien');
  const now = useNow();
  const since = afspraken?.stokt ?? null;
  if (!afspraken || since === null || String(since) === seen || now >= since + AFSPRAAK_TIMES.stokt)
    return null;
  const agreed = afspraken.items.stokken.text?.value;
  return (
    <Banner
      kind="stalled"
      title={_('afspraken.stokt.titel')}
      action={<Button onPress={() => setSeen(String(since))}>{_('afspraken.stokt.gezien')}</Button>}
    >
      {agreed ? _('afspraken.stokt.afspraak', { text: agreed }) : _('afspraken.stokt.geen')}
    </Banner>
  );
}
