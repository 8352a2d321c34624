import { useLingui } from '@lingui/react';
import { COURSE_FIELDS } from '../../../shared/steps/koers/state.ts';
import { dayText, momentText } from '../../../shared/harvest/day.ts';
import { earlierWording, type TeamHarvest } from '../../../shared/harvest/harvest.ts';
import { sourceParts } from '../../../shared/harvest/source.ts';
import { stands } from '../../../shared/harvest/wat.ts';
import { useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { ChartBackdrop } from '../../parts/ChartBackdrop.tsx';
import { Logo } from '../../parts/Logo.tsx';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { currentLang } from '../../text/i18n.ts';
import { useHost } from '../useHost.ts';
import { SystemSection } from './SystemSection.tsx';
import { BeraadSection, DialogueSection, DissentSection, GoodWorkSection } from './TalkSections.tsx';
import { Agreements, FieldSection } from './PlayedSections.tsx';
import { Met } from './Met.tsx';
import { HowSection, WatSection } from './CardSections.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { ScanSection } from './ScanSection.tsx';
import { WeightSection } from './WeightSection.tsx';
import { HarvestCards, Lines, Source, type Fact } from './HarvestLines.tsx';
import { Rest } from './Rest.tsx';
import { useSourceWords } from './useSourceWords.ts';

/** The harvest of a team on one sheet: opgave, course, first step, kernkaarten and what hangs on them. */
export function TeamSheet({ harvest }: { harvest: TeamHarvest }) {
  const local = useLocal();
  return (
    <article className="oogst-sheet">
      <SheetHead harvest={harvest} />
      {harvest.asks.course ? <Course harvest={harvest} /> : null}
      <Step harvest={harvest} />
      <Outcomes outcomes={harvest.outcomes} />
      {harvest.wats.map((wat) => (
        <WatSection key={local(wat.round)} wat={wat} />
      ))}
      {harvest.hows.map((how) => (
        <HowSection key={local(how.round)} how={how} />
      ))}
      {harvest.dissent.map((dissent) => (
        <DissentSection key={local(dissent.step)} dissent={dissent} />
      ))}
      {harvest.goodWork.map((work) => (
        <GoodWorkSection key={local(work.step)} work={work} />
      ))}
      {harvest.systems.map((system) => (
        <SystemSection key={local(system.step)} system={system} />
      ))}
      {harvest.deliberations.map((one) => (
        <BeraadSection key={local(one.step)} one={one} />
      ))}
      {harvest.dialogues.map((one) => (
        <DialogueSection key={local(one.step)} one={one} />
      ))}
      <Agreements agreements={harvest.agreements} />
      <Met harvest={harvest} />
      {harvest.asks.kern ? <Kern harvest={harvest} /> : null}
      {harvest.fields.map((field) => (
        <FieldSection key={local(field.round)} field={field} />
      ))}
      {harvest.weights.map((weights) => (
        <WeightSection key={local(weights.round)} weights={weights} />
      ))}
      {harvest.scans.map((scan, at) => (
        <ScanSection key={`${at}${local(scan.step)}`} scan={scan} />
      ))}
      {harvest.places.map((place, at) => (
        <PlaceSection key={`${at}${local(place.step)}`} place={place} />
      ))}
      <Rest harvest={harvest} />
      <Foot harvest={harvest} />
    </article>
  );
}

function Kern({ harvest: { kern, keptInside } }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  return (
    <section className="oogst-section">
      <h2>{_('oogst.kern')}</h2>
      {kern.length + keptInside === 0 ? <p className="kk-hint">{_('oogst.geen-kern')}</p> : null}
      <HarvestCards cards={kern} />
      {keptInside === 0 ? null : <p className="kk-hint">{_('oogst.binnen', { count: keptInside })}</p>}
    </section>
  );
}

function SheetHead({ harvest }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  const info = useHost();
  const { occasion, team } = harvest;
  return (
    <>
      <header className="oogst-head">
        <Logo name={info?.name ?? _('core.naam')} size="small" />
        <p>
          {occasion.title}
          <br />
          {momentText(occasion.at, currentLang())} · {_('oogst.tafel', { number: team.number })}
        </p>
      </header>
      <PageFrame
        backdrop={
          <ChartBackdrop
            seed={12}
            width={702}
            height={262}
            soundings={18}
            islands={[
              { x: 555, y: 135, rx: 120, ry: 76, rise: 0.62 },
              { x: -20, y: 270, rx: 130, ry: 80, rise: 0.4 },
            ]}
            avoid={[
              [0, 0, 330, 160],
              [400, 40, 702, 240],
            ]}
          />
        }
      >
        <div className="oogst-map">
          <h1 tabIndex={-1}>{_('oogst.van', { team: team.name })}</h1>
          <Route />
          {harvest.asks.opgave ? <Opgave harvest={harvest} /> : null}
        </div>
      </PageFrame>
    </>
  );
}

/** The course line to the opgave; decoration. */
function Route() {
  const points = [
    [44, 54],
    [142, 43],
    [226, 46],
    [306, 18],
    [374, 36],
  ] as const;
  return (
    <svg className="oogst-route" viewBox="0 0 420 72" aria-hidden focusable="false">
      <path d="M44 54C90 30 110 30 142 43S190 70 226 46S276 8 306 18 340 46 374 36 400 14 418 4" />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="7" />
      ))}
    </svg>
  );
}

function Opgave({ harvest: { opgave, wats } }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  const local = useLocal();
  const sentence = opgave?.sentence ?? null;
  const alone = (field: 'forWhom' | 'effect') => {
    const text = opgave?.[field] ?? null;
    return stands(field, text, wats) ? null : text;
  };
  return (
    <section className="oogst-opgave">
      <h2>
        <Icon name="anchor" size={18} stroke={2.6} />
        {_('oogst.opgave')}
      </h2>
      <p className="kk-display">{sentence ?? _('oogst.geen-opgave')}</p>
      <Lines
        facts={[
          [_('oogst.voor-wie'), alone('forWhom')],
          [_('oogst.effect'), alone('effect')],
          [_('oogst.kaart'), opgave?.card && local(opgave.card)],
          [_('oogst.eerst'), opgave && earlierWording(opgave)],
        ]}
      />
      {opgave?.step ? <Source parts={[local(opgave.step)]} /> : null}
    </section>
  );
}

function Course({ harvest: { course } }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  const words = useSourceWords();
  return (
    <section className="oogst-course">
      <h2>{_('oogst.koers')}</h2>
      {course ? (
        <Lines
          look="course"
          facts={[
            ...COURSE_FIELDS.map((field): Fact => {
              const line = course[field];
              return [_(`oogst.${field}`), line?.text, line ? sourceParts(line.source, words) : undefined];
            }),
            [_('oogst.wegen'), course.ways.map((way) => _(`stappen.koers.weg.${way}`)).join(' · ')],
          ]}
        />
      ) : (
        <p className="kk-hint">{_('oogst.geen-koers')}</p>
      )}
    </section>
  );
}

function Step({ harvest: { firstStep, request } }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  if (!firstStep && !request) return null;
  return (
    <section className="oogst-step">
      <h2>{_(firstStep ? 'oogst.stap' : 'oogst.verzoek')}</h2>
      <div>
        {firstStep ? <FirstStep step={firstStep} /> : null}
        {request ? (
          <div className={firstStep ? 'oogst-step__request' : undefined}>
            {firstStep ? <h3>{_('oogst.verzoek')}</h3> : null}
            <Request request={request} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

function FirstStep({ step }: { step: NonNullable<TeamHarvest['firstStep']> }) {
  const { _ } = useLingui();
  const words = useSourceWords();
  const { what, puller, date, notice, source } = step;
  return (
    <>
      <p className="oogst-step__what">{what}</p>
      <Lines
        look="columns"
        facts={[
          [_('oogst.wie'), puller === undefined ? _('oogst.zonder-trekker') : (puller ?? _('oogst.teamlid'))],
          [_('oogst.wanneer'), dayText(date, currentLang())],
          [_('oogst.merken'), notice],
        ]}
      />
      <Source parts={sourceParts(source, words)} />
    </>
  );
}

function Request({ request }: { request: NonNullable<TeamHarvest['request']> }) {
  const { _ } = useLingui();
  const words = useSourceWords();
  return (
    <>
      <p>{request.what}</p>
      <Lines
        look="columns"
        facts={[
          [_('oogst.aan-wie'), request.of],
          [_('oogst.door'), request.by ?? _('oogst.teamlid')],
        ]}
      />
      <Source parts={sourceParts(request.source, words)} />
    </>
  );
}

function Foot({ harvest }: { harvest: TeamHarvest }) {
  const { _ } = useLingui();
  const { members, flavours, team, occasion } = harvest;
  return (
    <footer className="oogst-foot">
      <MelangeCup parts={flavours} size={50} />
      {members.length > 0 ? (
        <ul aria-label={_('oogst.wie-waren')}>
          {members.map(({ name, flavour }) => (
            <li key={name}>
              <TeaLabel flavour={flavour ?? 'none'} size={34} />
              {name}
            </li>
          ))}
        </ul>
      ) : (
        <p>{_('oogst.zonder-namen', { count: team.size })}</p>
      )}
      <p className="oogst-foot__until">
        {_('oogst.tot', { day: momentText(occasion.erasedAt, currentLang()) })}
      </p>
    </footer>
  );
}
