import { useLingui } from '@lingui/react';
import { useState } from 'react';
import {
  askerOf,
  scenariosOf,
  WAARDEREN_LIMITS,
  type Scenario,
  type WaarderenTeam,
} from '../../../shared/steps/waarderen/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useMe, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Settle } from '../stap/Settle.tsx';

interface ScenariosProps {
  step: StepId;
  here: WaarderenTeam;
}

/** WAARD-7, WAARD-8: everybody adds to one list, and two settle it. */
export function Scenarios({ step, here }: ScenariosProps) {
  const { _ } = useLingui();
  const written = scenariosOf(here);
  const enough = written.length >= WAARDEREN_LIMITS.fewest;
  return (
    <div className="stap-columns stap-columns--even">
      <section className="kk-panel kk-stack kk-gap-4" aria-labelledby="waard-schrijf">
        <h2 id="waard-schrijf">{_('waarderen.schrijf')}</h2>
        <p>{_('waarderen.schrijf-uitleg')}</p>
        {written.length >= WAARDEREN_LIMITS.scenarios ? (
          <p className="kk-hint">{_('waarderen.vol', { count: WAARDEREN_LIMITS.scenarios })}</p>
        ) : (
          <Write step={step} quiet={enough} />
        )}
      </section>
      <List step={step} here={here} written={written} />
    </div>
  );
}

function List({ step, here, written }: ScenariosProps & { written: readonly Scenario[] }) {
  const { _ } = useLingui();
  const enough = written.length >= WAARDEREN_LIMITS.fewest;
  return (
    <section className="kk-stack kk-gap-4" aria-labelledby="waard-lijst">
      <h2 id="waard-lijst">
        {_('waarderen.lijst', { count: written.length, van: WAARDEREN_LIMITS.scenarios })}
      </h2>
      <Settle
        asked={askerOf(here)}
        command={{ type: 'waarderen/stel-vast', step }}
        words={{
          ask: _('waarderen.lijst.verder'),
          agree: _('waarderen.lijst.akkoord'),
          waits: _('waarderen.lijst.wacht'),
          wants: (name) => _('waarderen.lijst.wil', { name }),
        }}
        quiet={!enough}
        reason={enough ? undefined : _('waarderen.lijst.eerst-twee')}
      />
      {written.length === 0 ? (
        <p className="kk-hint">{_('waarderen.lijst-leeg')}</p>
      ) : (
        <ol className="waard-scenarios">
          {written.map((scenario, at) => (
            <li key={scenario.id}>
              <OneScenario step={step} scenario={scenario} number={at + 1} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function OneScenario({ step, scenario, number }: { step: StepId; scenario: Scenario; number: number }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const people = usePeople();
  const { play, refusal, busy } = usePlay();
  const [changing, setChanging] = useState(false);
  const { id, text } = scenario;
  const mine = text.by === seat;
  return (
    <article className="kk-panel waard-scenario">
      <h3>{_('waarderen.scenario', { nummer: number })}</h3>
      {changing && mine ? (
        <Write step={step} of={scenario} quiet onDone={() => setChanging(false)} />
      ) : (
        <p>{people.said(text)}</p>
      )}
      <p className="stap-by">{capital(people.author(text.by))}</p>
      {mine && !changing ? (
        <div className="kk-row">
          <Button
            size="small"
            icon="pen"
            label={_('waarderen.pas-aan', { nummer: number })}
            onPress={() => setChanging(true)}
          >
            {_('stappen.anders')}
          </Button>
          <Button
            size="small"
            variant="ghost"
            icon="close"
            disabled={busy}
            label={_('waarderen.haal-weg', { nummer: number })}
            onPress={() => void play({ type: 'waarderen/scenario-weg', step, scenario: id })}
          >
            {_('waarderen.weghalen')}
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </article>
  );
}

interface WriteProps {
  step: StepId;
  /** the one that is worded anew */
  of?: Scenario;
  quiet: boolean;
  onDone?: () => void;
}

function Write({ step, of, quiet, onDone }: WriteProps) {
  const { _ } = useLingui();
  return (
    <SentenceForm
      step={step}
      quiet={quiet}
      first={{
        name: `waarderen.scenario${of ? `.${of.id}` : ''}`,
        label: _(of ? 'waarderen.scenario-anders' : 'waarderen.scenario-nieuw'),
        hint: _('waarderen.scenario-hint'),
        limit: WAARDEREN_LIMITS.scenario,
        initial: of?.text.value ?? '',
        rows: 4,
      }}
      command={(text) =>
        of
          ? { type: 'waarderen/scenario-anders', step, scenario: of.id, text }
          : { type: 'waarderen/scenario', step, text }
      }
      submit={_(of ? 'stappen.bewaar' : 'waarderen.zet-erbij')}
      {...(onDone ? { onDone, onBack: onDone, autoFocus: true } : {})}
    />
  );
}
