import { useLingui } from '@lingui/react';
import { forgetDrafts } from '../../draft.ts';
import { useGame, useMe, useRefusalText } from '../../game.ts';
import { host } from '../../host.ts';
import { Button } from '../../parts/Button.tsx';
import { keepSeat, keptSeat } from '../../seats.ts';
import { useErasing } from '../useErasing.ts';

/** Takes one's own name and texts out of the workshop, after a question; the server sends everybody to a room without them. */
export function EraseMe() {
  const { _ } = useLingui();
  const { seat } = useMe();
  // at a table the device has the secret
  const device = useGame((state) => state.device);
  const workshop = useGame((state) => state.workshop);
  // what still waits on this device would come in after the erasing
  const waits = useGame(({ pending }) => pending > 0);
  const refusalText = useRefusalText();
  const { stage, wrong, ask, cancel, confirm } = useErasing(async () => {
    const kept = workshop === null ? undefined : keptSeat(workshop, device);
    if (workshop === null || !kept) return _('oogst.wis.niet-bereikt');
    const asked = await host.erase({ workshop, seat, secret: kept.secret });
    if (asked.kind !== 'answer')
      return asked.kind === 'refused' ? refusalText(asked.refusal) : _('oogst.wis.niet-bereikt');
    forgetDrafts(workshop, seat);
    if (kept.seat === seat) keepSeat(workshop, { ...kept, name: '' });
    return null;
  });

  return (
    <section className="kk-stack kk-gap-3 kk-no-print">
      <h2>{_('oogst.wis.titel')}</h2>
      <output>{stage === 'weg' ? _('oogst.wis.klaar') : null}</output>
      {stage === 'rust' ? (
        <>
          <p>{_('oogst.wis.uitleg')}</p>
          <div>
            <Button icon="private" onPress={ask}>
              {_('oogst.wis.knop')}
            </Button>
          </div>
        </>
      ) : null}
      {stage === 'vraag' || stage === 'bezig' ? (
        <div className="kk-panel kk-stack kk-gap-3">
          <h3>{_('oogst.wis.vraag')}</h3>
          <p>{_('oogst.wis.gevolg')}</p>
          <p>{_('oogst.wis.zonder-naam')}</p>
          {wrong === null ? null : <p role="alert">{wrong}</p>}
          <div className="kk-row">
            <Button onPress={cancel} autoFocus>
              {_('core.annuleren')}
            </Button>
            <Button
              variant="primary"
              disabled={waits || stage === 'bezig'}
              {...(waits ? { reason: _('oogst.wis.wacht') } : {})}
              onPress={() => void confirm()}
            >
              {_('oogst.wis.ja')}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}
