import { useLingui } from '@lingui/react';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import type { Cameraman } from './useCamera.ts';
import './ChartStage.css';

/** Zoom by button, for who has no wheel and no pinch. */
export function ZoomButtons({ stage }: { stage: Pick<Cameraman, 'zoomIn' | 'zoomOut' | 'fit'> }) {
  const { _ } = useLingui();
  return (
    <fieldset className="kk-stage-tools__zoom" aria-label={_('kaart.bord.zoom')}>
      <button type="button" aria-label={_('kaart.bord.zoom-uit')} onClick={stage.zoomOut}>
        <Icon name="minus" size={22} stroke={2.6} />
      </button>
      <button type="button" aria-label={_('kaart.bord.alles')} onClick={() => stage.fit()}>
        <Icon name="fit" size={22} stroke={2.4} />
      </button>
      <button type="button" aria-label={_('kaart.bord.zoom-in')} onClick={stage.zoomIn}>
        <Icon name="plus" size={22} stroke={2.6} />
      </button>
    </fieldset>
  );
}

/** From the chart to the list and back; kept on this device (see listed.ts). */
export function ListToggle({ listed, onListed }: { listed: boolean; onListed: (listed: boolean) => void }) {
  const { _ } = useLingui();
  return (
    <Button icon={listed ? 'compass' : 'list'} onPress={() => onListed(!listed)}>
      {_(listed ? 'kaart.bord.als-kaart' : 'kaart.bord.als-lijst')}
    </Button>
  );
}
