import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useAll } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { CalendarButton } from '../../CalendarButton.tsx';
import { copied, CopyField } from '../CopyField.tsx';
import { joinLink } from '../links.ts';
import { useMail } from './useMail.ts';

/** One link for everybody, with the mail that goes with it, and the meeting as a file for a diary. */
export function OpenLink() {
  const { _ } = useLingui();
  const { workshop } = useAll();
  const mail = useMail();
  const [said, setSaid] = useState('');
  if (!workshop) return null;
  const link = joinLink(location.origin, workshop.code);
  const { subject, body } = mail(link);
  async function copy(): Promise<void> {
    setSaid(_((await copied(`${subject}\n\n${body}`)) ? 'regie.gekopieerd' : 'regie.kopieer-niet'));
  }
  return (
    <section className="kk-stack kk-gap-3" aria-labelledby="kk-open-link">
      <h2 id="kk-open-link">{_('voorwerk.openlink.titel')}</h2>
      <p className="kk-hint">{_('voorwerk.openlink.uitleg')}</p>
      <CopyField label={_('regie.link-deelnemers')} value={link} />
      <details className="voorwerk__mail">
        <summary>{_('voorwerk.openlink.mail')}</summary>
        <p>
          <b>{subject}</b>
        </p>
        <p className="voorwerk__body">{body}</p>
      </details>
      <div className="kk-row">
        <Button icon="copy" onPress={() => void copy()}>
          {_('voorwerk.openlink.kopieer-mail')}
        </Button>
        <CalendarButton link={link} />
        <output>{said}</output>
      </div>
    </section>
  );
}
