import { useLingui } from '@lingui/react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import { type Koffietafels, type KoffieTable } from '../../../shared/steps/koffietafels/state.ts';
import { opgavenLeft } from '../../../shared/steps/koffietafels/opgave.ts';
import { present } from '../../../shared/workshop/context.ts';
import { useAll, useContent, useName, useNow, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { useFaces } from '../../steps/kaartronde/useFaces.ts';
import { CallTimer } from '../../steps/koffietafels/CallTimer.tsx';
import { useTableName } from '../../steps/koffietafels/useTableName.ts';
import { useGive } from './lead.ts';
import { Refused } from './Refused.tsx';
import './KoffieView.css';

type KoffieSpec = Extract<StepSpec, { kind: 'koffietafels' }>;

/** Who sits where, who sits alone, and when the tables change; nothing of what is said there. */
export function KoffieView({ spec }: { spec: KoffieSpec }) {
  const { _ } = useLingui();
  const all = useAll();
  const here = all.koffietafels?.[spec.id];
  if (!here) return null;
  const counts = here.tables.map(({ seats }) => present({ all }, { members: seats }).length);
  const alone = counts.filter((count) => count === 1).length;
  const empty = counts.filter((count) => count === 0).length;
  return (
    <section className="kk-step__part" aria-labelledby="kk-koffie">
      <h2 id="kk-koffie">
        {_(here.over ? 'koffie.terug' : `koffie.regie.ronde.${here.round}`)}
        {here.over ? null : (
          <span className="kk-chip">{_('koffie.regie.tafels', { aantal: here.tables.length })}</span>
        )}
        {alone > 0 ? (
          <span className="kk-chip kk-chip--warn">{_('koffie.regie.alleen', { aantal: alone })}</span>
        ) : null}
        {empty > 0 ? <span className="kk-chip">{_('koffie.regie.leeg', { aantal: empty })}</span> : null}
      </h2>
      <p className="kk-hint">{_('koffie.regie.uitleg')}</p>
      <Acts spec={spec} here={here} />
      <ul className="kk-step__teams">
        {here.tables.map((table, at) => (
          <Table key={table.number} here={here} table={table} there={counts[at] ?? 0} />
        ))}
      </ul>
    </section>
  );
}

function Acts({ spec: { id: step, settings }, here }: { spec: KoffieSpec; here: Koffietafels }) {
  const { _ } = useLingui();
  const now = useNow();
  const playing = usePlay();
  const give = useGive(playing);
  const first = here.round === 'eigen';
  const left = opgavenLeft(useContent(), step, here);
  const faces = useFaces();
  const lies = here.opgaven?.at(-1);
  return (
    <div className="kk-koffie__acts">
      {here.until === null ? null : (
        <div className="kk-koffie__call">
          <output>{_('koffie.regie.geroepen')}</output>
          <CallTimer until={here.until} size="boxed" />
        </div>
      )}
      {first && !here.over && here.until === null ? (
        <Timer
          since={here.since}
          endsAt={here.since + settings.minutes * 60_000}
          now={now}
          label={_('koffie.regie.tijd')}
          caption={_('koffie.regie.van-ronde')}
          size="boxed"
        />
      ) : null}
      <div className="kk-row">
        {first ? (
          <Button
            icon="swap"
            variant="primary"
            disabled={playing.busy}
            onPress={() => give({ type: 'koffie/meng', step })}
          >
            {_('koffie.regie.meng')}
          </Button>
        ) : null}
        {first || here.over || left.length === 0 ? null : (
          <Button
            icon="anchor"
            disabled={playing.busy}
            onPress={() => give({ type: 'koffie/opgave', step, from: here.opgaven?.length ?? 0 })}
          >
            {_(here.opgaven ? 'koffie.regie.andere-opgave' : 'koffie.regie.opgave')}
          </Button>
        )}
        {here.over ? null : (
          <Button
            icon={here.until === null ? 'announce' : 'undo'}
            disabled={playing.busy}
            onPress={() => give({ type: 'koffie/roep', step, on: here.until === null })}
          >
            {_(here.until === null ? 'koffie.regie.roep' : 'koffie.regie.toch-niet')}
          </Button>
        )}
      </div>
      {lies === undefined || here.over ? null : (
        <p>{_('koffie.regie.op-tafel', { titel: faces(lies).title })}</p>
      )}
      <Refused playing={playing} shared />
    </div>
  );
}

function Table({ here, table, there }: { here: Koffietafels; table: KoffieTable; there: number }) {
  const { _ } = useLingui();
  const all = useAll();
  const name = useName();
  const tableName = useTableName();
  const state = there === 0 ? 'leeg' : there === 1 ? 'alleen' : null;
  return (
    <li className="kk-koffie__table" data-state={state ?? undefined}>
      <h3>
        {tableName(here, table)}
        {state ? (
          <span className={state === 'alleen' ? 'kk-chip kk-chip--warn' : 'kk-chip'}>
            {_(`koffie.regie.${state}-hier`)}
          </span>
        ) : null}
      </h3>
      <ul>
        {table.seats.map((seat) => (
          <li key={seat}>
            {name(seat)}
            {all.people[seat]?.online ? null : <Icon name="offline" size={18} label={_('koffie.even-weg')} />}
          </li>
        ))}
      </ul>
    </li>
  );
}
