import { useLingui } from '@lingui/react';
import type { HarvestBeraad } from '../../../shared/harvest/beraad.ts';
import type { HarvestDialogue } from '../../../shared/harvest/dialoog.ts';
import type { HarvestGoodWork } from '../../../shared/harvest/goedwerk.ts';
import type { NamedHow } from '../../../shared/harvest/hoedan.ts';
import type { HarvestDissent } from '../../../shared/harvest/tegenspraak.ts';
import { useLocal } from '../../game.ts';
import { Promised } from './CardSections.tsx';
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

/** DIALOOG-8: what the team talked about, and the question that stays. */
export function DialogueSection({ one }: { one: HarvestDialogue }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { topic, question, settled } = one;
  const from = [local(one.step)];
  return (
    <section className="oogst-section">
      <h2>{_('oogst.dialoog')}</h2>
      <Lines
        facts={[
          [_('oogst.dialoog.onderwerp'), topic && local(topic), from],
          [
            _('oogst.dialoog.vraag'),
            question === null || settled ? question : _('oogst.niet-vast', { text: question }),
            from,
          ],
        ]}
      />
    </section>
  );
}

/** BERAAD-9: the moral question, who is touched and what they value, and what the team found. */
export function BeraadSection({ one }: { one: HarvestBeraad<NamedHow> }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { question, touched, found, settled, line } = one;
  const from = [local(one.step)];
  return (
    <section className="oogst-section">
      <h2>{_('oogst.beraad')}</h2>
      <Lines
        facts={[
          [_('oogst.beraad.vraag'), question, from],
          [
            _('oogst.beraad.opbrengst'),
            found === null || settled ? found : _('oogst.niet-vast', { text: found }),
            from,
          ],
          [_('oogst.beraad.casus'), one.case, from],
        ]}
      />
      {touched.length === 0 ? null : (
        <>
          <h3 className="oogst-sub">{_('oogst.beraad.geraakt')}</h3>
          <Lines
            facts={touched.map(({ who, values }) => [
              who,
              values.length === 0 ? _('oogst.beraad.geen-waarde') : values.join(' · '),
            ])}
          />
        </>
      )}
      {line === null ? null : (
        <>
          <h3 className="oogst-sub">{_('oogst.beraad.anders')}</h3>
          <ul>
            <Promised line={line} who={line.puller ?? _('oogst.teamlid')} />
          </ul>
        </>
      )}
    </section>
  );
}
