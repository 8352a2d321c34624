import { useLingui } from '@lingui/react';
import { useAll } from '../../game.ts';
import { teaBox } from '../../steps/theedoos/box.ts';
import { PourIn } from '../../steps/theedoos/PourIn.tsx';
import { SharedTeaBox } from '../plenair/SharedTeaBox.tsx';

/** The box as everybody sees it: only flavours that are shared. */
export function TheedoosView() {
  const { _ } = useLingui();
  const { inBox, total } = teaBox(useAll().people);
  return (
    <section className="kk-step__part" aria-labelledby="kk-box">
      <h2 id="kk-box">{_('regie.in-de-doos', { aantal: inBox, totaal: total })}</h2>
      {total > inBox ? <p className="kk-hint">{_('regie.niet-in-de-doos')}</p> : null}
      <SharedTeaBox />
      <PourIn />
    </section>
  );
}
