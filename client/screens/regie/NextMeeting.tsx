import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useAll, useGame, useLocal, useMe } from '../../game.ts';
import { host } from '../../host.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { keptSeat } from '../../seats.ts';
import { useHost } from '../useHost.ts';
import { useProblem } from '../useProblem.ts';

/** VERV-1: after the end the same teams can go on another day. Everybody comes in again where the meeting begins. */
export function NextMeeting() {
  const { _ } = useLingui();
  const local = useLocal();
  const problem = useProblem();
  const formats = useHost()?.nextFormats ?? [];
  const workshop = useGame((state) => state.workshop);
  const { seat } = useMe();
  const { teams, workshop: made } = useAll();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const format = chosen ?? formats[0]?.id ?? null;
  if (teams.length === 0 || format === null) return null;

  async function begin(): Promise<void> {
    const kept = workshop === null ? undefined : keptSeat(workshop, seat);
    if (busy || workshop === null || format === null) return;
    if (!kept) return setWrong(_('refusal.onbekende-zitplaats'));
    setBusy(true);
    setWrong(null);
    const asked = await host.goOn({ workshop, seat, secret: kept.secret, format });
    setBusy(false);
    // once it has begun this screen goes by itself
    if (asked.kind !== 'answer') setWrong(problem(asked));
  }

  return (
    <section className="kk-side" aria-labelledby="kk-next-meeting">
      <h2 id="kk-next-meeting" className="kk-side__title">
        {_('regie.vervolg.titel')}
      </h2>
      <p>{_('regie.vervolg.uitleg')}</p>
      <Button wide icon="calendar" onPress={() => setAsking(true)}>
        {_('regie.vervolg.open')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={_('regie.vervolg.vraag')}
        closeLabel={_('core.sluiten')}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{_('regie.nog-niet')}</Button>
            <Button variant="action" disabled={busy} onPress={() => void begin()}>
              {_('regie.vervolg.begin')}
            </Button>
          </>
        }
      >
        <div className="kk-stack">
          <RadioCards
            label={_('regie.vervolg.werkvorm')}
            columns={1}
            value={format}
            onChange={setChosen}
            options={formats.map(({ id, title, description, minutes }) => ({
              value: id,
              label: `${local(title)} · ${_('core.begin.minuten', { minuten: minutes })}`,
              sub: local(description),
            }))}
          />
          <p>{_('regie.vervolg.bewaren', { dagen: made?.retentionDays ?? 0 })}</p>
          {wrong === null ? null : <p role="alert">{wrong}</p>}
        </div>
      </Dialog>
    </section>
  );
}
