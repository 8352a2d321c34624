import { useLingui } from '@lingui/react';
import { useAll, useContent, useMe, useSeat } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { keptSeat } from '../../seats.ts';
import { Vragenlijst } from '../../steps/Vragenlijst.tsx';
import { CalendarButton } from '../CalendarButton.tsx';
import { CopyField } from '../regie/CopyField.tsx';
import { personalLink } from '../regie/links.ts';
import { useMeetingWords } from '../useMeetingWords.ts';
import './Voorwerk.css';

/** Before the day: the questionnaire, when people meet, and the link that brings one back, on this device or another. */
export function Voorwerk() {
  const { format } = useContent();
  const step = format.steps.find(({ kind }) => kind === 'vragenlijst')?.id;
  return (
    <>
      <Ahead />
      {step === undefined ? null : <Vragenlijst step={step} />}
    </>
  );
}

function Ahead() {
  const { _ } = useLingui();
  const { workshop, meeting } = useAll();
  const { seat } = useMe();
  const words = useMeetingWords();
  const ready = useSeat().style.flavour !== null;
  const place = meeting?.place?.value ?? null;
  // at a table the link would be that of the device
  const kept = workshop ? keptSeat(workshop.id, seat) : undefined;
  const link =
    workshop && kept?.seat === seat ? personalLink(location.origin, workshop.id, seat, kept.secret) : null;
  return (
    <section className="ahead" aria-label={_('voorwerk.ik.titel')}>
      <div className="ahead__when">
        <Icon name={ready ? 'check' : 'clock'} size={24} stroke={2.6} />
        <div>
          <p>
            <strong>{_(ready ? 'voorwerk.ik.klaar' : 'voorwerk.ik.nog-niet')}</strong>
          </p>
          <p>{meeting ? words(meeting) : _('voorwerk.ik.later')}</p>
          {place === null ? null : <p>{place}</p>}
        </div>
      </div>
      {link === null ? null : (
        <details className="ahead__link">
          <summary>{_('voorwerk.ik.link')}</summary>
          <div className="kk-stack kk-gap-3">
            <p className="kk-hint">{_('voorwerk.ik.link-uitleg')}</p>
            <CopyField label={_('voorwerk.ik.jouw-link')} value={link} />
            <div>
              <CalendarButton link={link} own />
            </div>
          </div>
        </details>
      )}
    </section>
  );
}
