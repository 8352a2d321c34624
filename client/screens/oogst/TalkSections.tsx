import { useLingui } from '@lingui/react';
import type { HarvestGoodWork } from '../../../shared/harvest/goedwerk.ts';
import type { HarvestDissent } from '../../../shared/harvest/tegenspraak.ts';
import { useLocal } from '../../game.ts';
import { Grown, Lines } from './HarvestLines.tsx';

/** TEGEN-9: what the team agreed on how it contradicts each other. */
export function DissentSection({ dissent }: { dissent: HarvestDissent }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { agreements, settled, step } = dissent;
  return (
    <section className="oogst-section">
      <h2>{_('oogst.tegenspraak')}</h2>
      <ul>
        {agreements.map((agreement) => {
          const text = settled ? agreement : _('oogst.niet-vast', { text: agreement });
          return <Grown key={agreement} line={{ key: agreement, text, from: [[local(step)]] }} />;
        })}
      </ul>
    </section>
  );
}

/** GOED-8: the picture of good work, and what was under most pressure. */
export function GoodWorkSection({ work }: { work: HarvestGoodWork }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { picture, pressure, settled, step } = work;
  return (
    <section className="oogst-section">
      <h2>{_('oogst.goedwerk')}</h2>
      <Lines
        facts={[
          [
            _('oogst.goedwerk.is'),
            settled ? picture : _('oogst.niet-vast', { text: picture }),
            [local(step)],
          ],
          [_('oogst.druk'), pressure === null ? null : _(`oogst.druk.${pressure}`)],
        ]}
      />
    </section>
  );
}
