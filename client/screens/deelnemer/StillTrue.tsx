import { useLingui } from '@lingui/react';
import { asksStillTrue, doubted } from '../../../shared/steps/reflectie/still-true.ts';
import { useAll, usePlay, useRefusalText, useSeat, useTeam } from '../../game.ts';
import { Banner } from '../../parts/Banner.tsx';
import { Button } from '../../parts/Button.tsx';

/** REFL-7: after a round one tap, *klopt dit nog?* Nobody sees who says that it does not. */
export function StillTrue() {
  const { _ } = useLingui();
  const { clock, ended } = useAll();
  const { step } = clock;
  const slice = useTeam()?.slice;
  const { stillTrue } = useSeat();
  const { play, busy, refusal } = usePlay();
  const text = useRefusalText();
  if (!slice || ended !== null || !asksStillTrue(slice, step)) return null;
  if (doubted(slice, step)) return <Banner kind="stalled" title={_('reflectie.klopt.niet-meer')} />;
  if (stillTrue?.includes(step)) return null;
  const tap = (holds: boolean): void => void play({ type: 'afspraken/klopt', step, holds });
  return (
    <Banner
      kind="stalled"
      title={_('reflectie.klopt')}
      action={
        <span className="kk-row">
          <Button disabled={busy} onPress={() => tap(true)}>
            {_('reflectie.klopt.ja')}
          </Button>
          <Button disabled={busy} onPress={() => tap(false)}>
            {_('reflectie.klopt.nee')}
          </Button>
        </span>
      }
    >
      {refusal ? text(refusal) : _('reflectie.klopt.uitleg')}
    </Banner>
  );
}
