import { useLingui } from '@lingui/react';
import { favourite, total } from '../../../shared/steps/waarderen/outcome.ts';
import { WAARDEREN_LIMITS, type Item, type WaarderenTeam } from '../../../shared/steps/waarderen/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useMe, usePlay, useStepSpec } from '../../game.ts';
import { CountedField } from '../stap/CountedField.tsx';
import { Form } from '../stap/Form.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { SilenceClock, SilenceReady, SilenceWait } from '../stap/Silence.tsx';
import { useKept } from '../stap/useKept.ts';
import { PointsField } from './PointsField.tsx';
import { useItemName } from './useItemName.ts';
import { usePoints } from './usePoints.ts';

interface WeighingProps {
  step: StepId;
  team: Team;
  here: WaarderenTeam;
}

/** WAARD-2, WAARD-3: everybody divides for themselves; who is ready may come back to it until the reveal. */
export function Weighing({ step, team, here }: WeighingProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const spec = useStepSpec(step);
  const { play, refusal } = usePlay();
  return (
    <>
      <SilenceClock
        since={here.since}
        seconds={spec.kind === 'waarderen' ? spec.settings.silentSeconds : 0}
        show={{ type: 'waarderen/toon', step }}
        over={_('waarderen.toon')}
        waits={{ team, ready: here.ready }}
      />
      <div className="stap-columns">
        {here.ready.includes(seat) ? (
          <div>
            <SilenceWait
              text={_('waarderen.klaar-telling', { ready: here.ready.length, count: team.members.length })}
              change={_('waarderen.toch-niet')}
              onChange={() => void play({ type: 'waarderen/toch-niet', step })}
            />
            <RefusalNote refusal={refusal} />
          </div>
        ) : (
          <Dividing step={step} here={here} />
        )}
        <SilenceReady team={team} ready={here.ready} />
      </div>
    </>
  );
}

function Dividing({ step, here: { items, scenarios } }: Omit<WeighingProps, 'team'>) {
  const { _ } = useLingui();
  const nameOf = useItemName();
  const shortOf = (item: Item): string | undefined =>
    scenarios && _('waarderen.scenario', { nummer: items.indexOf(item) + 1 });
  const points = usePoints(step, items);
  const { play, refusal, busy } = usePlay();
  const { keep, refusal: notKept } = useKept(step, points.fit && points.changed ? points.sheet : null);
  const left = WAARDEREN_LIMITS.points - total(items, points.sheet);
  const first = favourite(items, points.sheet);
  async function finish(): Promise<void> {
    if ((await keep(points.sheet)) && (await play({ type: 'waarderen/klaar', step }))) points.clear();
  }
  return (
    <Form
      ready={points.fit && left === 0}
      busy={busy}
      refusal={refusal ?? notKept}
      send={finish}
      submit={_('waarderen.klaar')}
      variant="primary"
      size="large"
      {...(left === 0 ? {} : { reason: _('waarderen.precies') })}
    >
      <Said icon="private">{_('waarderen.anoniem')}</Said>
      <output className="waard-left" aria-live="polite" data-done={left === 0 || undefined}>
        {left < 0 ? _('waarderen.te-veel', { count: -left }) : _('waarderen.over', { count: left })}
      </output>
      <ul className="waard-items">
        {items.map((item, index) => (
          <li key={item.id}>
            <PointsField
              label={nameOf(item)}
              short={shortOf(item)}
              value={points.given[index] ?? 0}
              onChange={(given) => points.give(index, given)}
            />
          </li>
        ))}
      </ul>
      {first && left < WAARDEREN_LIMITS.points ? (
        <CountedField
          label={_('waarderen.reden', { naam: shortOf(first) ?? nameOf(first) })}
          hint={_('waarderen.reden-hint')}
          value={points.reason}
          onChange={points.setReason}
          limit={WAARDEREN_LIMITS.reason}
          multiline
          rows={2}
        />
      ) : null}
    </Form>
  );
}
