import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import type { KoersTeam } from '../../../shared/steps/koers.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useAll, useFlavour, useMe, useName, useNow, usePlay, useSeat, useStepSpec } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { ReadyList } from '../../parts/TeamStrip.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { WaitingCup } from '../../parts/WaitingCup.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { CourseFields, courseWords, useCourseDraft } from './CourseFields.tsx';

export interface SilentProps {
  step: StepId;
  team: Team;
  koers: KoersTeam;
}

/** Everybody writes in silence; all proposals open at once (KOERS-1). */
export function Silent({ step, team, koers }: SilentProps) {
  const { seat } = useMe();
  const ready = koers.ready.includes(seat);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <SilentClock step={step} koers={koers} />
      <div className="stap-columns">
        {ready && !changing ? (
          <Waiting team={team} koers={koers} onChange={() => setChanging(true)} />
        ) : (
          <Writing step={step} ready={ready} onDone={() => setChanging(false)} />
        )}
        <Ready team={team} koers={koers} />
      </div>
    </>
  );
}

/** ms without a key before what stands there is kept */
const PAUSE = 800;

function Writing({ step, ready, onDone }: { step: StepId; ready: boolean; onDone: () => void }) {
  const { _ } = useLingui();
  const kept = courseWords(useSeat().koers[step]?.draft ?? null);
  const draft = useCourseDraft(`koers.${step}`, kept);
  const { play, refusal, busy } = usePlay();
  const changed =
    draft.words.from !== kept.from || draft.words.to !== kept.to || draft.words.via !== kept.via;
  // what somebody leaves behind when the minutes are over counts as well, so it is kept while they write
  const { play: keep, refusal: notKept } = usePlay();
  const { from, to, via } = draft.words;
  const unsaved = changed && draft.ready;
  useEffect(() => {
    if (!unsaved) return;
    const timer = setTimeout(() => void keep({ type: 'koers/schrijf', step, from, to, via }), PAUSE);
    return () => clearTimeout(timer);
  }, [unsaved, keep, step, from, to, via]);
  async function finish(): Promise<void> {
    if (changed && !(await play({ type: 'koers/schrijf', step, ...draft.words }))) return;
    if (ready || (await play({ type: 'koers/klaar', step }))) {
      draft.clear();
      onDone();
    }
  }
  return (
    <form
      className="stap-form"
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <p className="kk-hint">{_('stappen.koers.stil-uitleg')}</p>
      <CourseFields draft={draft} />
      <RefusalNote refusal={refusal ?? notKept} />
      <div>
        <Button variant="primary" size="large" type="submit" disabled={busy || !draft.ready}>
          {_(ready ? 'stappen.bewaar' : 'stappen.koers.klaar')}
        </Button>
      </div>
    </form>
  );
}

function Waiting({ team, koers, onChange }: { team: Team; koers: KoersTeam; onChange: () => void }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const flavour = useFlavour()(seat);
  return (
    <section className="koers-wait">
      <WaitingCup flavour={flavour ?? 'none'} label={_('stappen.glas')} />
      <h2>{_('stappen.koers.laten-trekken')}</h2>
      <p className="kk-lead">
        {_('stappen.koers.klaar-telling', { ready: koers.ready.length, count: team.members.length })}
      </p>
      <Button onPress={onChange}>{_('stappen.koers.pas-aan')}</Button>
    </section>
  );
}

function SilentClock({ step, koers }: { step: StepId; koers: KoersTeam }) {
  const { _ } = useLingui();
  const spec = useStepSpec(step);
  const now = useNow();
  const { clock } = useAll();
  const { play, refusal, busy } = usePlay();
  const endsAt = koers.since + (spec.kind === 'koers' ? spec.settings.silentSeconds : 0) * 1000;
  const over = now >= endsAt;
  return (
    <section className="kk-stack kk-gap-3">
      {over ? null : (
        <Timer
          since={koers.since}
          endsAt={endsAt}
          now={now}
          label={_('stappen.koers.stilte')}
          caption={_('stappen.koers.stilte')}
          size="boxed"
          {...(clock.pausedLeft === null ? {} : { pausedLeft: endsAt - now })}
        />
      )}
      {over ? (
        <>
          <p>{_('stappen.koers.stilte-om')}</p>
          <Button icon="eye" disabled={busy} onPress={() => void play({ type: 'koers/toon', step })}>
            {_('stappen.koers.toon')}
          </Button>
        </>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}

function Ready({ team, koers }: { team: Team; koers: KoersTeam }) {
  const { _ } = useLingui();
  const name = useName();
  const { people } = useAll();
  return (
    <section className="kk-stack kk-gap-2">
      <h2 className="koers-ready">
        <Icon name="people" size={22} />
        {_('stappen.koers.klaar-aantal', { ready: koers.ready.length, count: team.members.length })}
      </h2>
      <ReadyList
        label={_('stappen.koers.wie-klaar')}
        members={team.members.map((seat) => {
          const ready = koers.ready.includes(seat);
          const text = _(
            ready ? 'stappen.klaar' : people[seat]?.online ? 'stappen.schrijft' : 'stappen.geen-lijn',
          );
          return { id: seat, name: name(seat), style: people[seat]?.flavour?.value ?? 'none', ready, text };
        })}
      />
    </section>
  );
}
