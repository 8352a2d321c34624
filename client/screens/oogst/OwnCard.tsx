import { useLingui } from '@lingui/react';
import { dayText, momentText } from '../../../shared/harvest/day.ts';
import type { OwnHarvest } from '../../../shared/harvest/own.ts';
import { sourceParts } from '../../../shared/harvest/source.ts';
import { useLocal } from '../../game.ts';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { currentLang } from '../../text/i18n.ts';
import { Promised } from './CardSections.tsx';
import { Lines, Source } from './HarvestLines.tsx';
import { useSourceWords } from './useSourceWords.ts';

/** The card one takes home: flavour, role, intention, the step one took on. Nobody else sees it (KOERS-8), but for who looks on at a table. */
export function OwnCard({ harvest, atTable = false }: { harvest: OwnHarvest; atTable?: boolean }) {
  const { _ } = useLingui();
  const local = useLocal();
  const words = useSourceWords();
  const { flavour, occasion, role, intention, shared, step, lines, notes, stands, assumptions } = harvest;
  return (
    <article className="oogst-own kk-print-page" data-style={flavour?.style ?? 'none'}>
      <header>
        <div>
          <p className="kk-eyebrow">{harvest.name ?? _('oogst.teamlid')}</p>
          <h2>{_('oogst.mijn')}</h2>
          <p className="kk-hint">
            {occasion.title} · {momentText(occasion.at, currentLang())}
          </p>
        </div>
        <TeaLabel flavour={flavour?.style ?? 'none'} size={84} />
      </header>
      <div className="oogst-own__body">
        <p className="kk-hint">{_(atTable ? 'tafel.mijn-kaart' : 'oogst.mijn-uitleg')}</p>
        {flavour ? (
          <section>
            <h3>
              {local(flavour.name)} · {local(flavour.tea)}
            </h3>
            <Lines
              facts={[
                [_('oogst.breng'), local(flavour.quality)],
                [_('oogst.valkuil'), local(flavour.pitfall)],
                [_('oogst.nodig'), local(flavour.need)],
              ]}
            />
          </section>
        ) : null}
        {role === null && intention === null ? (
          <p>{_('oogst.nog-niets-geschreven')}</p>
        ) : (
          <section>
            <Lines
              facts={[
                [_('oogst.rol'), role],
                [_('oogst.voornemen'), intention],
              ]}
            />
            <p className="kk-hint">{_(shared ? 'oogst.gedeeld' : 'oogst.alleen-van-mij')}</p>
            {harvest.checkout ? <Source parts={[local(harvest.checkout)]} /> : null}
          </section>
        )}
        {step ? (
          <section>
            <h3>{_('oogst.mijn-stap')}</h3>
            <p>{step.what}</p>
            <Lines
              facts={[
                [_('oogst.wanneer'), dayText(step.date, currentLang())],
                [_('oogst.merken'), step.notice],
              ]}
            />
            <Source parts={sourceParts(step.source, words)} />
          </section>
        ) : null}
        {lines.length === 0 ? null : (
          <section>
            <h3>{_('oogst.mijn-regels')}</h3>
            <ul>
              {lines.map((line, index) => (
                <Promised key={`${index} ${line.what}`} line={line} />
              ))}
            </ul>
          </section>
        )}
        {notes.length === 0 ? null : (
          <section>
            <h3>{_('oogst.notities')}</h3>
            <ul>
              {notes.map(({ round, text }) => (
                <li key={text} className="oogst-line">
                  <p>{text}</p>
                  <Source parts={[local(round)]} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {stands.map((one) => (
          <section key={local(one.step)}>
            <h3>{_('oogst.mijn-standpunt')}</h3>
            <Lines
              facts={[
                [_('oogst.beraad.vind'), one.stand],
                [_('oogst.beraad.kost'), one.cost],
              ]}
            />
            <Source parts={[local(one.step)]} />
          </section>
        ))}
        {assumptions.map(({ step: there, kept, changed }) => (
          <section key={local(there)}>
            <h3>{_('oogst.mijn-aannames')}</h3>
            <Lines
              facts={[
                [_('oogst.dialoog.ging-uit'), kept.join(' · ')],
                [_('oogst.dialoog.zie-anders'), changed.join(' · ')],
              ]}
            />
            <Source parts={[local(there)]} />
          </section>
        ))}
      </div>
    </article>
  );
}
