import { useLingui } from '@lingui/react';
import { useAll, useContent, useLocal } from '../../game.ts';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { pouring } from '../../steps/theedoos/pouring.ts';
import { styleText } from '../../steps/stap/words.ts';
import { teaBox } from '../../steps/theedoos/box.ts';
import { JoinPanel } from './JoinPanel.tsx';
import { SharedTeaBox } from './SharedTeaBox.tsx';
import { StepTitle } from './StepTitle.tsx';

/** More missing flavours than this are counted instead of named: there is room for a few lines. */
const MOST = 3;

/** Everybody's flavour in one box, for 8 to 120 people. */
export function TheedoosScreen() {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const box = teaBox(useAll().people);
  const { compartments, inBox, total } = box;
  const missing = pouring(box)?.missing ?? [];
  return (
    <>
      <StepTitle title={_('regie.plenair.onze-theedoos')}>{_('regie.plenair.elk-zakje')}</StepTitle>
      <div className="kk-beam__split">
        <SharedTeaBox beamer />
        <div className="kk-beam__stack">
          <JoinPanel title={_('regie.plenair.nog-niet-in')} size="gewoon" />
          <p className="kk-beam__stat">
            <b>{_('regie.plenair.zoveel-van', { aantal: inBox, totaal: total })}</b>
            {_('regie.plenair.in-de-doos', { aantal: inBox })}{' '}
            {missing.length > 0
              ? _(missing.length > MOST ? 'regie.plenair.missen-veel' : 'regie.plenair.missen', {
                  smaken: missing.map((style) => local(styleText(content, style).name)).join(', '),
                  aantal: missing.length,
                })
              : total > inBox
                ? _('regie.plenair.niet-in-de-doos')
                : null}
          </p>
          <p className="kk-beam__next">
            <MelangeCup
              parts={compartments.map(({ style, seats }) => ({ style, count: seats.length }))}
              size={96}
            />
            {_('regie.plenair.straks-mengen')}
          </p>
        </div>
      </div>
    </>
  );
}
